import Exchange
import Mentoring
import Records

/// A goal of a pairing with what was said of it.
package struct GoalDocument: Codable, Equatable, Sendable {
  package let id: String
  package let pairing: String
  package let statement: String
  package let concept: String?
  package let weight: Int
  /// The five levels in words, −2 first.
  package let levels: [String]
  package let baseline: Int
  /// The latest level on the way.
  package let mid: Int?
  /// The level at the end; nil before, and where the goal is marked as not rated.
  package let final: Int?
  /// Whether it is rated at the end, or marked with a reason.
  package let settled: Bool
  /// Why it has no final level, or why that was corrected.
  package let reason: String?

  init(_ goal: RecordedGoal) {
    id = goal.id
    pairing = goal.pairing
    statement = goal.statement
    concept = goal.concept
    weight = goal.weight
    levels = goal.levels.all
    baseline = goal.baseline
    mid = goal.mid?.level
    final = goal.final?.level
    settled = goal.final != nil
    reason = goal.final?.reason
  }
}

extension Sequence where Element == GoalDocument {
  /// The goals as CSV; headings are the keys of their documents, levels those of a file of goals.
  package var csv: String {
    var writer = CSVWriter(
      style: .plain,
      headings: [
        "id", "pairing", "statement", "concept", "weight", "baseline", "mid", "final", "settled",
        "reason",
      ])
    for goal in self {
      writer.append([
        goal.id, goal.pairing, goal.statement, goal.concept ?? "", String(goal.weight),
        String(goal.baseline), goal.mid.map { String($0) } ?? "",
        goal.final.map { String($0) } ?? "", String(goal.settled), goal.reason ?? "",
      ])
    }
    return writer.text
  }
}
