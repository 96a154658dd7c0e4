import Assignment
import Statistics

/// Versions of costs in which each varies by at most a part of itself.
///
/// A version's cost is cost + cost × share × u, rounded, with u in −1..<1 drawn by seed, version
/// and order of the pairs. A weight of 0 stays 0, and a pair that is forbidden stays so.
struct CostNoise {
  private let costs: AssignmentCosts
  private let share: Double
  private let seed: UInt64
  private let isDense: Bool

  /// `share`: from 0 to 1, so that no cost turns round.
  init(_ costs: AssignmentCosts, share: Double, seed: UInt64) {
    self.costs = costs
    self.share = share
    self.seed = seed
    if case .sparse = costs {
      isDense = false
    } else {
      var count = 0
      costs.forEachPair { _, _, _ in count += 1 }
      isDense = count * 4 >= costs.rows * costs.columns
    }
  }

  /// The costs of a version. O(pairs), for dense costs O(rows × columns).
  ///
  /// Throws when they are too large.
  func costs(version: Int) throws(AssignmentError) -> AssignmentCosts {
    // Seeds one apart would give streams that are one apart; the first draw parts them.
    var mixed = SplitMix64(seed: seed ^ 0x6A09_E667_F3BC_C908)
    let start = mixed.next()
    var random = SplitMix64(seed: start &+ UInt64(version) &* 0x9FB2_1C65_1E98_DF25)
    func varied(_ cost: Int64) -> Int64 {
      let change = Double(cost) * share * (2 * random.unit() - 1)
      return cost + Int64(change.rounded())
    }
    guard isDense else {
      var entries: [(row: Int, column: Int, cost: Int64)] = []
      costs.forEachPair { row, column, cost in entries.append((row, column, varied(cost))) }
      return .sparse(
        try SparseCosts(rows: costs.rows, columns: costs.columns, entries: entries))
    }
    var values = [Int64](repeating: .max, count: costs.rows * costs.columns)
    costs.forEachPair { row, column, cost in
      values[row * costs.columns + column] = varied(cost)
    }
    return .dense(try DenseCosts(rows: costs.rows, columns: costs.columns, values: values))
  }
}
