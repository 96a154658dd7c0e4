package import Forum
package import Foundation

/// A mentoring round as the record holds it.
package struct RecordedRound: Equatable, Sendable {
  /// The name that the coordinator gave; the round is found by it.
  package let name: String
  package let state: RoundState
  /// Why the round went one step back, if it did last.
  package let stateReason: String?
  /// Whether two organisations may mentor each other (invariant 1).
  package let allowsReciprocal: Bool
  package let createdAt: Date
  /// The run whose proposals stand; nil before the first, and where an older program chose.
  package let chosenRun: String?
}

extension RecordedRound {
  init(_ row: Fields) throws(RecordError) {
    name = try row.text("name")
    state = try row.choice("state")
    stateReason = try row.optionalText("stateReason")
    allowsReciprocal = try row.flag("allowsReciprocal")
    createdAt = try row.instant("createdAt")
    chosenRun = try row.optionalText("chosenRun")
  }
}
