/// Problems of files of phrases.
///
/// Each problem has two halves: what is wrong, and what to do about it.
extension Message {
  package static let problemNoPhrases = Message(
    eu: "fitxategi honetan ez dago esaldirik",
    es: "en este fichero no hay ninguna frase",
    en: "there is no phrase in this file")

  package static let problemNoPhrasesRemedy = Message(
    eu: "idatzi esaldi bat lerroko: gaiak, mota, hizkuntza, nork dioen eta testua, "
      + "tabuladorez bereizita",
    es: "escribe una frase por línea: temas, tipo, idioma, quién habla y texto, "
      + "separados por tabuladores",
    en: "write a phrase a line: concepts, kind, language, who speaks and the text, "
      + "separated by tabs")

  package static func problemPhraseFields(_ found: Int) -> Message {
    Message(
      eu: "lerro honek eremu hauek ditu: \(found); bost behar dira",
      es: "esta línea tiene \(found) campos y hacen falta cinco",
      en: "this line has \(found) fields, and five are needed")
  }

  package static let problemUnknownKind = Message(
    eu: "esaldi mota hau ez da ezagutzen",
    es: "no se conoce este tipo de frase",
    en: "this kind of phrase is not known")

  package static let problemUnknownKindRemedy = Message(
    eu: "idatzi need (behar bat adierazten du) edo expertise (esperientzia bat)",
    es: "escribe need (expresa una necesidad) o expertise (una experiencia)",
    en: "write need (it tells of a need) or expertise (of what somebody can do)")

  package static let problemUnknownPhraseLanguageRemedy = Message(
    eu: "idatzi eu, es edo en", es: "escribe eu, es o en", en: "write eu, es or en")

  package static let problemUnknownPhraseConceptRemedy = Message(
    eu: "idatzi gai baten ida edo izena; bat baino gehiago, + zeinuaz bereizita",
    es: "escribe el id o el nombre de un tema; varios, separados por +",
    en: "write the id or the label of a concept; several, separated by +")

  package static let problemPhraseWithoutWord = Message(
    eu: "testuak ez du hitzik",
    es: "el texto no tiene ninguna palabra",
    en: "the text has no word in it")

  package static let problemPhraseWithoutWordRemedy = Message(
    eu: "idatzi jendeak esaten duena, bere hitzekin",
    es: "escribe lo que dice la gente, con sus palabras",
    en: "write what people say, in their words")

  package static func problemPhraseTooLong(limit: Int) -> Message {
    Message(
      eu: "esaldi honek \(limit) karaktere baino gehiago ditu",
      es: "esta frase tiene más de \(limit) caracteres",
      en: "this phrase has more than \(limit) characters")
  }

  package static let problemPhraseTooLongRemedy = Message(
    eu: "zatitu, esaldi bakoitza bere lerroan",
    es: "divídela: cada frase en su línea",
    en: "divide it, each phrase in a line of its own")

  package static func problemPhraseTwice(firstLine: Int) -> Message {
    Message(
      eu: "esaldi hau \(firstLine). lerroan ere badago",
      es: "esta frase está también en la línea \(firstLine)",
      en: "this phrase stands in line \(firstLine) too")
  }

  package static let problemPhraseTwiceRemedy = Message(
    eu: "utzi bakarra; gai bat baino gehiago badu, idatzi denak lerro berean, + zeinuaz bereizita",
    es: "deja solo una; si tiene varios temas, escríbelos todos en su línea, separados por +",
    en: "keep only one; if it is about several concepts, write all of them there, separated by +")

  package static let problemPhraseKnown = Message(
    eu: "erregistroak badu esaldi hau, baina beste gai, mota edo hizkuntza batekin",
    es: "el registro ya tiene esta frase, pero con otros temas, otro tipo u otro idioma",
    en: "the record has this phrase already, with other concepts, kind or language")

  package static let problemPhraseKnownRemedy = Message(
    eu: "kendu lehenbizi zegoena (uztartu lexicon list eta remove), edo kendu lerro hau",
    es: "quita antes la que había (uztartu lexicon list y remove), o quita esta línea",
    en: "remove the old one first (uztartu lexicon list and remove), or this line")
}
