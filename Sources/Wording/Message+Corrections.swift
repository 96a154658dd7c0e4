/// Correcting what is kept of a person, and what an erasure leaves elsewhere.
extension Message {
  package static let helpPersonCorrect = Message(
    eu: "pertsona baten izena edo posta zuzendu", es: "corregir el nombre o el correo de alguien",
    en: "correct a person's name or e-mail address")
  package static let helpCorrectName = Message(
    eu: "Izena, behar den bezala.", es: "El nombre, como debe ser.",
    en: "The name as it should be.")
  package static let helpCorrectEmail = Message(
    eu: "Posta-helbidea; hutsik, bat ere ez.", es: "El correo; vacío, ninguno.",
    en: "The e-mail address; empty for none.")
  package static let correctNeedsValue = Message(
    eu: "Eman zer zuzendu: --name edo --email.", es: "Di qué se corrige: --name o --email.",
    en: "Say what to correct: --name or --email.")
  package static let helpPersonReceipt = Message(
    eu: "ezabatze baten agiria berriro idatzi",
    es: "volver a escribir el justificante de una "
      + "supresión", en: "write the receipt of an erasure again")
  package static let helpErasureID = Message(
    eu: "Ezabatzearen identifikatzailea, adibidez X1.",
    es: "El identificador de la supresión, por ejemplo X1.",
    en: "The erasure's identifier, such as X1.")
  package static let helpRetentionConfirm = Message(
    eu: "Ezabatu, eta ez bakarrik erakutsi.", es: "Suprimirlo, y no solo mostrarlo.",
    en: "Erase it, and not only show it.")
  package static let retentionHow = Message(
    eu: "Ezer ez da ezabatu. Egiteko: uztartu retention run --confirm",
    es: "No se ha suprimido nada. Para hacerlo: uztartu retention run --confirm",
    en: "Nothing was erased. To do it: uztartu retention run --confirm")
  package static let retentionDryOrConfirm = Message(
    eu: "Aukeratu bat: --dry-run edo --confirm.", es: "Elige una: --dry-run o --confirm.",
    en: "Choose one: --dry-run or --confirm.")

  package static func receiptWritten(_ path: String) -> Message {
    Message(eu: "Idatzita: \(path)", es: "Escrito en \(path)", en: "Written to \(path)")
  }

  package static func notAnAddress(_ text: String) -> Message {
    Message(
      eu: "“\(text)” ez da posta-helbide bat; ez da ezer aldatu. Idatzi izena@etxea.eus bezala.",
      es: "«\(text)» no es una dirección de correo; no se ha cambiado nada. Escríbela como "
        + "nombre@casa.es.",
      en: "“\(text)” is no e-mail address; nothing was changed. Write it like name@house.org.")
  }

  package static func fileIsThere(_ path: String) -> Message {
    Message(
      eu: "\(path) badago lehendik ere; ez da ezer egin, ezta gainean idatzi ere. Eman beste izen "
        + "bat.",
      es: "\(path) ya existe; no se ha hecho nada ni se ha escrito encima. Da otro nombre.",
      en: "\(path) is there already; nothing was done, nor written over it. Give another name.")
  }

  package static func personGone(_ person: String) -> Message {
    Message(
      eu: "\(person): haren datuak ezabatuta edo blokeatuta daude; ez da ezer berririk idazten.",
      es: "\(person): sus datos están suprimidos o bloqueados; no se anota nada nuevo.",
      en: "\(person): their data are erased or blocked; nothing new is written about them.")
  }

  package static func dayInFuture(_ day: String) -> Message {
    Message(
      eu: "\(day) oraindik ez da iritsi; ez da ezer idatzi. Eman gaurko eguna edo lehenagokoa.",
      es: "El \(day) aún no ha llegado; no se ha anotado nada. Da el día de hoy o uno anterior.",
      en: "\(day) has not come yet; nothing was written. Give today or an earlier day.")
  }

  package static func eraseLikelySame(_ persons: String) -> Message {
    Message(
      eu: "Posta edo izen bera dute: \(persons). Pertsona bera bada, ezabatu hori ere: ez da "
        + "honekin batera joango.",
      es: "Tienen el mismo correo o nombre: \(persons). Si es la misma persona, suprímela también: "
        + "no se va con esta.",
      en: "They have the same e-mail address or name: \(persons). If it is the same person, erase "
        + "that one too: it does not go with this one.")
  }

  package static func exportLikelySame(_ persons: String) -> Message {
    Message(
      eu: "Posta edo izen bera dute: \(persons). Pertsona bera bada, esportatu hori ere.",
      es: "Tienen el mismo correo o nombre: \(persons). Si es la misma persona, exporta también "
        + "esa.",
      en: "They have the same e-mail address or name: \(persons). If it is the same person, export "
        + "that one too.")
  }

  package static func eraseMentions(_ places: String) -> Message {
    Message(
      eu: "Izena edo posta besteei buruzko testuetan ere badago, eta hor geratuko da: \(places).",
      es: "Su nombre o correo aparece también en textos sobre otras personas, y ahí se queda: "
        + "\(places).",
      en: "The name or address also stands in texts about others, and stays there: \(places).")
  }

  package static func eraseBlockedHow(_ day: String) -> Message {
    Message(
      eu:
        "Aukerak: --confirm --now (ezabatu orain, betiko) edo --confirm --lift (datuak itzuli). "
        + "Bestela \(day) egunean ezabatuko dira.",
      es: "Opciones: --confirm --now (suprimir ya, para siempre) o --confirm --lift (devolver los "
        + "datos). Si no, se suprime el \(day).",
      en: "Choices: --confirm --now (erase now, for good) or --confirm --lift (bring the data "
        + "back). Else they are erased on \(day).")
  }

  package static func withdrawnOpenPairings(_ pairings: String) -> Message {
    Message(
      eu: "Bikote irekiak: \(pairings). Ez da aurrera egiten haiekin (ez sinadurarik, ez saio "
        + "berririk). Jakinarazi alde biei eta amaitu: uztartu pairing end; edo, hasi gabe badago, "
        + "uztartu pairing withdraw.",
      es: "Parejas abiertas: \(pairings). No se sigue con ellas (ni firmas ni sesiones nuevas). "
        + "Avisa a las dos partes y termínalas: uztartu pairing end; o, si no ha empezado, "
        + "uztartu pairing withdraw.",
      en: "Open pairings: \(pairings). They do not go on (no signatures, no new sessions). Tell "
        + "both sides and end them: uztartu pairing end; or, if one has not begun, "
        + "uztartu pairing withdraw.")
  }

  package static let alertConsentWithdrawn = Message(
    eu: "programarako baimena kenduta: amaitu bikotea",
    es: "consentimiento del programa retirado: terminar la pareja",
    en: "consent to the programme withdrawn: end the pairing")
  package static let personPageReserved = Message(
    eu: "Koordinazioaren idazpenak", es: "Anotaciones de la coordinación",
    en: "Entries of the coordination")
}
