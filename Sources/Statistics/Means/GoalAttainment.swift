/// How far several weighted goals were reached, as one number: the T-score of goal attainment
/// scaling.
package struct GoalAttainment: Hashable, Sendable {
  /// One goal with its importance and the level reached.
  package struct Goal: Hashable, Sendable {
    /// Importance, 1...100.
    package let weight: Int
    /// Level reached, -2 (much less than expected) to +2 (much more), 0 as expected.
    package let level: Int

    /// A rated goal.
    /// - Throws: `StatisticsError.count` for a weight or level off its scale.
    package init(weight: Int, level: Int) throws(StatisticsError) {
      try Checked.count(weight, least: 1, most: 100)
      try Checked.count(level, least: -2, most: 2)
      self.weight = weight
      self.level = level
    }
  }

  /// The goals, at least one.
  package let goals: [Goal]

  /// Goals of one case; `nil` when there is none.
  package init?(_ goals: [Goal]) {
    guard !goals.isEmpty else { return nil }
    self.goals = goals
  }

  /// T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²), ρ = 0.3: 50 when all is as expected.
  ///
  /// Kiresuk and Sherman (1968). ρ is the correlation that goals are assumed to have
  /// with one another; T has standard deviation 10 when levels have standard deviation 1. Takes
  /// for granted that all goals were set equally hard to reach.
  /// - Complexity: O(goals).
  package var tScore: Double {
    var weighted = 0
    var weights = 0
    var squares = 0
    for goal in goals {
      weighted += goal.weight * goal.level
      weights += goal.weight
      squares += goal.weight * goal.weight
    }
    // 0.7 Σw² + 0.3 (Σw)² in tenths is an integer; only the root is not.
    let tenths = Double(7 * squares) + 3 * Double(weights) * Double(weights)
    return 50 + 10 * Double(weighted) / (tenths / 10).squareRoot()
  }

  /// Number of goals that reached at least the level expected (0).
  package var reached: Int { goals.count { $0.level >= 0 } }
}
