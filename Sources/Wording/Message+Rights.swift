/// Rights requests and retention.
extension Message {
  package static let helpPersonRequest = Message(
    eu: "idatzi eskubide-eskaera bat (hilabeteko epea du)",
    es: "anotar una solicitud de derechos (plazo: un mes)",
    en: "write down a rights request (due in one month)")
  package static let helpPersonRequests = Message(
    eu: "eskubide-eskaeren zerrenda", es: "lista de solicitudes de derechos",
    en: "list rights requests")
  package static let helpPersonClose = Message(
    eu: "itxi eskubide-eskaera bat emaitzarekin",
    es: "cerrar una solicitud de derechos con su resultado",
    en: "close a rights request with its outcome")
  package static let helpRequestKind = Message(
    eu: "Zer eskatzen duen.", es: "Qué pide.", en: "What they ask for.")
  package static let helpRequestID = Message(
    eu: "Eskaeraren identifikatzailea, adibidez Q3.",
    es: "El identificador de la solicitud, por ejemplo Q3.",
    en: "The request's identifier, such as Q3.")
  package static let helpReceivedDay = Message(
    eu: "Noiz iritsi den; hori gabe, gaur.", es: "Cuándo llegó; si no, hoy.",
    en: "When it came in; else today.")
  package static let helpOutcome = Message(
    eu: "Zer egin den; partly edo refused bada, --reason behar da.",
    es: "Qué se ha hecho; con partly o refused hace falta --reason.",
    en: "What was done; partly or refused need --reason.")
  package static let helpOutcomeReason = Message(
    eu: "Zergatik ez den (osorik) egin.", es: "Por qué no se ha hecho (del todo).",
    en: "Why it was not (wholly) done.")
  package static let helpOverdue = Message(
    eu: "Epez kanpokoak bakarrik.", es: "Solo las vencidas.", en: "Only those overdue.")
  package static let helpClosedToo = Message(
    eu: "Itxitakoak ere bai.", es: "También las cerradas.", en: "Also those that were closed.")
  package static let noRequests = Message(
    eu: "Ez dago eskaerarik.", es: "No hay solicitudes.", en: "There are no requests.")
  package static let columnRequest = Message(eu: "Eskaera", es: "Solicitud", en: "Request")
  package static let columnReceived = Message(eu: "Jasoa", es: "Recibida", en: "Received")
  package static let columnDue = Message(eu: "Epea", es: "Plazo", en: "Due")
  package static let requestOverdue = Message(
    eu: "epez kanpo", es: "vencida", en: "overdue")
  package static let requestOpen = Message(eu: "irekita", es: "abierta", en: "open")

  package static func requestReceived(_ id: String, person: String, due: String) -> Message {
    Message(
      eu: "\(id): \(person); erantzuteko epea: \(due).",
      es: "\(id): \(person); plazo de respuesta: \(due).",
      en: "\(id): \(person); to be answered by \(due).")
  }

  package static func requestClosed(_ id: String) -> Message {
    Message(eu: "\(id) itxita.", es: "\(id), cerrada.", en: "\(id) is closed.")
  }

  package static let rightsAccess = Message(eu: "sarbidea", es: "acceso", en: "access")
  package static let rightsRectification = Message(
    eu: "zuzentzea", es: "rectificación", en: "rectification")
  package static let rightsErasure = Message(eu: "ezabatzea", es: "supresión", en: "erasure")
  package static let rightsRestriction = Message(
    eu: "mugatzea", es: "limitación", en: "restriction")
  package static let rightsObjection = Message(
    eu: "aurka egitea", es: "oposición", en: "objection")
  package static let rightsPortability = Message(
    eu: "eramangarritasuna", es: "portabilidad", en: "portability")
  package static let outcomeDone = Message(eu: "eginda", es: "hecho", en: "done")
  package static let outcomePartly = Message(eu: "zati batean", es: "en parte", en: "in part")
  package static let outcomeRefused = Message(
    eu: "ukatua", es: "denegada", en: "refused")
}

extension Message {
  package static let helpRetention = Message(
    eu: "zer zenbat denboran gordetzen den", es: "cuánto tiempo se conserva cada cosa",
    en: "how long what is kept")
  package static let helpRetentionShow = Message(
    eu: "gordetze-epeak", es: "plazos de conservación", en: "show the retention terms")
  package static let helpRetentionSet = Message(
    eu: "aldatu gordetze-epe bat", es: "cambiar un plazo de conservación",
    en: "change a retention term")
  package static let helpRetentionRun = Message(
    eu: "ezabatu epea bete duena", es: "suprimir lo que ha cumplido su plazo",
    en: "erase what has reached its term")
  package static let helpRetentionClass = Message(
    eu: "Datu-mota.", es: "La clase de datos.", en: "The class of data.")
  package static let helpTermMonths = Message(
    eu: "Zenbat hilabete.", es: "Cuántos meses.", en: "How many months.")
  package static let helpTermDays = Message(
    eu: "Zenbat egun.", es: "Cuántos días.", en: "How many days.")
  package static let helpRetentionDryRun = Message(
    eu: "Erakutsi bakarrik zer joango litzatekeen.", es: "Solo mostrar lo que se suprimiría.",
    en: "Only show what would go.")
  package static let termMonthsOrDays = Message(
    eu: "Eman epe bakarra, 1etik 3660ra: --months edo --days.",
    es: "Da un solo plazo, de 1 a 3660: --months o --days.",
    en: "Give one term, 1 to 3660: --months or --days.")
  package static let columnClass = Message(eu: "Datuak", es: "Datos", en: "Data")
  package static let columnTerm = Message(eu: "Epea", es: "Plazo", en: "Term")
  package static let columnFrom = Message(eu: "Noiztik", es: "Desde", en: "From")
  package static let columnGoing = Message(eu: "Badoaz", es: "Se suprimen", en: "Going")
  package static let columnIdentifiers = Message(
    eu: "Identifikatzaileak", es: "Identificadores", en: "Identifiers")

  package static func termMonths(_ length: Int) -> Message {
    Message(
      eu: length == 1 ? "hilabete bat" : "\(length) hilabete",
      es: length == 1 ? "un mes" : "\(length) meses",
      en: length == 1 ? "one month" : "\(length) months")
  }

  package static func termDays(_ length: Int) -> Message {
    Message(
      eu: length == 1 ? "egun bat" : "\(length) egun",
      es: length == 1 ? "un día" : "\(length) días",
      en: length == 1 ? "one day" : "\(length) days")
  }

  package static let retentionUnmatched = Message(
    eu: "parekatu gabeko eskabideak", es: "solicitudes sin pareja", en: "unmatched applications")
  package static let retentionContact = Message(
    eu: "pertsonen datuak", es: "datos de las personas", en: "persons' data")
  package static let retentionNotes = Message(
    eu: "ohar pribatuak", es: "notas privadas", en: "private notes")
  package static let retentionBlocked = Message(
    eu: "blokeatutako datuak", es: "datos bloqueados", en: "blocked data")
  package static let retentionPseudonyms = Message(
    eu: "ezizenen gakoa", es: "clave de los seudónimos", en: "pseudonyms' key")
  package static let sinceRoundClosed = Message(
    eu: "txanda itxi zenetik", es: "desde el cierre de la ronda", en: "the closing of the round")
  package static let sinceLastActivity = Message(
    eu: "azken jardueratik", es: "desde la última actividad", en: "the last activity")
  package static let sincePairingEnded = Message(
    eu: "bikotea amaitu zenetik", es: "desde el fin de la pareja", en: "the end of the pairing")
  package static let sinceBlocked = Message(
    eu: "blokeatu zenetik", es: "desde el bloqueo", en: "the blocking")
  package static let nothingToErase = Message(
    eu: "Ez dago epea bete duenik.", es: "Nada ha cumplido su plazo.",
    en: "Nothing has reached its term.")

  package static func retentionDone(_ count: Int, dry: Bool) -> Message {
    Message(
      eu: dry ? "Guztira \(count); ez da ezer aldatu." : "Guztira \(count) ezabatuta.",
      es: dry ? "En total \(count); no se ha cambiado nada." : "En total, \(count) suprimidos.",
      en: dry ? "\(count) in all; nothing was changed." : "\(count) in all, erased.")
  }
}
