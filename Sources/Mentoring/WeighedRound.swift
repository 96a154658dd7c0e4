import Assignment
import Forum

/// What the best of a round comes to, without its explanations.
package struct WeighedRound: Equatable, Sendable {
  package let objective: MatchObjective
  /// The mentor of each organisation that has one.
  let mentors: [String: String]

  /// Whether the best makes a pair.
  package func holds(organisation: String, mentor: String) -> Bool {
    mentors[organisation] == mentor
  }
}

extension MentoringDecision {
  /// The best of an input, as ``run(_:)`` finds it, told by numbers and pairs alone.
  ///
  /// - Throws: ``MatchError`` as ``run(_:)`` does.
  package static func weigh(_ input: MatchInput) throws(MatchError) -> WeighedRound {
    let answer = try separated(input, try scores(input))
    return WeighedRound(
      objective: answer.graph.objective(of: answer.solution),
      mentors: Dictionary(
        uniqueKeysWithValues: answer.solution.pairs.map {
          (input.cohort.organisations[$0.row].id, input.cohort.mentors[$0.column].id)
        }))
  }
}
