/// The page that gives a person everything the record holds about them.
extension Message {
  package static let helpPersonExport = Message(
    eu: "pertsona bati buruzko guztia: orri bat irakurtzeko eta JSON bat eramateko",
    es: "todo sobre una persona: una página para leer y un JSON para llevar",
    en: "everything about one person: a page to read and JSON to take along")
  package static let helpExportFolder = Message(
    eu: "Non idatzi bi fitxategiak.", es: "Dónde escribir los dos ficheros.",
    en: "Where to write the two files.")

  package static func personExported(_ page: String, rows: Int, withheld: Int) -> Message {
    Message(
      eu: "\(page): \(rows) errenkada; gordeta baina erakutsi gabe: \(withheld).",
      es: "\(page): \(rows) filas; guardado pero no mostrado: \(withheld).",
      en: "\(page): \(rows) rows; held but not shown: \(withheld).")
  }

  package static func personPageTitle(_ person: String) -> Message {
    Message(
      eu: "Zuri buruz gordetakoa (\(person))", es: "Lo que guardamos sobre ti (\(person))",
      en: "What is kept about you (\(person))")
  }

  package static func personPageIntroduction(_ instant: String) -> Message {
    Message(
      eu: "Mentoria-programak zuri buruz gordetzen duen guztia, \(instant) unean. Fitxategi bera "
        + "JSON formatuan ere baduzu, beste programa batera eramateko.",
      es: "Todo lo que el programa de mentoría guarda sobre ti, a \(instant). Tienes lo mismo en "
        + "formato JSON para llevarlo a otro programa.",
      en: "Everything that the mentoring programme keeps about you, as of \(instant). The same is "
        + "there as JSON, to take to another program.")
  }

  package static let personPageCounterparts = Message(
    eu: "Norekin proposatu zaizun", es: "Con quién se te propuso", en: "Whom you were proposed")
  package static let personPageNotes = Message(
    eu: "Zure ohar pribatuak", es: "Tus notas privadas", en: "Your private notes")

  package static func personPageNotesHeld(_ count: Int) -> Message {
    Message(
      eu: "Zigilatutako oharrak: \(count). Zuk bakarrik ireki ditzakezu: uztartu note read.",
      es: "Notas selladas: \(count). Solo tú puedes abrirlas: uztartu note read.",
      en: "Sealed notes: \(count). Only you can open them: uztartu note read.")
  }

  package static let personPageWithheldTitle = Message(
    eu: "Gordeta, baina hemen erakutsi gabe", es: "Guardado, pero no mostrado aquí",
    en: "Held, but not shown here")
  package static let personPageWithheld = Message(
    eu: "Beste pertsona bati buruz ere badira, edo beste norbaitek idatzi ditu. Eska ditzakezu: "
      + "koordinatzaileak besteen eskubideak aztertuko ditu lehenbizi, eta idatzita utziko du.",
    es: "Tratan también de otra persona, o las escribió otra. Puedes pedirlas: la persona "
      + "coordinadora revisará antes los derechos de los demás y dejará constancia.",
    en: "These are about another person too, or somebody else wrote them. You may ask for them: "
      + "the coordinator reviews the rights of others first, and that is recorded.")
  package static let personPageRightsTitle = Message(
    eu: "Zure eskubideak", es: "Tus derechos", en: "Your rights")
  package static let personPageRights = Message(
    eu: "Datuak ikusi, zuzendu, ezabatu, mugatu edo eramateko eska dezakezu, eta erabiltzearen "
      + "aurka egin; hilabeteko epean erantzungo dizute. Baimenak edozein unetan kendu ditzakezu. "
      + "Bikoteak pertsona batek erabakitzen ditu beti; haien azalpena eska dezakezu.",
    es: "Puedes pedir acceso, rectificación, supresión, limitación o portabilidad, y oponerte al "
      + "uso; la respuesta llega en un mes. Puedes retirar tus consentimientos cuando quieras. Las "
      + "mentorías las decide siempre una persona y puedes pedir que te las expliquen.",
    en: "You may ask for access, rectification, erasure, restriction or portability, and object "
      + "to the use; you get an answer within a month. You may withdraw consents at any time. "
      + "Pairs are always decided by a person, and you may ask to have them explained.")

  /// The name of a table for the person it is about; nil for a table that has none.
  package static func personTable(_ name: String) -> Message? { personTables[name] }

  /// The name of a column for the person it is about; nil for a column that has none.
  package static func personField(_ name: String) -> Message? {
    personFields[name] ?? laterPersonFields[name]
  }

  private static let personTables: [String: Message] = [
    "person": Message(eu: "Zu", es: "Tú", en: "You"),
    "consent": Message(eu: "Baimenak", es: "Consentimientos", en: "Consents"),
    "application": Message(eu: "Eskabideak", es: "Solicitudes", en: "Applications"),
    "applicationLanguage": Message(
      eu: "Eskabideetako hizkuntzak", es: "Idiomas de las solicitudes",
      en: "Languages of applications"),
    "applicationField": Message(
      eu: "Jarduera-eremuak", es: "Ámbitos de actividad", en: "Fields of activity"),
    "need": Message(eu: "Beharrak", es: "Necesidades", en: "Needs"),
    "expertise": Message(
      eu: "Esperientzia eta ezagutza", es: "Experiencia y conocimiento", en: "Expertise"),
    "preference": Message(eu: "Nahiak", es: "Preferencias", en: "Preferences"),
    "pairing": Message(eu: "Mentoria-bikoteak", es: "Mentorías", en: "Pairings"),
    "response": Message(eu: "Erantzunak", es: "Respuestas", en: "Answers"),
    "session": Message(eu: "Saioak", es: "Sesiones", en: "Sessions"),
    "sessionVersion": Message(
      eu: "Saioen lehengo bertsioak", es: "Versiones anteriores de sesiones",
      en: "Earlier versions of sessions"),
    "sessionTopic": Message(eu: "Saioetako gaiak", es: "Temas de sesiones", en: "Topics"),
    "sessionAttendee": Message(
      eu: "Saioetako parte-hartzea", es: "Asistencia a sesiones", en: "Attendance"),
    "sessionStatement": Message(
      eu: "Saioei buruz esandakoa", es: "Lo dicho sobre sesiones", en: "What was said of sessions"),
    "sessionAction": Message(eu: "Hurrengo urratsak", es: "Próximos pasos", en: "Actions"),
    "user": Message(eu: "Erabiltzaile-kontuak", es: "Cuentas", en: "User accounts"),
    "userRole": Message(eu: "Kontuen rolak", es: "Roles de las cuentas", en: "Roles of accounts"),
    "goal": Message(eu: "Helburuak", es: "Objetivos", en: "Goals"),
    "agreement": Message(eu: "Akordioak", es: "Acuerdos", en: "Agreements"),
    "privateNote": Message(eu: "Ohar pribatuak", es: "Notas privadas", en: "Private notes"),
    "rightsRequest": Message(
      eu: "Eskubide-eskaerak", es: "Solicitudes de derechos", en: "Rights requests"),
    "erasure": Message(
      eu: "Blokeatzeak eta ezabatzeak", es: "Bloqueos y supresiones",
      en: "Blockings and erasures"),
    "blockedValue": Message(
      eu: "Blokeatutako datuak", es: "Datos bloqueados", en: "Blocked data"),
    "signature": Message(
      eu: "Sinadurak", es: "Firmas", en: "Signatures"),
    "goalRating": Message(
      eu: "Helburuen balorazioak", es: "Valoraciones de los objetivos", en: "Ratings of goals"),
    "pause": Message(
      eu: "Etenaldiak", es: "Pausas", en: "Pauses"),
    "checkIn": Message(
      eu: "Jarraipen-kontaktuak", es: "Contactos de seguimiento", en: "Check-ins"),
    "incident": Message(
      eu: "Intzidentziak", es: "Incidencias", en: "Incidents"),
    "manualChange": Message(
      eu: "Eskuzko aldaketak", es: "Cambios a mano", en: "Changes by hand"),
    "screeningCheck": Message(
      eu: "Azterketako puntuak", es: "Puntos del cribado", en: "Points of the screening"),
  ]

  private static let personFields: [String: Message] = [
    "about": Message(eu: "Zuk idatzitakoa", es: "Lo que escribiste", en: "What you wrote"),
    "answer": Message(eu: "Erantzuna", es: "Respuesta", en: "Answer"),
    "application": Message(eu: "Eskabidea", es: "Solicitud", en: "Application"),
    "at": Message(eu: "Noiz", es: "Cuándo", en: "When"),
    "capacity": Message(eu: "Edukiera", es: "Capacidad", en: "Capacity"),
    "concept": Message(eu: "Gaia", es: "Tema", en: "Concept"),
    "deadlineDay": Message(eu: "Epea", es: "Plazo", en: "Deadline"),
    "dueDay": Message(eu: "Epea", es: "Plazo", en: "Due"),
    "email": Message(eu: "Posta", es: "Correo", en: "E-mail"),
    "endedAt": Message(eu: "Amaiera", es: "Fin", en: "End"),
    "endReason": Message(eu: "Amaitzeko arrazoia", es: "Motivo del fin", en: "Reason of the end"),
    "evidence": Message(eu: "Froga", es: "Prueba", en: "Proof"),
    "grantedAt": Message(eu: "Noiz emana", es: "Cuándo se dio", en: "Given"),
    "id": Message(eu: "Identifikatzailea", es: "Identificador", en: "Identifier"),
    "identity": Message(
      eu: "Izena, alderatzeko", es: "Nombre, para comparar", en: "Name, for comparing"),
    "kind": Message(eu: "Mota", es: "Tipo", en: "Kind"),
    "language": Message(eu: "Hizkuntza", es: "Idioma", en: "Language"),
    "lengthMinutes": Message(eu: "Minutuak", es: "Minutos", en: "Minutes"),
    "level": Message(eu: "Maila", es: "Nivel", en: "Level"),
    "levelNow": Message(eu: "Oraingo maila", es: "Nivel actual", en: "Level now"),
    "levelWanted": Message(eu: "Nahi den maila", es: "Nivel deseado", en: "Level wanted"),
    "mentor": Message(
      eu: "Mentorearen eskabidea", es: "Solicitud de la persona mentora",
      en: "Mentor's application"),
    "mode": Message(eu: "Modua", es: "Modalidad", en: "Mode"),
    "name": Message(eu: "Izena", es: "Nombre", en: "Name"),
    "organisation": Message(eu: "Erakundea", es: "Entidad", en: "Organisation"),
    "organisationName": Message(
      eu: "Erakundearen izena", es: "Nombre de la entidad", en: "Organisation's name"),
    "outcome": Message(eu: "Emaitza", es: "Resultado", en: "Outcome"),
    "pairing": Message(eu: "Bikotea", es: "Mentoría", en: "Pairing"),
    "person": Message(eu: "Pertsona", es: "Persona", en: "Person"),
    "personName": Message(eu: "Izena", es: "Nombre", en: "Name"),
    "position": Message(eu: "Hurrenkera", es: "Orden", en: "Order"),
    "predictedFitMicro": Message(
      eu: "Bateragarritasuna (milioirenetan)", es: "Compatibilidad (millonésimas)",
      en: "Fit (in millionths)"),
    "priority": Message(eu: "Lehentasuna", es: "Prioridad", en: "Priority"),
    "proposedAt": Message(eu: "Noiz proposatua", es: "Cuándo se propuso", en: "Proposed"),
    "purpose": Message(eu: "Zertarako", es: "Para qué", en: "Purpose"),
    "reason": Message(eu: "Arrazoia", es: "Motivo", en: "Reason"),
    "receivedAt": Message(eu: "Noiz jasoa", es: "Cuándo se recibió", en: "Received"),
    "receivedDay": Message(eu: "Noiz jasoa", es: "Cuándo se recibió", en: "Received"),
    "round": Message(eu: "Txanda", es: "Ronda", en: "Round"),
    "sentAt": Message(eu: "Noiz bidalia", es: "Cuándo se envió", en: "Sent"),
    "side": Message(eu: "Aldea", es: "Parte", en: "Side"),
    "startsAt": Message(eu: "Hasiera", es: "Inicio", en: "Start"),
    "state": Message(eu: "Egoera", es: "Estado", en: "State"),
    "stateReason": Message(
      eu: "Egoeraren arrazoia", es: "Motivo del estado", en: "Reason of the state"),
    "summary": Message(
      eu: "Laburpen partekatua", es: "Resumen compartido", en: "Shared summary"),
    "territory": Message(eu: "Lurraldea", es: "Territorio", en: "Territory"),
    "text": Message(eu: "Testua", es: "Texto", en: "Text"),
    "textVersion": Message(eu: "Testuaren bertsioa", es: "Versión del texto", en: "Text's version"),
  ]
}
