/// What the help of the plain solver says, and what it says of options that do not go together.
extension Message {
  package static let helpForced = Message(
    eu: "Esleipenak izan behar dituen bikoteak: testua («errenkada zutabea» lerroka, 0tik), "
      + ".npy edo lehengo JSON erantzuna.",
    es: "Parejas que la asignación ha de tener: texto («fila columna» por línea, desde 0), "
      + ".npy o una respuesta JSON anterior.",
    en: "Pairs that the assignment must have: text (“row column” a line, from 0), .npy, or an "
      + "earlier JSON answer.")
  package static let helpForbidden = Message(
    eu: "Esleipenak izan ezin dituen bikoteak, forma berean.",
    es: "Parejas que la asignación no puede tener, en la misma forma.",
    en: "Pairs that the assignment must not have, in the same form.")
  package static let helpPrevious = Message(
    eu: "Lehengo esleipena, forma berean: hoberenen artean, bikote gehien gordetzen dituena.",
    es: "La asignación anterior, en la misma forma: entre las óptimas, la que más conserva.",
    en: "The assignment so far, in the same form: among the optima, the one that keeps most of it.")
  package static let helpChangePrice = Message(
    eu: "Lehengo bikote bat uzteak zenbat balio duen, pisuen unitateetan.",
    es: "Cuánto cuesta dejar una pareja anterior, en unidades de los pesos.",
    en: "What giving up an earlier pair costs, in units of the weights.")
  package static let helpBest = Message(
    eu: "K esleipen onenak, hurrenez hurren.", es: "Las K mejores asignaciones, por orden.",
    en: "The K best assignments, in order.")
  package static let helpPrices = Message(
    eu: "Zenbat galtzen den bikote bakoitzik gabe, eta zer dakarren leku bat gehiagok.",
    es: "Cuánto se pierde sin cada pareja y qué aporta una plaza más.",
    en: "What is lost without each pair, and what one more place brings.")
  package static let helpPriceOf = Message(
    eu: "Bikote hau behartzearen (edo, aukeratua bada, kentzearen) prezioa, eta nor mugitzen den.",
    es: "El precio de forzar esta pareja (o de quitarla, si está elegida) y quién se mueve.",
    en: "The price of forcing this pair (of doing without it, if it is chosen), and who moves.")
  package static let helpPriceOfRow = Message(
    eu: "Errenkada honetako bikote bakoitza behartzearen prezioa.",
    es: "El precio de forzar cada pareja de esta fila.",
    en: "The price of forcing each pair of this row.")
  package static let helpPriceOfColumn = Message(
    eu: "Zutabe honetako bikote bakoitza behartzearen prezioa.",
    es: "El precio de forzar cada pareja de esta columna.",
    en: "The price of forcing each pair of this column.")
  package static let helpStability = Message(
    eu: "Pisuak N aldiz aldatuta, zenbatetan geratzen den bikote bakoitza.",
    es: "Con los pesos alterados N veces, en cuántas sigue cada pareja.",
    en: "With the weights varied N times, in how many of them each pair stays.")
  package static let helpNoise = Message(
    eu: "Pisu bakoitza bere buruaren zein zatitan aldatzen den gehienez (0.1).",
    es: "En qué parte de sí mismo varía cada peso como mucho (0.1).",
    en: "By which part of itself each weight varies at most (0.1).")
  package static let helpStable = Message(
    eu: "Esleipen egonkorra (onarpen geroratua), hoberenarekin alderatuta.",
    es: "La asignación estable (aceptación diferida), comparada con la óptima.",
    en: "The stable assignment (deferred acceptance), held against the best one.")
  package static let helpWishes = Message(
    eu: "Zutabeen nahiak, pisuen matrizearen neurri berean; bestela, pisuak berak.",
    es: "Los deseos de las columnas, del tamaño de la matriz; si no, los mismos pesos.",
    en: "The columns' wishes, of the matrix's size; else the weights themselves.")
  package static let helpCap = Message(
    eu: "Zozketarik onena, bikote bakar bat ere ez dela hau baino probableagoa: 0.3 edo 1/3; "
      + "errepika daiteke.",
    es: "El mejor sorteo en que ninguna pareja sea más probable que esto: 0.3 o 1/3; se puede "
      + "repetir.",
    en: "The best lottery in which no pair is likelier than this: 0.3 or 1/3; may be repeated.")
  package static let helpDraws = Message(
    eu: "Zozketa bakoitzetik zenbat esleipen atera.",
    es: "Cuántas asignaciones se extraen de cada sorteo.",
    en: "How many assignments to draw from each lottery.")
  package static let helpSeed = Message(
    eu: "Zozketen eta aldaketen hazia; hazi berak beti gauza bera ematen du (1).",
    es: "La semilla de sorteos y variaciones; la misma da siempre lo mismo (1).",
    en: "The seed of draws and variations; the same one always gives the same (1).")

  package static let changePriceIsNotNegative = Message(
    eu: "--change-price zero edo handiagoa da.", es: "--change-price ha de ser cero o mayor.",
    en: "--change-price is zero or above.")
  package static let noiseIsAPart = Message(
    eu: "--noise zero baino handiagoa da, eta 1 gehienez.",
    es: "--noise ha de ser mayor que cero y como mucho 1.",
    en: "--noise is above zero and at most 1.")
  package static func optionNeeds(_ option: String, _ other: String) -> Message {
    Message(
      eu: "\(option) aukerak \(other) behar du.", es: "\(option) necesita \(other).",
      en: "\(option) goes with \(other).")
  }
  package static func optionsContradict(_ option: String, _ other: String) -> Message {
    Message(
      eu: "\(option) eta \(other) ezin dira batera erabili; egin bi aldiz, bana.",
      es: "\(option) y \(other) no van juntas; hazlo en dos veces, una con cada una.",
      en: "\(option) and \(other) do not go together; ask twice, once with each.")
  }
}

/// What keeps the plain solver from answering.
extension Message {
  package static func placeOutside(
    _ name: String, row: Int, column: Int, rows: Int, columns: Int
  ) -> Message {
    Message(
      eu: "\(name): \(row):\(column) ez dago \(rows) × \(columns) matrizean; "
        + "zenbatu 0tik hasita.",
      es: "\(name): \(row):\(column) no está en la matriz de \(rows) × \(columns); "
        + "cuenta desde 0.",
      en: "\(name): \(row):\(column) is not in the \(rows) × \(columns) matrix; count from 0.")
  }
  package static func lineOutside(_ option: String, value: Int, count: Int) -> Message {
    Message(
      eu: "\(option): \(value) ez dago; \(count) daude, 0tik hasita zenbatuta.",
      es: "\(option): \(value) no existe; hay \(count), contadas desde 0.",
      en: "\(option): there is no \(value); there are \(count), counted from 0.")
  }
  package static func forcedTwice(_ file: String, row: Int, column: Int) -> Message {
    Message(
      eu: "\(file): \(row):\(column) bikotea bi aldiz dago; utzi bakarra.",
      es: "\(file): la pareja \(row):\(column) está dos veces; deja solo una.",
      en: "\(file): the pair \(row):\(column) stands twice; keep only one.")
  }
  package static func forcedNotAllowed(_ file: String, row: Int, column: Int) -> Message {
    Message(
      eu: "\(file): \(row):\(column) bikotea debekatuta dago; kendu hemendik edo baimendu.",
      es: "\(file): la pareja \(row):\(column) está prohibida; quítala de aquí o permítela.",
      en: "\(file): the pair \(row):\(column) is forbidden; take it out here, or allow it.")
  }
  package static func forcedAboveDemand(
    _ file: String, row: Int, forced: Int, demand: Int
  ) -> Message {
    Message(
      eu: "\(file): \(row) errenkadak \(demand) behar du eta \(forced) behartu zaizkio; "
        + "kendu bikoteren bat edo igo --row-demand.",
      es: "\(file): la fila \(row) necesita \(demand) y se le fuerzan \(forced); quita parejas o "
        + "sube --row-demand.",
      en: "\(file): row \(row) needs \(demand) and \(forced) are forced on it; take pairs out, or "
        + "raise --row-demand.")
  }
  package static func forcedAboveCapacity(
    _ file: String, column: Int, forced: Int, capacity: Int
  ) -> Message {
    Message(
      eu: "\(file): \(column) zutabeak \(capacity) leku ditu eta \(forced) behartu zaizkio; "
        + "kendu bikoteren bat edo igo --column-capacity.",
      es: "\(file): la columna \(column) tiene \(capacity) plazas y se le fuerzan \(forced); "
        + "quita parejas o sube --column-capacity.",
      en: "\(file): column \(column) has \(capacity) places and \(forced) are forced on it; take "
        + "pairs out, or raise --column-capacity.")
  }
  package static let spreadAfterWorstSums = Message(
    eu: "spread ezin da worst-en ondoren etorri errenkadek leku bat baino gehiago behar "
      + "dutenean; erabili total,worst,spread.",
    es: "spread no puede seguir a un worst inicial si las filas necesitan más de una plaza; usa "
      + "total,worst,spread.",
    en: "spread cannot follow a first worst where rows need several places; use "
      + "total,worst,spread.")
  package static func capWithMinimum(column: Int) -> Message {
    Message(
      eu: "--cap aukerak ez du gutxienekorik ezagutzen, eta \(column) zutabeak badu; "
        + "erabili --column-minimum gabe.",
      es: "--cap no conoce mínimos y la columna \(column) lo tiene; úsalo sin --column-minimum.",
      en: "--cap knows no minimums, and column \(column) has one; use it without "
        + "--column-minimum.")
  }
  package static let pricesNeedProof = Message(
    eu: "Errenkadarik ahulena bilaketa bidez aurkitu da, eta bilaketak ez du preziorik uzten; "
      + "eskatu prezioak --objective total erabiliz.",
    es: "La peor fila se halló por búsqueda, que no deja precios; pídelos con --objective total.",
    en: "The worst row was found by search, which leaves no prices; ask with --objective total.")
  package static func certificateShowsNone(demand: Int, places: Int) -> Message {
    Message(
      eu: "Ziurtagiria zuzena da: ez dago esleipenik, \(demand) eskatzen dira eta \(places) "
        + "baino ezin dira eman.",
      es: "El certificado es correcto: no hay asignación, se piden \(demand) y solo se pueden "
        + "dar \(places).",
      en: "The certificate holds: there is no assignment, \(demand) are asked for and only "
        + "\(places) can be given.")
  }
  package static let certificateWitnessWrong = Message(
    eu: "Ziurtagiriak ez du balio: bere lekukoak ez du erakusten esleipenik ez dagoela.",
    es: "El certificado no vale: su testigo no muestra que no haya asignación.",
    en: "The certificate does not hold: its witness does not show that there is no assignment.")
}
