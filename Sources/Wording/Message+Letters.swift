/// Letters to the two sides of a proposal, and the outbox where they lie.
extension Message {
  package static func letterSubject(about: String, deadline: String) -> Message {
    Message(
      eu: "Mentoria-proposamena: \(about) — erantzuteko azken eguna, \(deadline)",
      es: "Propuesta de mentoría: \(about) — responder hasta el \(deadline)",
      en: "Mentoring proposal: \(about) — please answer by \(deadline)")
  }

  package static func reminderSubject(about: String, deadline: String) -> Message {
    Message(
      eu: "Gogorarazpena: mentoria-proposamena, \(about) — azken eguna, \(deadline)",
      es: "Recordatorio: propuesta de mentoría, \(about) — hasta el \(deadline)",
      en: "Reminder: mentoring proposal, \(about) — by \(deadline)")
  }

  package static func contactSubject(about: String) -> Message {
    Message(
      eu: "Bi aldeek baietz esan duzue: \(about)",
      es: "Las dos partes habéis dicho que sí: \(about)",
      en: "You have both said yes: \(about)")
  }

  package static func letterGreeting(_ name: String) -> Message {
    Message(eu: "Kaixo, \(name):", es: "Hola, \(name):", en: "Hello \(name),")
  }

  package static func letterReminds(_ deadline: String) -> Message {
    Message(
      eu: "Gogorarazpen hau bidaltzen dizugu, proposamen honi oraindik ez diozulako erantzun: "
        + "azken eguna, \(deadline). Bitartean erantzun baduzu, ez egin kasurik.",
      es: "Te escribimos de nuevo porque aún no tenemos tu respuesta a esta propuesta: el último "
        + "día es el \(deadline). Si ya has respondido, no hagas caso de este mensaje.",
      en: "We are writing again because we have no answer of yours to this proposal yet: the last "
        + "day is \(deadline). If you have answered meanwhile, never mind this message.")
  }

  package static func letterToMentor(organisation: String) -> Message {
    Message(
      eu: "Mentore izateko eskaini zenuen zure burua, eta erakunde honi laguntzea proposatzen "
        + "dizugu: \(organisation).",
      es: "Te ofreciste como persona mentora y te proponemos acompañar a esta entidad: "
        + "\(organisation).",
      en: "You offered to be a mentor, and we propose that you accompany this organisation: "
        + "\(organisation).")
  }

  package static func letterToOrganisation(
    mentor: String, mentorOrganisation: String
  ) -> Message {
    let who = mentorOrganisation.isEmpty ? mentor : "\(mentor) (\(mentorOrganisation))"
    return Message(
      eu: "Mentoria eskatu zenuten, eta mentore hau proposatzen dizuegu: \(who).",
      es: "Pedisteis una mentoría y os proponemos a esta persona mentora: \(who).",
      en: "You asked for a mentor, and we propose this one: \(who).")
  }

  package static func letterTheirNeeds(_ needs: [String]) -> Message {
    let list = needs.joined(separator: ", ")
    return Message(
      eu: "Behar dutena: \(list).", es: "Lo que necesitan: \(list).",
      en: "What they need: \(list).")
  }

  package static func letterYourNeeds(_ needs: [String]) -> Message {
    let list = needs.joined(separator: ", ")
    return Message(
      eu: "Zuen beharrak: \(list).", es: "Vuestras necesidades: \(list).",
      en: "What you need: \(list).")
  }

  package static func letterTheirWords(_ words: String, in language: String?) -> Message {
    let spoken = inLanguage(language)
    return Message(
      eu: "Haien hitzetan\(spoken.eu): «\(words)»", es: "En sus palabras\(spoken.es): «\(words)»",
      en: "In their words\(spoken.en): “\(words)”")
  }

  /// In which language something is quoted, where the letter is in another.
  private static func inLanguage(_ language: String?) -> Message {
    switch language {
    case "eu": Message(eu: " (euskaraz)", es: " (en euskera)", en: " (in Basque)")
    case "es": Message(eu: " (gaztelaniaz)", es: " (en castellano)", en: " (in Spanish)")
    case "en": Message(eu: " (ingelesez)", es: " (en inglés)", en: " (in English)")
    default: Message(eu: "", es: "", en: "")
    }
  }

  package static func letterTheyKnow(_ known: [String]) -> Message {
    let list = known.joined(separator: ", ")
    return Message(
      eu: "Zertan lagundu dezakeen: \(list).", es: "En qué puede ayudar: \(list).",
      en: "What they can help with: \(list).")
  }

  package static func letterTheyMeet(
    mode: String?, territory: String?, languages: [String]
  ) -> Message {
    let how: Message? =
      switch mode {
      case "online": .modeOnline
      case "in-person": .modeInPerson
      case "either":
        Message(
          eu: "aurrez aurre edo online", es: "en persona o en línea", en: "in person or online")
      default: nil
      }
    let spoken = languages.map(languageName)
    func list(_ language: ReaderLanguage) -> String {
      let names = spoken.map { $0.text(in: language) }.joined(separator: ", ")
      return [how?.text(in: language), territory, names.isEmpty ? nil : names].compactMap(\.self)
        .joined(separator: "; ")
    }
    return Message(
      eu: "Elkartzeko: \(list(.eu)).", es: "Para reunirse: \(list(.es)).",
      en: "Meetings: \(list(.en)).")
  }

  private static func languageName(_ code: String) -> Message {
    switch code {
    case "eu": Message(eu: "euskara", es: "euskera", en: "Basque")
    case "es": Message(eu: "gaztelania", es: "castellano", en: "Spanish")
    case "en": Message(eu: "ingelesa", es: "inglés", en: "English")
    default: Message(eu: "frantsesa", es: "francés", en: "French")
    }
  }

  package static func letterYourWords(_ words: String) -> Message {
    Message(
      eu: "Zuen hitzetan: «\(words)»", es: "En vuestras palabras: «\(words)»",
      en: "In your words: “\(words)”")
  }

  package static func letterMentorsWords(_ words: String, in language: String?) -> Message {
    let spoken = inLanguage(language)
    return Message(
      eu: "Mentorearen hitzetan\(spoken.eu): «\(words)»",
      es: "En palabras de la persona mentora\(spoken.es): «\(words)»",
      en: "In the mentor’s words\(spoken.en): “\(words)”")
  }

  package static func letterAnswerFreely(deadline: String) -> Message {
    Message(
      eu: "Lasai erantzun: ezetz esateak ez dakar inolako ondoriorik, eta ezetzaren arrazoia ez "
        + "zaio beste aldeari inoiz erakutsiko. Erantzuteko azken eguna: \(deadline). Bi aldeek "
        + "baietz esandakoan emango ditugu elkarrekin harremanetan jartzeko datuak.",
      es: "La respuesta es libre: decir que no no trae ninguna consecuencia, y el motivo nunca se "
        + "muestra a la otra parte. Último día para responder: \(deadline). Cuando las dos partes "
        + "digan que sí, daremos a cada una los datos de contacto de la otra.",
      en: "Answer freely: a no has no consequence, and its reason is never shown to the other "
        + "side. Last day to answer: \(deadline). Once both sides have said yes we will tell you "
        + "how to reach each other.")
  }

  package static let letterHowToAnswer = Message(
    eu: "Erantzuteko, idatzi mezu honi erantzunez «bai» edo «ez» (nahi izanez gero, zergatik).",
    es: "Para responder, basta contestar a este mensaje con «sí» o «no» (y, si se quiere, por "
      + "qué).",
    en: "To answer, reply to this message with “yes” or “no” (and why, if you like).")

  package static func letterBothAgreed(mentor: String, organisation: String) -> Message {
    Message(
      eu: "Berri ona: bi aldeek baietz esan duzue. Mentorea: \(mentor). Erakundea: "
        + "\(organisation).",
      es: "Buenas noticias: las dos partes habéis dicho que sí. Persona mentora: \(mentor). "
        + "Entidad: \(organisation).",
      en: "Good news: both sides have said yes. Mentor: \(mentor). Organisation: "
        + "\(organisation).")
  }

  package static func letterContact(
    name: String, organisation: String, email: String?
  ) -> Message {
    let who = organisation.isEmpty ? name : "\(name) (\(organisation))"
    return Message(
      eu: "Harremanetarako: \(who)\n"
        + (email ?? "Helbide elektronikorik ez dugu; galdetu koordinazioari."),
      es: "Contacto: \(who)\n" + (email ?? "No tenemos su correo; pregunta a la coordinación."),
      en: "How to reach them: \(who)\n"
        + (email ?? "We have no e-mail address; ask the coordination."))
  }

  package static func letterContactWithheld(name: String, organisation: String) -> Message {
    let who = organisation.isEmpty ? name : "\(name) (\(organisation))"
    return Message(
      eu: "Harremanetarako: \(who)\nNahiago du helbidea ez partekatu: koordinazioak helaraziko "
        + "dizkio zure mezuak.",
      es: "Contacto: \(who)\nPrefiere no compartir su dirección: la coordinación le hará llegar "
        + "tus mensajes.",
      en: "How to reach them: \(who)\nThey would rather not share their address: the coordination "
        + "passes your messages on.")
  }

  package static let letterFirstMeeting = Message(
    eu: "Hurrengo urratsa: proposatu koordinazioari lehen bilerarako egun bat. Bertan adostuko "
      + "dituzue helburuak, bilera kopurua eta erritmoa, eta sinatuko duzue mentoria-akordioa.",
    es: "El siguiente paso: propón a la coordinación un día para la primera reunión. En ella "
      + "acordaréis los objetivos, el número y el ritmo de las reuniones, y firmaréis el acuerdo "
      + "de mentoría.",
    en: "The next step: suggest a day for the first meeting to the coordination. There you agree "
      + "on goals, on how many meetings and how often, and sign the mentoring agreement.")

  package static let letterNextSteps = Message(
    eu:
      "Hurrengo urratsa: idatzi elkarri lehen bilera jartzeko. Bertan adostuko dituzue helburuak, "
      + "bilera kopurua eta erritmoa, eta sinatuko duzue mentoria-akordioa. Helbide hau mentoria "
      + "honetarako da, ez besterako.",
    es: "El siguiente paso: escribíos para fijar la primera reunión. En ella acordaréis los "
      + "objetivos, el número y el ritmo de las reuniones, y firmaréis el acuerdo de mentoría. "
      + "Esta dirección es para esta mentoría y para nada más.",
    en: "The next step: write to each other to settle the first meeting. There you agree on goals, "
      + "on how many meetings and how often, and sign the mentoring agreement. This address is for "
      + "this mentoring and for nothing else.")

  package static func letterReference(_ pairing: String) -> Message {
    Message(
      eu: "Erreferentzia: \(pairing)", es: "Referencia: \(pairing)",
      en: "Reference: \(pairing)")
  }

  package static func letterSignature(_ name: String?, round: String) -> Message {
    let signed = name.map { $0 + "\n" } ?? ""
    return Message(
      eu: "Ondo izan,\n\(signed)Mentoriaren koordinazioa — \(round)",
      es: "Un saludo,\n\(signed)Coordinación de la mentoría — \(round)",
      en: "Kind regards,\n\(signed)Coordination of the mentoring — \(round)")
  }

  package static func noReminders(_ round: String) -> Message {
    Message(
      eu: "«\(round)» txandan inori ez zaio oraindik gogorarazi behar. Lehenago hasteko, eman "
        + "--days; nor falta den ikusteko: uztartu round show.",
      es: "En la ronda «\(round)» aún no hay a quién recordar nada. Para empezar antes, da "
        + "--days; quién falta se ve con uztartu round show.",
      en: "In round “\(round)” nobody has to be reminded yet. To begin earlier, give --days; "
        + "uztartu round show tells who is missing.")
  }

  package static let helpRemind = Message(
    eu: "gogorarazpenak, oraindik erantzun ez dutenei bakarrik",
    es: "recordatorios, solo a quien aún no ha respondido",
    en: "reminders, only to those who have not answered yet")

  package static let helpRemindDays = Message(
    eu: "azken egunaren aurreko zenbat egunetatik aurrera gogorarazi (5, besterik ezean)",
    es: "desde cuántos días antes del último día se recuerda (5, si no se dice)",
    en: "from how many days before the deadline on to remind (5 unless said)")

  package static let helpSignature = Message(
    eu: "nork sinatzen dituen gutunak", es: "quién firma las cartas", en: "who signs the letters")

  package static let helpRoundLetters = Message(
    eu: "idatzi gutunak irteera-ontzian: proposamenak, gogorarazpenak, harremanetarako datuak",
    es: "escribir cartas en la bandeja de salida: propuestas, recordatorios, contactos",
    en: "write letters into an outbox: proposals, reminders, contacts")

  package static let helpOutbox = Message(
    eu: "irteera-ontziaren karpeta (besterik ezean, erregistroaren ondoan)",
    es: "carpeta de la bandeja de salida (si no, junto al registro)",
    en: "folder of the outbox (else beside the record)")

  package static func noLetters(_ round: String) -> Message {
    Message(
      eu: "«\(round)» txandan ez dago bidalitako proposamenik erantzunaren zain.",
      es: "En la ronda «\(round)» no hay propuestas enviadas a la espera de respuesta.",
      en: "No proposal that was sent waits for an answer in round “\(round)”.")
  }

  package static func lettersWritten(_ count: Int, folder: String) -> Message {
    Message(
      eu: (count == 1 ? "Gutun bat" : "\(count) gutun") + " hemen: \(folder)",
      es: (count == 1 ? "Una carta" : "\(count) cartas") + " en \(folder)",
      en: (count == 1 ? "One letter" : "\(count) letters") + " in \(folder)")
  }

  package static func letterLine(kind: String, pairing: String, name: String, file: String)
    -> Message
  {
    let what: Message =
      switch kind {
      case "reminder": Message(eu: "gogorarazpena", es: "recordatorio", en: "reminder")
      case "contact": Message(eu: "kontaktua", es: "contacto", en: "contact")
      default: Message(eu: "proposamena", es: "propuesta", en: "proposal")
      }
    return Message(
      eu: "  \(pairing) \(what.eu): \(name) — \(file)",
      es: "  \(pairing) \(what.es): \(name) — \(file)",
      en: "  \(pairing) \(what.en): \(name) — \(file)")
  }

  package static func lettersKept(_ count: Int) -> Message {
    Message(
      eu: (count == 1 ? "Lehendik idatzita, ukitu gabe: bat." : "Lehendik idatzita, ukitu gabe: ")
        + (count == 1 ? "" : "\(count).") + " Berriz idazteko: --again.",
      es: (count == 1 ? "Ya estaba escrita, sin tocar: una." : "Ya estaban escritas, sin tocar: ")
        + (count == 1 ? "" : "\(count).") + " Para escribirlas otra vez: --again.",
      en: (count == 1 ? "One was there already and is untouched." : "")
        + (count == 1 ? "" : "\(count) were there already and are untouched.")
        + " To write them again: --again.")
  }

  package static let helpLettersAgain = Message(
    eu: "idatzi berriz lehendik dauden gutunak ere",
    es: "escribir otra vez también las cartas que ya están",
    en: "write the letters that lie there again too")

  package static func noAddress(_ name: String, pairing: String) -> Message {
    Message(
      eu: "\(pairing): \(name) — ez dago gutuna bidaltzeko balio duen helbide elektronikorik.",
      es: "\(pairing): no hay una dirección de correo válida de \(name).",
      en: "\(pairing): there is no e-mail address of \(name) that mail programs take.")
  }
}
