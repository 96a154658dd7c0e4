/// What is said of the concepts of the thesaurus.
extension Message {
  package static let helpConcepts = Message(
    eu: "Kontzeptuak: beharrei, esperientziari eta eremuei eman dakizkiekeen izenak.",
    es: "Los conceptos: los nombres que pueden tener necesidades, experiencia y ámbitos.",
    en: "The concepts: what needs, expertise and fields may be called.")
  package static let helpConceptWords = Message(
    eu: "Izen baten hitzak edo hitz-hasierak, edozein hizkuntzatan.",
    es: "Palabras de un nombre, o su comienzo, en cualquier idioma.",
    en: "Words of a name, or their beginnings, in any language.")
  package static let helpConceptScheme = Message(
    eu: "Mota bakarra: beharra, jarduera-eremua edo metodoa.",
    es: "Una sola clase: necesidad, ámbito de actividad o método.",
    en: "One kind only: need, field of activity or method.")
  package static let columnBroader = Message(eu: "Zabalagoa", es: "Más amplio", en: "Broader")

  package static func noConceptNamed(_ words: String) -> Message {
    Message(
      eu: "Ez dago «\(words)» izeneko kontzepturik. Saiatu hitz laburrago edo bakar batekin; "
        + "hitzik gabe, uztartu concepts komandoak guztiak erakusten ditu.",
      es: "Ningún concepto se llama «\(words)». Prueba con menos palabras o más cortas; sin "
        + "ninguna, uztartu concepts los muestra todos.",
      en: "No concept is called “\(words)”. Try fewer or shorter words; without any, "
        + "uztartu concepts shows them all.")
  }

  package static func unknownCommand(_ word: String, near: String?, help: String) -> Message {
    Message(
      eu: "Komando ezezaguna: «\(word)»." + (near.map { " Agian: \($0)." } ?? "")
        + " Guztiak ikusteko: \(help).",
      es: "Orden desconocida: «\(word)»." + (near.map { " ¿Quizá: \($0)?" } ?? "")
        + " Para verlas todas: \(help).",
      en: "Unknown command “\(word)”." + (near.map { " Perhaps: \($0)." } ?? "")
        + " To see them all: \(help).")
  }

  package static func reasonOthers(_ count: Int) -> Message {
    Message(
      eu: count == 1 ? "beste arrazoi bat" : "beste \(count) arrazoi",
      es: count == 1 ? "otra razón" : "otras \(count) razones",
      en: count == 1 ? "one more reason" : "\(count) more reasons")
  }
}
