import Mentoring
import Records
import Wording

/// Explains one pair of a round: `uztartu round explain`.
package struct ExplainPair: Sendable {
  private let access: RecordAccess
  private let roundName: String?
  private let asked: Asked

  /// What is to be explained.
  private enum Asked {
    case pair(need: String, mentor: String?)
    case pairing(String)
  }

  /// `mentor`: whom to explain for the need; without one, the proposed mentor or the best other.
  package init(_ access: RecordAccess, round: String?, need: String, mentor: String?) {
    self.access = access
    roundName = round
    asked = .pair(need: need, mentor: mentor)
  }

  /// `pairing`: the pairing whose two sides are to be explained, in its own round.
  package init(_ access: RecordAccess, pairing: String) {
    self.access = access
    roundName = nil
    asked = .pairing(pairing)
  }

  /// Runs the input of the run that decided on the organisation again and prices the pair.
  package func run() throws(Refusal) -> ExplanationDocument {
    let knowledge = try Knowledge.load()
    return try access.opened(for: .read, to: .explainPair) { (record) throws(Refusal) in
      let (round, need, mentor) = try subject(record)
      for run in try runsToAsk(about: need, in: round, record) {
        let basis = try RoundInput(replaying: run, of: round, knowledge: knowledge, record: record)
        let explanation: PairExplanation?
        do throws(MatchError) {
          let cohort = basis.input.cohort
          explanation = try MentoringDecision.explain(
            organisation: cohort.organisationID(typed: need),
            mentor: mentor.map { cohort.mentorID(typed: $0) }, in: basis.input)
        } catch { throw Refusal(error) }
        if let explanation {
          return ExplanationDocument(
            explanation, round: round.name, run: run.id, cohort: basis.input.cohort,
            isCurrent: basis.digest == run.inputDigest,
            labels: ConceptNames(knowledge.thesaurus))
        }
      }
      throw Refusal(
        .notFound, .pairNotInRun(need: need, mentor: mentor ?? "–", round: round.name))
    }
  }

  private func subject(
    _ record: OpenRecord
  ) throws(Refusal) -> (round: RecordedRound, need: String, mentor: String?) {
    switch asked {
    case .pair(let need, let mentor): return (try record.round(roundName), need, mentor)
    case .pairing(let id):
      let pairing = try record.read { (reader) throws(RecordError) in try reader.pairing(id) }
      return (try record.round(pairing.round), pairing.organisation, pairing.mentor)
    }
  }

  /// The run that made the organisation's open pair, then the one that stands, then the others from
  /// the newest on: whoever was sent a proposal is explained by the run that proposed it.
  private func runsToAsk(
    about need: String, in round: RecordedRound, _ record: OpenRecord
  ) throws(Refusal) -> [RecordedMatchRun] {
    let standing = try record.standingRun(of: round)?.id
    let (runs, pairing) = try record.read { (reader) throws(RecordError) in
      (
        try reader.matchRuns(of: round.name),
        try reader.pairings(of: round.name, openOnly: true).first {
          $0.organisation.lowercased() == need.lowercased()
        }
      )
    }
    guard !runs.isEmpty else { throw Refusal(.notFound, .noRun(round.name)) }
    let first = [pairing?.matchRun, standing].compactMap(\.self)
    return first.compactMap { id in runs.first { $0.id == id } }
      + runs.reversed().filter { !first.contains($0.id) }
  }
}
