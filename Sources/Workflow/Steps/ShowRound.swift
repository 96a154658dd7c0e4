import Forum
import Mentoring
import Records

/// Shows where a round stands: `uztartu round show`.
package struct ShowRound: Sendable {
  private let access: RecordAccess
  private let roundName: String?
  private let withWords: Bool

  /// `withWords`: whether the reasons are told in people's own words, which the record
  ///   does not keep with the run: the run's input is read again for them.
  package init(_ access: RecordAccess, round: String?, withWords: Bool) {
    self.access = access
    roundName = round
    self.withWords = withWords
  }

  /// Reads the round.
  package func run() throws(Refusal) -> RoundDocument {
    let knowledge = withWords ? try Knowledge.load() : nil
    let thesaurus: Thesaurus
    if let knowledge {
      thesaurus = knowledge.thesaurus
    } else {
      thesaurus = try Knowledge.loadThesaurus()
    }
    return try access.opened(for: .read, to: .readRound, on: .visible) { (record) throws(Refusal) in
      let round = try record.round(roundName)
      var spoken: [String: MatchDocument] = [:]
      if let knowledge, try record.view().isWhole {
        for run in try runsShown(of: round, record) {
          spoken[run.id] = try Self.replayed(run, of: round, knowledge, record)
        }
      }
      let latest = try record.standingRun(of: round)
      return try RoundDocument(
        round: round, record: record, labels: ConceptNames(thesaurus),
        fresh: latest.flatMap { spoken[$0.id] }, others: spoken)
    }
  }

  /// The run whose proposals stand, and those that made pairs which are open.
  private func runsShown(
    of round: RecordedRound, _ record: OpenRecord
  ) throws(Refusal) -> [RecordedMatchRun] {
    let standing = try record.standingRun(of: round)?.id
    return try record.read { (reader) throws(RecordError) in
      let held = Set(try reader.pairings(of: round.name, openOnly: true).compactMap(\.matchRun))
      return try reader.matchRuns(of: round.name).filter {
        $0.id == standing || held.contains($0.id)
      }
    }
  }

  /// A run computed again; nil where its input is no longer the same.
  private static func replayed(
    _ run: RecordedMatchRun, of round: RecordedRound, _ knowledge: Knowledge,
    _ record: OpenRecord
  ) throws(Refusal) -> MatchDocument? {
    let basis = try RoundInput(replaying: run, of: round, knowledge: knowledge, record: record)
    guard basis.digest == run.inputDigest else { return nil }
    return MatchDocument(try basis.input.decided(), cohort: basis.input.cohort)
  }
}
