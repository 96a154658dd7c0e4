/// What commands on the life of a pairing say.
extension Message {
  package static let reasonIsEmpty = Message(
    eu: "Arrazoia hutsik dago. Idatzi --reason aukeran zergatik den.",
    es: "El motivo está vacío. Escribe en --reason por qué es.",
    en: "The reason is empty. Say with --reason why it is so.")

  package static func endInFuture(_ day: String) -> Message {
    Message(
      eu: "\(day) etorkizunean dago. Eman amaieraren eguna hura iritsitakoan, edo lehenagoko bat.",
      es: "El \(day) está en el futuro. Da el día del final cuando llegue, o uno anterior.",
      en: "\(day) is in the future. Give the day of the end when it has come, or an earlier one.")
  }

  package static func goalOfOtherPairing(_ goal: String, pairing: String) -> Message {
    Message(
      eu: "\(goal) helburua ez da \(pairing) bikotearena. Begiratu: uztartu goal list.",
      es: "El objetivo \(goal) no es de la pareja \(pairing). Mira: uztartu goal list.",
      en: "Goal \(goal) is not one of pairing \(pairing). See: uztartu goal list.")
  }

  package static func goalNeedsFiveLevels(_ count: Int) -> Message {
    Message(
      eu: "Helburu batek bost maila ditu, eta \(count) eman dira. Idatzi denak, okerrenetik "
        + "hasita: --levels A B C D E.",
      es: "Un objetivo tiene cinco niveles y se han dado \(count). Escríbelos todos, empezando por "
        + "el peor: --levels A B C D E.",
      en: "A goal has five levels, and \(count) were given. Write them all, the worst first: "
        + "--levels A B C D E.")
  }

  package static func pairingHeading(_ id: String, round: String, state: String) -> Message {
    Message(
      eu: "\(id) bikotea («\(round)» txanda): \(state)",
      es: "Pareja \(id) (ronda «\(round)»): \(state)",
      en: "Pairing \(id) (round “\(round)”): \(state)")
  }

  package static func pairingSides(organisation: String, mentor: String) -> Message {
    Message(
      eu: "Erakundea: \(organisation). Mentorea: \(mentor).",
      es: "Entidad: \(organisation). Persona mentora: \(mentor).",
      en: "Organisation: \(organisation). Mentor: \(mentor).")
  }

  package static func pairingReply(_ side: String, answer: String) -> Message {
    Message(
      eu: "Erantzuna, \(side): \(answer)", es: "Respuesta, \(side): \(answer)",
      en: "Answer, \(side): \(answer)")
  }

  package static let replyHidden = Message(
    eu: "(zuk erantzun ondoren ikusiko da)", es: "(se verá cuando tú respondas)",
    en: "(shown when you have answered)")

  package static func agreementLine(
    version: Int, start: String, until: String, sessions: Int, signed: String
  ) -> Message {
    Message(
      eu: "Akordioa, \(version). bertsioa: \(start) – \(until), saioak: \(sessions). "
        + "Sinatuta: \(signed).",
      es: "Acuerdo, versión \(version): \(start) – \(until), sesiones: \(sessions). "
        + "Firmado por: \(signed).",
      en: "Agreement, version \(version): \(start) – \(until), sessions: \(sessions). "
        + "Signed by: \(signed).")
  }

  package static let agreementNobody = Message(eu: "inork ez", es: "nadie", en: "nobody")

  package static func meetingsLine(held: Int, planned: Int?, minutes: Int) -> Message {
    let of = planned.map { " / \($0)" } ?? ""
    return Message(
      eu: "Egindako saioak: \(held)\(of). Minutuak: \(minutes).",
      es: "Sesiones celebradas: \(held)\(of). Minutos: \(minutes).",
      en: "Sessions held: \(held)\(of). Minutes: \(minutes).")
  }

  package static func checkInLine(
    _ day: String, light: String, summary: String, followUp: String?
  ) -> Message {
    let text = summary.isEmpty ? "" : " — \(summary)"
    return Message(
      eu: "Kontaktua \(day): \(light)\(text)" + (followUp.map { " (hurrengoa: \($0))" } ?? ""),
      es: "Contacto \(day): \(light)\(text)" + (followUp.map { " (el siguiente: \($0))" } ?? ""),
      en: "Check-in \(day): \(light)\(text)" + (followUp.map { " (next: \($0))" } ?? ""))
  }

  package static func openIncidents(_ count: Int) -> Message {
    Message(
      eu: "Intzidentzia irekiak: \(count) (uztartu incident list)",
      es: "Incidencias abiertas: \(count) (uztartu incident list)",
      en: "Open incidents: \(count) (uztartu incident list)")
  }

  package static func pairingEnded(_ day: String, reason: String?) -> Message {
    let why = reason.map { " — \($0)" } ?? ""
    return Message(
      eu: "Amaiera: \(day)\(why)", es: "Final: \(day)\(why)", en: "End: \(day)\(why)")
  }

  package static let nextHeading = Message(eu: "Hurrengoa:", es: "Lo siguiente:", en: "Next:")

  package static func goalsSet(_ ids: [String], pairing: String) -> Message {
    let list = ids.joined(separator: ", ")
    return Message(
      eu: "\(pairing): helburuak jarrita (\(list)).",
      es: "\(pairing): objetivos puestos (\(list)).",
      en: "\(pairing): goals set (\(list)).")
  }

  package static let noGoals = Message(
    eu: "Ez dago helbururik. Jarri bat: uztartu goal add BIKOTEA.",
    es: "No hay objetivos. Pon uno: uztartu goal add PAREJA.",
    en: "There are no goals. Set one: uztartu goal add PAIRING.")

  package static func goalRated(
    _ goal: String, isFinal: Bool, byBoth: Bool, side: Message?
  ) -> Message {
    func who(_ language: ReaderLanguage, both: String) -> String {
      byBoth ? both : side?.text(in: language) ?? both
    }
    return Message(
      eu: "\(goal): \(isFinal ? "azken balorazioa" : "balorazioa"), "
        + "\(who(.eu, both: "bi aldeena batera")).",
      es: "\(goal): \(isFinal ? "valoración final" : "valoración"), "
        + "\(who(.es, both: "de las dos partes juntas")).",
      en: "\(goal): \(isFinal ? "final rating" : "rating"), "
        + "\(who(.en, both: "of both sides together")).")
  }

  package static let goalNotRated = Message(
    eu: "baloratu gabe", es: "sin valorar", en: "not rated")

  package static func checkInKept(_ id: String, pairing: String) -> Message {
    Message(
      eu: "\(id) kontaktua apuntatuta: \(pairing).", es: "Contacto \(id) apuntado: \(pairing).",
      en: "Check-in \(id) written down: \(pairing).")
  }

  package static func incidentKept(_ id: String, state: String) -> Message {
    Message(
      eu: "\(id) intzidentzia: \(state).", es: "Incidencia \(id): \(state).",
      en: "Incident \(id): \(state).")
  }

  package static let noAlerts = Message(
    eu: "Ez dago ezer begiratzeko.", es: "No hay nada que mirar.",
    en: "There is nothing to look at.")

  package static let noIncidents = Message(
    eu: "Ez dago intzidentziarik.", es: "No hay incidencias.", en: "There are no incidents.")

  package static let incidentOpen = Message(eu: "irekita", es: "abierta", en: "open")
  package static let incidentClosed = Message(eu: "itxita", es: "cerrada", en: "closed")
  package static let severityLow = Message(eu: "txikia", es: "leve", en: "low")
  package static let severityMedium = Message(eu: "ertaina", es: "media", en: "medium")
  package static let severityHigh = Message(eu: "larria", es: "grave", en: "high")
  package static let lightGreen = Message(eu: "berdea", es: "verde", en: "green")
  package static let lightAmber = Message(eu: "horia", es: "ámbar", en: "amber")
  package static let lightRed = Message(eu: "gorria", es: "rojo", en: "red")
}

/// What comes next for a pairing.
extension Message {
  package static let stepSend = Message(
    eu: "bidali proposamena (uztartu round send)", es: "enviar la propuesta (uztartu round send)",
    en: "send the proposal (uztartu round send)")
  package static let stepAnswerMentor = Message(
    eu: "mentorearen erantzuna falta da", es: "falta la respuesta de la persona mentora",
    en: "the mentor's answer is missing")
  package static let stepAnswerOrganisation = Message(
    eu: "erakundearen erantzuna falta da", es: "falta la respuesta de la entidad",
    en: "the organisation's answer is missing")
  package static let stepAgree = Message(
    eu: "adostu baldintzak eta sinatu akordioa (uztartu pairing sign)",
    es: "acordar las condiciones y firmar el acuerdo (uztartu pairing sign)",
    en: "agree on the terms and sign the agreement (uztartu pairing sign)")
  package static let stepSignMentor = Message(
    eu: "sinatu akordioa: mentorearen sinadura falta da",
    es: "firmar el acuerdo: falta la firma de la persona mentora",
    en: "sign the agreement: the mentor's signature is missing")
  package static let stepSignOrganisation = Message(
    eu: "sinatu akordioa: erakundearen sinadura falta da",
    es: "firmar el acuerdo: falta la firma de la entidad",
    en: "sign the agreement: the organisation's signature is missing")
  package static let stepAddGoal = Message(
    eu: "jarri gutxienez helburu bat (uztartu goal add)",
    es: "poner al menos un objetivo (uztartu goal add)",
    en: "set at least one goal (uztartu goal add)")
  package static let stepWaitForStart = Message(
    eu: "dena prest: akordioaren hasiera-eguna iritsi arte itxaron",
    es: "todo listo: esperar al día en que empieza el acuerdo",
    en: "all is ready: wait for the day on which the agreement starts")
  package static let stepStart = Message(
    eu: "hasi (uztartu pairing start)", es: "empezar (uztartu pairing start)",
    en: "begin (uztartu pairing start)")
  package static let stepMeet = Message(
    eu: "egin eta apuntatu hurrengo saioa (uztartu session log)",
    es: "celebrar y apuntar la siguiente sesión (uztartu session log)",
    en: "hold and log the next session (uztartu session log)")
  package static let stepResume = Message(
    eu: "jarri berriz abian (uztartu pairing resume) edo amaitu (uztartu pairing end)",
    es: "reanudar (uztartu pairing resume) o terminar (uztartu pairing end)",
    en: "take it up again (uztartu pairing resume) or end it (uztartu pairing end)")
  package static let stepRateGoals = Message(
    eu: "baloratu helburuak (uztartu goal rate --wave final)",
    es: "valorar los objetivos (uztartu goal rate --wave final)",
    en: "rate the goals (uztartu goal rate --wave final)")
  package static let stepComplete = Message(
    eu: "itxi bikotea (uztartu pairing complete)",
    es: "completar la pareja (uztartu pairing complete)",
    en: "complete the pairing (uztartu pairing complete)")
}

/// What a coordinator should look at.
extension Message {
  package static let alertIncident = Message(
    eu: "intzidentzia irekita", es: "incidencia abierta", en: "open incident")
  package static let alertRedLight = Message(
    eu: "azken kontaktua gorrian", es: "último contacto en rojo", en: "latest check-in red")
  package static let alertDisputed = Message(
    eu: "saio batean ez datoz bat", es: "no están de acuerdo sobre una sesión",
    en: "a session is disputed")
  package static let alertOverdue = Message(
    eu: "urratsak epez kanpo", es: "pasos fuera de plazo", en: "actions overdue")
  package static let alertUnlogged = Message(
    eu: "aurreikusitako saioa apuntatu gabe", es: "sesión prevista sin anotar",
    en: "a planned session was not logged")
  package static let alertSilent = Message(
    eu: "aspaldi elkartu gabe", es: "hace tiempo que no se reúnen",
    en: "have not met for a while")
  package static let alertFollowUp = Message(
    eu: "berriz galdetzeko eguna iritsi da", es: "toca volver a preguntar",
    en: "time to ask again")
  package static let alertUnsigned = Message(
    eu: "onartuta, baina akordioa sinatu gabe", es: "aceptada, con el acuerdo sin firmar",
    en: "accepted, the agreement not signed")
  package static let alertNotStarted = Message(
    eu: "hasiera-eguna igarota, hasi gabe", es: "pasó el día de inicio y no ha empezado",
    en: "the first day has come, not begun")
  package static let alertNoFirstCheckIn = Message(
    eu: "lehen hilabetean kontakturik ez", es: "sin contacto en el primer mes",
    en: "no check-in in the first month")
  package static let alertNoCheckIn = Message(
    eu: "hilabetetik gora kontakturik gabe", es: "más de un mes sin contacto",
    en: "no check-in for over a month")
  package static let alertMidTerm = Message(
    eu: "tarteko ebaluazioa egiteko", es: "toca la revisión intermedia",
    en: "mid-term check due")
  package static let alertOverTime = Message(
    eu: "aurreikusitako amaiera igarota", es: "pasó el final previsto",
    en: "past its planned end")
  package static let alertLongPause = Message(
    eu: "bi hilabetetik gora etenda", es: "más de dos meses en pausa",
    en: "paused for over two months")

  package static let columnHeldOfPlanned = Message(
    eu: "Saioak, orduak", es: "Sesiones, horas", en: "Sessions, hours")
  package static let columnAlert = Message(eu: "Zer", es: "Qué", en: "What")
  package static let columnSince = Message(eu: "Noiztik", es: "Desde", en: "Since")
  package static let columnDays = Message(eu: "Egunak", es: "Días", en: "Days")
  package static let columnGoal = Message(eu: "Helburua", es: "Objetivo", en: "Goal")
  package static let columnWeight = Message(eu: "Pisua", es: "Peso", en: "Weight")
  package static let columnBaseline = Message(eu: "Hasieran", es: "Al inicio", en: "Before")
  package static let columnMid = Message(eu: "Tartean", es: "A mitad", en: "Midway")
  package static let columnFinal = Message(eu: "Amaieran", es: "Al final", en: "At the end")
  package static let columnIncident = Message(eu: "Intzidentzia", es: "Incidencia", en: "Incident")
  package static let columnSeverity = Message(eu: "Larritasuna", es: "Gravedad", en: "Severity")
  package static let columnDay = Message(eu: "Eguna", es: "Día", en: "Day")
}
