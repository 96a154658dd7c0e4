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
      var fresh: MatchDocument?
      if let knowledge, try record.view().isWhole {
        fresh = try Self.replayed(round, knowledge, record)
      }
      return try RoundDocument(
        round: round, record: record, labels: ConceptNames(thesaurus), fresh: fresh)
    }
  }

  /// The latest run computed again; nil where there is none or its input is no longer the same.
  private static func replayed(
    _ round: RecordedRound, _ knowledge: Knowledge, _ record: OpenRecord
  ) throws(Refusal) -> MatchDocument? {
    let latest = try record.read { (reader) throws(RecordError) in
      try reader.matchRuns(of: round.name).last
    }
    guard let latest else { return nil }
    let basis = try RoundInput(replaying: latest, of: round, knowledge: knowledge, record: record)
    guard basis.digest == latest.inputDigest else { return nil }
    return MatchDocument(try basis.input.decided(), cohort: basis.input.cohort)
  }
}
