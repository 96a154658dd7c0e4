import Wording
import Workflow

/// The answer of the plain solver as a person reads it.
struct AssignTable {
  private let answer: AssignDocument

  init(_ answer: AssignDocument) { self.answer = answer }

  func print() throws { try Output.result(lines().joined(separator: "\n")) }

  private func lines() -> [String] {
    if let witness = answer.witness { return AssignWitnessTable(witness).lines() }
    let more: [[String]] = [
      changes, AssignPriceTable(answer).lines(), best, stability, stable, capped,
    ]
    return summary + more.filter { !$0.isEmpty }.flatMap { [""] + $0 }
  }

  private var summary: [String] {
    var lines = [say(.assignOptimal(objective: "\(answer.objective ?? 0)"))]
    if let worst = answer.worst { lines.append(say(.assignWorst("\(worst)"))) }
    if let unserved = answer.unserved, unserved > 0 {
      lines.append(say(.assignUnserved(unserved)))
    }
    if let load = answer.load {
      lines.append(say(.assignLoad(least: load.least, most: load.most, used: load.used)))
    }
    lines.append(say(.matchSolver(answer.method ?? "")))
    for pair in answer.pairs ?? [] { lines.append("\(pair[0])\t\(pair[1])") }
    return lines
  }

  private var changes: [String] {
    guard let changes = answer.changes else { return [] }
    var lines = [
      Style.strong(
        say(.assignChanges(kept: changes.kept, givenUp: changes.givenUp.count)))
    ]
    if !changes.givenUp.isEmpty || !changes.new.isEmpty {
      var table = TextTable([
        (say(.columnRow), .right), (say(.columnColumn), .right), ("", .left),
      ])
      for pair in changes.givenUp { table.add(["\(pair[0])", "\(pair[1])", say(.assignGivenUp)]) }
      for pair in changes.new { table.add(["\(pair[0])", "\(pair[1])", say(.assignNew)]) }
      lines += table.lines()
    }
    return lines
  }

  private var best: [String] {
    guard let best = answer.best else { return [] }
    var table = TextTable([
      (say(.columnRank), .right), (say(.columnTotal), .right), (say(.columnOtherPairs), .left),
    ])
    let first = Set((best.assignments.first?.pairs ?? []).map { "\($0[0]):\($0[1])" })
    for assignment in best.assignments {
      let others = assignment.pairs.map { "\($0[0]):\($0[1])" }.filter { !first.contains($0) }
      table.add([
        "\(assignment.rank)", "\(assignment.objective)", others.joined(separator: " "),
      ])
    }
    let count = best.assignments.count
    let heading = best.areAll ? Message.assignBestAreAll(count) : .assignBest(count)
    return [Style.strong(say(heading))] + table.lines()
  }

  private var stability: [String] {
    guard let stability = answer.stability else { return [] }
    var table = TextTable([
      (say(.columnRow), .right), (say(.columnColumn), .right), (say(.columnShare), .right),
      ("", .left),
    ])
    for (shares, word) in [(stability.pairs, ""), (stability.others, say(.assignNotChosen))] {
      for share in shares {
        table.add([
          "\(share.row)", "\(share.column)",
          Number.percent(micro: Int((share.share * 1e6).rounded()), in: Speech.language), word,
        ])
      }
    }
    return [Style.strong(say(.assignStability(stability.versions, noise: "\(stability.noise)")))]
      + table.lines()
  }

  private var stable: [String] {
    guard let stable = answer.stable else { return [] }
    var lines = [Style.strong(say(.assignStable(objective: "\(stable.objective)")))]
    if stable.unserved > 0 { lines.append(say(.assignUnserved(stable.unserved))) }
    if !stable.missedMinimums.isEmpty {
      lines.append(say(.assignMissedMinimums(stable.missedMinimums)))
    }
    lines.append(say(.assignBlocking(stable.blocking.count, best: stable.blockingTheBest.count)))
    return lines + stable.pairs.map { "\($0[0])\t\($0[1])" }
  }

  private var capped: [String] {
    guard let capped = answer.capped else { return [] }
    var table = TextTable([
      (say(.columnCap), .right), (say(.columnExpected), .right), (say(.columnRelative), .right),
      (say(.columnPossiblePairs), .right), (say(.columnLookAt), .left),
    ])
    for cap in capped {
      table.add([
        "\(cap.cap)", cap.expected.map { "\($0)" } ?? "–",
        cap.relative.map {
          Number.decimal(micro: Int(($0 * 1e6).rounded()), in: Speech.language)
        } ?? "–", cap.pairs.map { "\($0.count)" } ?? "–",
        cap.infeasible.map {
          say(
            .assignCapTooLow(
              rows: $0.rows.count, wanted: "\($0.wanted)", possible: "\($0.possible)"))
        } ?? "",
      ])
    }
    return [Style.strong(say(.assignCapped))] + table.lines()
  }
}
