/// The text of a mentoring agreement, as both sides read and sign it.
extension Message {
  package static let agreementTitle = Message(
    eu: "Mentoria-akordioa", es: "Acuerdo de mentoría", en: "Mentoring agreement")

  package static func agreementParties(
    mentor: String, mentorOrganisation: String, organisation: String, contact: String
  ) -> Message {
    let one = mentorOrganisation.isEmpty ? mentor : "\(mentor) (\(mentorOrganisation))"
    let other = contact.isEmpty ? organisation : "\(organisation) (\(contact))"
    return Message(
      eu: "Mentorea: \(one).\nErakunde mentoratua: \(other).",
      es: "Persona mentora: \(one).\nEntidad mentorizada: \(other).",
      en: "Mentor: \(one).\nMentee organisation: \(other).")
  }

  package static func agreementReference(
    pairing: String, round: String, version: Int
  ) -> Message {
    Message(
      eu: "\(pairing) bikotea, «\(round)» txanda. Akordioaren bertsioa: \(version).",
      es: "Mentoría \(pairing), ronda «\(round)». Versión del acuerdo: \(version).",
      en: "Pairing \(pairing), round “\(round)”. Version of the agreement: \(version).")
  }

  package static let agreementGoals = Message(
    eu: "Helburuak", es: "Objetivos", en: "Goals")

  package static let agreementNoGoals = Message(
    eu: "Helburuak abiatze-bileran jarriko dira: bat gutxienez, bost gehienez.",
    es: "Los objetivos se ponen en la reunión de inicio: uno como mínimo, cinco como máximo.",
    en: "The goals are set at the kick-off: one at least, five at most.")

  package static let agreementLevel = Message(eu: "Maila", es: "Nivel", en: "Level")

  package static func agreementGoal(_ statement: String, weight: Int) -> Message {
    Message(
      eu: "\(statement) (pisua: \(weight))", es: "\(statement) (peso: \(weight))",
      en: "\(statement) (weight: \(weight))")
  }

  package static let agreementMeetings = Message(
    eu: "Saioak", es: "Sesiones", en: "Sessions")

  package static func agreementCalendar(
    start: String, until: String, sessions: Int, everyDays: Int?
  ) -> Message {
    let rhythm = everyDays.map { days in
      days == 1
        ? (
          eu: " Egunero, gutxi gorabehera.", es: " Cada día, aproximadamente.",
          en: " About every day."
        )
        : (
          eu: " \(days) egunean behin, gutxi gorabehera.",
          es: " Cada \(days) días, aproximadamente.", en: " About every \(days) days."
        )
    }
    return Message(
      eu: "Hasiera: \(start). Amaiera: \(until). Aurreikusitako saioak: \(sessions)."
        + (rhythm?.eu ?? ""),
      es: "Inicio: \(start). Final: \(until). Sesiones previstas: \(sessions)."
        + (rhythm?.es ?? ""),
      en: "Start: \(start). End: \(until). Sessions planned: \(sessions)."
        + (rhythm?.en ?? ""))
  }

  package static func agreementMode(_ mode: String) -> Message {
    switch mode {
    case "in-person":
      Message(
        eu: "Saioak aurrez aurre dira.", es: "Las sesiones son presenciales.",
        en: "Sessions are held in person.")
    case "online":
      Message(
        eu: "Saioak online dira.", es: "Las sesiones son en línea.",
        en: "Sessions are held online.")
    default:
      Message(
        eu: "Saioak aurrez aurre edo online dira, aldian-aldian adostuta.",
        es: "Las sesiones son presenciales o en línea, según se acuerde cada vez.",
        en: "Sessions are held in person or online, as agreed each time.")
    }
  }

  package static func agreementLanguage(_ language: String) -> Message {
    switch language {
    case "eu":
      Message(
        eu: "Saioen hizkuntza: euskara.", es: "Idioma de las sesiones: euskera.",
        en: "Language of the sessions: Basque.")
    case "es":
      Message(
        eu: "Saioen hizkuntza: gaztelania.", es: "Idioma de las sesiones: castellano.",
        en: "Language of the sessions: Spanish.")
    case "fr":
      Message(
        eu: "Saioen hizkuntza: frantsesa.", es: "Idioma de las sesiones: francés.",
        en: "Language of the sessions: French.")
    default:
      Message(
        eu: "Saioen hizkuntza: ingelesa.", es: "Idioma de las sesiones: inglés.",
        en: "Language of the sessions: English.")
    }
  }

  package static let agreementConfidentiality = Message(
    eu: "Isilpekotasuna", es: "Confidencialidad", en: "Confidentiality")

  /// The text on confidentiality of version 2026-1.
  package static let confidentiality20261 = Message(
    eu: """
      Saioetan entzundakoa bi aldeen artean geratzen da. Laburpen partekatua bi aldeek eta \
      koordinatzaileak irakur dezakete; mentorearen ohar pribatuak hark bakarrik. Pertsonen datu \
      sentikorrik ez da idazten. Bi aldeek baimena ematen badute bakarrik kontatzen da kanpoan \
      zerbait. Salbuespen bakarra: norbait arriskuan badago, koordinatzaileari esaten zaio.
      """,
    es: """
      Lo que se oye en las sesiones queda entre las dos partes. El resumen compartido lo pueden \
      leer ambas partes y la persona coordinadora; las notas privadas, solo quien las escribe. No \
      se escriben datos sensibles de personas. Fuera solo se cuenta lo que las dos partes \
      permitan. Una única excepción: si alguien corre peligro, se avisa a la persona coordinadora.
      """,
    en: """
      What is heard in the sessions stays between the two sides. The shared summary may be read by \
      both and by the coordinator; private notes only by whoever writes them. No sensitive data \
      about people is written down. Nothing is told outside unless both sides allow it. One \
      exception: if somebody is in danger, the coordinator is told.
      """)

  package static let agreementUnwinding = Message(
    eu: "Ondo ez badoa", es: "Si no funciona", en: "If it does not work")

  package static let agreementUnwindingText = Message(
    eu: """
      Bi aldeetako edozeinek esan diezaioke koordinatzaileari, noiznahi eta inolako ondoriorik \
      gabe. Lehenbizi hitz egiten da: helburuak, erritmoa edo modua alda daitezke, akordioaren \
      bertsio berri bat sinatuta. Atseden bat ere har daiteke. Hala ere ez badoa, bikotea amaitu \
      egiten da: azken bilera batean esaten da, arrazoia koordinatzaileak gordetzen du eta ez zaio \
      beste aldeari erakusten, eta bai erakundeak bai mentoreak beste bikote bat izan dezakete.
      """,
    es: """
      Cualquiera de las dos partes puede decírselo a la persona coordinadora, cuando quiera y sin \
      ninguna consecuencia. Primero se habla: se pueden cambiar los objetivos, el ritmo o la \
      modalidad firmando una versión nueva del acuerdo. También se puede hacer una pausa. Si aun \
      así no funciona, la mentoría termina: se dice en una última reunión, el motivo lo guarda la \
      persona coordinadora y no se muestra a la otra parte, y tanto la entidad como la persona \
      mentora pueden tener otra mentoría.
      """,
    en: """
      Either side may tell the coordinator, at any time and without any consequence. First they \
      talk: goals, rhythm or mode may change by signing a new version of the agreement. There may \
      also be a pause. If it still does not work, the pairing ends: this is said in a last \
      meeting, the coordinator keeps the reason and does not show it to the other side, and \
      both the \
      organisation and the mentor may be paired again.
      """)

  package static let agreementSignatures = Message(
    eu: "Sinadurak", es: "Firmas", en: "Signatures")

  package static func agreementSignedOn(_ who: String, day: String?) -> Message {
    guard let day else { return Message(eu: who, es: who, en: who) }
    return Message(
      eu: "\(who) — sinadura: \(day)", es: "\(who) — firmado el \(day)",
      en: "\(who) — signed on \(day)")
  }

  package static let agreementTermsMissing = Message(
    eu: "Akordio honek ez du baldintzarik oraindik. Eman hasiera, amaiera eta saio kopurua: "
      + "--start, --until eta --sessions.",
    es: "Este acuerdo aún no tiene condiciones. Da el inicio, el final y el número de sesiones: "
      + "--start, --until y --sessions.",
    en: "This agreement has no terms yet. Give its start, its end and the number of sessions: "
      + "--start, --until and --sessions.")

  package static func confidentialityUnknown(_ version: String, known: [String]) -> Message {
    let list = known.joined(separator: ", ")
    return Message(
      eu: "Isilpekotasun-testuaren bertsio ezezaguna: «\(version)». Hauek daude: \(list).",
      es: "Versión desconocida del texto de confidencialidad: «\(version)». Hay estas: \(list).",
      en: "Unknown version of the text on confidentiality: “\(version)”. There are: \(list).")
  }

  package static func fileWritten(_ path: String) -> Message {
    Message(eu: "Idatzita: \(path)", es: "Escrito: \(path)", en: "Written: \(path)")
  }
}
