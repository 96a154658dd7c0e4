import Wording
import Workflow

/// A round as a coordinator reads it: the latest run with its reasons, or the list of pairings.
struct RoundTable {
  private let round: RoundDocument
  private let withReasons: Bool

  /// - Parameter withReasons: whether each pair is told with what made it, instead of the list.
  init(_ round: RoundDocument, withReasons: Bool) {
    self.round = round
    self.withReasons = withReasons
  }

  /// Prints the round in the form asked for.
  func print(as format: OutputFormat) throws {
    switch format {
    case .json: try Output.result(json: round)
    case .jsonl: for pairing in round.pairings { try Output.result(json: pairing) }
    case .csv: try Output.result(lines: round.pairings.csv)
    default: try Output.result(lines().joined(separator: "\n"))
    }
  }

  private func lines() -> [String] {
    var lines = [Style.strong(say(.roundHeading(round.round, state: Self.state(round.state)))), ""]
    if let run = round.run {
      lines += MatchTable(run.match, concepts: round.labels).lines(withReasons: withReasons)
      lines += ["", say(.roundRun(run.id, by: run.createdBy))]
      if withReasons, !round.standing.isEmpty {
        lines += ["", Style.heading(say(.headingStanding))]
        lines += MatchTable(run.match, concepts: round.labels).told(round.standing)
      }
    }
    if !withReasons { lines += pairings() + changes() + sendings() + unanswered() }
    if round.pairings.contains(where: { $0.state == "proposed" && !$0.sent }) {
      lines += ["", say(.nextSend)]
    }
    return lines + ["", Style.quiet(say(.auditHeadLine(round.auditHead)))]
  }

  /// All pairings but the proposals that a later run replaced before anybody saw them.
  private func pairings() -> [String] {
    let seen = round.pairings.filter { $0.state != "withdrawn" || $0.sent }
    guard !seen.isEmpty else { return [] }
    return ["", Style.heading(say(.headingAllPairings))] + PairingTable(seen).lines()
  }

  private func changes() -> [String] {
    guard !round.changes.isEmpty else { return [] }
    return ["", Style.heading(say(.headingChanges))]
      + round.changes.map { ChangeTable($0).line() }
  }

  private func sendings() -> [String] {
    guard !round.sendings.isEmpty else { return [] }
    return ["", Style.heading(say(.headingSendings))]
      + round.sendings.flatMap { SendingTable($0).lines() }
  }

  private func unanswered() -> [String] {
    guard !round.unanswered.isEmpty else { return [] }
    return ["", Style.heading(say(.headingUnanswered))]
      + round.unanswered.map {
        say(
          .unansweredLine(
            pairing: $0.pairing, name: $0.name, deadline: $0.deadline, isOverdue: $0.isOverdue))
      }
  }

  /// A round's state by its name in documents.
  static func state(_ name: String) -> String {
    switch name {
    case "draft": say(.roundDraft)
    case "open": say(.roundOpen)
    case "screening": say(.roundScreening)
    case "matching": say(.roundMatching)
    case "running": say(.roundRunning)
    case "closing": say(.roundClosing)
    default: say(.roundClosed)
    }
  }
}
