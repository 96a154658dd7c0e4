/// What the commands of the lexicon say: the forum's own phrases and what is learned from them.
extension Message {
  package static let helpLexiconAdd = Message(
    eu: "Zuen esaldiak gehitzen ditu, kontzeptuekin: bat bakarra, edo fitxategi oso bat.",
    es: "Añade frases propias con sus conceptos: una, o un fichero.",
    en: "Adds phrases of your own with their concepts: one, or a file of them.")
  package static let lexiconAddDiscussion = Message(
    eu: "Fitxategian, esaldi bat lerroko, bost eremu tabuladorez bereizita: kontzeptuak (+ zeinuaz "
      + "lotuta), need edo expertise, hizkuntza (eu, es, en), nork dioen, eta testua. # zeinuaz "
      + "hasten diren lerroak ez dira irakurtzen. Fitxategi bera bi aldiz gehitzeak ez du ezer "
      + "aldatzen. Ez idatzi inoren izenik: esaldiak erregistroan gordetzen dira.",
    es: "En el fichero, una frase por línea y cinco campos separados por tabuladores: conceptos "
      + "(unidos por +), need o expertise, idioma (eu, es, en), quién habla y el texto. Las líneas "
      + "que empiezan por # no se leen. Añadir dos veces el mismo fichero no cambia nada. No "
      + "escribas nombres de personas: las frases se guardan en el registro.",
    en: "In a file, a phrase a line with five fields separated by tabs: concepts (joined by +), "
      + "need or expertise, language (eu, es, en), who speaks, and the text. Lines that begin with "
      + "# are not read. Adding the same file twice changes nothing. Write no names of persons: "
      + "phrases are kept in the record.")
  package static let helpLexiconList = Message(
    eu: "Erregistroko esaldiak, eta noiz ikasi diren.",
    es: "Las frases del registro, y cuándo se aprendieron.",
    en: "The phrases of the record, and when they were learned.")
  package static let helpLexiconRemove = Message(
    eu: "Esaldi bat kentzen du, hurrengo entrenamendurako.",
    es: "Quita una frase, para el próximo entrenamiento.",
    en: "Takes a phrase out, for the next training.")
  package static let helpLexiconTrain = Message(
    eu: "Erregistroko esaldiak ikasten ditu; hurrengo parekatzeetan hala irakurriko da.",
    es: "Aprende las frases del registro; los próximos emparejamientos leerán así.",
    en: "Learns the phrases of the record; the next matching runs read by it.")
  package static let helpLexiconEvaluate = Message(
    eu: "Esaldiek zertarako balio duten, eta lehengo jakintzatik ezer galtzen den.",
    es: "Qué aportan las frases, y si se pierde algo de lo que ya se sabía.",
    en: "What the phrases are worth, and whether anything known before is lost.")

  package static let helpPhraseText = Message(
    eu: "Esaldia, jendeak esaten duen bezala.",
    es: "La frase, tal como la dice la gente.", en: "The phrase, as people say it.")
  package static let helpPhraseConcept = Message(
    eu: "Zeri buruzkoa den: kontzeptu baten ida edo izena, edozein hizkuntzatan; errepika daiteke.",
    es: "De qué trata: id o nombre de un concepto, en cualquier idioma; se puede repetir.",
    en: "What it is about: the id or any label of a concept; may be repeated.")
  package static let helpPhraseKind = Message(
    eu: "need: behar bat; expertise: esperientzia bat.",
    es: "need: una necesidad; expertise: una experiencia.",
    en: "need: what somebody lacks; expertise: what somebody can do.")
  package static let helpPhraseLanguage = Message(
    eu: "Esaldiaren hizkuntza; bestela, hitzetatik asmatzen da.",
    es: "El idioma de la frase; si no, se deduce de las palabras.",
    en: "The language of the phrase; else it is guessed from the words.")
  package static let helpPhraseFile = Message(
    eu: "Esaldien fitxategia, edo - sarrera estandarrerako.",
    es: "Fichero de frases, o - para la entrada estándar.",
    en: "File of phrases, or - for standard input.")
  package static let helpPhraseID = Message(
    eu: "Esaldiaren identifikatzailea, adibidez F3 (ikusi lexicon list).",
    es: "Identificador de la frase, por ejemplo F3 (véase lexicon list).",
    en: "The identifier of the phrase, for example F3 (see lexicon list).")
  package static let phraseOrFile = Message(
    eu: "Eman esaldi bat --concept aukerarekin, edo --file bakarrik.",
    es: "Da una frase con --concept, o bien solo --file.",
    en: "Give a phrase with --concept, or --file alone.")
}

/// What the lexicon answers.
extension Message {
  package static func phrasesAdded(_ ids: [String], unchanged: Int) -> Message {
    let list = ids.count > 1 ? "\(ids[0])–\(ids[ids.count - 1])" : ids.joined()
    let name = list.isEmpty ? "" : " (\(list))"
    return Message(
      eu: "Gehitutako esaldiak: \(ids.count)\(name); lehendik zeudenak: \(unchanged). "
        + "Ikasteko: uztartu lexicon train.",
      es: "Frases añadidas: \(ids.count)\(name); ya estaban: \(unchanged). "
        + "Para aprenderlas: uztartu lexicon train.",
      en: "Phrases added: \(ids.count)\(name); there already: \(unchanged). "
        + "To learn them: uztartu lexicon train.")
  }

  package static func phraseRemoved(_ id: String) -> Message {
    Message(
      eu: "\(id) esaldia kenduta. Kontuan hartzeko: uztartu lexicon train.",
      es: "Frase \(id) quitada. Para que se note: uztartu lexicon train.",
      en: "Phrase \(id) taken out. For it to show: uztartu lexicon train.")
  }

  package static func lexiconTrained(_ id: String, version: String, phrases: Int, rows: Int)
    -> Message
  {
    Message(
      eu: "\(id) lexikoa ikasita, bertsioa \(version). Esaldiak: \(phrases); "
        + "aldatutako lerroak: \(rows). Hurrengo parekatzeek erabiliko dute.",
      es: "Léxico \(id) aprendido, versión \(version). Frases: \(phrases); filas cambiadas: "
        + "\(rows). Lo usarán los próximos emparejamientos.",
      en: "Lexicon \(id) trained, version \(version). Phrases: \(phrases); rows changed: \(rows). "
        + "The next matching runs use it.")
  }

  package static func lexiconUnchanged(_ id: String, version: String) -> Message {
    Message(
      eu: "\(id) lexikoak (bertsioa \(version)) ikasita ditu esaldi hauek; ez da ezer idatzi.",
      es: "El léxico \(id) (versión \(version)) ya tiene aprendidas estas frases; no se ha "
        + "escrito nada.",
      en: "Lexicon \(id) (version \(version)) has learned these phrases already; nothing was "
        + "written.")
  }

  package static let noPhrasesYet = Message(
    eu: "Erregistroan ez dago esaldirik. Gehitu bat: uztartu lexicon add ESALDIA --concept "
      + "KONTZEPTUA.",
    es: "En el registro no hay frases. Añade una: uztartu lexicon add FRASE --concept CONCEPTO.",
    en: "The record has no phrases. Add one: uztartu lexicon add PHRASE --concept CONCEPT.")

  package static let lexiconPending = Message(
    eu: "Esaldiak aldatu dira azken entrenamendutik: uztartu lexicon train.",
    es: "Las frases han cambiado desde el último entrenamiento: uztartu lexicon train.",
    en: "The phrases have changed since the last training: uztartu lexicon train.")

  package static let lexiconNever = Message(
    eu: "Esaldiak ez dira oraindik ikasi: uztartu lexicon train.",
    es: "Las frases aún no se han aprendido: uztartu lexicon train.",
    en: "The phrases have not been learned yet: uztartu lexicon train.")

  package static func lexiconLine(_ id: String, version: String, phrases: Int, by actor: String)
    -> Message
  {
    Message(
      eu: "Lexikoa: \(id), bertsioa \(version), esaldiak: \(phrases), egilea: \(actor)",
      es: "Léxico \(id), versión \(version), frases: \(phrases), por \(actor)",
      en: "Lexicon \(id), version \(version), phrases: \(phrases), by \(actor)")
  }

  package static let columnKind = Message(eu: "Mota", es: "Tipo", en: "Kind")
  package static let columnRankBefore = Message(eu: "Lehen", es: "Antes", en: "Before")
  package static let columnRankAfter = Message(eu: "Gero", es: "Después", en: "After")
  package static let kindNeed = Message(eu: "beharra", es: "necesidad", en: "need")
  package static let kindExpertise = Message(eu: "esperientzia", es: "experiencia", en: "expertise")
  package static let columnFirst = Message(
    eu: "Lehenengoa zuzen", es: "Acierta el primero", en: "First is right")
  package static let columnThree = Message(
    eu: "Lehen hiruretan", es: "Entre los tres primeros", en: "Among the first three")

  package static let evaluationRanks = Message(
    eu: "Kontzeptu zuzena zenbatgarrena den esaldi bakoitzean; gero: esaldi hori ikasi ez duen "
      + "eredu batek irakurrita.",
    es: "En qué puesto queda el concepto correcto de cada frase; después: leída por un modelo que "
      + "no la ha aprendido.",
    en: "Where the right concept of each phrase stands; after: read by a model that has not "
      + "learned it.")
  package static let evaluationOwn = Message(
    eu: "Zuen esaldiak", es: "Frases propias", en: "Your phrases")
  package static let evaluationShipped = Message(
    eu: "Programarekin datozenak", es: "Las que trae el programa", en: "Those of the program")

  package static func evaluationTooFew(_ count: Int, needed: Int) -> Message {
    Message(
      eu: "Esaldi gutxiegi daude ezer esateko: \(count). \(needed) esalditik gora, portzentajeek "
        + "zerbait esan nahi dute.",
      es: "Hay muy pocas frases para sacar conclusiones: \(count). A partir de \(needed), los "
        + "porcentajes dicen algo.",
      en: "Too few phrases to tell: \(count). From \(needed) on, the shares say something.")
  }

  package static let evaluationHarm = Message(
    eu: "Kontuz: lehendik ondo irakurtzen ziren esaldi batzuk okerrago irakurriko lirateke. "
      + "Begiratu esaldi bakoitzak bere kontzeptua duela.",
    es: "Atención: algunas frases que antes se leían bien se leerían peor. Comprueba que cada "
      + "frase tiene su concepto.",
    en: "Mind: some statements that were read well would be read worse. Check that each phrase has "
      + "its concept.")
}

/// What the lexicon refuses.
extension Message {
  package static let phraseWithoutWord = Message(
    eu: "Esaldi horrek ez du hitzik. Idatzi jendeak esaten duena, bere hitzekin.",
    es: "Esa frase no tiene ninguna palabra. Escribe lo que dice la gente, con sus palabras.",
    en: "That phrase has no word in it. Write what people say, in their words.")

  package static func phraseTooLong(limit: Int) -> Message {
    Message(
      eu: "Esaldi horrek \(limit) karaktere baino gehiago ditu. Zatitu.",
      es: "Esa frase tiene más de \(limit) caracteres. Divídela.",
      en: "That phrase has more than \(limit) characters. Divide it.")
  }

  package static let phraseLanguageUnclear = Message(
    eu: "Ez dago argi zein hizkuntzatan dagoen esaldia. Eman --text-language eu, es edo en.",
    es: "No está claro en qué idioma está la frase. Indica --text-language eu, es o en.",
    en: "It is not clear which language the phrase is in. Give --text-language eu, es or en.")

  package static func phraseKnown(_ id: String) -> Message {
    Message(
      eu: "Esaldi hori badago (\(id)), beste kontzeptu, mota edo hizkuntza batekin. "
        + "Kendu lehenbizi: uztartu lexicon remove \(id).",
      es: "Esa frase ya está (\(id)), con otros conceptos, otro tipo u otro idioma. "
        + "Quítala antes: uztartu lexicon remove \(id).",
      en: "That phrase is there (\(id)), with other concepts, kind or language. "
        + "Remove it first: uztartu lexicon remove \(id).")
  }

  package static func noSuchPhrase(_ id: String) -> Message {
    Message(
      eu: "Ez dago «\(id)» esaldirik. Ikusi: uztartu lexicon list.",
      es: "No hay ninguna frase «\(id)». Mira: uztartu lexicon list.",
      en: "There is no phrase “\(id)”. See: uztartu lexicon list.")
  }

  package static func conceptUnknown(_ name: String, near: String?) -> Message {
    Message(
      eu: "Kontzeptu ezezaguna: «\(name)»." + (near.map { " Agian: \($0)." } ?? "")
        + " Idatzi kontzeptu baten ida edo izena.",
      es: "Concepto desconocido: «\(name)»." + (near.map { " ¿Quizá: \($0)?" } ?? "")
        + " Escribe el id o el nombre de un concepto.",
      en: "Unknown concept “\(name)”." + (near.map { " Perhaps: \($0)." } ?? "")
        + " Write the id or a label of a concept.")
  }

  package static func conceptAmbiguous(_ name: String, ids: [String]) -> Message {
    let list = ids.joined(separator: ", ")
    return Message(
      eu: "«\(name)» izena kontzeptu batek baino gehiagok du: \(list). Idatzi ida.",
      es: "Varios conceptos llevan el nombre «\(name)»: \(list). Escribe el id.",
      en: "Several concepts bear the name “\(name)”: \(list). Write the id.")
  }

  package static func conceptIsNoNeed(_ name: String, id: String) -> Message {
    Message(
      eu: "«\(name)» ez da behar edo esperientzia bat (\(id)). Idatzi need- kontzeptu bat.",
      es: "«\(name)» no es una necesidad ni una experiencia (\(id)). Escribe un concepto need-.",
      en: "“\(name)” is no need or expertise (\(id)). Write a concept of needs (need-…).")
  }

  package static func phraseConceptGone(_ concept: String, phrases: [String]) -> Message {
    let list = phrases.joined(separator: ", ")
    return Message(
      eu: "Programa honek ez du «\(concept)» kontzeptua ezagutzen (\(list)). Kendu esaldi horiek "
        + "eta gehitu berriro beste kontzeptu batekin.",
      es: "Este programa no conoce el concepto «\(concept)» (\(list)). Quita esas frases y vuelve "
        + "a añadirlas con otro concepto.",
      en: "This program does not know the concept “\(concept)” (\(list)). Remove those phrases and "
        + "add them again with another concept.")
  }

  package static func tooManyPhrases(_ count: Int, limit: Int) -> Message {
    Message(
      eu: "Esaldi gehiegi dira entrenamendu baterako: \(count) (gehienez \(limit)). Kendu batzuk.",
      es: "Son demasiadas frases para un entrenamiento: \(count) (como mucho, \(limit)). "
        + "Quita algunas.",
      en: "Too many phrases for one training: \(count) (\(limit) at most). Remove some.")
  }

  package static func lexiconOfOtherModel(
    _ id: String, trainedOn: String, shipped: String
  ) -> Message {
    Message(
      eu: "\(id) lexikoa programaren beste eredu batekin ikasi zen (\(trainedOn); orain "
        + "\(shipped)). Ikasi berriro: uztartu lexicon train.",
      es: "El léxico \(id) se aprendió con otro modelo del programa (\(trainedOn); ahora "
        + "\(shipped)). Vuelve a aprenderlo: uztartu lexicon train.",
      en: "Lexicon \(id) was trained on another model of the program (\(trainedOn); now "
        + "\(shipped)). Train it again: uztartu lexicon train.")
  }
}
