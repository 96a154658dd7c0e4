/// What a record holds, as messages call it.
package enum RecordNoun: CaseIterable, Sendable {
  case record, round, application, preference, matchRun, pairing, response, session, phrase, lexicon
  case sessionStatement, sessionAction
  case agreement, goal, checkIn, incident
  case manualChange, sending, screeningCheck
  case auditEntry
  case person, consent
  case privateNote
  case user
  case erasure, rightsRequest, retention
  case instrument, surveyInvitation, surveyAnswer
  case indicatorTarget, reportSnapshot

  /// The noun, in Spanish with its article, as it stands within a sentence.
  package func text(in language: ReaderLanguage) -> String {
    switch self {
    case .record: Message(eu: "erregistro", es: "el registro", en: "record").text(in: language)
    case .round: Message(eu: "txanda", es: "la ronda", en: "round").text(in: language)
    case .application:
      Message(eu: "eskabide", es: "la solicitud", en: "application").text(in: language)
    case .preference:
      Message(eu: "lehentasun", es: "la preferencia", en: "preference").text(in: language)
    case .matchRun:
      Message(eu: "parekatze", es: "el emparejamiento", en: "match run").text(in: language)
    case .pairing: Message(eu: "bikote", es: "la pareja", en: "pairing").text(in: language)
    case .response: Message(eu: "erantzun", es: "la respuesta", en: "answer").text(in: language)
    case .session: Message(eu: "saio", es: "la sesión", en: "session").text(in: language)
    case .sessionStatement:
      Message(eu: "desadostasun", es: "la discrepancia", en: "dispute").text(in: language)
    case .sessionAction:
      Message(eu: "urrats", es: "el próximo paso", en: "action").text(in: language)
    case .phrase: Message(eu: "esaldi", es: "la frase", en: "phrase").text(in: language)
    case .lexicon: Message(eu: "lexiko", es: "el léxico", en: "lexicon").text(in: language)
    case .privateNote:
      Message(eu: "ohar pribatu", es: "la nota privada", en: "private note").text(in: language)
    case .agreement:
      Message(eu: "mentoria-akordio", es: "el acuerdo de mentoría", en: "mentoring agreement")
        .text(in: language)
    case .goal: Message(eu: "helburu", es: "el objetivo", en: "goal").text(in: language)
    case .checkIn:
      Message(eu: "jarraipen-kontaktu", es: "el contacto de seguimiento", en: "check-in")
        .text(in: language)
    case .incident:
      Message(eu: "intzidentzia", es: "la incidencia", en: "incident").text(in: language)
    case .manualChange:
      Message(eu: "eskuzko aldaketa", es: "el cambio a mano", en: "manual change")
        .text(in: language)
    case .sending: Message(eu: "bidalketa", es: "el envío", en: "sending").text(in: language)
    case .screeningCheck:
      Message(eu: "azterketako puntu", es: "el punto del cribado", en: "point of the screening")
        .text(in: language)
    case .auditEntry:
      Message(eu: "auditoria-sarrera", es: "la entrada de auditoría", en: "audit entry")
        .text(in: language)
    case .person: Message(eu: "pertsona", es: "la persona", en: "person").text(in: language)
    case .consent:
      Message(eu: "baimen", es: "el consentimiento", en: "consent").text(in: language)
    case .user:
      Message(eu: "erabiltzaile", es: "la cuenta", en: "user").text(in: language)
    case .erasure:
      Message(eu: "blokeatze", es: "el bloqueo de datos", en: "blocking").text(in: language)
    case .rightsRequest:
      Message(eu: "eskubide-eskaera", es: "la solicitud de derechos", en: "rights request")
        .text(in: language)
    case .instrument:
      Message(eu: "galdetegi", es: "el cuestionario", en: "questionnaire").text(in: language)
    case .surveyInvitation:
      Message(eu: "galdetegi-gonbidapen", es: "la invitación al cuestionario", en: "invitation")
        .text(in: language)
    case .surveyAnswer:
      Message(eu: "galdetegi-erantzun", es: "la respuesta al cuestionario", en: "survey answer")
        .text(in: language)
    case .indicatorTarget:
      Message(eu: "adierazle-helburu", es: "la meta del indicador", en: "planned value")
        .text(in: language)
    case .reportSnapshot:
      Message(eu: "txosten finko", es: "el informe publicado", en: "frozen report")
        .text(in: language)
    case .retention:
      Message(eu: "gordetze-epe", es: "el plazo de conservación", en: "retention term")
        .text(in: language)
    }
  }
}
