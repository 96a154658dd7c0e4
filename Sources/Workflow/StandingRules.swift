import Foundation
import Mentoring
import Records

extension OpenRecord {
  /// The run whose proposals stand in a round: the chosen one, else the latest; nil without any.
  func standingRun(of round: RecordedRound) throws(Refusal) -> RecordedMatchRun? {
    try read { (reader) throws(RecordError) in
      if let chosen = round.chosenRun { return try reader.matchRun(chosen) }
      return try reader.matchRuns(of: round.name).last
    }
  }

  /// The rules that are in force in a round: those of the run that stands, else the starting ones.
  func standingRules(of round: RecordedRound) throws(Refusal) -> MentoringRules {
    guard let run = try standingRun(of: round) else { return .starting }
    let documents = try read { (reader) throws(RecordError) in
      try reader.documents(ofMatchRun: run.id)
    }
    return try RulesFile.read(Data(documents.rules.utf8), name: run.id)
  }
}
