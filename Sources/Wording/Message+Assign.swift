/// What the tables of the plain solver say.
extension Message {
  package static let columnRow = Message(eu: "Errenkada", es: "Fila", en: "Row")
  package static let columnColumn = Message(eu: "Zutabea", es: "Columna", en: "Column")
  package static let columnRank = Message(eu: "Postua", es: "Puesto", en: "Rank")
  package static let columnTotal = Message(eu: "Batura", es: "Suma", en: "Total")
  package static let columnOtherPairs = Message(
    eu: "Lehena ez bezalako bikoteak", es: "Parejas distintas de la primera",
    en: "Pairs unlike the first")
  package static let columnShare = Message(eu: "Zenbatetan", es: "En cuántas", en: "Share")
  package static let columnLoss = Message(eu: "Galera", es: "Pérdida", en: "Loss")
  package static let columnPlacesLost = Message(
    eu: "Galdutako lekuak", es: "Plazas perdidas", en: "Places lost")
  package static let columnOneMore = Message(
    eu: "Leku bat gehiago", es: "Una plaza más", en: "One place more")
  package static let columnOneLess = Message(
    eu: "Leku bat gutxiago", es: "Una plaza menos", en: "One place less")
  package static let columnCap = Message(eu: "Muga", es: "Tope", en: "Cap")
  package static let columnExpected = Message(
    eu: "Itxarotako batura", es: "Suma esperada", en: "Expected total")
  package static let columnRelative = Message(
    eu: "Hoberenaren zatia", es: "Parte del óptimo", en: "Part of the best")
  package static let columnPossiblePairs = Message(
    eu: "Bikote posibleak", es: "Parejas posibles", en: "Possible pairs")
  package static let columnAsksFor = Message(eu: "Eskatzen du", es: "Pide", en: "Asks for")
  package static let columnCanGive = Message(
    eu: "Eman dezake", es: "Puede dar", en: "Can give")

  package static func assignMinimumWitness(
    rows: Int, columns: Int, demand: Int, places: Int
  ) -> Message {
    Message(
      eu: "Lekukoa: zutabeen gutxienekoak (\(columns)) \(demand) dira guztira, eta haietara joan "
        + "daitezkeen errenkadek (\(rows)) \(places) baino ezin dituzte bete.",
      es: "Testigo: los mínimos de las columnas (\(columns)) suman \(demand), y las filas que "
        + "pueden ir a ellas (\(rows)) solo cubren \(places).",
      en: "Witness: the minimums of the columns (\(columns)) come to \(demand), and the rows that "
        + "may go there (\(rows)) can fill only \(places).")
  }
  package static func assignMissing(_ count: Int) -> Message {
    Message(eu: "Falta: \(count)", es: "Faltan: \(count)", en: "Missing: \(count)")
  }
  package static func assignForcedInTheWay(_ pairs: String) -> Message {
    Message(
      eu: "Bidean dauden bikote behartuak: \(pairs)", es: "Parejas forzadas que estorban: \(pairs)",
      en: "Forced pairs in the way: \(pairs)")
  }
  package static let assignPlacesRemedy = Message(
    eu: "Zer egin: baimendu errenkada hauei beste zutabe bat, gehitu lekuak zutabe hauetan, "
      + "edo eskatu gutxiago. --serve most aukerak ahalik eta gehien betetzen du.",
    es: "Qué hacer: permite a estas filas otra columna, añade plazas en estas columnas o pide "
      + "menos. --serve most cubre cuantas se pueda.",
    en: "What helps: allow these rows another column, add places at these columns, or ask for "
      + "less. --serve most serves as many as can be.")
  package static let assignMinimumRemedy = Message(
    eu: "Zer egin: jaitsi zutabe hauen gutxienekoa, edo baimendu haietara errenkada gehiago.",
    es: "Qué hacer: baja el mínimo de estas columnas o permite que vayan a ellas más filas.",
    en: "What helps: lower the minimum of these columns, or allow more rows to go there.")

  package static func assignLoad(least: Int, most: Int, used: Int) -> Message {
    Message(
      eu: "zutabeen karga: \(least)–\(most); erabilitako zutabeak: \(used)",
      es: "carga de las columnas: \(least)–\(most); columnas usadas: \(used)",
      en: "load of the columns: \(least)–\(most); columns used: \(used)")
  }
  package static func assignChanges(kept: Int, givenUp: Int) -> Message {
    Message(
      eu: "Lehengo bikoteetatik: gordeta \(kept), utzita \(givenUp)",
      es: "De las parejas anteriores: se conservan \(kept), se dejan \(givenUp)",
      en: "Of the earlier pairs: kept \(kept), given up \(givenUp)")
  }
  package static let assignGivenUp = Message(eu: "utzita", es: "se deja", en: "given up")
  package static let assignNew = Message(eu: "berria", es: "nueva", en: "new")
  package static func assignBest(_ count: Int) -> Message {
    Message(
      eu: "Esleipen onenak: \(count)", es: "Mejores asignaciones: \(count)",
      en: "Best assignments: \(count)")
  }
  package static func assignBestAreAll(_ count: Int) -> Message {
    Message(
      eu: "Esleipenak: \(count); ez dago gehiago", es: "Asignaciones: \(count); no hay más",
      en: "Assignments: \(count); there are no more")
  }
  package static func assignStability(_ versions: Int, noise: String) -> Message {
    Message(
      eu: "Egonkortasuna: pisuen \(versions) aldaera, ±\(noise)",
      es: "Estabilidad: \(versions) versiones de los pesos, ±\(noise)",
      en: "Stability: \(versions) versions of the weights, ±\(noise)")
  }
  package static let assignNotChosen = Message(
    eu: "ez dago erantzunean", es: "no está en la respuesta", en: "not in the answer")
  package static func assignStable(objective: String) -> Message {
    Message(
      eu: "Esleipen egonkorra: \(objective)", es: "Asignación estable: \(objective)",
      en: "Stable assignment: \(objective)")
  }
  package static func assignMissedMinimums(_ columns: [Int]) -> Message {
    let list = columns.map { "\($0)" }.joined(separator: ", ")
    return Message(
      eu: "gutxienekoa betetzen ez duten zutabeak: \(list)",
      es: "columnas por debajo de su mínimo: \(list)",
      en: "columns below their minimum: \(list)")
  }
  package static func assignBlocking(_ count: Int, best: Int) -> Message {
    Message(
      eu: "elkar nahiago luketen bikoteak: \(count); hoberenean, \(best)",
      es: "parejas que se preferirían entre sí: \(count); en la óptima, \(best)",
      en: "pairs that would rather have each other: \(count); in the best one, \(best)")
  }
  package static let assignCapped = Message(
    eu: "Zozketarik onenak, bikoteen probabilitatea mugatuta",
    es: "Mejores sorteos con la probabilidad de cada pareja limitada",
    en: "Best lotteries with the probability of each pair capped")
  package static func assignCapTooLow(
    rows: Int, wanted: String, possible: String
  ) -> Message {
    Message(
      eu: "mugak ez du uzten: errenkadek (\(rows)) \(wanted) behar dute eta \(possible) "
        + "baino ezin da eman",
      es: "el tope no deja: las filas (\(rows)) necesitan \(wanted) y solo hay \(possible)",
      en: "the cap does not allow it: the rows (\(rows)) want \(wanted) and can have \(possible)")
  }
  package static let assignPrices = Message(
    eu: "Zer galtzen den bikote bakoitzik gabe", es: "Qué se pierde sin cada pareja",
    en: "What is lost without each pair")
  package static let assignPlacePrices = Message(
    eu: "Zer galtzen den leku bat gehiago edo gutxiago izanda (minus: irabazia)",
    es: "Qué se pierde con una plaza más o menos (con menos: se gana)",
    en: "What is lost with one place more or less (minus: gained)")
  package static func assignPricesOfRow(_ row: Int) -> Message {
    Message(
      eu: "\(row) errenkadako bikoteak behartzearen prezioa",
      es: "El precio de forzar cada pareja de la fila \(row)",
      en: "The price of forcing each pair of row \(row)")
  }
  package static func assignPricesOfColumn(_ column: Int) -> Message {
    Message(
      eu: "\(column) zutabeko bikoteak behartzearen prezioa",
      es: "El precio de forzar cada pareja de la columna \(column)",
      en: "The price of forcing each pair of column \(column)")
  }
  package static let assignPairNeeded = Message(
    eu: "esleipen guztietan dago", es: "está en todas las asignaciones",
    en: "part of every assignment")
  package static let assignPairImpossible = Message(
    eu: "ez dago esleipenik bikote honekin", es: "ninguna asignación la tiene",
    en: "no assignment has it")
  package static let assignPairChosen = Message(eu: "aukeratua", es: "elegida", en: "chosen")
  package static func assignLossWithout(_ loss: String, places: Int) -> Message {
    Message(
      eu: "Bikote hau gabe: galera \(loss), galdutako lekuak \(places). Mugimenduak:",
      es: "Sin esta pareja: pérdida \(loss), plazas perdidas \(places). Movimientos:",
      en: "Without this pair: loss \(loss), places lost \(places). Moves:")
  }
  package static func assignLossWith(_ loss: String, places: Int) -> Message {
    Message(
      eu: "Bikote hau behartuta: galera \(loss), galdutako lekuak \(places). Mugimenduak:",
      es: "Forzando esta pareja: pérdida \(loss), plazas perdidas \(places). Movimientos:",
      en: "With this pair forced: loss \(loss), places lost \(places). Moves:")
  }
  package static func assignMove(row: Int, from: String, to: String) -> Message {
    Message(
      eu: "  \(row) errenkada: \(from) → \(to)", es: "  fila \(row): \(from) → \(to)",
      en: "  row \(row): \(from) → \(to)")
  }
  package static func assignLossAndPlaces(_ loss: String, places: Int) -> Message {
    Message(
      eu: "\(loss) (lekuak: \(places))", es: "\(loss) (plazas: \(places))",
      en: "\(loss) (places: \(places))")
  }
}
