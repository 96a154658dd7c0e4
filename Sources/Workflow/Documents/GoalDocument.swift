import Exchange
import Forum
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
  /// Every rating, the first first.
  package let ratings: [Rating]

  /// A rating in somebody's name.
  package struct Rating: Codable, Equatable, Sendable {
    /// `base`, `mid` or `final`.
    package let wave: String
    /// −2 to 2; nil where it is marked as not rated.
    package let level: Int?
    /// `mentor` or `organisation`; nil for both together.
    package let by: String?
  }

  /// The rating that was written last.
  package var latest: Rating? { ratings.last }

  /// The latest level of each side in a wave, where the two differ; the mentor's first.
  package func split(_ wave: String) -> (mentor: Int, organisation: Int)? {
    let given = ratings.filter { $0.wave == wave }
    guard let mentor = given.last(where: { $0.by == "mentor" })?.level,
      let organisation = given.last(where: { $0.by == "organisation" })?.level,
      mentor != organisation, given.last?.by != nil
    else { return nil }
    return (mentor, organisation)
  }

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
    ratings = goal.ratings.map {
      Rating(wave: $0.wave.rawValue, level: $0.level, by: $0.side?.rawValue)
    }
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
