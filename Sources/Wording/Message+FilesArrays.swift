/// Problems of arrays, matrices and lists of numbers.
///
/// Each problem has two halves: what is wrong, and what to do about it.
extension Message {
  package static let problemNotNumPy = Message(
    eu: "hau ez da NumPyren array bat",
    es: "esto no es una matriz de NumPy",
    en: "this is not a NumPy array")

  package static let problemSaveAsNumPyRemedy = Message(
    eu: "gorde numpy.save erabiliz, dimentsio bateko edo biko zenbaki-array bat",
    es: "guárdala con numpy.save, como matriz numérica de una o dos dimensiones",
    en: "save a numeric array of one or two dimensions with numpy.save")

  package static let problemNumPyVersion = Message(
    eu: ".npy formatuaren bertsio hau ez da irakurtzen",
    es: "no se lee esta versión del formato .npy",
    en: "this version of the .npy format is not read")

  package static let problemNumPyHeader = Message(
    eu: ".npy fitxategiaren goiburua hondatuta dago",
    es: "la cabecera del fichero .npy está dañada",
    en: "the header of the .npy file is broken")

  package static let problemNumPyType = Message(
    eu: "elementu mota hau ez da irakurtzen",
    es: "no se lee este tipo de elemento",
    en: "elements of this type are not read")

  package static let problemNumPyTypeRemedy = Message(
    eu: "bihurtu float32, float64, int32 edo int64 motara",
    es: "conviértelo a float32, float64, int32 o int64",
    en: "convert it to float32, float64, int32 or int64")

  package static let problemNumPyBigEndian = Message(
    eu: "elementuak byte-ordena handian daude (big-endian)",
    es: "los elementos están en orden de bytes big-endian",
    en: "the elements are big-endian")

  package static let problemNumPyBigEndianRemedy = Message(
    eu: "gorde byte-ordena txikian: array.astype(array.dtype.newbyteorder('<'))",
    es: "guárdalos en little-endian: array.astype(array.dtype.newbyteorder('<'))",
    en: "save them little-endian: array.astype(array.dtype.newbyteorder('<'))")

  package static let problemNumPyShape = Message(
    eu: "array honek ez du hemen behar den forma",
    es: "la matriz no tiene la forma que hace falta aquí",
    en: "the array does not have the shape wanted here")

  package static let problemNumPyShapeRemedy = Message(
    eu: "eman dimentsio bateko edo biko array bat, memorian sartzen dena",
    es: "da una matriz de una o dos dimensiones que quepa en memoria",
    en: "give an array of one or two dimensions that fits into memory")

  package static func problemNumPySize(found: Int, expected: Int) -> Message {
    Message(
      eu: "goiburuak \(expected) byte agintzen ditu, eta fitxategiak \(found) ditu",
      es: "la cabecera promete \(expected) bytes y el fichero tiene \(found)",
      en: "the header promises \(expected) bytes and the file has \(found)")
  }

  package static let problemNumPySizeRemedy = Message(
    eu: "kopiatu edo gorde fitxategia berriro; moztuta egon daiteke",
    es: "copia o guarda de nuevo el fichero; puede estar cortado",
    en: "copy or save the file again; it may be cut")

  package static let problemNotAListOfIntegers = Message(
    eu: "array hau ez da zenbaki osoen zerrenda bat",
    es: "esta matriz no es una lista de números enteros",
    en: "this array is not a list of whole numbers")

  package static let problemNotAListOfIntegersRemedy = Message(
    eu: "eman dimentsio bateko int32 edo int64 array bat",
    es: "da una matriz int32 o int64 de una dimensión",
    en: "give a one-dimensional int32 or int64 array")

  package static let problemNotAnInteger = Message(
    eu: "lerro hau ez da zenbaki oso bat",
    es: "esta línea no es un número entero",
    en: "this line is not a whole number")

  package static let problemNotAnIntegerRemedy = Message(
    eu: "idatzi zenbaki oso bat lerro bakoitzean, besterik gabe",
    es: "escribe un número entero en cada línea y nada más",
    en: "write one whole number on each line and nothing else")

  package static let problemNotAListOfPairs = Message(
    eu: "array hau ez da bikoteen zerrenda bat",
    es: "esta matriz no es una lista de parejas",
    en: "this array is not a list of pairs")

  package static let problemNotAListOfPairsRemedy = Message(
    eu: "eman (n, 2) formako int32 edo int64 array bat: errenkada eta zutabea",
    es: "da una matriz int32 o int64 de forma (n, 2): fila y columna",
    en: "give an int32 or int64 array of shape (n, 2): row and column")

  package static let problemNotAPair = Message(
    eu: "hau ez da bikote bat",
    es: "esto no es una pareja",
    en: "this is not a pair")

  package static let problemNotAPairRemedy = Message(
    eu: "idatzi errenkada eta zutabea, bi zenbaki oso 0tik hasita zenbatuta, lerro bakoitzean",
    es: "escribe fila y columna, dos números enteros contados desde 0, en cada línea",
    en: "write row and column, two whole numbers counted from 0, on each line")

  package static let problemMatrixBanner = Message(
    eu: "lehen lerroa ez da Matrix Market goiburua",
    es: "la primera línea no es la cabecera de Matrix Market",
    en: "the first line is not a Matrix Market heading")

  package static let problemMatrixBannerRemedy = Message(
    eu: "idatzi: %%MatrixMarket matrix coordinate real general",
    es: "escribe: %%MatrixMarket matrix coordinate real general",
    en: "write: %%MatrixMarket matrix coordinate real general")

  package static let problemMatrixForm = Message(
    eu: "matrize mota hau ez da irakurtzen",
    es: "no se lee este tipo de matriz",
    en: "this kind of matrix is not read")

  package static let problemMatrixFormRemedy = Message(
    eu: "erabili coordinate edo array; real, integer edo pattern; general edo symmetric",
    es: "usa coordinate o array; real, integer o pattern; general o symmetric",
    en: "use coordinate or array; real, integer or pattern; general or symmetric")

  package static let problemMatrixSizes = Message(
    eu: "matrizearen neurrien lerroa ez da zuzena",
    es: "la línea de tamaños de la matriz no es correcta",
    en: "the line of the matrix's sizes is not right")

  package static let problemMatrixSizesRemedy = Message(
    eu: "idatzi errenkadak, zutabeak eta (coordinate bada) sarrera kopurua, 10000000 gehienez",
    es: "escribe filas, columnas y (si es coordinate) número de entradas, como mucho 10000000",
    en: "write rows, columns and (for coordinate) the number of entries, 10000000 at most")

  package static let problemPlainMatrixSizes = Message(
    eu: "lehen lerroak errenkaden eta zutabeen kopurua eman behar du, eta ez du ematen",
    es: "la primera línea debe decir cuántas filas y columnas hay, y no lo dice",
    en: "the first line should give the numbers of rows and columns, and does not")

  package static let problemPlainMatrixSizesRemedy = Message(
    eu: "idatzi bi zenbaki oso lehen lerroan, adibidez 50 80, eta gero balioak",
    es: "escribe dos números enteros en la primera línea, por ejemplo 50 80, y luego los valores",
    en: "write two whole numbers on the first line, for example 50 80, then the values")

  package static func problemMatrixCount(found: Int, expected: Int) -> Message {
    Message(
      eu:
        "sarrerak ez datoz bat neurrien lerroarekin: agindu \(expected), aurkitu \(found)",
      es:
        "las entradas no cuadran con la línea de tamaños: promete \(expected) y hay \(found)",
      en:
        "the entries do not agree with the line of sizes: it promises \(expected), found \(found)"
    )
  }

  package static let problemMatrixCountRemedy = Message(
    eu: "kopiatu fitxategia berriro, edo zuzendu kopurua",
    es: "copia de nuevo el fichero o corrige el número",
    en: "copy the file again, or correct the number")

  package static let problemMatrixEntry = Message(
    eu: "lerro hau ez da matrizearen sarrera bat",
    es: "esta línea no es una entrada de la matriz",
    en: "this line is not an entry of the matrix")

  package static let problemMatrixEntryRemedy = Message(
    eu: "idatzi errenkada, zutabea eta (pattern ez bada) balioa, zuriunez bereizita",
    es: "escribe fila, columna y (si no es pattern) valor, separados por espacios",
    en: "write row, column and (unless it is pattern) value, separated by spaces")

  package static let problemMatrixIndex = Message(
    eu: "errenkada edo zutabe hori ez dago matrizean",
    es: "esa fila o columna no está en la matriz",
    en: "that row or column is not in the matrix")

  package static let problemMatrixIndexRemedy = Message(
    eu: "zenbatu 1etik hasita, neurrien lerroak dioen arte",
    es: "cuenta desde 1 hasta lo que dice la línea de tamaños",
    en: "count from 1 up to what the line of sizes says")

  package static let problemMatrixUpperHalf = Message(
    eu: "matrize simetriko batek beheko erdia baino ez du",
    es: "una matriz simétrica solo lleva su mitad inferior",
    en: "a symmetric matrix holds its lower half only")

  package static let problemMatrixUpperHalfRemedy = Message(
    eu: "trukatu errenkada eta zutabea, edo idatzi general goiburuan",
    es: "intercambia fila y columna, o escribe general en la cabecera",
    en: "exchange row and column, or write general in the heading")

  package static let problemMatrixValue = Message(
    eu: "balioa ez da zenbaki finitu bat, edo ez dator bat goiburuko motarekin",
    es: "el valor no es un número finito o no es del tipo que dice la cabecera",
    en: "the value is not a finite number, or not of the type the heading says")

  package static let problemMatrixValueRemedy = Message(
    eu: "idatzi zenbakia puntu hamartarrarekin; baimendu gabeko bikotea bada, kendu lerroa",
    es: "escribe el número con punto decimal; si la pareja no está permitida, quita la línea",
    en: "write the number with a decimal point; for a pair that is not allowed take out the line")

  package static let problemMatrixTwice = Message(
    eu: "sarrera hau bi aldiz dago",
    es: "esta entrada está dos veces",
    en: "this entry stands twice")

  package static let problemMatrixTwiceRemedy = Message(
    eu: "utzi bakarra",
    es: "deja solo una",
    en: "keep only one")
}
