/// The certificate of the hours of a pairing.
extension Message {
  package static let certificateTitle = Message(
    eu: "Mentoria-orduen ziurtagiria", es: "Certificado de horas de mentoría",
    en: "Certificate of mentoring hours")

  package static func certificateForMentor(
    _ mentor: String, organisation: String, round: String, sessions: Int, time: String
  ) -> Message {
    Message(
      eu: "\(mentor) mentore izan da «\(round)» mentoria-txandan. Lagundutako erakundea: "
        + "\(organisation). Egindakoa: \(sessions == 1 ? "saio bat" : "\(sessions) saio"), "
        + "\(time) guztira.",
      es: "\(mentor) ha participado como persona mentora en la ronda de mentoría «\(round)». "
        + "Entidad acompañada: \(organisation). "
        + "\(sessions == 1 ? "Una sesión" : "\(sessions) sesiones"), \(time) en total.",
      en: "\(mentor) took part as a mentor in the mentoring round “\(round)”. Organisation "
        + "accompanied: \(organisation). "
        + "\(sessions == 1 ? "One session" : "\(sessions) sessions"), \(time) in all.")
  }

  package static func certificateForOrganisation(
    _ organisation: String, round: String, sessions: Int, time: String
  ) -> Message {
    Message(
      eu: "\(organisation) erakundeak «\(round)» mentoria-txandan parte hartu du. "
        + "Jasotakoa: \(sessions == 1 ? "saio bat" : "\(sessions) saio"), \(time) guztira.",
      es: "\(organisation) ha participado como entidad mentorizada en la ronda de mentoría "
        + "«\(round)». \(sessions == 1 ? "Una sesión" : "\(sessions) sesiones"), \(time) en total.",
      en: "\(organisation) took part as a mentee organisation in the mentoring round “\(round)”. "
        + "\(sessions == 1 ? "One session" : "\(sessions) sessions"), \(time) in all.")
  }

  package static func certificateTime(hours: Int, minutes: Int) -> Message {
    Message(
      eu: hours == 0 ? "\(minutes) min" : "\(hours) h \(minutes) min",
      es: hours == 0 ? "\(minutes) min" : "\(hours) h \(minutes) min",
      en: hours == 0 ? "\(minutes) min" : "\(hours) h \(minutes) min")
  }

  package static func certificateConfirmed(_ confirmed: Int, of count: Int) -> Message {
    Message(
      eu: "Bi aldeek berretsitako saioak: \(confirmed) / \(count).",
      es: "Sesiones confirmadas por las dos partes: \(confirmed) de \(count).",
      en: "Sessions confirmed by both sides: \(confirmed) of \(count).")
  }

  package static func certificateDisputed(_ ids: [String]) -> Message {
    let list = ids.joined(separator: ", ")
    return Message(
      eu: "Zenbatu gabe, aldeak ados ez daudelako: \(list).",
      es: "Sin contar, por desacuerdo entre las partes: \(list).",
      en: "Not counted, as the sides do not agree: \(list).")
  }

  package static func certificateMissed(_ ids: [String]) -> Message {
    let list = ids.joined(separator: ", ")
    return Message(
      eu: "Zenbatu gabe, bertaratu ez zelako: \(list).",
      es: "Sin contar, por no haber asistido: \(list).", en: "Not counted, not attended: \(list).")
  }

  /// What the paper can be held against: the entry of the audit log with which it was issued.
  package static func certificateSeal(entry: Int, digest: String) -> Message {
    Message(
      eu: "auditoria-erregistroaren \(entry). sarrera, zigilua: \(digest)",
      es: "asiento \(entry) del registro de auditoría, huella: \(digest)",
      en: "entry \(entry) of the audit log, seal: \(digest)")
  }

  package static let certificateOngoing = Message(
    eu: "Mentoria abian da oraindik; zenbaketa ziurtagiriaren egunera artekoa da.",
    es: "La mentoría sigue en marcha; el recuento llega hasta el día de este certificado.",
    en: "The mentoring goes on; the count reaches to the day of this certificate.")

  package static let certificateDay = Message(eu: "Eguna", es: "Día", en: "Day")

  package static func certificateIssued(_ day: String) -> Message {
    Message(
      eu: "Ziurtagiriaren eguna: \(day).", es: "Fecha del certificado: \(day).",
      en: "Date of this certificate: \(day).")
  }

  package static let certificateSigner = Message(
    eu: "Programaren koordinatzailea", es: "Coordinación del programa",
    en: "Coordinator of the programme")

  package static func noHeldSession(_ pairing: String) -> Message {
    Message(
      eu: "\(pairing): ez dago ziurta daitekeen saiorik: egina eta eztabaidarik gabea.",
      es: "\(pairing): no hay ninguna sesión que certificar: celebrada y sin discrepancia.",
      en: "\(pairing): there is no session to certify: held, and not disputed.")
  }
}
