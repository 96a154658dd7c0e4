/// What the record says of questionnaires that it refuses; the place goes first.
extension Message {
  package static func ruleAnswerScale(_ place: String) -> Message {
    Message(
      eu: "\(place): erantzunak ez datoz bat galdetegiarekin. Eman zenbaki bat galdera bakoitzeko, "
        + "eskalaren barrukoa, edo marra bat (-) erantzunik ez badago; bat behintzat erantzun.",
      es: "\(place): las respuestas no corresponden al cuestionario. Da un número de la escala por "
        + "pregunta, o un guion (-) si no hay respuesta; responde al menos una.",
      en: "\(place): the answers do not fit the questionnaire. Give one number of the scale for "
        + "each question, or a dash (-) where there is no answer; answer at least one.")
  }

  package static func ruleSurveyTooEarly(_ place: String) -> Message {
    Message(
      eu: "\(place): bi aldeek onartutako bikoteei bakarrik egiten zaie galdetegia.",
      es: "\(place): solo se pregunta a parejas que las dos partes aceptaron.",
      en: "\(place): only pairings that both sides accepted are asked.")
  }

  package static func ruleInvitationOver(_ place: String) -> Message {
    Message(
      eu: "\(place): kodea erabilita, ordeztuta edo iraungita dago. Gonbidatu berriro: "
        + "uztartu survey invite.",
      es: "\(place): el código ya se usó, se sustituyó o caducó. Invita otra vez: "
        + "uztartu survey invite.",
      en: "\(place): the code was used, replaced or is out of date. Invite again: "
        + "uztartu survey invite.")
  }
}
