/// Problems of files of goals: what is wrong, and what to do about it.
extension Message {
  package static let problemGoalHeading = Message(
    eu: "goiburu hau ez da ezagutzen, edo bi aldiz dago",
    es: "este encabezado no se conoce, o está dos veces",
    en: "this heading is not known, or stands twice")

  package static func problemGoalHeadingMissing(_ name: String) -> Message {
    Message(
      eu: "«\(name)» zutabea falta da", es: "falta la columna «\(name)»",
      en: "the column “\(name)” is missing")
  }

  package static let problemGoalHeadingRemedy = Message(
    eu: "goiburuak hauek dira: statement,weight,concept,baseline,-2,-1,0,1,2",
    es: "los encabezados son: statement,weight,concept,baseline,-2,-1,0,1,2",
    en: "the headings are: statement,weight,concept,baseline,-2,-1,0,1,2")

  package static let problemGoalTextMissing = Message(
    eu: "testu hau falta da", es: "falta este texto", en: "this text is missing")

  package static let problemGoalTextMissingRemedy = Message(
    eu: "idatzi helburua eta haren bost mailak, hitzez",
    es: "escribe el objetivo y sus cinco niveles, con palabras",
    en: "write the goal and its five levels, in words")

  package static let problemGoalLevelTwice = Message(
    eu: "beste maila batek testu bera du", es: "otro nivel tiene el mismo texto",
    en: "another level has the same text")

  package static let problemGoalLevelTwiceRemedy = Message(
    eu: "idatzi bost maila desberdin", es: "escribe cinco niveles distintos",
    en: "write five different levels")

  package static let problemGoalNumber = Message(
    eu: "zenbaki honek ez du balio", es: "este número no vale", en: "this number will not do")

  package static func problemGoalNumberRemedy(from least: Int, to most: Int) -> Message {
    Message(
      eu: "idatzi zenbaki oso bat, \(least) eta \(most) artekoa",
      es: "escribe un número entero, de \(least) a \(most)",
      en: "write a whole number, \(least) to \(most)")
  }
}
