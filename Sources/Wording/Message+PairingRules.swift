/// What the record's rules say of the life of a pairing; the place goes first.
extension Message {
  package static func ruleDeadlinePast(_ place: String) -> Message {
    Message(
      eu: "\(place): erantzuteko epea igarota dago. Egin proposamen berri bat: "
        + "uztartu round propose.",
      es: "\(place): el plazo para responder ya pasó. Haz una propuesta nueva: "
        + "uztartu round propose.",
      en: "\(place): the deadline for answers has passed. Make a new proposal: "
        + "uztartu round propose.")
  }

  package static func rulePairingNotAccepted(_ place: String) -> Message {
    Message(
      eu: "\(place): bikoteak bi aldeen baiezkoa behar du horretarako, eta irekita egon. "
        + "Begiratu: uztartu pairing show.",
      es: "\(place): para eso las dos partes tienen que haber aceptado y la pareja seguir abierta. "
        + "Mira: uztartu pairing show.",
      en: "\(place): both sides must have accepted, and the pairing must still be open. "
        + "See: uztartu pairing show.")
  }

  package static func ruleAgreementDays(_ place: String) -> Message {
    Message(
      eu: "\(place): akordioa proposamenaren ondoren hasten da, eta amaiera hasieraren ondoren "
        + "dago. Begiratu --start eta --until.",
      es: "\(place): el acuerdo empieza después de la propuesta y termina después de empezar. "
        + "Revisa --start y --until.",
      en: "\(place): an agreement starts after the proposal and ends after it starts. "
        + "Check --start and --until.")
  }

  package static func ruleAgreementReplaced(_ place: String) -> Message {
    Message(
      eu: "\(place): akordioaren bertsio berriago bat dago. Sinatu hura.",
      es: "\(place): hay una versión más nueva del acuerdo. Firma esa.",
      en: "\(place): there is a newer version of the agreement. Sign that one.")
  }

  package static func ruleAgreementUnsigned(_ place: String) -> Message {
    Message(
      eu: "\(place): bi aldeek akordioaren azken bertsioa sinatu arte ez da hasten. "
        + "Sinatu: uztartu pairing sign.",
      es: "\(place): no empieza hasta que las dos partes firman la última versión del acuerdo. "
        + "Firma: uztartu pairing sign.",
      en: "\(place): it begins when both sides have signed the latest version of the agreement. "
        + "Sign: uztartu pairing sign.")
  }

  package static func ruleGoalNeeded(_ place: String) -> Message {
    Message(
      eu: "\(place): hasteko, gutxienez helburu bat behar da. Jarri: uztartu goal add.",
      es: "\(place): para empezar hace falta al menos un objetivo. Ponlo: uztartu goal add.",
      en: "\(place): it needs a goal before it begins. Set one: uztartu goal add.")
  }

  package static func ruleGoalLevels(_ place: String) -> Message {
    Message(
      eu: "\(place): helburu baten bost mailak idatzita egon behar dira, eta desberdinak izan. "
        + "Zuzendu testuak.",
      es: "\(place): los cinco niveles de un objetivo se escriben todos, y son distintos. "
        + "Corrige los textos.",
      en: "\(place): the five levels of a goal are all written, and differ from each other. "
        + "Correct the texts.")
  }

  package static func ruleGoalsFull(_ place: String) -> Message {
    Message(
      eu: "\(place): bikoteak baditu bost helburu; ez du gehiagorik onartzen.",
      es: "\(place): la pareja ya tiene cinco objetivos; no caben más.",
      en: "\(place): the pairing has five goals already; there is room for no more.")
  }

  package static func rulePairingNotBegun(_ place: String) -> Message {
    Message(
      eu: "\(place): bikotea ez da hasi oraindik. Hasi lehenbizi: uztartu pairing start.",
      es: "\(place): la pareja aún no ha empezado. Empieza antes: uztartu pairing start.",
      en: "\(place): the pairing has not begun yet. Begin it first: uztartu pairing start.")
  }

  package static func ruleGoalsUnrated(_ place: String) -> Message {
    Message(
      eu: "\(place): helburu guztiek azken maila behar dute, edo baloratu gabe uzteko arrazoia. "
        + "Baloratu: uztartu goal rate --wave final.",
      es: "\(place): todos los objetivos necesitan su nivel final, o el motivo de no valorarlos. "
        + "Valóralos: uztartu goal rate --wave final.",
      en: "\(place): every goal needs its final level, or a reason for having none. "
        + "Rate them: uztartu goal rate --wave final.")
  }

  package static func ruleStartsLater(_ place: String) -> Message {
    Message(
      eu: "\(place): akordioaren hasiera-eguna ez da iritsi oraindik.",
      es: "\(place): aún no ha llegado el día en que empieza el acuerdo.",
      en: "\(place): the day on which the agreement starts has not come yet.")
  }

  package static func ruleStartKept(_ place: String) -> Message {
    Message(
      eu: "\(place): hasita dagoen bikote baten hasiera ez da aldatzen. Utzi --start lehen bezala.",
      es: "\(place): el inicio de una pareja que ya ha empezado no se cambia. Deja --start como "
        + "estaba.",
      en: "\(place): the start of a pairing that has begun does not change. Leave --start as it "
        + "was.")
  }

  package static func ruleEndDay(_ place: String) -> Message {
    Message(
      eu: "\(place): amaiera hasieraren eta azken saioaren ondoren dago, eta ez etorkizunean. "
        + "Begiratu --on.",
      es: "\(place): el final va después del inicio y de la última sesión, y no en el futuro. "
        + "Revisa --on.",
      en: "\(place): the end comes after the start and the last session, and not in the future. "
        + "Check --on.")
  }

  package static func ruleCheckInDay(_ place: String) -> Message {
    Message(
      eu: "\(place): kontaktua ez dago etorkizunean, eta hurrengoa haren ondoren dago. "
        + "Begiratu --on eta --follow-up.",
      es: "\(place): el contacto no está en el futuro, y el siguiente va después. "
        + "Revisa --on y --follow-up.",
      en: "\(place): a check-in is not in the future, and its follow-up comes after it. "
        + "Check --on and --follow-up.")
  }

  package static func rulePairingPaused(_ place: String) -> Message {
    Message(
      eu: "\(place): bikotea etenda zegoen une horretan. Begiratu eguna, edo jarri berriz abian: "
        + "uztartu pairing resume.",
      es: "\(place): la pareja estaba en pausa en ese momento. Revisa el día, o reanúdala: "
        + "uztartu pairing resume.",
      en: "\(place): the pairing was paused at that time. Check the day, or take it up again: "
        + "uztartu pairing resume.")
  }

  package static func ruleRoundClosed(_ place: String) -> Message {
    Message(
      eu: "\(place): txanda itxita dago, eta haren balorazioak ez dira aldatzen.",
      es: "\(place): la ronda está cerrada y sus valoraciones ya no se cambian.",
      en: "\(place): the round is closed, and its ratings do not change.")
  }
}
