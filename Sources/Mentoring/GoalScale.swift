/// When a goal is rated.
package enum RatingWave: String, CaseIterable, Codable, Sendable {
  /// The level before, where it was written down wrongly with the goal.
  case base
  case mid, final
}

/// The five levels of a goal in words, from much less than expected (−2) to much more (+2).
package struct GoalLevels: Equatable, Codable, Sendable {
  package let muchLess: String
  package let less: String
  package let expected: String
  package let more: String
  package let muchMore: String

  package static let scale = -2...2

  /// The texts, the lowest level first; nil unless there are five.
  package init?(_ texts: [String]) {
    guard texts.count == 5 else { return nil }
    muchLess = texts[0]
    less = texts[1]
    expected = texts[2]
    more = texts[3]
    muchMore = texts[4]
  }

  /// The texts, the lowest level first.
  package var all: [String] { [muchLess, less, expected, more, muchMore] }

  /// The text of a level; nil outside −2 to +2.
  package subscript(level: Int) -> String? {
    GoalLevels.scale.contains(level) ? all[level + 2] : nil
  }
}
