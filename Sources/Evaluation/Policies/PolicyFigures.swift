package import Assignment
package import Statistics

/// What a set of pairs is worth, in whole numbers.
///
/// All are in millionths, so that expected values stand in the same places as counts.
package struct PolicyFigures: Equatable, Sendable {
  /// Organisations with a mentor.
  package internal(set) var servedMicro = 0
  /// The sum of fits.
  package internal(set) var totalMicro = 0
  /// The fit of the weakest pair; nil without pairs.
  package internal(set) var worstMicro: Int?
  /// The fit that nine pairs in ten reach, by the quantile of type 7; nil without pairs.
  package internal(set) var tenthMicro: Int?
  /// How unequally the pairs are spread over the mentors who had a place: 0 where all have the
  /// same number; nil without pairs.
  package internal(set) var giniMicro: Int?
  /// Pairs that are not made and whose two sides would both rather have each other.
  package internal(set) var blockingMicro = 0
  /// Organisations that fit strictly better with a mentor allowed to them who serves another one.
  package internal(set) var envyMicro = 0
  /// Pairs that the run's own policy makes too.
  package internal(set) var sharedMicro = 0
  /// The share of the pairs that are still made when the weights are not quite what they are
  /// thought to be, on average over the versions; nil where no weight decides.
  package internal(set) var survivingMicro: Int?
}

/// Sets of pairs of one scene, measured.
struct PolicyMeter {
  private let scene: PolicyScene
  private let fit: [Int64]
  private let costs: [Int64]
  private let wishes: TwoSidedWishes
  private let best: Set<AssignedPair>

  /// - Parameter best: the pairs of the run's own policy.
  init(
    _ scene: PolicyScene, fit: [Int64], costs: [Int64], best: [AssignedPair]
  ) throws(AssignmentError) {
    self.scene = scene
    self.fit = fit
    self.costs = costs
    wishes = try scene.wishes(costs: costs)
    self.best = Set(best)
  }

  /// The figures of some pairs, without what becomes of them under noise.
  ///
  /// - Complexity: O(o × m).
  func figures(of pairs: [AssignedPair]) throws(PolicyError) -> PolicyFigures {
    let fits = pairs.map { Int(fit[scene.index($0)]) }
    var figures = PolicyFigures()
    figures.servedMicro = pairs.count * 1_000_000
    figures.totalMicro = fits.reduce(0, +)
    figures.worstMicro = fits.min()
    figures.envyMicro = envious(pairs) * 1_000_000
    figures.sharedMicro = pairs.count { best.contains($0) } * 1_000_000
    let blocking = try PolicyError.onAssignment { () throws(AssignmentError) in
      try wishes.blockingPairs(of: pairs)
    }
    figures.blockingMicro = blocking.count * 1_000_000
    try PolicyError.onStatistics { () throws(StatisticsError) in
      figures.tenthMicro = try Quantiles(fits.map(Double.init)).map {
        (sorted) throws(StatisticsError) in Int(try sorted.quantile(perMille: 100).rounded())
      }
      figures.giniMicro = try GiniCoefficient.of(loads(pairs)).map {
        Int(($0 * 1_000_000).rounded())
      }
    }
    return figures
  }

  /// The numbers of pairs of the mentors who had a place, or have a pair all the same.
  private func loads(_ pairs: [AssignedPair]) -> [Int] {
    var loads = [Int](repeating: 0, count: scene.mentors)
    for pair in pairs { loads[pair.column] += 1 }
    return loads.indices.filter { scene.places[$0] > 0 || loads[$0] > 0 }.map { loads[$0] }
  }

  private func envious(_ pairs: [AssignedPair]) -> Int {
    var own = [Int](repeating: -1, count: scene.organisations)
    var isBusy = [Bool](repeating: false, count: scene.mentors)
    for pair in pairs {
      own[pair.row] = pair.column
      isBusy[pair.column] = true
    }
    return own.indices.count { row in
      let start = row * scene.mentors
      let standard = own[row] < 0 ? -1 : fit[start + own[row]]
      // The own mentor never fits better than they do: whoever is left serves somebody else.
      return isBusy.indices.contains {
        isBusy[$0] && costs[start + $0] != .max && fit[start + $0] > standard
      }
    }
  }
}

/// Why policies cannot be compared.
package enum PolicyError: Error, Equatable, Sendable {
  case assignment(AssignmentError)
  case statistics(StatisticsError)

  static func onAssignment<Value>(
    _ body: () throws(AssignmentError) -> Value
  ) throws(PolicyError) -> Value {
    do throws(AssignmentError) { return try body() } catch { throw .assignment(error) }
  }

  static func onStatistics<Value>(
    _ body: () throws(StatisticsError) -> Value
  ) throws(PolicyError) -> Value {
    do throws(StatisticsError) { return try body() } catch { throw .statistics(error) }
  }
}
