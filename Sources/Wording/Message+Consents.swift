/// Consents, and the persons who give them.
extension Message {
  package static func ruleConsentWithdrawn(_ place: String) -> Message {
    Message(
      eu: "\(place): alde batek programan parte hartzeko baimena kendu du; ez da parekatzen, eta "
        + "bikotea ez doa aurrera. Baimen berria ematen badu, idatzi: uztartu person consent.",
      es: "\(place): una de las partes ha retirado su consentimiento para el programa; no se "
        + "empareja ni se sigue con su pareja. Si vuelve a darlo, anótalo: uztartu person consent.",
      en: "\(place): a side took its consent to the programme back: it is not paired, and its "
        + "pairing does not go on. If they consent anew, write it down: uztartu person consent.")
  }
}

extension Message {
  package static let helpPerson = Message(
    eu: "pertsonak: baimenak, eskubideak, datuak esportatu eta ezabatzea",
    es: "personas: consentimientos, derechos, exportación y supresión de datos",
    en: "persons: consents, rights, export and erasure of data")
  package static let helpPersonList = Message(
    eu: "pertsonen zerrenda", es: "lista de personas", en: "list persons")
  package static let helpPersonConsent = Message(
    eu: "pertsona baten baimenak ikusi, idatzi edo kendu",
    es: "ver, anotar o retirar los consentimientos de una persona",
    en: "show, write down or withdraw a person's consents")
  package static let helpPersonID = Message(
    eu: "Pertsonaren identifikatzailea, adibidez H12 (uztartu person list).",
    es: "El identificador de la persona, por ejemplo H12 (uztartu person list).",
    en: "The person's identifier, such as H12 (uztartu person list).")
  package static let helpSearch = Message(
    eu: "Izenean, helbidean edo erakundean hitz hauek dituztenak bakarrik.",
    es: "Solo quienes tengan estas palabras en el nombre, el correo o la entidad.",
    en: "Only those with these words in name, e-mail or organisation.")
  package static let helpPurpose = Message(
    eu: "Zertarako baimena; hori gabe, zerrenda.",
    es: "Para qué es el consentimiento; sin ello, la lista.",
    en: "What the consent is for; without it, the list.")
  package static let helpTextVersion = Message(
    eu: "Zein testu onartu duen, zuen izenaz (adibidez 2026-1).",
    es: "Qué texto ha aceptado, por su nombre (por ejemplo 2026-1).",
    en: "Which text they agreed to, by your name of it (such as 2026-1).")
  package static let helpConsentLanguage = Message(
    eu: "Zein hizkuntzatan onartu duen testua.", es: "En qué idioma aceptó el texto.",
    en: "In which language they agreed to the text.")
  package static let helpConsentDay = Message(
    eu: "Noiz eman duen; hori gabe, orain.", es: "Cuándo lo dio; si no, ahora.",
    en: "When they gave it; else now.")
  package static let helpEvidence = Message(
    eu: "Non dagoen froga (adibidez: sinatutako orria, 3. karpeta).",
    es: "Dónde está la prueba (por ejemplo: hoja firmada, carpeta 3).",
    en: "Where the proof lies (for example: signed form, folder 3).")
  package static let helpWithdrawConsent = Message(
    eu: "Baimena kentzen du.", es: "Retira el consentimiento.", en: "Withdraws the consent.")
  package static let consentNeedsVersion = Message(
    eu: "Baimena idazteko, eman testuaren bertsioa --text-version aukerarekin.",
    es: "Para anotar un consentimiento, da la versión del texto con --text-version.",
    en: "To write a consent down, give the text's version with --text-version.")
  package static let consentNeedsPurpose = Message(
    eu: "Eman zertarako den --purpose aukerarekin.", es: "Di para qué es con --purpose.",
    en: "Say what it is for with --purpose.")
  package static let noPersons = Message(
    eu: "Ez dago horrelako pertsonarik.", es: "No hay ninguna persona así.",
    en: "There is no such person.")
  package static let noConsents = Message(
    eu: "Ez dago baimenik idatzita.", es: "No hay ningún consentimiento anotado.",
    en: "No consent is written down.")
  package static let columnName = Message(eu: "Izena", es: "Nombre", en: "Name")
  package static let columnEmail = Message(eu: "Posta", es: "Correo", en: "E-mail")
  package static let columnApplications = Message(
    eu: "Eskabideak", es: "Solicitudes", en: "Applications")
  package static let columnPurpose = Message(eu: "Zertarako", es: "Para qué", en: "Purpose")
  package static let columnTextVersion = Message(eu: "Testua", es: "Texto", en: "Text")
  package static let columnGranted = Message(eu: "Emana", es: "Dado", en: "Given")
  package static let columnEnded = Message(eu: "Amaitua", es: "Terminado", en: "Ended")
  package static let consentInForce = Message(eu: "indarrean", es: "vigente", en: "in force")
  package static let consentWithdrawn = Message(eu: "kendua", es: "retirado", en: "withdrawn")
  package static let consentReplaced = Message(
    eu: "ordeztua", es: "sustituido", en: "replaced")

  package static let purposeProgramme = Message(
    eu: "programan parte hartzea", es: "participar en el programa", en: "taking part")
  package static let purposeEvaluation = Message(
    eu: "ebaluazioa", es: "evaluación", en: "evaluation")
  package static let purposeContactSharing = Message(
    eu: "harremanetarako datuak ematea", es: "compartir el contacto", en: "sharing contact details")
  package static let purposeImage = Message(eu: "irudiak", es: "imágenes", en: "images")
  package static let purposeNewsletter = Message(eu: "albisteak", es: "boletín", en: "newsletter")
}
