/// What the help says of commands on the life of a pairing.
extension Message {
  package static let helpPairingList = Message(
    eu: "Txanda bateko bikoteak.", es: "Las parejas de una ronda.", en: "The pairings of a round.")
  package static let helpPairingShow = Message(
    eu: "Bikote bat: non dagoen eta zer datorren hurrena.",
    es: "Una pareja: en qué punto está y qué viene después.",
    en: "One pairing: where it stands and what comes next.")
  package static let helpPairingSign = Message(
    eu: "Alde baten sinadura erregistratzen du; lehenengoak baldintzak jartzen ditu.",
    es: "Registra la firma de una parte; la primera fija las condiciones.",
    en: "Records the signature of a side; the first one sets the terms.")
  package static let helpPairingAgreement = Message(
    eu: "Akordioaren testua idazten du, irakurtzeko, inprimatzeko eta sinatzeko.",
    es: "Escribe el texto del acuerdo, para leer, imprimir y firmar.",
    en: "Writes the text of the agreement, to read, print and sign.")
  package static let helpPairingStart = Message(
    eu: "Sinatutako bikote bat abian jartzen du, hasiera-eguna iritsitakoan.",
    es: "Pone en marcha una pareja firmada, cuando llega su primer día.",
    en: "Begins a signed pairing once its first day has come.")
  package static let helpPairingPause = Message(
    eu: "Bikotea eteten du.", es: "Pone la pareja en pausa.", en: "Pauses a pairing.")
  package static let helpPairingResume = Message(
    eu: "Etenda dagoen bikotea berriz abian jartzen du.",
    es: "Reanuda una pareja en pausa.", en: "Takes a paused pairing up again.")
  package static let helpPairingComplete = Message(
    eu: "Bikotea amaitutzat ematen du, helburu guztiak baloratuta.",
    es: "Completa la pareja, con todos los objetivos valorados.",
    en: "Completes a pairing of which every goal is rated.")
  package static let helpPairingEnd = Message(
    eu: "Bikotea epea baino lehen amaitzen du, arrazoiarekin.",
    es: "Termina la pareja antes de tiempo, con su motivo.",
    en: "Ends a pairing before its time, with the reason.")
  package static let helpPairingWithdraw = Message(
    eu: "Hasi gabeko bikote bat kentzen du: proposatua edo onartua.",
    es: "Retira una pareja que no ha empezado: propuesta o aceptada.",
    en: "Withdraws a pairing that has not begun: proposed or accepted.")
  package static let helpPairingCheckin = Message(
    eu: "Koordinatzaileak bikoteaz jakindakoa apuntatzen du.",
    es: "Apunta lo que la persona coordinadora sabe de la pareja.",
    en: "Writes down what the coordinator heard of a pairing.")
  package static let helpPairingAlerts = Message(
    eu: "Txanda batean zer begiratu, premiazkoena lehenbizi.",
    es: "Qué mirar en una ronda, lo más urgente primero.",
    en: "What to look at in a round, the most pressing first.")
  package static let helpPairingCertificate = Message(
    eu: "Orduen ziurtagiria idazten du, egindako saioetatik.",
    es: "Escribe el certificado de horas, a partir de las sesiones celebradas.",
    en: "Writes the certificate of hours, from the sessions that were held.")
  package static let helpGoal = Message(
    eu: "Bikoteen helburuak.", es: "Los objetivos de las parejas.", en: "The goals of pairings.")
  package static let helpGoalAdd = Message(
    eu: "Helburu bat jartzen du bost mailarekin, edo fitxategi bateko guztiak.",
    es: "Pone un objetivo con cinco niveles, o todos los de un fichero.",
    en: "Sets a goal with five levels, or all those of a file.")
  package static let helpGoalRate = Message(
    eu: "Helburu bat baloratzen du; azken maila behin, zuzenketak arrazoiarekin.",
    es: "Valora un objetivo; el nivel final una vez, las correcciones con motivo.",
    en: "Rates a goal; the final level once, corrections with a reason.")
  package static let helpGoalList = Message(
    eu: "Helburuak eta haien mailak.", es: "Los objetivos y sus niveles.",
    en: "The goals and their levels.")
  package static let helpIncident = Message(
    eu: "Bikoteetako intzidentziak; testua mugatuta dago.",
    es: "Incidencias de las parejas; su texto está restringido.",
    en: "Incidents in pairings; their text is restricted.")
  package static let helpIncidentReport = Message(
    eu: "Intzidentzia bat jasotzen du; testua sarrera estandarretik ere bai.",
    es: "Registra una incidencia; el texto, también por la entrada estándar.",
    en: "Reports an incident; its text may come by standard input.")
  package static let helpIncidentList = Message(
    eu: "Txanda bateko intzidentziak, testurik gabe.",
    es: "Las incidencias de una ronda, sin su texto.",
    en: "The incidents of a round, without their texts.")
  package static let helpIncidentShow = Message(
    eu: "Intzidentzia baten testua; irakurketa erregistratuta geratzen da.",
    es: "El texto de una incidencia; queda registrado que se ha leído.",
    en: "The text of an incident; that it was read is recorded.")
  package static let helpIncidentClose = Message(
    eu: "Intzidentzia bat ixten du, emaitzarekin.",
    es: "Cierra una incidencia, con su resultado.",
    en: "Closes an incident with what came of it.")
}

/// What the help says of their arguments and options.
extension Message {
  package static let helpPairingState = Message(
    eu: "Egoera honetakoak bakarrik.", es: "Solo las de este estado.",
    en: "Only those in this state.")
  package static let helpSeenBy = Message(
    eu: "Noren begiz: coordinator, mentor edo organisation.",
    es: "Con los ojos de quién: coordinator, mentor u organisation.",
    en: "Through whose eyes: coordinator, mentor or organisation.")
  package static let helpSignSide = Message(
    eu: "Nork sinatzen duen: mentor edo organisation.",
    es: "Quién firma: mentor u organisation.", en: "Who signs: mentor or organisation.")
  package static let helpAgreementStart = Message(
    eu: "Akordioaren lehen eguna.", es: "El primer día del acuerdo.",
    en: "The first day of the agreement.")
  package static let helpAgreementUntil = Message(
    eu: "Akordioaren azken eguna.", es: "El último día del acuerdo.",
    en: "The last day of the agreement.")
  package static let helpAgreementSessions = Message(
    eu: "Zenbat saio aurreikusten diren, 1–100.", es: "Cuántas sesiones se prevén, 1–100.",
    en: "How many sessions are planned, 1–100.")
  package static let helpAgreementEvery = Message(
    eu: "Zenbat egunean behin, gutxi gorabehera, 1–366.",
    es: "Cada cuántos días, aproximadamente, 1–366.",
    en: "About every how many days, 1–366.")
  package static let helpAgreementMode = Message(
    eu: "Nola elkartuko diren.", es: "Cómo se van a reunir.", en: "How they are going to meet.")
  package static let helpAgreementLanguage = Message(
    eu: "Saioen hizkuntza.", es: "El idioma de las sesiones.", en: "The language of the sessions.")
  package static let helpConfidentiality = Message(
    eu: "Isilpekotasun-testuaren bertsioa; bestela, azkena.",
    es: "Versión del texto de confidencialidad; si no, la última.",
    en: "The version of the text on confidentiality; else the newest.")
  package static let helpPageFile = Message(
    eu: "Idatziko den HTML fitxategia.", es: "El fichero HTML que se escribe.",
    en: "The HTML file to write.")
  package static let helpMoveReason = Message(
    eu: "Zergatik; beste aldeari ez zaio erakusten.",
    es: "Por qué; no se muestra a la otra parte.",
    en: "Why; it is not shown to the other side.")
  package static let helpEndReason = Message(
    eu: "Amaieraren arrazoia.", es: "El motivo del final.", en: "Why it ends.")
  package static let helpEndText = Message(
    eu: "Arrazoia norbere hitzetan; other arrazoiarekin beharrezkoa.",
    es: "El motivo con sus palabras; obligatorio con other.",
    en: "The reason in their own words; needed with the reason other.")
  package static let helpEndDay = Message(
    eu: "Azken eguna; bestela, gaur.", es: "El último día; si no, hoy.",
    en: "The last day; else today.")
  package static let helpEndSide = Message(
    eu: "Nork amaitzen duen: mentor, organisation edo coordinator.",
    es: "Quién lo termina: mentor, organisation o coordinator.",
    en: "Who ends it: mentor, organisation or coordinator.")
  package static let helpAheadOfPlan = Message(
    eu: "Helburuak epea baino lehen bete dira.",
    es: "Los objetivos se alcanzaron antes de tiempo.",
    en: "The goals were reached ahead of time.")
  package static let helpCheckinDay = Message(
    eu: "Kontaktuaren eguna; bestela, gaur.", es: "El día del contacto; si no, hoy.",
    en: "The day of the contact; else today.")
  package static let helpChannel = Message(
    eu: "Nola izan den.", es: "Cómo ha sido.", en: "How it was.")
  package static let helpLight = Message(
    eu: "Nola doan: green, amber edo red.", es: "Cómo va: green, amber o red.",
    en: "How it goes: green, amber or red.")
  package static let helpCheckinSummary = Message(
    eu: "Koordinatzailearentzako laburpena.", es: "Resumen para la coordinación.",
    en: "A summary for coordinators.")
  package static let helpFollowUp = Message(
    eu: "Noiz galdetu berriz.", es: "Cuándo volver a preguntar.", en: "When to ask again.")
  package static let helpCertificateSide = Message(
    eu: "Norentzat: mentor edo organisation.", es: "Para quién: mentor u organisation.",
    en: "For whom: mentor or organisation.")
  package static let helpGoalStatement = Message(
    eu: "Helburua, esaldi batean.", es: "El objetivo, en una frase.",
    en: "The goal, in a sentence.")
  package static let helpGoalWeight = Message(
    eu: "Zenbateko pisua duen, 1–3.", es: "Cuánto pesa, 1–3.", en: "How much it weighs, 1–3.")
  package static let helpGoalLevels = Message(
    eu: "Bost mailak hitzez, okerrenetik hasita (−2etik +2ra).",
    es: "Los cinco niveles con palabras, empezando por el peor (de −2 a +2).",
    en: "The five levels in words, the worst first (−2 to +2).")
  package static let helpGoalConcept = Message(
    eu: "Zein gairi buruzkoa den: ida edo izena.", es: "Sobre qué tema: id o nombre.",
    en: "What it is about: a concept's id or label.")
  package static let helpGoalBaseline = Message(
    eu: "Nondik abiatzen diren: -1, edo -2 okerrago ezin bada.",
    es: "De dónde parten: -1, o -2 si no podría estar peor.",
    en: "Where they start: -1, or -2 where nothing could be worse.")
  package static let helpGoalFile = Message(
    eu: "Helburuen CSV fitxategia, edo - sarrera estandarrerako.",
    es: "Fichero CSV de objetivos, o - para la entrada estándar.",
    en: "CSV file of goals, or - for standard input.")
  package static let helpGoalID = Message(
    eu: "Helburuaren identifikatzailea, adibidez G1 (ikusi goal list).",
    es: "Identificador del objetivo, por ejemplo G1 (véase goal list).",
    en: "The identifier of the goal, for example G1 (see goal list).")
  package static let helpRatingWave = Message(
    eu: "Noiz: base, mid edo final.", es: "Cuándo: base, mid o final.",
    en: "When: base, mid or final.")
  package static let helpRatingLevel = Message(
    eu: "Maila, -2 eta 2 artekoa.", es: "El nivel, de -2 a 2.", en: "The level, -2 to 2.")
  package static let helpNotRated = Message(
    eu: "Ez da baloratzen; arrazoia behar da.", es: "No se valora; hace falta un motivo.",
    en: "It is not rated; a reason is needed.")
  package static let helpRatingSide = Message(
    eu: "Nork baloratzen duen; bestela, biek batera.",
    es: "Quién lo valora; si no, ambas partes juntas.",
    en: "Who rates; else both sides together.")
  package static let helpRatingReason = Message(
    eu: "Zergatik ez den baloratu, edo zuzendu den.",
    es: "Por qué no se valora, o se corrige.", en: "Why it is not rated, or corrected.")
  package static let helpSeverity = Message(
    eu: "Larritasuna: low, medium edo high.", es: "Gravedad: low, medium o high.",
    en: "How much it weighs: low, medium or high.")
  package static let helpIncidentText = Message(
    eu: "Zer gertatu den; bestela, sarrera estandarretik.",
    es: "Qué ha pasado; si no, por la entrada estándar.",
    en: "What happened; else by standard input.")
  package static let helpIncidentID = Message(
    eu: "Intzidentziaren identifikatzailea, adibidez I1.",
    es: "Identificador de la incidencia, por ejemplo I1.",
    en: "The identifier of the incident, for example I1.")
  package static let helpIncidentOutcome = Message(
    eu: "Zertan geratu den.", es: "En qué ha quedado.", en: "What came of it.")

  package static let statementOrFile = Message(
    eu: "Eman --statement eta --levels, edo --file bakarrik.",
    es: "Da --statement y --levels, o solo --file.",
    en: "Give --statement with --levels, or --file alone.")
  package static let levelOrNotRated = Message(
    eu: "Eman --level (-2 eta 2 artekoa) edo --not-rated, bat bakarra.",
    es: "Da --level (de -2 a 2) o --not-rated, solo una de las dos.",
    en: "Give --level (-2 to 2) or --not-rated, one of them.")
  package static let weightOrBaselineOutOfRange = Message(
    eu: "--weight 1 eta 3 artekoa da, eta --baseline -1 edo -2.",
    es: "--weight va de 1 a 3, y --baseline es -1 o -2.",
    en: "--weight is 1 to 3, and --baseline -1 or -2.")
  package static let agreementOutOfRange = Message(
    eu: "--sessions 1 eta 100 artekoa da, eta --every 1 eta 366 artekoa.",
    es: "--sessions va de 1 a 100, y --every de 1 a 366.",
    en: "--sessions is 1 to 100, and --every 1 to 366.")
}
