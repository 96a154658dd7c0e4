package import Statistics

/// Why no report can be made of some data: they contradict themselves or leave their scales.
package enum EvaluationError: Error, Equatable, Sendable {
  /// Two facts of a kind have one pseudonym in a round.
  case twice(round: String, kind: String, id: String)
  /// A fact names an application or a pairing that the round does not have.
  case unknown(round: String, kind: String, id: String)
  /// A number that its scale does not have: a level, a weight, an answer, minutes, a day.
  case outside(round: String, kind: String, value: Int)
  /// A measure refused its numbers.
  case measure(StatisticsError)
}
