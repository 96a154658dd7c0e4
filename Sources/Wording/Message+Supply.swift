/// Knowledge asked for against knowledge there is.
extension Message {
  package static let helpSupply = Message(
    eu: "zein behar ez duen inork betetzen eta zein jakintza den urria",
    es: "qué necesidades no cubre nadie y qué conocimiento escasea",
    en: "which needs nobody covers and which knowledge is scarce")

  package static let headingUncovered = Message(
    eu: "Inork betetzen ez dituen beharrak: bilatu mentoreak",
    es: "Necesidades que nadie cubre: busca personas mentoras",
    en: "Needs that nobody covers: recruit mentors")

  package static let headingShort = Message(
    eu: "Eskaera baino leku gutxiago", es: "Menos plazas que peticiones",
    en: "Fewer places than requests")

  package static let headingScarce = Message(
    eu: "Jakintza urria: pertsona bakar baten esku",
    es: "Conocimiento escaso: depende de una sola persona",
    en: "Scarce knowledge: it hangs on one person")

  package static let headingCovered = Message(
    eu: "Ondo beteta", es: "Bien cubiertas", en: "Well covered")

  package static let headingUnasked = Message(
    eu: "Inork eskatzen ez duen jakintza", es: "Conocimiento que nadie pide",
    en: "Knowledge that nobody asks for")

  package static let headingUnclear = Message(
    eu: "Kontzeptu argirik gabeko testuak: adostu pertsonarekin zein den",
    es: "Textos sin un concepto claro: acordad con la persona cuál es",
    en: "Texts without a clear concept: settle with the person which it is")

  package static let pairUnclear = Message(
    eu: "kontuz: aldeetako baten testua ez da argia",
    es: "atención: el texto de una de las partes no está claro",
    en: "careful: the text of one side is unclear")

  package static func noConceptFound(_ id: String, nearest: [String]) -> Message {
    let list = nearest.joined(separator: " · ")
    return Message(
      eu: "\(id): ez da kontzeptu argirik aurkitu" + (list.isEmpty ? "" : "; hurbilenak: \(list)"),
      es: "\(id): no se ha encontrado un concepto claro"
        + (list.isEmpty ? "" : "; los más cercanos: \(list)"),
      en: "\(id): no concept found" + (list.isEmpty ? "" : "; the nearest: \(list)"))
  }

  package static func findingNoConcept(nearest: [String]) -> Message {
    let list = nearest.joined(separator: " · ")
    return Message(
      eu: "kontzeptu argirik ez" + (list.isEmpty ? "" : " (hurbilenak: \(list))"),
      es: "sin un concepto claro" + (list.isEmpty ? "" : " (cercanos: \(list))"),
      en: "no clear concept" + (list.isEmpty ? "" : " (nearest: \(list))"))
  }

  package static let columnConcept = Message(eu: "Kontzeptua", es: "Concepto", en: "Concept")
  package static let columnAsking = Message(eu: "Eskatzen", es: "Piden", en: "Ask")
  package static let columnKnowing = Message(eu: "Dakite", es: "Saben", en: "Know")
  package static let columnPlaces = Message(eu: "Lekuak", es: "Plazas", en: "Places")
  package static let columnWho = Message(
    eu: "Erakundeak ↔ mentoreak", es: "Entidades ↔ personas mentoras",
    en: "Organisations ↔ mentors")
}
