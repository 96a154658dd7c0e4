import Foundation
import Mentoring
import Records

/// The rules that a round goes by, and where they come from.
struct StandingRules {
  let rules: MentoringRules
  /// The run of an earlier round that they are taken from; nil where they are the round's own, or
  /// the starting ones.
  let inherited: InheritedRules?
}

/// Whose rules a first run takes.
package struct InheritedRules: Codable, Equatable, Sendable {
  package let round: String
  package let run: String
}

extension OpenRecord {
  /// The run whose proposals stand in a round: the chosen one, else the latest; nil without any.
  func standingRun(of round: RecordedRound) throws(Refusal) -> RecordedMatchRun? {
    try read { (reader) throws(RecordError) in
      if let chosen = round.chosenRun { return try reader.matchRun(chosen) }
      return try reader.matchRuns(of: round.name).last
    }
  }

  /// The rules that are in force in a round: those of the run that stands; before the first run
  /// those of the last earlier round that had one, without its preferences, which name its own
  /// applications; else the starting ones.
  func standingRules(of round: RecordedRound) throws(Refusal) -> StandingRules {
    if let run = try standingRun(of: round) {
      return StandingRules(rules: try rules(of: run), inherited: nil)
    }
    let earlier = try read { (reader) throws(RecordError) in
      try reader.rounds().prefix { $0.name != round.name }
    }
    for before in earlier.reversed() {
      guard let run = try standingRun(of: before) else { continue }
      var rules = try rules(of: run)
      rules.preferences = []
      let isStarting = rules == .starting
      return StandingRules(
        rules: rules, inherited: isStarting ? nil : InheritedRules(round: before.name, run: run.id))
    }
    return StandingRules(rules: .starting, inherited: nil)
  }

  private func rules(of run: RecordedMatchRun) throws(Refusal) -> MentoringRules {
    let documents = try read { (reader) throws(RecordError) in
      try reader.documents(ofMatchRun: run.id)
    }
    return try RulesFile.read(Data(documents.rules.utf8), name: run.id)
  }
}
