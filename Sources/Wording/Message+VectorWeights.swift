/// What the plain solver says of weights that are given as vectors.
extension Message {
  package static let helpColumnVectors = Message(
    eu: "Zutabeen bektoreak (.npy): matrizearen lekuan errenkadenak datoz, eta bikote baten pisua "
      + "bien biderkadura eskalarra da; matrizea ez da inoiz gordetzen.",
    es: "Los vectores de las columnas (.npy): en lugar de la matriz van los de las filas, y el "
      + "peso de una pareja es su producto escalar; la matriz no se guarda nunca.",
    en: "The vectors of the columns (.npy): those of the rows stand in place of the matrix, and "
      + "the weight of a pair is their inner product; the matrix is never stored.")

  package static func vectorLengths(
    _ rowFile: String, _ rowLength: Int, _ columnFile: String, _ columnLength: Int
  ) -> Message {
    Message(
      eu: "Bektoreek luzera bera behar dute: \(rowFile) fitxategikoek \(rowLength) osagai dituzte, "
        + "eta \(columnFile) fitxategikoek \(columnLength).",
      es: "Los vectores han de tener la misma longitud: los de \(rowFile) tienen \(rowLength) "
        + "componentes y los de \(columnFile), \(columnLength).",
      en: "Vectors must have the same length: those of \(rowFile) have \(rowLength) components, "
        + "those of \(columnFile) \(columnLength).")
  }

  package static func vectorComponent(
    _ file: String, row: Int, column: Int, value: String
  ) -> Message {
    Message(
      eu:
        "\(file): \(row). bektorearen \(column). osagaia ez da osoko zenbakia: \(value). Esan zer "
        + "eskalatan biribildu behar den (--scale), edo zuzendu osagaia finitua ez bada.",
      es: "\(file): el componente \(column) del vector \(row) no es un número entero: \(value). Di "
        + "con qué escala se redondea (--scale), o corrígelo si no es finito.",
      en:
        "\(file): component \(column) of vector \(row) is no whole number: \(value). Say at which "
        + "scale to round it (--scale), or correct it where it is not finite.")
  }

  package static func vectorsTooLong(
    _ rowFile: String, _ columnFile: String, greatestScale: Double
  ) -> Message {
    let scale = greatestScale < 1 ? "\(greatestScale)" : "\(Int(greatestScale))"
    return Message(
      eu: "\(rowFile), \(columnFile): bektoreen biderkadurak 16777216ra irits litezke, eta hor ez "
        + "dira zehatzak. Erabili --scale \(scale) edo txikiagoa.",
      es: "\(rowFile), \(columnFile): los productos de estos vectores podrían llegar a 16777216, y "
        + "ahí dejan de ser exactos. Usa --scale \(scale) o menor.",
      en: "\(rowFile), \(columnFile): products of these vectors could reach 16777216, where they "
        + "stop being exact. Use --scale \(scale) or less.")
  }
}
