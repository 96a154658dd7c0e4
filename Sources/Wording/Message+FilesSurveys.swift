/// Problems of files of answers: what is wrong, and what to do about it.
extension Message {
  package static let problemSurveyColumn = Message(
    eu: "zutabe hau ez da galdetegiko galdera bat", es: "esta columna no es del cuestionario",
    en: "this column is none of the questionnaire's")
  package static let problemSurveyColumnRemedy = Message(
    eu: "ez da irakurri; galdera bat bada, idatzi galdetegian bezala",
    es: "no se ha leído; si es una pregunta, escríbela como en el cuestionario",
    en: "it was not read; if it is a question, write it as the questionnaire does")
  package static let problemSurveyColumnTwice = Message(
    eu: "beste zutabe batek gauza bera dio", es: "otra columna dice lo mismo",
    en: "another column says the same")
  package static let problemSurveyColumnTwiceRemedy = Message(
    eu: "utzi bat bakarra", es: "deja una sola", en: "leave one of them")

  package static func problemSurveyItemMissing(_ id: String) -> Message {
    Message(
      eu: "«\(id)» galderaren zutabea falta da", es: "falta la columna de la pregunta «\(id)»",
      en: "the column of the question “\(id)” is missing")
  }

  package static let problemSurveyItemMissingRemedy = Message(
    eu: "jarri galdera bera goiburuan, edo haren izen laburra: uztartu survey show",
    es: "pon la propia pregunta como encabezado, o su nombre corto: uztartu survey show",
    en: "put the question itself as the heading, or its short name: uztartu survey show")
  package static let problemSurveyNobody = Message(
    eu: "ez dago jakiterik nork erantzun duen", es: "no se sabe quién ha respondido",
    en: "nothing says who answered")
  package static let problemSurveyNobodyRemedy = Message(
    eu: "gehitu zutabe bat: code, email, edo bi: pairing eta side",
    es: "añade una columna: code, email, o dos: pairing y side",
    en: "add a column: code, email, or two: pairing and side")
  package static let problemSurveyValue = Message(
    eu: "erantzun hau ez dago eskalan", es: "esta respuesta no está en la escala",
    en: "this answer is not on the scale")

  package static func problemSurveyValueRemedy(from least: Int, to most: Int) -> Message {
    Message(
      eu: "idatzi zenbaki bat, \(least) eta \(most) artekoa, edo eskalako hitzak",
      es: "escribe un número de \(least) a \(most), o las palabras de la escala",
      en: "write a number, \(least) to \(most), or the words of the scale")
  }

  package static let problemSurveySide = Message(
    eu: "ez da mentorea ez erakundea", es: "no es ni la persona mentora ni la entidad",
    en: "this is neither the mentor nor the organisation")
  package static let problemSurveySideRemedy = Message(
    eu: "idatzi mentor edo organisation", es: "escribe mentor u organisation",
    en: "write mentor or organisation")
  package static let problemSurveyEmptyRow = Message(
    eu: "lerro honetan ez dago erantzunik", es: "esta fila no tiene ninguna respuesta",
    en: "this row has no answer")
  package static let problemSurveyEmptyRowRemedy = Message(
    eu: "ez da hartu", es: "no se ha tomado", en: "it was not taken")
  package static let problemSurveyUnknownCode = Message(
    eu: "kode hau ez da galdetegi honetakoa, edo dagoeneko ez du balio",
    es: "este código no es de este cuestionario, o ya no vale",
    en: "this code is none of this questionnaire's, or no longer valid")
  package static let problemSurveyUnknownCodeRemedy = Message(
    eu: "begiratu gutunean, edo gonbidatu berriro: uztartu survey invite",
    es: "mira la carta, o invita otra vez: uztartu survey invite",
    en: "look at the letter, or invite again: uztartu survey invite")
  package static let problemSurveyUnknownAddress = Message(
    eu: "helbide hori ez da txanda honetako bikote onartu batena",
    es: "esa dirección no es de ninguna pareja aceptada de esta ronda",
    en: "that address belongs to no accepted pairing of this round")
  package static let problemSurveyUnknownPairing = Message(
    eu: "bikote hori ez da txanda honetakoa, edo ez du bi aldeen baiezkoa",
    es: "esa pareja no es de esta ronda, o no la aceptaron las dos partes",
    en: "that pairing is not of this round, or was not accepted by both sides")
  package static let problemSurveySeveral = Message(
    eu: "helbide horrek bikote bat baino gehiago du",
    es: "esa dirección tiene más de una pareja", en: "that address has more than one pairing")
  package static let problemSurveyWhoRemedy = Message(
    eu: "esan bikotea eta aldea pairing eta side zutabeetan",
    es: "di la pareja y la parte en las columnas pairing y side",
    en: "tell the pairing and the side in the columns pairing and side")

  package static func problemSurveyTwice(line: Int) -> Message {
    Message(
      eu: "\(line). lerroan erantzun bera dago, beste balio batzuekin",
      es: "la fila \(line) es de la misma persona, con otros valores",
      en: "line \(line) is the same person's, with other values")
  }

  package static let problemSurveyTwiceRemedy = Message(
    eu: "utzi lerro bat bakarra", es: "deja una sola fila", en: "leave one of the rows")
  package static let problemSurveyAnswered = Message(
    eu: "erregistroak beste erantzun bat du", es: "el registro tiene otra respuesta",
    en: "the record has another answer")
  package static let problemSurveyAnsweredRemedy = Message(
    eu: "zuzenketa bat bada, errepikatu --correct aukerarekin",
    es: "si es una corrección, repite con --correct",
    en: "if it is a correction, repeat with --correct")
}
