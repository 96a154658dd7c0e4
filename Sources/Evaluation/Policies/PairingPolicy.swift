import Assignment
import Statistics

/// A way of deciding who is paired with whom.
package enum PairingPolicy: String, CaseIterable, Codable, Sendable {
  /// What a run does: most served, then the greatest sum of fits, then the weakest pair raised.
  case total
  /// Most served, then the weakest pair raised as far as it can be, then the sum.
  case worstFirst = "worst-first"
  /// Deferred acceptance: nobody finds a partner who would rather have them too.
  case stable
  /// The pairings as they stand, those made by hand among them.
  case standing
  /// Everybody in a drawn order takes a mentor by lot: what no policy at all would reach.
  case random
}

extension PairingPolicy {
  /// The pairs that a policy makes of a scene; nil for one that decides nothing by weights.
  func pairs(
    of scene: PolicyScene, costs: [Int64], threads: Int = 1
  ) throws(AssignmentError) -> [AssignedPair]? {
    switch self {
    case .total: try Self.best(scene.problem(costs: costs), [.total, .worst, .spread], threads)
    case .worstFirst:
      try Self.best(scene.problem(costs: costs), [.worst, .total, .spread], threads)
    case .stable: try scene.wishes(costs: costs).deferredAcceptance()
    case .standing, .random: nil
    }
  }

  private static func best(
    _ problem: AssignmentProblem, _ objectives: [AssignmentObjective], _ threads: Int
  ) throws(AssignmentError) -> [AssignedPair] {
    guard case .optimal(let solution) = try problem.solve(objectives: objectives, threads: threads)
    else { preconditionFailure("serving as many as can be is always possible") }
    return solution.pairs
  }

  /// One lottery: locked pairs first, then each organisation in a drawn order takes any mentor who
  /// is allowed and has a place, all equally likely.
  ///
  /// - Complexity: O(pairs).
  static func drawn(
    of scene: PolicyScene, costs: [Int64], _ random: inout SplitMix64
  ) -> [AssignedPair] {
    var left = scene.places
    var pairs: [AssignedPair] = []
    for pair in scene.locked.sorted() where costs[scene.index(pair)] != .max {
      guard left[pair.column] > 0 else { continue }
      left[pair.column] -= 1
      pairs.append(pair)
    }
    let served = Set(pairs.map(\.row))
    var order = (0..<scene.organisations).filter { !served.contains($0) }
    random.shuffle(&order)
    for row in order {
      let open = (0..<scene.mentors).filter {
        left[$0] > 0 && costs[row * scene.mentors + $0] != .max
      }
      guard !open.isEmpty else { continue }
      let column = open[random.number(below: open.count)]
      left[column] -= 1
      pairs.append(AssignedPair(row: row, column: column))
    }
    return pairs.sorted()
  }
}
