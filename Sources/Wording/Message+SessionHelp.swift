/// What the help says of sessions.
extension Message {
  package static let helpSessionPlan = Message(
    eu: "Saio bat planifikatzen du.", es: "Planifica una sesión.", en: "Plans a session.")
  package static let helpSessionCorrect = Message(
    eu: "Saio bat zuzentzen edo beste ordu batera eramaten du; lehengoa gordeta geratzen da.",
    es: "Corrige una sesión o la cambia de hora; lo anterior queda guardado.",
    en: "Corrects a session or moves it to another hour; what it said before is kept.")
  package static let helpSessionCancel = Message(
    eu: "Planifikatutako saio bat bertan behera uzten du.", es: "Cancela una sesión planificada.",
    en: "Cancels a planned session.")
  package static let helpSessionNoShow = Message(
    eu: "Planifikatutako saiora norbait ez zela agertu idazten du.",
    es: "Anota que alguien no se presentó a una sesión planificada.",
    en: "Writes down that somebody did not come to a planned session.")
  package static let helpSessionConfirm = Message(
    eu: "Alde batek baieztatzen du saioa idatzita dagoen bezala egin zela.",
    es: "Una parte confirma que la sesión fue como está escrita.",
    en: "A side confirms that a session was as it is written.")
  package static let helpSessionDispute = Message(
    eu:
      "Alde batek dio saioa ez zela izan idatzita dagoen bezala; koordinatzaileak erabakitzen du.",
    es: "Una parte dice que la sesión no fue como está escrita; decide la persona coordinadora.",
    en: "A side says that a session was not as it is written; the coordinator settles it.")
  package static let helpSessionSettle = Message(
    eu: "Saio bati buruzko desadostasuna ixten du, koordinatzailearen hitzekin.",
    es: "Cierra la discrepancia sobre una sesión, con palabras de la persona coordinadora.",
    en: "Settles what is disputed of a session, in the coordinator's words.")
  package static let helpSessionShow = Message(
    eu: "Saio bati buruzko guztia: nor, noiz, gaiak, laburpena, hurrengo urratsak.",
    es: "Todo sobre una sesión: quién, cuándo, temas, resumen, próximos pasos.",
    en: "Everything about a session: who, when, topics, summary, actions.")
  package static let helpSessionMinutes = Message(
    eu: "Saioaren akta idazten du, inprimatzeko edo bidaltzeko moduko orri batean.",
    es: "Escribe el acta de la sesión en una página para imprimir o enviar.",
    en: "Writes the minutes of a session as a page to print or send.")
  package static let helpSessionCalendar = Message(
    eu: "Saioak egutegi-fitxategi batean idazten ditu (iCalendar).",
    es: "Escribe las sesiones en un fichero de calendario (iCalendar).",
    en: "Writes the sessions to a calendar file (iCalendar).")
  package static let helpSessionAction = Message(
    eu: "Saioetan adostutako hurrengo urratsak.", es: "Los próximos pasos acordados en sesiones.",
    en: "Actions agreed in sessions.")
  package static let helpSessionActionAdd = Message(
    eu: "Hurrengo urrats bat idazten du.", es: "Anota un próximo paso.", en: "Adds an action.")
  package static let helpSessionActionDone = Message(
    eu: "Urrats bat eginda dagoela idazten du.", es: "Anota que un paso está hecho.",
    en: "Writes down that an action is done.")
  package static let helpSessionActionList = Message(
    eu: "Egiteko dauden urratsak, epearen arabera.", es: "Los pasos pendientes, por plazo.",
    en: "Open actions, by the day on which they are due.")

  package static let helpSessionSubject = Message(
    eu: "Bikotea, adibidez P3, edo planifikatutako saioa, adibidez S12.",
    es: "La pareja, por ejemplo P3, o la sesión planificada, por ejemplo S12.",
    en: "The pairing, for example P3, or the planned session, for example S12.")
  package static let helpSessionID = Message(
    eu: "Saioaren identifikatzailea, adibidez S12 (ikusi session list).",
    es: "Identificador de la sesión, por ejemplo S12 (véase session list).",
    en: "The identifier of the session, for example S12 (see session list).")
  package static let helpActionID = Message(
    eu: "Urratsaren identifikatzailea, adibidez A4 (ikusi session action list).",
    es: "Identificador del paso, por ejemplo A4 (véase session action list).",
    en: "The identifier of the action, for example A4 (see session action list).")
  package static let helpSessionClock = Message(
    eu: "Urriko aldaketaren gauean, bi aldiz dagoen ordua zein den: summer (lehena) edo winter "
      + "(bigarrena).",
    es: "La noche del cambio de octubre, cuál de las dos horas iguales: summer (la primera) o "
      + "winter (la segunda).",
    en: "In the night of the October change, which of the two equal hours: summer (the first) or "
      + "winter (the second).")
  package static let helpSessionPlace = Message(
    eu: "Non: gela bat edo esteka bat.", es: "Dónde: una sala o un enlace.",
    en: "Where: a room or a link.")
  package static let helpSessionNext = Message(
    eu: "Hurrengo bilera-eguna.", es: "El día de la próxima reunión.",
    en: "The day of the next meeting.")
  package static let helpSessionTopic = Message(
    eu: "Zertaz aritu ziren: kontzeptu bat, identifikatzailez edo izenez; behin baino gehiagotan "
      + "eman daiteke.",
    es: "De qué se trató: un concepto, por identificador o por nombre; puede repetirse.",
    en: "What it was about: a concept by identifier or label; may be given several times.")
  package static let helpSessionAttendee = Message(
    eu: "Nor egon zen: mentor, organisation edo pertsona bat (H12); esan gabe, biak.",
    es: "Quién estuvo: mentor, organisation o una persona (H12); sin decirlo, los dos.",
    en: "Who was there: mentor, organisation, or a person (H12); both where nothing is said.")
  package static let helpSessionOthers = Message(
    eu: "Beste zenbat, izenik gabe.", es: "Cuántas personas más, sin nombres.",
    en: "How many others, without names.")
  package static let helpSessionReason = Message(
    eu: "Zergatik.", es: "Por qué.", en: "Why.")
  package static let helpSettlement = Message(
    eu: "Nola konpondu den.", es: "Cómo se ha resuelto.", en: "How it was settled.")
  package static let helpSessionMentor = Message(
    eu: "Mentore baten saioak: txandako eskabidea (M1) edo pertsona (H12).",
    es: "Las sesiones de una persona mentora: su solicitud (M1) o su persona (H12).",
    en: "The sessions of a mentor: an application (M1) or a person (H12).")
  package static let helpSessionSince = Message(
    eu: "Egun horretatik aurrerakoak bakarrik.", es: "Solo desde ese día.",
    en: "Only from that day on.")
  package static let helpSessionState = Message(
    eu: "Egoera horretakoak bakarrik.", es: "Solo las que están en ese estado.",
    en: "Only those in that state.")
  package static let helpAlertDays = Message(
    eu: "Zenbat egun bilerarik gabe den isiltasuna.",
    es: "Cuántos días sin reunirse son silencio.",
    en: "How many days without a meeting count as silence.")
  package static let helpCalendarFile = Message(
    eu: "Egutegi-fitxategia, .ics.", es: "El fichero de calendario, .ics.",
    en: "The calendar file, .ics.")
  package static let helpMinutesFile = Message(
    eu: "Aktaren orria, .html.", es: "La página del acta, .html.", en: "The page, .html.")
  package static let helpActionText = Message(
    eu: "Zer egin.", es: "Qué hacer.", en: "What to do.")
  package static let helpActionOwner = Message(
    eu: "Nork egin behar duen.", es: "Quién lo hace.", en: "Who is to do it.")
  package static let helpActionDue = Message(
    eu: "Zein egunetarako.", es: "Para qué día.", en: "The last day for it.")
  package static let helpActionAll = Message(
    eu: "Eginda daudenak ere bai.", es: "También los ya hechos.", en: "Those that are done too.")
}
