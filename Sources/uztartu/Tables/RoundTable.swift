import Wording
import Workflow

/// A round as a coordinator reads it: the latest run, then all pairings.
struct RoundTable {
  private let round: RoundDocument

  init(_ round: RoundDocument) { self.round = round }

  /// Prints the round in the form asked for.
  func print(as format: OutputFormat) throws {
    switch format {
    case .json: try Output.result(json: round)
    case .jsonl: for pairing in round.pairings { try Output.result(json: pairing) }
    default: try Output.result(lines().joined(separator: "\n"))
    }
  }

  private func lines() -> [String] {
    var lines = [Style.strong(say(.roundHeading(round.round, state: Self.state(round.state)))), ""]
    if let run = round.run {
      lines += MatchTable(run.match, concepts: round.labels).lines()
      lines.append("")
      lines.append(say(.roundRun(run.id, by: TextTable.printable(run.createdBy))))
    }
    let current = round.pairings.filter { $0.state != "withdrawn" || $0.sent }
    if !current.isEmpty { lines += [""] + PairingTable(current).lines() }
    lines += ["", Style.quiet(say(.auditHeadLine(round.auditHead)))]
    return lines
  }

  private static func state(_ name: String) -> String {
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
