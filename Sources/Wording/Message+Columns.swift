/// Headings of tables and the names of states.
extension Message {
  package static let columnID = Message(eu: "Id", es: "Id", en: "Id")
  package static let columnSide = Message(eu: "Aldea", es: "Parte", en: "Side")
  package static let columnPerson = Message(eu: "Pertsona", es: "Persona", en: "Person")
  package static let columnLanguage = Message(eu: "Hizkuntza", es: "Idioma", en: "Language")
  package static let columnText = Message(eu: "Testua", es: "Texto", en: "Text")
  package static let columnState = Message(eu: "Egoera", es: "Estado", en: "State")
  package static let columnLookAt = Message(eu: "Begiratzeko", es: "A revisar", en: "Look at")
  package static let columnPairing = Message(eu: "Bikotea", es: "Pareja", en: "Pairing")
  package static let columnAnswers = Message(
    eu: "Erantzunak (erakundea / mentorea)", es: "Respuestas (entidad / mentora)",
    en: "Answers (organisation / mentor)")
  package static let columnDeadline = Message(eu: "Epea", es: "Plazo", en: "Deadline")
  package static let columnSession = Message(eu: "Saioa", es: "Sesión", en: "Session")
  package static let columnStart = Message(eu: "Hasiera", es: "Inicio", en: "Start")
  package static let columnMinutes = Message(eu: "Minutuak", es: "Minutos", en: "Minutes")
  package static let columnMode = Message(eu: "Modua", es: "Modalidad", en: "Mode")
  package static let columnSummary = Message(
    eu: "Laburpen partekatua", es: "Resumen compartido", en: "Shared summary")
  package static let columnHeading = Message(eu: "Goiburua", es: "Encabezado", en: "Heading")
  package static let columnField = Message(eu: "Eremua", es: "Campo", en: "Field")

  package static let sideMentor = Message(
    eu: "mentorea", es: "persona mentora", en: "mentor")
  package static let sideOrganisation = Message(
    eu: "erakundea", es: "entidad", en: "organisation")

  package static let answerYes = Message(eu: "bai", es: "sí", en: "yes")
  package static let answerNo = Message(eu: "ez", es: "no", en: "no")
  package static let modeOnline = Message(eu: "online", es: "en línea", en: "online")
  package static let modeInPerson = Message(
    eu: "aurrez aurre", es: "presencial", en: "in person")

  package static let stateProposed = Message(eu: "proposatua", es: "propuesta", en: "proposed")
  package static let stateAccepted = Message(eu: "onartua", es: "aceptada", en: "accepted")
  package static let stateActive = Message(eu: "abian", es: "activa", en: "active")
  package static let statePaused = Message(eu: "etenda", es: "en pausa", en: "paused")
  package static let stateDeclined = Message(eu: "uko egina", es: "rechazada", en: "declined")
  package static let stateExpired = Message(eu: "iraungia", es: "caducada", en: "expired")
  package static let stateWithdrawn = Message(eu: "kendua", es: "retirada", en: "withdrawn")
  package static let stateCompleted = Message(eu: "amaitua", es: "completada", en: "completed")
  package static let stateEndedEarly = Message(
    eu: "epea baino lehen amaitua", es: "finalizada anticipadamente", en: "ended early")
  package static let stateClosedUnanswered = Message(
    eu: "ez da aurrera atera", es: "no ha salido adelante", en: "came to nothing")

  package static let roundDraft = Message(eu: "zirriborroa", es: "borrador", en: "draft")
  package static let roundOpen = Message(
    eu: "eskabideak jasotzen", es: "abierta a solicitudes", en: "open for applications")
  package static let roundScreening = Message(
    eu: "eskabideak aztertzen", es: "en cribado", en: "screening")
  package static let roundMatching = Message(
    eu: "parekatzen", es: "emparejando", en: "matching")
  package static let roundRunning = Message(eu: "abian", es: "en marcha", en: "running")
  package static let roundClosing = Message(eu: "ixten", es: "cerrándose", en: "closing")
  package static let roundClosed = Message(eu: "itxita", es: "cerrada", en: "closed")

  package static let applicationReceived = Message(eu: "jasoa", es: "recibida", en: "received")
  package static let applicationEligible = Message(eu: "onartua", es: "admitida", en: "eligible")
  package static let applicationRejected = Message(eu: "ezetsia", es: "rechazada", en: "rejected")
  package static let applicationWaitlisted = Message(
    eu: "itxaron-zerrendan", es: "en lista de espera", en: "waitlisted")
  package static let applicationWithdrawn = Message(
    eu: "kendua", es: "retirada", en: "withdrawn")

  package static let findingNoEmail = Message(
    eu: "eposta falta da", es: "falta el correo", en: "no e-mail")
  package static let findingNoLanguage = Message(
    eu: "hizkuntzak falta dira", es: "faltan los idiomas", en: "no languages")
  package static let findingSilent = Message(
    eu: "ez du ezer esaten, ez kontzeptuz ez hitzez", es: "no dice nada, ni conceptos ni texto",
    en: "says nothing, neither concepts nor text")
  package static let findingNoPlaces = Message(
    eu: "lekurik gabe", es: "sin plazas", en: "no places")
  package static let findingSameEmail = Message(
    eu: "beste eskabide batek eposta bera du", es: "otra solicitud tiene el mismo correo",
    en: "another application has the same e-mail")
}
