/// Problems of tables.
///
/// Each problem has two halves: what is wrong, and what to do about it.
extension Message {
  package static func problemFileTooLarge(limit: Int) -> Message {
    Message(
      eu: "fitxategiak \(limit) byte baino gehiago ditu",
      es: "el fichero ocupa más de \(limit) bytes",
      en: "the file is larger than \(limit) bytes")
  }

  package static let problemFileTooLargeRemedy = Message(
    eu: "kendu eskabideen taularena ez dena, edo zatitu",
    es: "quita lo que no sea la tabla de solicitudes o divídelo",
    en: "take out what is not the table of applications, or split it")

  package static let problemEmptyFile = Message(
    eu: "fitxategia hutsik dago",
    es: "el fichero está vacío",
    en: "the file is empty")

  package static let problemEmptyFileRemedy = Message(
    eu: "eman goiburuak eta lerroak dituen taula bat",
    es: "indica una tabla con encabezados y filas",
    en: "give a table with headings and rows")

  package static let problemNotText = Message(
    eu: "hau ez da testua: fitxategi bitar bat da (irudia, PDFa, kalkulu-orria…)",
    es: "esto no es texto, sino un fichero binario (imagen, PDF, hoja de cálculo…)",
    en: "this is not text but a binary file (a picture, a PDF, a spreadsheet…)")

  package static let problemNotTextRemedy = Message(
    eu: "ireki kalkulu-orri batean eta gorde CSV gisa, UTF-8 kodeketarekin",
    es: "ábrelo en una hoja de cálculo y guárdalo como CSV, en UTF-8",
    en: "open it in a spreadsheet and save it as CSV, in UTF-8")

  package static func problemUnsupportedEncoding(_ name: String) -> Message {
    Message(
      eu: "testuak \(name) kodeketa du, eta hori ez da irakurtzen",
      es: "el texto está codificado en \(name), que no se lee",
      en: "the text is encoded as \(name), which is not read")
  }

  package static let problemSaveAsUTF8Remedy = Message(
    eu: "gorde fitxategia UTF-8 gisa eta saiatu berriro",
    es: "guarda el fichero en UTF-8 y vuelve a intentarlo",
    en: "save the file as UTF-8 and try again")

  package static let problemInvalidUTF8 = Message(
    eu: "testua UTF-8 gisa markatuta dago, baina lerro honetan ez da UTF-8",
    es: "el texto dice ser UTF-8, pero en esta línea no lo es",
    en: "the text is marked as UTF-8, but on this line it is not")

  package static let problemInvalidUTF16 = Message(
    eu: "UTF-16 testua hautsita dago lerro honetan",
    es: "el texto UTF-16 está dañado en esta línea",
    en: "the UTF-16 text is broken on this line")

  package static let problemMixedEncoding = Message(
    eu: "bi kodeketa nahasten dira: fitxategiak UTF-8 du, eta lerro honek ez",
    es: "se mezclan dos codificaciones: el fichero tiene UTF-8 y esta línea no lo es",
    en: "two encodings are mixed: the file has UTF-8, and this line is not")

  package static let problemMixedEncodingRemedy = Message(
    eu: "zuzendu lerro honetako letra bereziak eta gorde dena UTF-8 gisa",
    es: "corrige las letras especiales de esta línea y guarda todo en UTF-8",
    en: "correct the special letters of this line and save everything as UTF-8")

  package static func problemUndefinedByte(_ byte: UInt8) -> Message {
    Message(
      eu: "\(byte) bytea ez da ezer, ez UTF-8n ez Windows-1252n",
      es: "el byte \(byte) no es nada ni en UTF-8 ni en Windows-1252",
      en: "byte \(byte) is nothing in UTF-8 nor in Windows-1252")
  }

  package static let problemImplausibleEncoding = Message(
    eu:
      "kodeketa ezin da jakin: Windows-1252 gisa, letren lekuan zeinuak agertzen dira",
    es:
      "no se puede saber la codificación: leído como Windows-1252 salen signos en lugar de letras",
    en: "the encoding cannot be told: read as Windows-1252, signs stand in the place of letters")

  package static let problemReadAsWindows1252 = Message(
    eu: "testua ez da UTF-8; Windows-1252 gisa irakurri da",
    es: "el texto no es UTF-8; se ha leído como Windows-1252",
    en: "the text is not UTF-8; it was read as Windows-1252")

  package static let problemReadAsWindows1252Remedy = Message(
    eu: "begiratu ñ eta tildeak ondo ageri diren; hobe, gorde UTF-8 gisa",
    es: "comprueba que la ñ y las tildes se ven bien; mejor, guárdalo en UTF-8",
    en: "check that ñ and accents look right; better, save it as UTF-8")

  package static let problemNoRecords = Message(
    eu: "goiburua dago, baina lerrorik ez",
    es: "hay encabezados, pero ninguna fila",
    en: "there is a heading and no row")

  package static let problemNoRecordsRemedy = Message(
    eu: "begiratu fitxategi egokia den",
    es: "comprueba que es el fichero correcto",
    en: "check that this is the right file")

  package static func problemNoHeading(headingLine: Int) -> Message {
    Message(
      eu: "lehen lerroa ez da goiburua; goiburua \(headingLine). lerroan dago",
      es: "la primera línea no es la de encabezados; esta es la línea \(headingLine)",
      en: "the first line is not the heading; the heading stands on line \(headingLine)")
  }

  package static let problemNoHeadingRemedy = Message(
    eu: "kendu goiburuaren aurreko lerroak",
    es: "quita las líneas anteriores a los encabezados",
    en: "take out the lines before the heading")

  package static let problemSecondHeading = Message(
    eu: "lerro hau goiburua da berriro, ez eskabide bat",
    es: "esta línea son otra vez los encabezados, no una solicitud",
    en: "this line is a heading again, not an application")

  package static let problemSecondHeadingRemedy = Message(
    eu: "kendu lerro hau",
    es: "quita esta línea",
    en: "take out this line")

  package static let problemBlankLine = Message(
    eu: "lerro hutsa",
    es: "línea en blanco",
    en: "blank line")

  package static let problemBlankLineRemedy = Message(
    eu: "ez da aintzat hartu; begiratu ez dela eskabiderik galdu",
    es: "no se ha tenido en cuenta; comprueba que no se ha perdido ninguna solicitud",
    en: "it was passed over; check that no application was lost")

  package static let problemBlankRecord = Message(
    eu: "lerro honek bereizleak besterik ez ditu",
    es: "esta línea solo tiene separadores",
    en: "this line holds separators only")

  package static let problemBlankRecordRemedy = Message(
    eu: "ez da aintzat hartu; kendu nahi baduzu",
    es: "no se ha tenido en cuenta; quítala si quieres",
    en: "it was passed over; take it out if you like")

  package static let problemEmptyHeading = Message(
    eu: "zutabe honek ez du goibururik",
    es: "esta columna no tiene encabezado",
    en: "this column has no heading")

  package static let problemEmptyHeadingRemedy = Message(
    eu: "ez da irakurri; jarri goiburua edo kendu zutabea",
    es: "no se ha leído; ponle encabezado o quita la columna",
    en: "it was not read; give it a heading or take the column out")

  package static func problemDuplicateHeading(firstColumn: Int) -> Message {
    Message(
      eu: "goiburu hau \(firstColumn). zutabean ere badago",
      es: "este encabezado está también en la columna \(firstColumn)",
      en: "this heading stands in column \(firstColumn) too")
  }

  package static let problemDuplicateHeadingRemedy = Message(
    eu: "aldatu bietako bat, edo kendu soberan dagoen zutabea",
    es: "cambia uno de los dos o quita la columna que sobra",
    en: "change one of the two, or take out the column too many")

  package static func problemTooManyColumns(limit: Int) -> Message {
    Message(
      eu: "\(limit) zutabe baino gehiago daude",
      es: "hay más de \(limit) columnas",
      en: "there are more than \(limit) columns")
  }

  package static let problemTooManyColumnsRemedy = Message(
    eu: "kendu behar ez diren zutabeak",
    es: "quita las columnas que no hagan falta",
    en: "take out the columns that are not needed")

  package static func problemTooManyRows(limit: Int) -> Message {
    Message(
      eu: "\(limit) lerro baino gehiago daude; hemendik aurrera ez da irakurri",
      es: "hay más de \(limit) filas; desde aquí no se ha leído",
      en: "there are more than \(limit) rows; from here on nothing was read")
  }

  package static let problemTooManyRowsRemedy = Message(
    eu: "zatitu fitxategia",
    es: "divide el fichero",
    en: "split the file")

  package static let problemTooManyProblems = Message(
    eu: "arazo gehiegi daude; zerrenda hemen amaitzen da",
    es: "hay demasiados problemas; la lista acaba aquí",
    en: "there are too many problems; the list ends here")

  package static let problemTooManyProblemsRemedy = Message(
    eu: "zuzendu goikoak eta saiatu berriro",
    es: "corrige los anteriores y vuelve a intentarlo",
    en: "correct the ones above and try again")

  package static func problemCellTooLong(limit: Int) -> Message {
    Message(
      eu: "gelaxka honek \(limit) byte baino gehiago ditu",
      es: "esta celda ocupa más de \(limit) bytes",
      en: "this cell is longer than \(limit) bytes")
  }

  package static let problemCellTooLongRemedy = Message(
    eu: "laburtu testua; agian komatxo bat falta da eta hurrengo lerroak irentsi ditu",
    es: "acorta el texto; quizá falta una comilla y la celda se ha tragado las líneas siguientes",
    en:
      "shorten the text; perhaps a quotation mark is missing and the cell swallowed the next lines")

  package static let problemUnterminatedQuote = Message(
    eu: "gelaxka hau komatxoz hasten da, eta ez dago behar bezala itxita",
    es: "esta celda empieza con comillas y no se cierra como debe",
    en: "this cell opens with a quotation mark and is not closed as it should be")

  package static let problemUnterminatedQuoteRemedy = Message(
    eu: "itxi komatxoak gelaxkaren amaieran; testu barruko komatxoak bikoiztu (\"\")",
    es: "cierra las comillas al final de la celda; las de dentro del texto, dóblalas (\"\")",
    en: "close the quotation mark at the end of the cell; double those inside the text (\"\")")

  package static let problemTextAfterQuote = Message(
    eu: "testua dago gelaxka ixten duen komatxoaren atzean",
    es: "hay texto detrás de las comillas que cierran la celda",
    en: "there is text after the quotation mark that closes the cell")

  package static let problemDoubleQuotesRemedy = Message(
    eu: "jarri gelaxka osoa komatxo artean, eta barrukoak bikoiztu (\"\")",
    es: "pon toda la celda entre comillas y dobla las de dentro (\"\")",
    en: "put the whole cell in quotation marks and double those inside (\"\")")

  package static let problemQuoteInBareCell = Message(
    eu: "komatxo bat dago komatxorik gabe hasten den gelaxka baten erdian",
    es: "hay una comilla en medio de una celda que no empieza con comillas",
    en: "a quotation mark stands inside a cell that does not open with one")

  package static let problemNulByte = Message(
    eu: "NUL byte bat dago gelaxkan",
    es: "hay un byte NUL en la celda",
    en: "there is a NUL byte in the cell")

  package static let problemNulByteRemedy = Message(
    eu: "esportatu fitxategia berriro; hondatuta egon daiteke",
    es: "vuelve a exportar el fichero; puede estar dañado",
    en: "export the file again; it may be damaged")

  package static let problemControlCharacter = Message(
    eu: "kontrol-karaktere bat dago gelaxkan; zuriune gisa irakurri da",
    es: "hay un carácter de control en la celda; se ha leído como un espacio",
    en: "there is a control character in the cell; it was read as a space")

  package static let problemControlCharacterRemedy = Message(
    eu: "begiratu testua ondo dagoen",
    es: "comprueba que el texto está bien",
    en: "check that the text is right")

  package static let problemInvisibleCharacter = Message(
    eu: "karaktere ikusezin bat dago gelaxkan, testua dena ez bezala erakuts dezakeena",
    es: "hay un carácter invisible en la celda, que puede hacer que el texto parezca otro",
    en: "there is an invisible character in the cell, which can make the text look like another")

  package static let problemInvisibleCharacterRemedy = Message(
    eu: "idatzi testua berriro teklatuz",
    es: "vuelve a teclear el texto",
    en: "type the text again")

  package static let problemReplacementCharacter = Message(
    eu: "letra bat galdu da lehenago: � ageri da haren lekuan",
    es: "se perdió antes una letra: en su lugar aparece �",
    en: "a letter was lost before: � stands in its place")

  package static let problemReplacementCharacterRemedy = Message(
    eu: "idatzi berriro galdutako letra",
    es: "vuelve a escribir la letra perdida",
    en: "write the lost letter again")

  package static let problemDoublyEncoded = Message(
    eu:
      "letra bereziak hondatuta daude, dirudienez: UTF-8a beste zerbait bezala gorde da",
    es:
      "las letras especiales parecen dañadas: se guardó UTF-8 como si fuera otra cosa",
    en: "special letters look damaged: UTF-8 was saved as if it were something else")

  package static let problemDoublyEncodedRemedy = Message(
    eu: "esportatu berriro jatorritik, UTF-8 gisa",
    es: "vuelve a exportarlo desde el origen, en UTF-8",
    en: "export it again from its source, as UTF-8")

  package static func problemTooFewCells(found: Int, expected: Int) -> Message {
    Message(
      eu: "lerro honen gelaxkak: \(found); goiburuarenak: \(expected)",
      es: "celdas de esta fila: \(found); de los encabezados: \(expected)",
      en: "cells in this row: \(found); in the heading: \(expected)")
  }

  package static let problemTooFewCellsRemedy = Message(
    eu: "osatu lerroa; hutsik dauden gelaxkek ere bereizlea behar dute",
    es: "completa la fila; también las celdas vacías llevan separador",
    en: "complete the row; empty cells need their separator too")

  package static func problemTooManyCells(found: Int, expected: Int) -> Message {
    Message(
      eu: "lerro honen gelaxkak: \(found); goiburuarenak: \(expected)",
      es: "celdas de esta fila: \(found); de los encabezados: \(expected)",
      en: "cells in this row: \(found); in the heading: \(expected)")
  }

  package static let problemTooManyCellsRemedy = Message(
    eu: "jarri komatxo artean bereizlea duten testuak",
    es: "pon entre comillas los textos que contienen el separador",
    en: "put texts that hold the separator in quotation marks")
}
