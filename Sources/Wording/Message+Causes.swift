/// Why somebody said no, or a pairing ended before its time, in words.
extension Message {
  package static func cause(_ name: String) -> Message {
    switch name {
    case "no_time": Message(eu: "denborarik ez", es: "sin tiempo", en: "no time")
    case "expertise_mismatch":
      Message(eu: "beste ezagutza bat behar", es: "otro conocimiento", en: "other knowledge needed")
    case "conflict_of_interest":
      Message(eu: "interes-gatazka", es: "conflicto de intereses", en: "conflict of interest")
    case "already_know_each_other":
      Message(eu: "lehendik ezagunak", es: "ya se conocen", en: "know each other already")
    case "logistics": Message(eu: "antolakuntza", es: "logística", en: "logistics")
    case "need_changed":
      Message(eu: "beharra aldatu da", es: "ha cambiado la necesidad", en: "the need changed")
    case "other": Message(eu: "beste bat", es: "otro motivo", en: "another reason")
    default: endCause(name)
    }
  }

  private static func endCause(_ name: String) -> Message {
    switch name {
    case "mentor_circumstances":
      Message(
        eu: "mentorearen egoera", es: "circunstancias de la persona mentora",
        en: "the mentor’s circumstances")
    case "organisation_circumstances":
      Message(
        eu: "erakundearen egoera", es: "circunstancias de la entidad",
        en: "the organisation’s circumstances")
    case "mentor_dissatisfied":
      Message(
        eu: "mentorea ez dago gustura", es: "la persona mentora no está conforme",
        en: "the mentor was not content")
    case "organisation_dissatisfied":
      Message(
        eu: "erakundea ez dago gustura", es: "la entidad no está conforme",
        en: "the organisation was not content")
    case "faded_out": Message(eu: "itzali egin da", es: "se fue apagando", en: "it faded out")
    case "mentor_dropped":
      Message(
        eu: "mentoreak utzi du", es: "la persona mentora lo dejó", en: "the mentor dropped out")
    case "organisation_dropped":
      Message(
        eu: "erakundeak utzi du", es: "la entidad lo dejó", en: "the organisation dropped out")
    case "safety_or_misconduct":
      Message(
        eu: "segurtasuna edo jokabide desegokia", es: "seguridad o mala conducta",
        en: "safety or misconduct")
    default: Message(eu: "kanpoko arrazoia", es: "causa externa", en: "an outside cause")
    }
  }

  package static let sideCoordination = Message(
    eu: "koordinazioa", es: "coordinación", en: "coordination")

  package static func mentorSaidNo(_ mentor: String, pairing: String, why: String) -> Message {
    let reason = why.isEmpty ? "" : " (\(why))"
    let command = "uztartu round screen --withdraw \(mentor)"
    return Message(
      eu: "ezetz esan zuen \(pairing)-n\(reason); jada ez badu jarraitu nahi: \(command)",
      es: "dijo que no a \(pairing)\(reason); si ya no sigue: \(command)",
      en: "said no to \(pairing)\(reason); if they go on no more: \(command)")
  }
}
