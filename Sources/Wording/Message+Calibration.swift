/// Weights that outcomes speak for: `uztartu evaluate calibrate`.
extension Message {
  package static let helpEvaluateCalibrate = Message(
    eu: "bateragarritasunaren pisuak: zer dioten emaitzek (ezer ez da aldatzen)",
    es: "los pesos de la compatibilidad: qué dicen los resultados (nada cambia)",
    en: "the weights of fit: what outcomes say of them (nothing changes)")
  package static let helpCalibrateRounds = Message(
    eu: "Zein txandatatik ikasi; bestela, guztietatik.",
    es: "De qué rondas aprender; si no, de todas.",
    en: "Which rounds to learn from; else all.")
  package static let helpCalibrateOutcome = Message(
    eu: "Zer aurreikusi: completed (amaitua), attainment (helburuen lorpena) edo relationship "
      + "(harremana).",
    es: "Qué prever: completed (completada), attainment (consecución de objetivos) o relationship "
      + "(relación).",
    en: "What to foresee: completed, attainment (of goals) or relationship.")
  package static let helpCalibrateOutput = Message(
    eu: "Non idatzi proposatutako arauen fitxategia.",
    es: "Dónde escribir el fichero de reglas propuesto.",
    en: "Where to write the proposed file of rules.")

  package static func calibrationHeading(_ outcome: Message, rounds: String) -> Message {
    Message(
      eu: "Bateragarritasunaren pisuak eta emaitza: \(outcome.text(in: .eu)) · \(rounds)",
      es: "Los pesos de la compatibilidad y el resultado: \(outcome.text(in: .es)) · \(rounds)",
      en: "The weights of fit and the outcome: \(outcome.text(in: .en)) · \(rounds)")
  }

  package static let outcomeCompleted = Message(
    eu: "amaitua", es: "completada", en: "completed")
  package static let outcomeAttainment = Message(
    eu: "helburuen lorpen-maila", es: "grado de consecución", en: "goal attainment")
  package static let outcomeRelationship = Message(
    eu: "harremana", es: "relación", en: "relationship")

  package static func calibrationCases(_ cases: String, rarer: String?) -> Message {
    Message(
      eu: "Emaitza ezaguna duten bikoteak: \(cases)"
        + (rarer.map { "; emaitza bakanenekoak: \($0)." } ?? "."),
      es: "Parejas con resultado conocido: \(cases)"
        + (rarer.map { "; con el resultado menos frecuente: \($0)." } ?? "."),
      en: "Pairings with a known outcome: \(cases)"
        + (rarer.map { "; with the rarer outcome: \($0)." } ?? "."))
  }

  package static let fewerThanFive = Message(
    eu: "5 baino gutxiago", es: "menos de 5", en: "under 5")

  package static let verdictProposed = Message(
    eu: "Beste pisu batzuk proposatzen dira: hobeto aurreikusi zituzten parte hartu ez zuten "
      + "txandetako emaitzak.",
    es: "Se proponen otros pesos: previeron mejor los resultados de rondas que no intervinieron.",
    en: "Other weights are proposed: they foresaw outcomes better in rounds that had no part in "
      + "them.")
  package static func verdictTooFewRounds(_ least: Int) -> Message {
    Message(
      eu:
        "Txanda gutxiegi: emaitzak dituzten \(least) behar dira gutxienez. Pisuak daudenean utzi.",
      es: "Muy pocas rondas: hacen falta al menos \(least) con resultados. Deja los pesos como "
        + "están.",
      en: "Too few rounds: at least \(least) with outcomes are needed. Leave the weights as they "
        + "are.")
  }
  package static func verdictTooFewOutcomes(_ least: String) -> Message {
    Message(
      eu: "Emaitza gutxiegi: \(least) behar dira gutxienez, 10 pisu bakoitzeko (bai ala ez denean, "
        + "bakanenekoak zenbatuta). Utzi pisuak dauden bezala.",
      es: "Muy pocos resultados: hacen falta al menos \(least), 10 por cada peso (si es sí o no, "
        + "contando los menos frecuentes). Deja los pesos como están.",
      en: "Too few outcomes: at least \(least) are needed, 10 for each weight (of a yes or no, the "
        + "rarer one counts). Leave the weights as they are.")
  }
  package static let verdictNothingToWeigh = Message(
    eu: "Bikote hauetan bateragarritasunaren zati bat baino gehiago ez da aldatzen: ez dago zer "
      + "haztatu.",
    es: "En estas parejas no varía más de una parte de la compatibilidad: no hay qué ponderar.",
    en: "Not more than one part of fit varies among these pairs: there is nothing to weigh.")
  package static let verdictNoEvidence = Message(
    eu: "Emaitza hauek ez dute oraingo pisuen aurkako frogarik ematen. Horrek ez du esan nahi "
      + "onenak direnik: aldaketa txikiak ez dira hainbeste bikoterekin ikusten.",
    es: "Estos resultados no dan pruebas contra los pesos actuales. No quiere decir que sean los "
      + "mejores: con tantas parejas no se ven diferencias pequeñas.",
    en: "These outcomes are no evidence against the present weights. That does not make them the "
      + "best: small differences do not show with so many pairings.")
  package static let verdictNotBetterElsewhere = Message(
    eu: "Beste pisu batzuk hobeto egokitzen dira emaitza hauetara, baina ez dute hobeto "
      + "aurreikusten parte hartu ez duen txanda bat. Utzi pisuak dauden bezala.",
    es: "Otros pesos se ajustan mejor a estos resultados, pero no prevén mejor una ronda que no "
      + "intervino. Deja los pesos como están.",
    en: "Other weights suit these outcomes better, but do not foresee a round better that had no "
      + "part in them. Leave the weights as they are.")

  package static let columnPart = Message(
    eu: "Zatia", es: "Parte", en: "Part")
  package static let columnWeightNow = Message(
    eu: "Oraingo pisua", es: "Peso actual", en: "Weight now")
  package static let columnWeightProposed = Message(
    eu: "Proposatua", es: "Propuesto", en: "Proposed")
  package static let weightNotWeighed = Message(
    eu: "ezin da haztatu", es: "no se puede ponderar", en: "cannot be weighed")

  package static let columnForesight = Message(
    eu: "Parte hartu ez duten txandetan", es: "En rondas que no intervinieron",
    en: "In rounds that had no part")
  package static let columnMeanError = Message(
    eu: "Batez besteko errorea", es: "Error medio", en: "Mean error")
  package static let columnArea = Message(eu: "AUC", es: "AUC", en: "AUC")
  package static let weightsPresent = Message(
    eu: "oraingo pisuak", es: "pesos actuales", en: "present weights")
  package static let weightsProposed = Message(
    eu: "proposatutakoak", es: "pesos propuestos", en: "proposed weights")

  package static func calibrationGain(_ value: String, low: String, high: String) -> Message {
    Message(
      eu: "Errorea zenbat txikiagoa den, txanden batezbestekoa: \(value) [\(low); \(high)].",
      es: "Cuánto menor es el error, media de las rondas: \(value) [\(low); \(high)].",
      en: "By how much the error is less, mean of the rounds: \(value) [\(low); \(high)].")
  }
  package static func calibrationWarning(low: String, high: String) -> Message {
    Message(
      eu: "Kontuz: bateragarritasun handiko bikoteak bakarrik egin ziren (\(low)–\(high)), eta "
        + "jarraitu zutenak baino ez dira ikusten. Egin ez zirenez ez dakigu ezer, eta honek ez du "
        + "kausarik frogatzen.",
      es: "Atención: solo se formaron las parejas que el sistema eligió (\(low)–\(high)) y solo se "
        + "ve a las que siguieron. De las no formadas nada se sabe, y esto no demuestra causas.",
      en: "Mind: only pairs that fit chose were made (\(low)–\(high)), and only those that went on "
        + "are seen. Of pairs never made nothing is known, and nothing here proves a cause.")
  }
  package static func calibrationWritten(_ file: String) -> Message {
    Message(
      eu:
        "Proposatutako arauak hemen: \(file). Ezer ez da aldatu. Probatzeko: uztartu round propose "
        + "--dry-run --rules \(file).",
      es: "Reglas propuestas en \(file). Nada ha cambiado. Para probarlas: uztartu round propose "
        + "--dry-run --rules \(file).",
      en: "Proposed rules in \(file). Nothing has changed. To try them: uztartu round propose "
        + "--dry-run --rules \(file).")
  }
}
