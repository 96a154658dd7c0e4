/// What an explanation of one pair says.
extension Message {
  package static func explainFit(_ fit: String) -> Message {
    Message(eu: "Bateragarritasuna: \(fit)", es: "Compatibilidad: \(fit)", en: "Fit: \(fit)")
  }

  package static let explainProposed = Message(
    eu: "Bikote hau proposatuta dago.", es: "Esta pareja está propuesta.",
    en: "This pair is proposed.")

  package static func explainBlocked(_ rules: String) -> Message {
    Message(
      eu: "Bikote hau ezin da egin: \(rules).", es: "Esta pareja no se puede hacer: \(rules).",
      en: "This pair cannot be made: \(rules).")
  }

  package static let explainBelowMinimum = Message(
    eu: "Bikote hau ez da iristen gutxieneko bateragarritasunera.",
    es: "Esta pareja no llega a la compatibilidad mínima.",
    en: "This pair does not reach the minimum fit.")

  package static func explainOther(_ mentor: String, fit: String) -> Message {
    Message(
      eu: "Erakundeari beste mentore bat proposatu zaio: \(mentor) (\(fit)).",
      es: "A la entidad se le propone otra persona mentora: \(mentor) (\(fit)).",
      en: "The organisation is proposed another mentor: \(mentor) (\(fit)).")
  }

  package static let explainNobody = Message(
    eu: "Erakundeari ez zaio inor proposatu.", es: "A la entidad no se le propone a nadie.",
    en: "The organisation is proposed nobody.")

  package static func explainIfRefused(_ loss: String) -> Message {
    Message(
      eu: "Bikote hau gabe, txandak \(loss) galduko luke guztira, eta hauek mugituko lirateke:",
      es: "Sin esta pareja, la ronda perdería \(loss) en total, y se moverían:",
      en: "Without this pair the round would lose \(loss) of its total, and these would move:")
  }

  package static func explainIfForced(_ loss: String) -> Message {
    Message(
      eu: "Bikote hau behartuz gero, txandak \(loss) galduko luke guztira, "
        + "eta hauek mugituko lirateke:",
      es: "Si se forzara esta pareja, la ronda perdería \(loss) en total, y se moverían:",
      en: "If this pair were forced the round would lose \(loss) of its total, "
        + "and these would move:")
  }

  package static func explainPlacesLost(_ count: Int) -> Message {
    Message(
      eu: count == 1
        ? "Erakunde bat mentorerik gabe geratuko litzateke."
        : "\(count) erakunde mentorerik gabe geratuko lirateke.",
      es: count == 1
        ? "Una entidad se quedaría sin mentoría." : "\(count) entidades se quedarían sin mentoría.",
      en: count == 1
        ? "One organisation would be left without a mentor."
        : "\(count) organisations would be left without a mentor.")
  }

  package static let explainImpossible = Message(
    eu: "Ez dago beste aukerarik.", es: "No hay otra posibilidad.",
    en: "There is no other possibility.")

  package static let explainChanged = Message(
    eu: "Kontuz: datuak aldatu dira azken parekatzetik; hau oraingo datuekin kalkulatuta dago.",
    es: "Atención: los datos han cambiado desde el último emparejamiento; "
      + "esto está calculado con los de ahora.",
    en: "Note: the data changed since the latest run; this is computed from what is there now.")

  package static let nobody = Message(eu: "inor ez", es: "nadie", en: "nobody")
}
