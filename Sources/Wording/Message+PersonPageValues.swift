/// How values that are words of the record read on the page of whom they are about.
extension Message {
  /// A value of a column in words; nil for what somebody wrote, and for numbers and names.
  ///
  /// - Parameters:
  ///   - table: some columns mean other things in other tables.
  ///   - value: as the record writes it.
  package static func personValue(
    _ value: String, of column: String, in table: String
  ) -> Message? {
    let words = personValues["\(table).\(column)"] ?? personValues[column]
    return words?[value]
  }

  private static let sides = [
    "mentor": Message(eu: "mentorea", es: "persona mentora", en: "mentor"),
    "organisation": Message(eu: "erakundea", es: "entidad", en: "organisation"),
    "coordinator": Message(eu: "koordinatzailea", es: "persona coordinadora", en: "coordinator"),
  ]

  private static let languages = [
    "eu": Message(eu: "euskara", es: "euskera", en: "Basque"),
    "es": Message(eu: "gaztelania", es: "castellano", en: "Spanish"),
    "en": Message(eu: "ingelesa", es: "inglés", en: "English"),
    "fr": Message(eu: "frantsesa", es: "francés", en: "French"),
  ]

  private static let answers = [
    "pending": Message(eu: "erantzun gabe", es: "sin respuesta", en: "not answered"),
    "yes": Message(eu: "bai", es: "sí", en: "yes"),
    "no": Message(eu: "ez", es: "no", en: "no"),
  ]

  private static let flags = [
    "0": Message(eu: "ez", es: "no", en: "no"), "1": Message(eu: "bai", es: "sí", en: "yes"),
  ]

  private static let personValues: [String: [String: Message]] = [
    "side": sides, "statedBy": sides, "endedBySide": sides, "owner": sides,
    "language": languages, "answer": answers, "isManual": flags, "aheadOfPlan": flags,
    "mode": [
      "in-person": Message(eu: "aurrez aurre", es: "presencial", en: "in person"),
      "online": Message(eu: "online", es: "en línea", en: "online"),
      "either": Message(
        eu: "aurrez aurre nahiz online", es: "presencial o en línea", en: "in person or online"),
    ],
    "application.state": [
      "received": Message(eu: "jasoa", es: "recibida", en: "received"),
      "eligible": Message(eu: "onargarria", es: "admitida", en: "eligible"),
      "rejected": Message(eu: "baztertua", es: "rechazada", en: "rejected"),
      "waitlisted": Message(
        eu: "itxaron-zerrendan", es: "en lista de espera", en: "on the waiting list"),
      "withdrawn": Message(eu: "kendua", es: "retirada", en: "withdrawn"),
    ],
    "pairing.state": [
      "proposed": Message(eu: "proposatua", es: "propuesta", en: "proposed"),
      "accepted": Message(eu: "onartua", es: "aceptada", en: "accepted"),
      "active": Message(eu: "abian", es: "activa", en: "active"),
      "paused": Message(eu: "etenda", es: "en pausa", en: "paused"),
      "declined": Message(eu: "uko egina", es: "rechazada", en: "declined"),
      "expired": Message(eu: "iraungia", es: "caducada", en: "expired"),
      "withdrawn": Message(eu: "kendua", es: "retirada", en: "withdrawn"),
      "completed": Message(eu: "amaitua", es: "completada", en: "completed"),
      "ended_early": Message(
        eu: "epea baino lehen amaitua", es: "finalizada anticipadamente", en: "ended early"),
    ],
    "session.state": sessionStates, "sessionVersion.state": sessionStates,
    "response.reason": refusalReasons, "endReason": endReasons,
    "erasure.state": [
      "blocked": Message(eu: "blokeatua", es: "bloqueados", en: "blocked"),
      "lifted": Message(eu: "blokeoa kendua", es: "bloqueo levantado", en: "blocking lifted"),
      "erased": Message(eu: "ezabatua", es: "suprimidos", en: "erased"),
    ],
    "stance": [
      "confirmed": Message(eu: "berretsia", es: "confirmada", en: "confirmed"),
      "disputed": Message(eu: "ez dator bat", es: "en desacuerdo", en: "disputed"),
    ],
    "wave": [
      "base": Message(eu: "hasieran", es: "al principio", en: "at the beginning"),
      "mid": Message(eu: "tarteko ebaluazioan", es: "en la revisión intermedia", en: "mid-term"),
      "final": Message(eu: "amaieran", es: "al final", en: "at the end"),
      "end": Message(eu: "amaieran", es: "al final", en: "at the end"),
      "follow-up": Message(eu: "geroago", es: "más adelante", en: "later on"),
    ],
    "surveyInvitation.state": [
      "open": Message(eu: "erantzun gabe", es: "sin responder", en: "not answered"),
      "used": Message(eu: "erantzunda", es: "respondida", en: "answered"),
      "replaced": Message(
        eu: "beste batek ordeztua", es: "sustituida", en: "replaced by another"),
    ],
    "purpose": [
      "programme": Message(eu: "programan parte hartzea", es: "programa", en: "programme"),
      "evaluation": Message(eu: "ebaluazioa", es: "evaluación", en: "evaluation"),
      "contact-sharing": Message(
        eu: "harremanetarako datuak partekatzea", es: "compartir los datos de contacto",
        en: "sharing contact details"),
      "image": Message(eu: "irudia", es: "imagen", en: "image"),
      "newsletter": Message(eu: "buletina", es: "boletín", en: "newsletter"),
    ],
    "ending": [
      "withdrawn": Message(eu: "kendua", es: "retirado", en: "withdrawn"),
      "replaced": Message(eu: "beste batek ordeztua", es: "sustituido", en: "replaced"),
    ],
    "preference.kind": decisions, "manualChange.kind": decisions,
    "rightsRequest.kind": requests,
    "outcome": [
      "done": Message(eu: "eginda", es: "atendida", en: "done"),
      "partly": Message(eu: "zati batean eginda", es: "atendida en parte", en: "partly done"),
      "refused": Message(eu: "ukatua", es: "denegada", en: "refused"),
    ],
    "item": [
      "registered": Message(
        eu: "erakunde erregistratua", es: "entidad registrada", en: "registered organisation"),
      "consent": Message(eu: "baimena", es: "consentimiento", en: "consent"),
      "hours": Message(eu: "denbora badago", es: "disponibilidad", en: "hours available"),
      "conflict": Message(
        eu: "interes-gatazkarik ez", es: "sin conflicto de intereses",
        en: "no conflict of interest"),
      "briefing": Message(
        eu: "informazio-saioa eginda", es: "sesión informativa hecha", en: "briefing done"),
    ],
    "role": [
      "administrator": Message(eu: "administratzailea", es: "administración", en: "administrator"),
      "coordinator": Message(
        eu: "koordinatzailea", es: "persona coordinadora", en: "coordinator"),
      "mentor": Message(eu: "mentorea", es: "persona mentora", en: "mentor"),
      "contact": Message(
        eu: "erakundearen harremanetarako pertsona", es: "contacto de la entidad",
        en: "contact of the organisation"),
      "evaluator": Message(eu: "ebaluatzailea", es: "persona evaluadora", en: "evaluator"),
      "facilitator": Message(
        eu: "dinamizatzailea", es: "persona dinamizadora", en: "facilitator"),
    ],
    "channel": [
      "phone": Message(eu: "telefonoz", es: "por teléfono", en: "by telephone"),
      "email": Message(eu: "e-postaz", es: "por correo", en: "by e-mail"),
      "message": Message(eu: "mezuz", es: "por mensaje", en: "by message"),
      "video": Message(eu: "bideodeiz", es: "por videollamada", en: "by video call"),
      "in-person": Message(eu: "aurrez aurre", es: "en persona", en: "in person"),
    ],
    "light": [
      "green": Message(eu: "berdea", es: "verde", en: "green"),
      "amber": Message(eu: "horia", es: "ámbar", en: "amber"),
      "red": Message(eu: "gorria", es: "rojo", en: "red"),
    ],
    "incident.state": [
      "open": Message(eu: "irekita", es: "abierta", en: "open"),
      "closed": Message(eu: "itxita", es: "cerrada", en: "closed"),
    ],
    "severity": [
      "low": Message(eu: "txikia", es: "baja", en: "low"),
      "medium": Message(eu: "ertaina", es: "media", en: "medium"),
      "high": Message(eu: "handia", es: "alta", en: "high"),
    ],
  ]

  private static let sessionStates = [
    "planned": Message(eu: "hitzartua", es: "prevista", en: "planned"),
    "held": Message(eu: "egina", es: "celebrada", en: "held"),
    "cancelled": Message(eu: "bertan behera utzia", es: "cancelada", en: "cancelled"),
    "no_show": Message(
      eu: "norbait ez zen agertu", es: "alguien no acudió", en: "somebody did not come"),
  ]

  private static let refusalReasons = [
    "no_time": Message(eu: "denborarik ez", es: "falta de tiempo", en: "no time"),
    "expertise_mismatch": Message(
      eu: "esperientzia ez dator bat", es: "la experiencia no encaja", en: "expertise does not fit"
    ),
    "conflict_of_interest": Message(
      eu: "interes-gatazka", es: "conflicto de intereses", en: "conflict of interest"),
    "already_know_each_other": Message(
      eu: "elkar ezagutzen dute lehendik", es: "ya se conocen", en: "they know each other already"),
    "logistics": Message(eu: "antolakuntza", es: "logística", en: "logistics"),
    "need_changed": Message(
      eu: "beharra aldatu da", es: "la necesidad ha cambiado", en: "the need has changed"),
    "other": Message(eu: "bestelakoa", es: "otro", en: "other"),
  ]

  private static let endReasons = [
    "mentor_circumstances": Message(
      eu: "mentorearen egoera", es: "circunstancias de la persona mentora",
      en: "circumstances of the mentor"),
    "organisation_circumstances": Message(
      eu: "erakundearen egoera", es: "circunstancias de la entidad",
      en: "circumstances of the organisation"),
    "mentor_dissatisfied": Message(
      eu: "mentorea ez dago gustura", es: "la persona mentora no está satisfecha",
      en: "the mentor is not satisfied"),
    "organisation_dissatisfied": Message(
      eu: "erakundea ez dago gustura", es: "la entidad no está satisfecha",
      en: "the organisation is not satisfied"),
    "faded_out": Message(eu: "itzali egin da", es: "se ha apagado", en: "faded out"),
    "mentor_dropped": Message(
      eu: "mentoreak utzi du", es: "la persona mentora lo ha dejado", en: "the mentor dropped out"),
    "organisation_dropped": Message(
      eu: "erakundeak utzi du", es: "la entidad lo ha dejado", en: "the organisation dropped out"),
    "safety_or_misconduct": Message(
      eu: "segurtasuna edo jokabide desegokia", es: "seguridad o conducta inadecuada",
      en: "safety or misconduct"),
    "external": Message(eu: "kanpoko arrazoia", es: "motivo externo", en: "external reason"),
    "other": Message(eu: "bestelakoa", es: "otro", en: "other"),
  ]

  private static let decisions = [
    "wish": Message(eu: "nahia", es: "deseo", en: "wish"),
    "avoid": Message(eu: "saihestea", es: "evitar", en: "avoid"),
    "must": Message(eu: "finkatua", es: "fijada", en: "locked"),
    "lock": Message(eu: "finkatzea", es: "fijar", en: "lock"),
    "ban": Message(eu: "debekua", es: "veto", en: "ban"),
    "conflict": Message(
      eu: "interes-gatazka", es: "conflicto de intereses", en: "conflict of interest"),
    "release": Message(eu: "askatzea", es: "liberar", en: "release"),
    "replace": Message(eu: "ordeztea", es: "sustituir", en: "replacement"),
  ]

  private static let requests = [
    "access": Message(eu: "datuak ikustea", es: "acceso", en: "access"),
    "rectification": Message(eu: "zuzentzea", es: "rectificación", en: "rectification"),
    "erasure": Message(eu: "ezabatzea", es: "supresión", en: "erasure"),
    "restriction": Message(eu: "mugatzea", es: "limitación", en: "restriction"),
    "objection": Message(eu: "aurka egitea", es: "oposición", en: "objection"),
    "portability": Message(eu: "eramatea", es: "portabilidad", en: "portability"),
  ]
}
