import Mentoring
import Records
import Wording

/// Explains one pair of a round: `uztartu round explain`.
package struct ExplainPair: Sendable {
  private let access: RecordAccess
  private let roundName: String?
  private let need: String
  private let mentor: String?

  /// `mentor`: whom to explain for the need; without one, the proposed mentor or the best other.
  package init(_ access: RecordAccess, round: String?, need: String, mentor: String?) {
    self.access = access
    roundName = round
    self.need = need
    self.mentor = mentor
  }

  /// Runs the latest run's input again and prices the pair.
  package func run() throws(Refusal) -> ExplanationDocument {
    let knowledge = try Knowledge.load()
    return try access.opened(for: .read, to: .explainPair) { (record) throws(Refusal) in
      let round = try record.round(roundName)
      let latest = try record.read { (reader) throws(RecordError) in
        try reader.matchRuns(of: round.name).last
      }
      guard let latest else { throw Refusal(.notFound, .noRun(round.name)) }
      let basis = try RoundInput(
        replaying: latest, of: round, knowledge: knowledge, record: record)
      let explanation: PairExplanation?
      do throws(MatchError) {
        let cohort = basis.input.cohort
        explanation = try MentoringDecision.explain(
          organisation: cohort.organisationID(typed: need),
          mentor: mentor.map { cohort.mentorID(typed: $0) }, in: basis.input)
      } catch { throw Refusal(error) }
      guard let explanation else {
        throw Refusal(
          .notFound, .pairNotInRun(need: need, mentor: mentor ?? "–", round: round.name))
      }
      return ExplanationDocument(
        explanation, round: round.name, cohort: basis.input.cohort,
        isCurrent: basis.digest == latest.inputDigest, labels: ConceptNames(knowledge.thesaurus))
    }
  }
}
