import Matchmaking
import Mentoring
import Records
import Wording

/// Holds what mentors know against what organisations need: `uztartu supply`, `round supply`.
package struct WeighSupply: Sendable {
  private enum Source {
    case files(CohortFiles)
    case record(RecordAccess, round: String?)
  }

  private let source: Source

  /// The people of two files.
  package init(files: CohortFiles) { source = .files(files) }

  /// The eligible applications of a round, all of them: paired or not.
  package init(_ access: RecordAccess, round: String?) { source = .record(access, round: round) }

  /// Reads and weighs.
  package func run() throws(Refusal) -> (document: SupplyDocument, warnings: ProblemList) {
    let shipped = try Knowledge.load()
    switch source {
    case .files(let files):
      let content = try files.read(shipped)
      return (
        try Self.document(content.input(shipped), shipped), content.warnings
      )
    case .record(let access, let name):
      return try access.opened(for: .read, to: .readSupply) { (record) throws(Refusal) in
        let knowledge = try shipped.taught(by: record)
        let round = try record.round(name)
        let cohort = try record.read { (reader) throws(RecordError) in
          try reader.cohort(of: round.name)
        }
        let input = MatchInput(
          cohort: cohort, rules: .starting, thesaurus: knowledge.thesaurus, model: knowledge.model)
        return (try Self.document(input, knowledge), ProblemList())
      }
    }
  }

  private static func document(
    _ input: MatchInput, _ knowledge: Knowledge
  ) throws(Refusal) -> SupplyDocument {
    let scores: PairScores
    do throws(MatchError) { scores = try MentoringDecision.scores(input) } catch {
      throw Refusal(error)
    }
    return SupplyDocument(scores, labels: ConceptNames(knowledge.thesaurus))
  }
}
