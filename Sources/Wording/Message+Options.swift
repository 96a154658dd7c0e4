/// What the help says of arguments and options.
extension Message {
  package static let helpDatabase = Message(
    eu: "Erregistroa; bestela UZTARTU_DATABASE, bestela ./uztartu.sqlite.",
    es: "El registro; si no, UZTARTU_DATABASE; si no, ./uztartu.sqlite.",
    en: "The record; else UZTARTU_DATABASE, else ./uztartu.sqlite.")
  package static let helpLanguage = Message(
    eu: "Irakurlearen hizkuntza: eu, es edo en; bestela ingurunearena.",
    es: "Idioma de quien lee: eu, es o en; si no, el del entorno.",
    en: "The reader's language: eu, es or en; else the environment's.")
  package static let helpFormat = Message(
    eu: "Emaitzaren formatua: table, json, jsonl edo csv. Adierazi gabe, taula; rank, match, "
      + "assign eta verify komandoek, terminalera ez bada, JSON.",
    es: "Formato del resultado: table, json, jsonl o csv. Sin indicarlo, tabla; rank, match, "
      + "assign y verify, si no es a un terminal, JSON.",
    en: "Form of the result: table, json, jsonl or csv. Without it, a table; rank, match, "
      + "assign and verify give JSON where it is not to a terminal.")
  package static let helpActor = Message(
    eu: "Aldaketaren egilea; bestela UZTARTU_USER, bestela sistemako erabiltzailea.",
    es: "Quién hace el cambio; si no, UZTARTU_USER; si no, la cuenta del sistema.",
    en: "Who makes the change; else UZTARTU_USER, else the system's user.")
  package static let helpMentorsFile = Message(
    eu: "Mentoreen CSV fitxategia, edo - sarrera estandarrerako.",
    es: "Fichero CSV de personas mentoras, o - para la entrada estándar.",
    en: "CSV file of mentors, or - for standard input.")
  package static let helpNeedsFile = Message(
    eu: "Erakundeen CSV fitxategia, edo - sarrera estandarrerako.",
    es: "Fichero CSV de entidades, o - para la entrada estándar.",
    en: "CSV file of organisations, or - for standard input.")
  package static let helpTop = Message(
    eu: "Zenbat mentore behar bakoitzeko; 0, baimendutako guztiak.",
    es: "Cuántas personas mentoras por necesidad; 0, todas las permitidas.",
    en: "How many mentors a need; 0 is every allowed one.")
  package static let helpShowBlocked = Message(
    eu: "Arau zorrotzek debekatutako bikoteak ere bai, arrazoiarekin.",
    es: "También las parejas que prohíbe una regla, con el motivo.",
    en: "Also the pairs that a hard rule forbids, with the reason.")
  package static let helpRules = Message(
    eu: "Arauen JSON fitxategia: pisuak, iragazkiak, gutxieneko bateragarritasuna, nahiak.",
    es: "Fichero JSON de reglas: pesos, filtros, compatibilidad mínima, deseos.",
    en: "JSON file of rules: weights, filters, minimum fit, wishes.")
  package static let helpCertificate = Message(
    eu: "Frogaren ziurtagiria fitxategi honetan idazten du.",
    es: "Escribe el certificado de la prueba en este fichero.",
    en: "Writes the certificate of the proof to this file.")
  package static let helpThreads = Message(
    eu: "Gehienez zenbat hari; emaitza ez da aldatzen.",
    es: "Cuántos hilos como mucho; el resultado no cambia.",
    en: "How many threads at most; the answer does not change.")
  package static let helpMatrixFile = Message(
    eu: "Pisuen matrizea: NumPy .npy (NaN: debekatua) edo Matrix Market .mtx.",
    es: "La matriz de pesos: NumPy .npy (NaN: prohibido) o Matrix Market .mtx.",
    en: "The matrix of weights: NumPy .npy (NaN is forbidden) or Matrix Market .mtx.")
  package static let helpMinimize = Message(
    eu: "Batura txikiena bilatzen du, handiena ordez.",
    es: "Busca la suma menor en vez de la mayor.",
    en: "Seeks the least sum instead of the greatest.")
  package static let helpRowDemand = Message(
    eu: "Errenkada bakoitzak zenbat zutabe behar dituen: zenbaki bat edo fitxategi bat.",
    es: "Cuántas columnas necesita cada fila: un número o un fichero.",
    en: "How many columns each row needs: a number or a file.")
  package static let helpColumnCapacity = Message(
    eu: "Zutabe bakoitzak gehienez zenbat leku dituen: zenbaki bat edo fitxategi bat.",
    es: "Cuántas plazas tiene como mucho cada columna: un número o un fichero.",
    en: "How many places each column has at most: a number or a file.")
  package static let helpColumnMinimum = Message(
    eu: "Zutabe bakoitzak gutxienez zenbat bete behar dituen: zenbaki bat edo fitxategi bat.",
    es: "Cuántas debe cubrir como mínimo cada columna: un número o un fichero.",
    en: "How many each column must take at least: a number or a file.")
  package static let helpServe = Message(
    eu: "all: eskaera osoa bete behar da; most: ahalik eta gehien lehenik.",
    es: "all: hay que cubrir toda la demanda; most: primero, cuanta se pueda.",
    en: "all: every demand must be met; most: as many as can be come first.")
  package static let helpObjective = Message(
    eu: "total: batura onena; worst: errenkadarik ahulena lehenik; edo ordena bat, "
      + "total,worst,spread bezala (spread: zutabeen karga banatu).",
    es: "total: la mejor suma; worst: primero, la fila peor parada; o un orden, "
      + "como total,worst,spread (spread: repartir la carga de las columnas).",
    en: "total: the best sum; worst: raise the worst row first; or an order, "
      + "like total,worst,spread (spread: even out the columns' loads).")
  package static let helpScale = Message(
    eu: "Pisuak zenbaki honekin biderkatu eta osoko zenbakietara biribiltzen dira, behin "
      + "(bestela: 1000000; bektoreen osagaiak: 1).",
    es: "Los pesos se multiplican por este número y se redondean a enteros, una vez (si no: "
      + "1000000; componentes de vectores: 1).",
    en: "Weights are multiplied by this number and rounded to integers, once (else: 1000000; "
      + "components of vectors: 1).")
  package static let helpPairsFile = Message(
    eu: "Bikoteak .npy fitxategi honetan idazten ditu, JSONean beharrean.",
    es: "Escribe las parejas en este fichero .npy en vez de en el JSON.",
    en: "Writes the pairs to this .npy file instead of into the JSON.")
  package static let helpCertificateFile = Message(
    eu: "Egiaztatu beharreko ziurtagiria, edo - sarrera estandarrerako.",
    es: "El certificado que hay que comprobar, o - para la entrada estándar.",
    en: "The certificate to check, or - for standard input.")
  package static let helpMapping = Message(
    eu: "Zutabeen mapa: inprimaki-esportazio bateko goiburuak zein eremu diren.",
    es: "Mapa de columnas: qué campo es cada encabezado de la exportación.",
    en: "Column mapping: which field each heading of a form export is.")
  package static let helpDryRun = Message(
    eu: "Ez du ezer idazten: mapa, kopuruak, bost lerro eta arazo guztiak erakusten ditu.",
    es: "No escribe nada: muestra el mapa, los recuentos, cinco filas y todos los problemas.",
    en: "Writes nothing: shows the mapping, counts, five rows and every problem.")
  package static let helpRoundName = Message(
    eu: "Txandaren izena; bestela, irekita dagoen azkena.",
    es: "El nombre de la ronda; si no, la última abierta.",
    en: "The round's name; else the latest that is not closed.")
  package static let helpNewRoundName = Message(
    eu: "Txanda berriaren izena, adibidez 2026-udazkena.",
    es: "El nombre de la ronda nueva, por ejemplo 2026-otoño.",
    en: "The name of the new round, for example 2026-autumn.")
}

extension Message {
  package static let helpAcceptAll = Message(
    eu: "Jasotako eskabide guztiak onartzen ditu.",
    es: "Admite todas las solicitudes recibidas.", en: "Accepts every application received.")
  package static let helpAccept = Message(
    eu: "Eskabide hauek onartzen ditu.", es: "Admite estas solicitudes.",
    en: "Accepts these applications.")
  package static let helpReject = Message(
    eu: "Eskabide hauek ezesten ditu; arrazoia behar da.",
    es: "Rechaza estas solicitudes; hace falta un motivo.",
    en: "Rejects these applications; a reason is needed.")
  package static let helpWaitlist = Message(
    eu: "Eskabide hauek itxaron-zerrendan jartzen ditu.",
    es: "Pone estas solicitudes en lista de espera.", en: "Waitlists these applications.")
  package static let helpDecisionReason = Message(
    eu: "Erabakiaren arrazoia.", es: "El motivo de la decisión.", en: "Why it is decided so.")
  package static let helpWhy = Message(
    eu: "Bikote bakoitza bere arrazoiekin.", es: "Cada pareja con sus motivos.",
    en: "Each pair with its reasons.")
  package static let helpNeedID = Message(
    eu: "Erakundearen eskabidearen identifikatzailea.",
    es: "Identificador de la solicitud de la entidad.",
    en: "The identifier of the organisation's application.")
  package static let helpMentorID = Message(
    eu: "Mentorearen identifikatzailea; bestela, proposatua edo egokiena.",
    es: "Identificador de la persona mentora; si no, la propuesta o la más adecuada.",
    en: "The identifier of the mentor; else the proposed or the best one.")
  package static let helpDeadline = Message(
    eu: "Erantzuteko azken eguna.", es: "Último día para responder.", en: "Last day to answer.")
  package static let helpPairingID = Message(
    eu: "Bikotearen identifikatzailea, adibidez P3 (ikusi round show).",
    es: "Identificador de la pareja, por ejemplo P3 (véase round show).",
    en: "The identifier of the pairing, for example P3 (see round show).")
  package static let helpReply = Message(
    eu: "yes (bai) edo no (ez).", es: "yes (sí) o no.", en: "yes or no.")
  package static let helpSide = Message(
    eu: "Nork erantzuten duen: mentor edo organisation.",
    es: "Quién responde: mentor u organisation.", en: "Who answers: mentor or organisation.")
  package static func helpRefusalReason(_ known: String) -> Message {
    Message(
      eu: "Ezezkoaren arrazoia: \(known).", es: "El motivo del no: \(known).",
      en: "Why the side says no: \(known).")
  }
  package static let helpRefusalText = Message(
    eu: "Erantzun duenaren hitzak; other arrazoiarekin beharrezkoak.",
    es: "Las palabras de la parte; obligatorias con el motivo other.",
    en: "The side's own words; needed with the reason other.")
  package static let helpSessionDay = Message(
    eu: "Saioaren eguna.", es: "El día de la sesión.", en: "The day of the session.")
  package static let helpSessionTime = Message(
    eu: "Hasierako ordua.", es: "La hora de inicio.", en: "The hour it started.")
  package static let helpMinutes = Message(
    eu: "Zenbat minutu iraun zuen.", es: "Cuántos minutos duró.",
    en: "How many minutes it lasted.")
  package static let helpSessionMode = Message(
    eu: "Nola elkartu ziren.", es: "Cómo se reunieron.", en: "How they met.")
  package static let helpSummary = Message(
    eu: "Bi aldeek irakur dezaketen laburpena; ez idatzi hemen ohar pribaturik.",
    es: "Resumen que pueden leer ambas partes; no escribas aquí notas privadas.",
    en: "Summary that both sides may read; write no private notes here.")

  package static let oneDecisionAtATime = Message(
    eu: "Erabaki bat aldiko: --accept-all, --accept, --reject edo --waitlist.",
    es: "Una decisión cada vez: --accept-all, --accept, --reject o --waitlist.",
    en: "One decision at a time: --accept-all, --accept, --reject or --waitlist.")
  package static let rejectionNeedsReason = Message(
    eu: "Ezesteko arrazoia behar da: --reason.", es: "Para rechazar hace falta --reason.",
    en: "A rejection needs its --reason.")
  package static let reasonOnlyWithNo = Message(
    eu: "--reason eta --text ezezkoarekin bakarrik.",
    es: "--reason y --text van solo con un no.", en: "--reason and --text go with a no only.")
  package static let roundOrPairing = Message(
    eu: "--round edo --pairing, ez biak.", es: "--round o --pairing, no los dos.",
    en: "--round or --pairing, not both.")
  package static let minutesOutOfRange = Message(
    eu: "--minutes 5 eta 480 artekoa da.", es: "--minutes va de 5 a 480.",
    en: "--minutes is 5 to 480.")
  package static func notADay(_ text: String) -> Message {
    Message(
      eu: "«\(text)» ez da egun bat; idatzi honela: 2026-11-22.",
      es: "«\(text)» no es un día; escríbelo así: 2026-11-22.",
      en: "“\(text)” is not a day; write it like 2026-11-22.")
  }
  package static func notATime(_ text: String) -> Message {
    Message(
      eu: "«\(text)» ez da ordu bat; idatzi honela: 17:30.",
      es: "«\(text)» no es una hora; escríbela así: 17:30.",
      en: "“\(text)” is not an hour; write it like 17:30.")
  }
  package static let timeZonesMissing = Message(
    eu: "Sistemak ez ditu ordu-eremuak; instalatu tzdata.",
    es: "El sistema no tiene husos horarios; instala tzdata.",
    en: "The system has no time zones; install tzdata.")

  package static let assignInfeasible = Message(
    eu: "Ez dago esleipenik eskaera osoa betetzen duenik.",
    es: "No hay asignación que cubra toda la demanda.",
    en: "No assignment meets the whole demand.")
  package static func assignWitness(
    rows: Int, columns: Int, demand: Int, places: Int
  ) -> Message {
    Message(
      eu: "Lekukoa: \(rows) errenkadak \(demand) leku behar dituzte, "
        + "eta dituzten \(columns) zutabeek \(places) dituzte.",
      es: "Testigo: \(rows) filas necesitan \(demand) plazas, "
        + "y sus \(columns) columnas tienen \(places).",
      en: "Witness: \(rows) rows need \(demand) places, and their \(columns) columns hold "
        + "\(places).")
  }
  package static func assignOptimal(objective: String) -> Message {
    Message(
      eu: "Hoberena, frogatuta: \(objective)", es: "Óptimo, probado: \(objective)",
      en: "Optimal, proven: \(objective)")
  }
  package static func assignWorst(_ worst: String) -> Message {
    Message(
      eu: "errenkadarik ahulena: \(worst)", es: "la peor fila: \(worst)",
      en: "worst row: \(worst)")
  }
  package static func assignUnserved(_ count: Int) -> Message {
    Message(
      eu: "bete gabeko lekuak: \(count)", es: "plazas sin cubrir: \(count)",
      en: "places not served: \(count)")
  }

  package static let helpTimeLimit = Message(
    eu: "gehienez zenbat segundo eman daitezkeen; gero, ordura arteko mugarik onena",
    es: "segundos que puede tardar como mucho; después, la mejor cota hasta entonces",
    en: "how many seconds it may take; then the best bound so far")

  package static let timeLimitIsPositive = Message(
    eu: "--time-limit zero baino handiagoa da", es: "--time-limit ha de ser mayor que cero",
    en: "--time-limit is above zero")

  package static func timeIsUp(seconds: Double, bound: String) -> Message {
    Message(
      eu: "Denbora agortu da (\(seconds) s) frogatutako erantzunik gabe. Ordura arteko muga: "
        + "\(bound). Eman denbora gehiago.",
      es: "Se ha agotado el tiempo (\(seconds) s) sin una respuesta probada. Cota hasta entonces: "
        + "\(bound). Da más tiempo.",
      en: "The time is up (\(seconds) s) without a proven answer. The bound so far: \(bound). "
        + "Give it more time.")
  }
}
