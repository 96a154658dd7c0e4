/// What commands say of sessions.
extension Message {
  package static func sessionPlanned(_ id: String, pairing: String, at time: String) -> Message {
    Message(
      eu: "\(id) saioa planifikatuta: \(pairing), \(time).",
      es: "Sesión \(id) planificada: \(pairing), \(time).",
      en: "Session \(id) planned: \(pairing), \(time).")
  }

  package static func sessionCorrected(_ id: String, at time: String, minutes: Int) -> Message {
    Message(
      eu: "\(id) saioa orain: \(time), \(minutes) minutu.",
      es: "La sesión \(id) queda así: \(time), \(minutes) minutos.",
      en: "Session \(id) now reads: \(time), \(minutes) minutes.")
  }

  package static func sessionState(_ id: String, _ state: String) -> Message {
    Message(
      eu: "\(id) saioa: \(state).", es: "Sesión \(id): \(state).", en: "Session \(id): \(state).")
  }

  package static func sessionOverlaps(_ ids: [String]) -> Message {
    let list = ids.joined(separator: ", ")
    return Message(
      eu: "Kontuz: mentoreak beste saio bat du ordu berean: \(list).",
      es: "Atención: la persona mentora tiene otra sesión a la misma hora: \(list).",
      en: "Mind: the mentor has another session at the same time: \(list).")
  }

  package static func hourSkipped(_ time: String, day: String) -> Message {
    Message(
      eu: "\(day) egunean ez da \(time) ordurik izaten: gau horretan erlojuak ordubete aurreratzen "
        + "dira. Eman beste ordu bat.",
      es: "El \(day) no existe la hora \(time): esa noche los relojes se adelantan una hora. Da "
        + "otra hora.",
      en: "On \(day) there is no \(time): that night clocks are put forward by an hour. Give "
        + "another hour.")
  }

  package static func hourTwice(_ time: String, day: String) -> Message {
    Message(
      eu: "\(day) egunean \(time) bi aldiz izaten da: gau horretan erlojuak ordubete atzeratzen "
        + "dira. Esan zein den: --clock summer (lehena) edo --clock winter (bigarrena).",
      es:
        "El \(day) hay dos veces las \(time): esa noche los relojes se atrasan una hora. Di cuál: "
        + "--clock summer (la primera) o --clock winter (la segunda).",
      en: "On \(day) there is \(time) twice: that night clocks are put back by an hour. Say which "
        + "one: --clock summer (the first) or --clock winter (the second).")
  }

  package static func severalPlanned(_ ids: [String], day: String) -> Message {
    let list = ids.joined(separator: ", ")
    return Message(
      eu: "\(day) egunerako saio bat baino gehiago dago planifikatuta: \(list). Eman saioaren "
        + "identifikatzailea bikotearen ordez.",
      es: "Para el \(day) hay más de una sesión planificada: \(list). Da el identificador de la "
        + "sesión en vez del de la pareja.",
      en: "More than one session is planned for \(day): \(list). Give the identifier of the "
        + "session instead of the pairing's.")
  }

  package static func sessionLoggedBefore(_ id: String) -> Message {
    Message(
      eu: "\(id) ez dago planifikatuta soilik: jasota dago zer gertatu zen. Zuzentzeko: uztartu "
        + "session correct \(id).",
      es: "\(id) ya no está solo planificada: consta qué pasó. Para corregir: uztartu session "
        + "correct \(id).",
      en: "\(id) is no longer a plan: it is written down what became of it. To correct it: "
        + "uztartu session correct \(id).")
  }

  package static let sessionNeedsDayAndMinutes = Message(
    eu: "Eman saioaren eguna (--on) eta iraupena (--minutes), edo planifikatutako saio baten "
      + "identifikatzailea.",
    es: "Da el día de la sesión (--on) y su duración (--minutes), o el identificador de una sesión "
      + "planificada.",
    en: "Give the session's day (--on) and length (--minutes), or the identifier of a planned "
      + "session.")

  package static func noPlanForDay(_ day: String) -> Message {
    Message(
      eu: "\(day) egunean ez dago saiorik planifikatuta: esan zenbat iraun zuen, --minutes "
        + "aukerarekin.",
      es: "Para el \(day) no hay ninguna sesión planificada: di cuánto duró, con --minutes.",
      en: "No session was planned for \(day): say how long it took, with --minutes.")
  }

  package static func attendeeUnknown(_ name: String) -> Message {
    Message(
      eu: "«\(name)» ezin da bertaratu gisa idatzi. Idatzi mentor edo organisation; besteak "
        + "zenbatu, izenik gabe: --others 2.",
      es: "«\(name)» no se puede anotar como asistente. Escribe mentor u organisation; a los demás "
        + "cuéntalos, sin nombres: --others 2.",
      en: "“\(name)” cannot be written down as having come. Write mentor or organisation; count "
        + "others, without their names: --others 2.")
  }

  package static func unknownSessionState(_ name: String, known: [String]) -> Message {
    let list = known.joined(separator: ", ")
    return Message(
      eu: "«\(name)» ez da saio baten egoera. Hauek dira: \(list).",
      es: "«\(name)» no es un estado de sesión. Son estos: \(list).",
      en: "“\(name)” is no state of a session. They are: \(list).")
  }

  package static func noSuchMentor(_ id: String, round: String) -> Message {
    Message(
      eu: "«\(round)» txandan ez dago «\(id)» mentorerik. Eman eskabidearen (M1) edo pertsonaren "
        + "(H12) identifikatzailea.",
      es: "En la ronda «\(round)» no está la persona mentora «\(id)». Da el identificador de la "
        + "solicitud (M1) o de la persona (H12).",
      en: "Round “\(round)” has no mentor “\(id)”. Give the identifier of the application (M1) or "
        + "of the person (H12).")
  }

  package static func disputeKept(_ id: String) -> Message {
    Message(
      eu: "\(id) saioa: desadostasuna jasota; koordinatzaileak erabakiko du.",
      es: "Sesión \(id): discrepancia anotada; la coordinación decidirá.",
      en: "Session \(id): the dispute is noted; the coordinator will settle it.")
  }

  package static func disputeSettled(_ id: String) -> Message {
    Message(
      eu: "\(id) saioa: desadostasuna itxita.", es: "Sesión \(id): discrepancia cerrada.",
      en: "Session \(id): the dispute is settled.")
  }

  package static let planNeedsTime = Message(
    eu: "Eman eguna (--on), ordua (--at) eta iraupena (--minutes).",
    es: "Da el día (--on), la hora (--at) y la duración (--minutes).",
    en: "Give the day (--on), the hour (--at) and the length (--minutes).")
  package static let sessionScopeOnce = Message(
    eu: "--pairing edo --mentor, ez biak.", es: "--pairing o --mentor, no los dos.",
    en: "--pairing or --mentor, not both.")
  package static let nothingToCorrect = Message(
    eu: "Esan zer zuzendu: --minutes, --on, --at, --summary…",
    es: "Di qué corregir: --minutes, --on, --at, --summary…",
    en: "Say what to correct: --minutes, --on, --at, --summary…")
  package static let othersOutOfRange = Message(
    eu: "--others 0 eta 500 artekoa da.", es: "--others va de 0 a 500.",
    en: "--others is 0 to 500.")
  package static func daysOutOfRange(_ range: ClosedRange<Int>) -> Message {
    let (least, most) = (range.lowerBound, range.upperBound)
    return Message(
      eu: "--days \(least) eta \(most) artekoa da.", es: "--days va de \(least) a \(most).",
      en: "--days is \(least) to \(most).")
  }

  package static func calendarWritten(_ file: String, sessions: Int) -> Message {
    Message(
      eu: "\(sessions == 1 ? "Saio bat" : "\(sessions) saio") hemen: \(file).",
      es: "\(sessions == 1 ? "Una sesión" : "\(sessions) sesiones") en \(file).",
      en: "\(sessions == 1 ? "One session" : "\(sessions) sessions") in \(file).")
  }

  package static func minutesOfPlan(_ id: String) -> Message {
    Message(
      eu: "\(id) saioa ez da egin oraindik: ez dago aktarik. Apuntatu lehenbizi: uztartu session "
        + "log \(id).",
      es: "La sesión \(id) no se ha celebrado: no hay acta. Apúntala antes: uztartu session log "
        + "\(id).",
      en: "Session \(id) was not held yet: there are no minutes. Log it first: uztartu session log "
        + "\(id).")
  }

  package static func minutesWritten(_ file: String) -> Message {
    Message(eu: "Akta hemen: \(file).", es: "Acta en \(file).", en: "Minutes in \(file).")
  }

  package static func actionAdded(_ id: String, due: String) -> Message {
    Message(
      eu: "\(id) urratsa idatzita; epea: \(due).", es: "Paso \(id) anotado; plazo: \(due).",
      en: "Action \(id) added, due \(due).")
  }

  package static func actionDone(_ id: String) -> Message {
    Message(eu: "\(id): eginda.", es: "\(id): hecho.", en: "\(id): done.")
  }

  package static let noActions = Message(
    eu: "Ez dago urratsik egiteko.", es: "No hay pasos pendientes.",
    en: "There are no open actions.")

  package static func sessionEvent(_ mentor: String, _ organisation: String) -> Message {
    Message(
      eu: "Mentoria-saioa: \(mentor) – \(organisation)",
      es: "Sesión de mentoría: \(mentor) – \(organisation)",
      en: "Mentoring session: \(mentor) – \(organisation)")
  }

  package static let calendarName = Message(
    eu: "Mentoria-saioak", es: "Sesiones de mentoría", en: "Mentoring sessions")

  // Columns and rows
  package static let columnSides = Message(
    eu: "Mentorea · erakundea", es: "Mentoría · entidad", en: "Mentor · organisation")
  package static let columnAction = Message(eu: "Urratsa", es: "Paso", en: "Action")
  package static let columnOwner = Message(eu: "Nork", es: "Quién", en: "Owner")
  package static let columnNextMeeting = Message(
    eu: "Hurrengo bilera", es: "Próxima reunión", en: "Next meeting")
  package static let rowTopics = Message(eu: "Gaiak", es: "Temas", en: "Topics")
  package static let rowAttendees = Message(
    eu: "Bertaratuak", es: "Asistentes", en: "Attendees")
  package static let rowPlace = Message(eu: "Lekua", es: "Lugar", en: "Place")
  package static let rowActions = Message(
    eu: "Hurrengo urratsak", es: "Próximos pasos", en: "Actions")
  package static let rowEarlier = Message(
    eu: "Aurreko bertsioak", es: "Lo que decía antes", en: "What it said before")
  package static let rowSettlement = Message(
    eu: "ebazpena", es: "resolución", en: "settled")
  package static let saidOfEarlierVersion = Message(
    eu: "(aurreko bertsio batez; orain ez du balio)", es: "(de una versión anterior; ya no vale)",
    en: "(of an earlier version; holds no more)")
  package static let rowStatements = Message(
    eu: "Aldeen hitza", es: "Lo que dicen las partes", en: "What the sides say")
  package static let rowReason = Message(
    eu: "Zuzenketaren arrazoia", es: "Motivo de la corrección", en: "Reason of the correction")
  package static let minutesHeading = Message(
    eu: "Mentoria-saioaren akta", es: "Acta de la sesión de mentoría",
    en: "Minutes of a mentoring session")
  package static let actionIsDone = Message(eu: "eginda", es: "hecho", en: "done")
  package static let actionIsOverdue = Message(
    eu: "epez kanpo", es: "fuera de plazo", en: "overdue")
  package static let saysConfirmed = Message(eu: "baieztatua", es: "confirmada", en: "confirmed")
  package static let saysDisputed = Message(
    eu: "ez dator bat", es: "no conforme", en: "disputed")
  package static let saysNothing = Message(eu: "–", es: "–", en: "–")
  package static let sessionIsPlanned = Message(
    eu: "planifikatua", es: "planificada", en: "planned")
  package static let sessionIsHeld = Message(eu: "egina", es: "celebrada", en: "held")
  package static let sessionIsCancelled = Message(
    eu: "bertan behera utzia", es: "cancelada", en: "cancelled")
  package static let sessionIsNoShow = Message(
    eu: "norbait ez zen agertu", es: "alguien no se presentó", en: "somebody did not come")

  package static func others(_ count: Int) -> Message {
    Message(
      eu: count == 1 ? "eta beste bat" : "eta beste \(count)",
      es: count == 1 ? "y una persona más" : "y \(count) personas más",
      en: count == 1 ? "and one more" : "and \(count) more")
  }
}
