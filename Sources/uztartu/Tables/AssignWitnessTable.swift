import Wording
import Workflow

/// Why there is no assignment, as somebody can act on it: who asks for how much, who can give how
/// much of it, what is missing, and what would help.
struct AssignWitnessTable {
  private let witness: AssignDocument.Witness

  init(_ witness: AssignDocument.Witness) { self.witness = witness }

  func lines() -> [String] {
    let isOfRows = witness.kind == "too-few-places"
    let sentence =
      isOfRows
      ? Message.assignWitness(
        rows: witness.rows.count, columns: witness.columns.count, demand: witness.demand,
        places: witness.places)
      : .assignMinimumWitness(
        rows: witness.rows.count, columns: witness.columns.count, demand: witness.demand,
        places: witness.places)
    var lines = [
      Style.strong(say(.assignInfeasible)), say(sentence), say(.assignMissing(witness.missing)),
    ]
    lines +=
      [""]
      + table(
        witness.asked, say(isOfRows ? .columnRow : .columnColumn), say(.columnAsksFor))
    lines +=
      [""]
      + table(
        witness.given, say(isOfRows ? .columnColumn : .columnRow), say(.columnCanGive))
    if !witness.forcedInTheWay.isEmpty {
      let pairs = witness.forcedInTheWay.map { "\($0[0]):\($0[1])" }.joined(separator: ", ")
      lines += ["", say(.assignForcedInTheWay(pairs))]
    }
    return lines + ["", say(isOfRows ? .assignPlacesRemedy : .assignMinimumRemedy)]
  }

  private func table(
    _ parts: [AssignDocument.Witness.Part], _ side: String, _ count: String
  ) -> [String] {
    var table = TextTable([(side, .right), (count, .right)])
    for part in parts { table.add(["\(part.index)", "\(part.count)"]) }
    return table.lines()
  }
}
