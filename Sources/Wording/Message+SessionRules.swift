/// What the rules of sessions say.
extension Message {
  package static func ruleSessionOutsidePairing(_ place: String) -> Message {
    Message(
      eu: "\(place): saioa mentoria-bikotea hasi aurretik edo amaitu ondoren litzateke. Zuzendu "
        + "data.",
      es: "\(place): la sesión caería antes de empezar la pareja de mentoría o después de "
        + "terminar. Corrige la fecha.",
      en: "\(place): the session would lie before the pairing begins or after it ends. Correct "
        + "its date.")
  }

  package static func ruleSessionNotHeld(_ place: String) -> Message {
    Message(
      eu: "\(place): saioa ez da egin; egindakoa bakarrik baieztatzen da. Apuntatu lehenbizi: "
        + "uztartu session log SAIOA.",
      es: "\(place): la sesión no consta como celebrada, y solo se confirma lo celebrado. "
        + "Apúntala antes: uztartu session log SESIÓN.",
      en: "\(place): the session is not written down as held, and only what was held is "
        + "confirmed. Log it first: uztartu session log SESSION.")
  }

  package static func ruleCorrectionLate(_ place: String) -> Message {
    Message(
      eu: "\(place): saioa apuntatu zenetik 14 egun baino gehiago igaro dira; zuzenketak arrazoi "
        + "bat behar du. Eman --reason aukerarekin.",
      es: "\(place): han pasado más de 14 días desde que se apuntó la sesión; la corrección "
        + "necesita un motivo. Dalo con la opción --reason.",
      en: "\(place): the session was logged more than 14 days ago; a correction needs a reason. "
        + "Give one with the option --reason.")
  }
}
