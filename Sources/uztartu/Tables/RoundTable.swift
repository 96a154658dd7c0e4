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
    var lines = [Style.strong(say(.roundHeading(round.round, state: Self.state(round.state))))]
    lines += now()
    if let run = round.run {
      lines.append("")
      let table = MatchTable(run.match, concepts: round.labels)
      // What has become of a run's pairs since is told by the round, not by the run.
      if wasSent, !withReasons {
        lines += [Style.heading(say(.headingRun(run.id)))] + table.summary() + table.weak()
      } else {
        lines += table.lines(withReasons: withReasons)
      }
      lines += ["", say(.roundRun(run.id, by: run.createdBy))]
      if withReasons, !round.standing.isEmpty {
        lines += ["", Style.heading(say(.headingStanding))] + table.told(round.standing)
      }
    }
    if !withReasons { lines += pairings() + changes() + sendings() + unanswered() }
    if let next { lines += ["", say(next)] }
    return lines
  }

  private var wasSent: Bool { round.pairings.contains(where: \.sent) }

  /// Applications until there is a run; pairings and who has none once something was sent.
  private func now() -> [String] {
    var lines: [String] = []
    let received = round.applications["received"] ?? 0
    if !round.applications.isEmpty, round.run == nil || received > 0 {
      let parts = ["eligible", "waitlisted", "rejected", "withdrawn", "received"]
        .compactMap { name in
          round.applications[name].map { "\(ScreeningTable.state(name)): \($0)" }
        }
      lines.append(
        say(.applicationCounts(round.applications.values.reduce(0, +), parts: parts)))
    }
    guard wasSent else { return lines }
    let states = [
      "proposed", "accepted", "active", "paused", "completed", "declined", "expired", "withdrawn",
      "ended_early",
    ]
    let parts = states.compactMap { name -> String? in
      let count = seen.count { $0.state == name }
      return count == 0 ? nil : "\(PairingTable.state(name)): \(count)"
    }
    lines.append(say(.pairingCounts(parts)))
    if !round.withoutMentor.isEmpty { lines.append(say(.withoutMentorNow(round.withoutMentor))) }
    return lines
  }

  /// What a coordinator does next; nothing where the round waits for nobody.
  private var next: Message? {
    guard ["open", "screening", "matching", "running"].contains(round.state) else { return nil }
    if round.pairings.contains(where: { $0.state == "proposed" && !$0.sent }) { return .nextSend }
    // A side sees its own pairings only, and a round without applications waits for its files.
    if round.applications.isEmpty { return round.run == nil && !wasSent ? .nextImport : nil }
    if (round.applications["received"] ?? 0) > 0 { return .nextScreen }
    if round.run == nil { return .nextProposeRound }
    if !round.withoutMentor.isEmpty { return .nextProposeAgain(round.withoutMentor.count) }
    return round.unanswered.isEmpty ? nil : .nextAnswers(round.unanswered.count)
  }

  private var seen: [PairingDocument] {
    round.pairings.filter { $0.state != "withdrawn" || $0.sent }
  }

  /// All pairings but the proposals that a later run replaced before anybody saw them.
  private func pairings() -> [String] {
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
