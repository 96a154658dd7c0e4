/// What the demonstration says.
extension Message {
  package static let demoCreating = Message(
    eu: "Erregistro berri bat sortzen…", es: "Creando un registro nuevo…",
    en: "Creating a new record…")
  package static let demoReading = Message(
    eu: "Asmatutako eskabideak irakurtzen eta onartzen (eu, es, en)…",
    es: "Leyendo y admitiendo solicitudes inventadas (eu, es, en)…",
    en: "Reading and accepting invented applications (eu, es, en)…")
  package static let demoMatching = Message(
    eu: "Hitzak bektore bihurtzen, biderkatzen, esleitzen eta frogatzen…",
    es: "Palabras a vectores, producto, asignación y prueba…",
    en: "Words to vectors, product, assignment and proof…")

  package static func demoRecord(_ path: String, seconds: String) -> Message {
    Message(
      eu:
        "Dena hemen erregistratuta: \(path) (\(seconds) segundo). Pertsona guztiak asmatuak dira.",
      es: "Todo queda registrado en \(path) (\(seconds) segundos). "
        + "Todas las personas son inventadas.",
      en: "All of it is recorded in \(path) (\(seconds) seconds). Every person is invented.")
  }

  package static let demoNext = Message(
    eu: "Jarraitzeko, adibidez:", es: "Para seguir, por ejemplo:", en: "To go on, for example:")
}
