/// Questionnaires: help, tables and answers of the commands.
extension Message {
  package static let helpSurvey = Message(
    eu: "galdetegiak: gonbidatu, jaso eta zenbatu", es: "cuestionarios: invitar, recoger y contar",
    en: "questionnaires: invite, gather and count")
  package static let helpSurveyList = Message(
    eu: "galdetegien zerrenda", es: "lista de cuestionarios", en: "list the questionnaires")
  package static let helpSurveyShow = Message(
    eu: "erakutsi galdetegi bat, edo idatzi fitxategi gisa (--format json)",
    es: "mostrar un cuestionario, o escribirlo como fichero (--format json)",
    en: "show a questionnaire, or write it as a file (--format json)")
  package static let helpSurveyLoad = Message(
    eu: "hartu zeure galdetegi bat fitxategi batetik",
    es: "cargar un cuestionario propio de un fichero",
    en: "take a questionnaire of your own from a file")
  package static let helpSurveyInvite = Message(
    eu: "idatzi galdetegia eta behin erabiltzeko kodea dituzten gutunak",
    es: "escribir cartas con el cuestionario y un código de un solo uso",
    en: "write letters with the questionnaire and a one-time code")
  package static let helpSurveyAnswer = Message(
    eu: "idatzi gutun baten erantzuna, haren kodearekin",
    es: "anotar la respuesta a una carta, con su código",
    en: "write down the answer to a letter, by its code")
  package static let helpSurveyRecord = Message(
    eu: "idatzi paperean emandako erantzun bat", es: "anotar una respuesta dada en papel",
    en: "write down an answer given on paper")
  package static let helpSurveyImport = Message(
    eu: "hartu inprimaki-tresna baten esportazioa (CSV)",
    es: "importar la exportación de una herramienta de formularios (CSV)",
    en: "take over what a form tool exported (CSV)")
  package static let helpSurveyStatus = Message(
    eu: "zenbatek erantzun duten, eta nork ez", es: "cuántas respuestas hay y quién falta",
    en: "how many have answered, and who has not")
  package static let helpInstrument = Message(
    eu: "Galdetegiaren izena, bertsioarekin edo gabe: uztartu-relationship@1.",
    es: "El nombre del cuestionario, con versión o sin ella: uztartu-relationship@1.",
    en: "The questionnaire's name, with or without a version: uztartu-relationship@1.")
  package static let helpInstrumentUsual = Message(
    eu: "Galdetegia; hori gabe, uztartu-relationship.",
    es: "El cuestionario; si no, uztartu-relationship.",
    en: "The questionnaire; else uztartu-relationship.")
  package static let helpInstrumentFile = Message(
    eu: "Galdetegia JSON fitxategi batean; eredua: survey show IZENA --format json.",
    es: "El cuestionario en un fichero JSON; modelo: survey show NOMBRE --format json.",
    en: "The questionnaire as a JSON file; a pattern: survey show NAME --format json.")
  package static let helpWave = Message(
    eu: "Noizkoa den: hasiera, erdia, amaiera ala geroago.",
    es: "De qué momento: inicio, mitad, final o seguimiento.",
    en: "Of which moment: before, half-way, at the end, or later.")
  package static let helpCodeDays = Message(
    eu: "Zenbat egunez balio duten kodeek.", es: "Cuántos días valen los códigos.",
    en: "For how many days the codes are valid.")
  package static let helpSurveyCode = Message(
    eu: "Gutuneko kodea.", es: "El código de la carta.", en: "The code of the letter.")
  package static let helpAnswers = Message(
    eu: "Balio bat galdera bakoitzeko, komaz bereizita; marra bat, erantzunik ez badago.",
    es: "Un valor por pregunta, separados por comas; un guion donde no hay respuesta.",
    en: "One value for each question, separated by commas; a dash where there is none.")
  package static let helpAnswerDay = Message(
    eu: "Noiz erantzun zen; hori gabe, gaur.", es: "Cuándo se respondió; si no, hoy.",
    en: "When it was answered; else today.")
  package static let helpCorrectAnswer = Message(
    eu: "Ordeztu lehendik dagoen erantzuna.", es: "Sustituir la respuesta que ya hay.",
    en: "Replace the answer that is there.")
  package static let helpSurveyFile = Message(
    eu: "CSV fitxategia, edo - sarrera estandarrerako.",
    es: "El fichero CSV, o - para la entrada estándar.",
    en: "The CSV file, or - for standard input.")
  package static let columnInstrument = Message(
    eu: "Galdetegia", es: "Cuestionario", en: "Questionnaire")
  package static let columnTitle = Message(eu: "Izenburua", es: "Título", en: "Title")
  package static let columnQuestions = Message(eu: "Galderak", es: "Preguntas", en: "Questions")
  package static let columnScale = Message(eu: "Eskala", es: "Escala", en: "Scale")
  package static let columnLicence = Message(eu: "Lizentzia", es: "Licencia", en: "Licence")
  package static let columnWave = Message(eu: "Unea", es: "Momento", en: "Moment")
  package static let columnRespondents = Message(
    eu: "Galdetzekoak", es: "A preguntar", en: "To be asked")
  package static let columnAsked = Message(eu: "Gonbidatuak", es: "Invitaciones", en: "Invited")
  package static let columnAnswered = Message(eu: "Erantzunak", es: "Respuestas", en: "Answered")
  package static let columnCounted = Message(
    eu: "Baimenarekin", es: "Con consentimiento", en: "With consent")
  package static let personPageSurveyAnswers = Message(
    eu: "Galdetegiei emandako erantzunak", es: "Respuestas a cuestionarios",
    en: "Answers to questionnaires")
  package static let waveBase = Message(eu: "hasiera", es: "inicio", en: "before")
  package static let waveMid = Message(eu: "erdia", es: "mitad", en: "half-way")
  package static let waveEnd = Message(eu: "amaiera", es: "final", en: "end")
  package static let waveFollowUp = Message(eu: "geroago", es: "seguimiento", en: "follow-up")

  package static func instrumentLoaded(_ name: String, items: Int) -> Message {
    Message(
      eu: items == 1 ? "\(name): galdera bat." : "\(name): \(items) galdera.",
      es: items == 1 ? "\(name): una pregunta." : "\(name): \(items) preguntas.",
      en: items == 1 ? "\(name): one question." : "\(name): \(items) questions.")
  }

  package static func instrumentKept(_ name: String) -> Message {
    Message(
      eu:
        "\(name): bertsio hau lehendik dago, beste testu batekin. Eman bertsio-zenbaki berri bat.",
      es: "\(name): esta versión ya existe, con otro texto. Dale un número de versión nuevo.",
      en: "\(name): this version is there already, with another text. Give it a new version.")
  }

  package static func answersDoNotFit(
    _ name: String, count: Int, least: Int, most: Int
  ) -> Message {
    Message(
      eu: "\(name): \(count == 1 ? "balio bat" : "\(count) balio") behar da, "
        + "\(least) eta \(most) artekoa, edo marra bat (-) erantzunik ez badago.",
      es: "\(name): hacen falta \(count == 1 ? "un valor" : "\(count) valores") "
        + "de \(least) a \(most), o un guion (-) donde no hay respuesta.",
      en: "\(name): \(count == 1 ? "one value is" : "\(count) values are") needed, "
        + "\(least) to \(most), or a dash (-) where there is no answer.")
  }

  package static func answerInFuture(_ day: String) -> Message {
    Message(
      eu: "\(day): egun hori ez da iritsi. Eman iraganeko egun bat --on aukerarekin.",
      es: "\(day): ese día no ha llegado. Da un día pasado con --on.",
      en: "\(day): that day has not come. Give a past day with --on.")
  }

  package static let codeUnreadable = Message(
    eu: "Hau ez da kode bat. Kopiatu gutuneko hogei letra eta zifrak.",
    es: "Esto no es un código. Copia las veinte letras y cifras de la carta.",
    en: "This is no code. Copy the twenty letters and digits of the letter.")

  package static func answerAdded(pairing: String) -> Message {
    Message(
      eu: "\(pairing): erantzuna idatzita, izenik gabe.",
      es: "\(pairing): respuesta anotada, sin nombre.",
      en: "\(pairing): the answer is written down, without a name.")
  }

  package static func answerCorrected(pairing: String) -> Message {
    Message(
      eu: "\(pairing): erantzuna zuzenduta.", es: "\(pairing): respuesta corregida.",
      en: "\(pairing): the answer is corrected.")
  }

  package static func answerUnchanged(pairing: String) -> Message {
    Message(
      eu: "\(pairing): erantzun hori bera zegoen; ez da ezer aldatu.",
      es: "\(pairing): ya estaba esa misma respuesta; no se ha cambiado nada.",
      en: "\(pairing): that same answer was there; nothing has changed.")
  }

  package static let answerNotCounted = Message(
    eu: "Ebaluaziorako baimenik gabe ez da zenbatzen. Idatzi baimena: "
      + "uztartu person consent … --purpose evaluation.",
    es: "Sin consentimiento para la evaluación no se cuenta. Anótalo: "
      + "uztartu person consent … --purpose evaluation.",
    en: "Without the consent to the evaluation it is not counted. Write it down: "
      + "uztartu person consent … --purpose evaluation.")

  package static func answersImported(added: Int, corrected: Int, unchanged: Int) -> Message {
    Message(
      eu: "Berriak: \(added) · zuzenduak: \(corrected) · lehendik zeudenak: \(unchanged)",
      es: "Nuevas: \(added) · corregidas: \(corrected) · ya estaban: \(unchanged)",
      en: "New: \(added) · corrected: \(corrected) · there before: \(unchanged)")
  }

  package static func nobodyToAsk(_ round: String) -> Message {
    Message(
      eu: "\(round): ez dago nori galdeturik: ez dago bikote onarturik, edo denek erantzun dute.",
      es: "\(round): no hay a quién preguntar: no hay parejas aceptadas o ya han respondido todas.",
      en: "\(round): there is nobody to ask: no pairing is accepted, or all have answered.")
  }

  package static func nobodyAsked(_ round: String) -> Message {
    Message(
      eu: "\(round): oraindik ez da ezer galdetu. Hasi: uztartu survey invite --wave end.",
      es: "\(round): todavía no se ha preguntado nada. Empieza: uztartu survey invite --wave end.",
      en: "\(round): nothing has been asked yet. Begin: uztartu survey invite --wave end.")
  }

  package static func stillMissing(_ instrument: String, wave: String) -> Message {
    Message(
      eu: "\(instrument), \(wave): erantzun gabe", es: "\(instrument), \(wave): sin responder",
      en: "\(instrument), \(wave): not answered")
  }
}

/// Letters with a questionnaire.
extension Message {
  package static func surveyLetterSubject(_ round: String) -> Message {
    Message(
      eu: "\(round): zer moduz mentoretzarekin?", es: "\(round): ¿qué tal la mentoría?",
      en: "\(round): how is the mentoring going?")
  }

  package static func surveyLetterOpening(pairing: String, round: String) -> Message {
    Message(
      eu: "Zure iritzia jakin nahi dugu \(round) txandako mentoretzari buruz (\(pairing)). Bost "
        + "minutu nahikoak dira.",
      es: "Queremos conocer tu opinión sobre la mentoría de la ronda \(round) (\(pairing)). Bastan "
        + "cinco minutos.",
      en: "We would like your opinion of the mentoring in the round \(round) (\(pairing)). Five "
        + "minutes are enough.")
  }

  package static func surveyLetterHow(least: Int, most: Int, until day: String) -> Message {
    Message(
      eu: "Erantzun gutun honi, galdera bakoitzaren ondoan \(least) eta \(most) arteko zenbaki bat "
        + "idatzita; nahi ez duzuna hutsik utzi. Epea: \(day).",
      es: "Responde a esta carta con un número de \(least) a \(most) junto a cada pregunta; deja "
        + "en blanco lo que no quieras responder. Plazo: \(day).",
      en: "Reply to this letter with a number, \(least) to \(most), beside each question; leave "
        + "out whatever you do not want to answer. Until: \(day).")
  }

  package static func surveyLetterCode(_ code: String) -> Message {
    Message(
      eu: "Zure kodea, behin erabiltzekoa: \(code)", es: "Tu código, de un solo uso: \(code)",
      en: "Your code, to be used once: \(code)")
  }

  package static let surveyLetterPrivacy = Message(
    eu: "Zure erantzuna izenik gabe gordetzen da, eta txostenek ez dute inoiz bost pertsona baino "
      + "gutxiagoren emaitzarik erakusten. Ez duzu zertan erantzun.",
    es: "Tu respuesta se guarda sin nombre, y los informes nunca muestran resultados de menos de "
      + "cinco personas. Responder es voluntario.",
    en: "Your answer is kept without a name, and no report shows results of fewer than five "
      + "people. You need not answer.")
}
