import Assignment
import Forum
package import Matchmaking

/// Why a pair is proposed, or why not: the rule that forbids it, or what it would cost and who
/// would have to move.
package struct PairExplanation: Sendable {
  /// One organisation that would get another mentor, or none.
  package struct Move: Equatable, Sendable {
    package let organisation: String
    package let from: String?
    package let to: String?
  }

  package let organisation: String
  package let mentor: String
  package let standing: CandidateGraph.Standing
  package let isProposed: Bool
  package let fitMicro: Int
  package let parts: [FitPartValue]
  package let reasons: [FitReason]
  package let uncovered: [String]
  package let missing: [FitPart]
  /// Whom the organisation is proposed to now.
  package let proposedMentor: RankedPartner?
  /// What the round's total fit would lose, in millionths, if the pair were forced, or refused
  /// where it is proposed; nil where that is not possible at all.
  package let lossMicro: Int?
  /// How many organisations would be left without a mentor by it.
  package let organisationsLost: Int
  /// Who would move, in the order of the chain.
  package let moves: [Move]
}

extension MentoringDecision {
  /// Explains one pair of a run's input.
  ///
  /// Without a mentor it is the pair that a coordinator would ask about: the proposed one; where
  /// nobody is proposed, the best allowed one; where nobody is allowed, the best forbidden one.
  ///
  /// - Returns: nil if an identifier is not in the cohort, or there are no mentors.
  /// - Throws: ``MatchError`` as ``run(_:)`` does.
  package static func explain(
    organisation: String, mentor: String?, in input: MatchInput
  ) throws(MatchError) -> PairExplanation? {
    guard let row = input.cohort.organisations.firstIndex(where: { $0.id == organisation }) else {
      return nil
    }
    let (run, graph, scores) = try decided(input)
    let column =
      mentor.map { id in input.cohort.mentors.firstIndex { $0.id == id } }
      ?? run.solution.pairs.first { $0.row == row }?.column ?? graph.bestMentor(for: row)
    guard let column else { return nil }
    return PairExplanation(row: row, column: column, run: run, graph: graph, scores: scores)
  }
}

extension PairExplanation {
  fileprivate init(
    row: Int, column: Int, run: MatchRun, graph: CandidateGraph, scores: PairScores
  ) {
    let isProposed = run.solution.contains(AssignedPair(row: row, column: column))
    let price =
      isProposed
      ? run.problem.priceOfForbidding(row: row, column: column, in: run.solution)
      : run.problem.priceOfForcing(row: row, column: column, in: run.solution)
    let cohort = graph.cohort
    self.init(
      organisation: cohort.organisations[row].id, mentor: cohort.mentors[column].id,
      standing: graph.standing(organisation: row, mentor: column), isProposed: isProposed,
      fitMicro: graph.fit.micro(organisation: row, offer: column),
      parts: graph.fit.parts(organisation: row, offer: column),
      reasons: scores.reasons(organisation: row, mentor: column),
      uncovered: scores.evidence.uncovered(organisation: row, offer: column),
      missing: graph.fit.missingParts(organisation: row, offer: column),
      proposedMentor: run.solution.pairs.first { $0.row == row }.map {
        RankedPartner(
          id: cohort.mentors[$0.column].id,
          fitMicro: graph.fit.micro(organisation: row, offer: $0.column))
      },
      lossMicro: price.map { graph.loss(by: $0.moves) }, organisationsLost: price?.placesLost ?? 0,
      moves: (price?.moves ?? []).map { move in
        Move(
          organisation: cohort.organisations[move.row].id,
          from: move.from.map { cohort.mentors[$0].id }, to: move.to.map { cohort.mentors[$0].id })
      })
  }
}
