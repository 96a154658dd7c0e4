/// Ways of deciding side by side: `uztartu evaluate compare`.
extension Message {
  package static let helpEvaluateCompare = Message(
    eu: "erabakitzeko moduak elkarren ondoan, sarrera berean",
    es: "formas de decidir, una al lado de otra, con los mismos datos",
    en: "ways of deciding side by side, on the same input")
  package static let helpCompareRun = Message(
    eu: "Zein exekuzioren sarrera, adibidez R1; bestela, indarrean dagoenarena.",
    es: "Los datos de qué ejecución, por ejemplo R1; si no, de la vigente.",
    en: "Which run's input, such as R1; else that of the run that stands.")
  package static let helpWeightNoise = Message(
    eu: "Zenbat aldatzen den pisu bakoitza gehienez, 0tik 1era (0,2).",
    es: "Cuánto varía cada peso como mucho, de 0 a 1 (0,2).",
    en: "By how much each weight varies at most, 0 to 1 (0.2).")
  package static let helpRepetitions = Message(
    eu: "Pisuen zenbat aldaera eta zenbat zozketa (200).",
    es: "Cuántas variantes de los pesos y cuántos sorteos (200).",
    en: "How many versions of the weights, and how many lotteries (200).")
  package static let weightNoiseIsAPart = Message(
    eu: "--noise 0 eta 1 artekoa da: pisuaren zatia, adibidez 0.2.",
    es: "--noise está entre 0 y 1: una parte del peso, por ejemplo 0.2.",
    en: "--noise lies between 0 and 1: a part of the weight, such as 0.2.")
  package static let bothFilesOrNone = Message(
    eu: "Fitxategiak alderatzeko biak behar dira: --mentors eta --needs, eta txandarik gabe.",
    es: "Para comparar ficheros hacen falta los dos, --mentors y --needs, y ninguna ronda.",
    en: "Comparing files takes both, --mentors and --needs, and no round.")
  package static func runOfOtherRound(_ run: String, round: String) -> Message {
    Message(
      eu: "\(run) exekuzioa ez da «\(round)» txandakoa. Begiratu: uztartu round runs.",
      es: "La ejecución \(run) no es de la ronda «\(round)». Mira: uztartu round runs.",
      en: "Run \(run) is not one of round “\(round)”. See: uztartu round runs.")
  }

  package static func policiesHeading(
    organisations: String, mentors: String, places: String
  ) -> Message {
    Message(
      eu: "Erabakitzeko moduak · erakundeak: \(organisations) · mentoreak: \(mentors) "
        + "· lekuak: \(places)",
      es: "Formas de decidir · entidades: \(organisations) · personas mentoras: \(mentors) "
        + "· plazas: \(places)",
      en: "Ways of deciding · organisations: \(organisations) · mentors: \(mentors) "
        + "· places: \(places)")
  }

  package static func policiesOfRun(_ run: String, round: String) -> Message {
    Message(
      eu: "«\(round)» txanda, \(run) exekuzioak ikusi zuena.",
      es: "Ronda «\(round)», lo que vio la ejecución \(run).",
      en: "Round “\(round)”, what run \(run) saw.")
  }

  package static func policiesOfRound(_ round: String) -> Message {
    Message(
      eu: "«\(round)» txanda, orain dagoen bezala: oraindik ez da exekutatu.",
      es: "Ronda «\(round)», tal como está ahora: aún no se ha ejecutado.",
      en: "Round “\(round)” as it stands now: nothing was run yet.")
  }

  package static let policiesInputChanged = Message(
    eu: "Eskabideak aldatu egin dira ordutik: hau ez da exekuzioak ikusi zuena bere osotasunean.",
    es: "Las solicitudes han cambiado desde entonces: no es exactamente lo que vio la ejecución.",
    en: "Applications have changed since: this is not quite what the run saw.")

  package static let columnPolicy = Message(eu: "Modua", es: "Forma", en: "Way")
  package static let columnTenth = Message(
    eu: "10. pertzentila", es: "Percentil 10", en: "10th pct")
  package static let columnGini = Message(eu: "Gini", es: "Gini", en: "Gini")
  package static let columnBlocking = Message(
    eu: "Bikote blokeatzaileak", es: "Bloquean", en: "Blocking")
  package static let columnEnvy = Message(eu: "Inbidia", es: "Envidia", en: "Envy")
  package static let columnSurvives = Message(eu: "Irauten du", es: "Resiste", en: "Survives")

  package static let policyTotal = Message(
    eu: "guztira gehien", es: "máximo total", en: "most in total")
  package static let policyWorstFirst = Message(
    eu: "ahulena lehenik", es: "primero la más débil", en: "weakest first")
  package static let policyStable = Message(eu: "egonkorra", es: "estable", en: "stable")
  package static let policyStanding = Message(
    eu: "dagoen bezala", es: "como está", en: "as it stands")
  package static let policyRandom = Message(
    eu: "zozketa (esperotakoa)", es: "sorteo (esperado)", en: "by lot (expected)")

  package static let policiesExplained = Message(
    eu: "Blokeatzaileak: elkarrekin egon ez arren biek elkar nahiago luketen bikoteak. Inbidia: "
      + "beste bati laguntzen dion mentore batekin hobeto egokituko liratekeen erakundeak. Gini: 0 "
      + "denean mentore guztiek bikote kopuru bera dute.",
    es: "Bloquean: parejas no formadas cuyas dos partes se preferirían. Envidia: entidades que "
      + "encajarían mejor con alguien que acompaña a otra. Gini: 0 cuando todas las personas "
      + "mentoras tienen el mismo número de parejas.",
    en: "Blocking: pairs not made whose two sides would both rather have each other. Envy: "
      + "organisations that fit better with a mentor who serves another. Gini: 0 where all mentors "
      + "have the same number of pairs.")

  package static func policiesNoise(_ share: String, versions: String, seed: String) -> Message {
    Message(
      eu: "Irauten du: bikoteen zein zati egiten den berriro pisu bakoitza ±\(share) aldatuta, "
        + "\(versions) aldaeratan. Hazia: \(seed).",
      es: "Resiste: qué parte de las parejas se forma de nuevo si cada peso varía ±\(share), en "
        + "\(versions) variantes. Semilla: \(seed).",
      en: "Survives: the share of pairs made again when each weight varies by ±\(share), in "
        + "\(versions) versions. Seed: \(seed).")
  }

  package static let headingFragile = Message(
    eu: "Aldaeren erdiak baino gutxiagok eusten dien bikoteak: begiratu bi aldiz",
    es: "Parejas que menos de la mitad de las variantes mantiene: míralas dos veces",
    en: "Pairs that less than half of the versions keep: look at them twice")
}
