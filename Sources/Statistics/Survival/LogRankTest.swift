/// Whether the event comes as fast in several groups: the log-rank test.
package struct LogRankTest: Equatable, Sendable {
  /// Events in each group.
  package let observed: [Int]
  /// Events that each group would have, were the hazards equal.
  package let expected: [Double]
  /// The statistic.
  package let chiSquared: Double
  /// Groups that were ever at risk, less one.
  package let degreesOfFreedom: Int
  /// Probability of a statistic this large under equal hazards.
  package let pValue: Double

  /// Compares groups; `nil` when fewer than two are at risk together at an event.
  ///
  /// Mantel (1966), Peto and Peto (1972); covariance of the hypergeometric distribution with ties
  /// (Klein and Moeschberger 2003, section 7.3). Strong where one curve lies below the other all
  /// the time, blind where they cross.
  /// - Complexity: O(n log n + times · groups²).
  package init?(_ groups: [[SurvivalTime]]) {
    let size = groups.count
    var difference = [Double](repeating: 0, count: size)
    var covariance = [[Double]](repeating: difference, count: size)
    var expected = difference
    for row in RiskTable(groups).rows {
      let total = Double(row.atRisk.reduce(0, +))
      let events = Double(row.events.reduce(0, +))
      let factor = total > 1 ? events * (total - events) / (total * total * (total - 1)) : 0
      for i in 0..<size {
        let atRisk = Double(row.atRisk[i])
        expected[i] += events * atRisk / total
        for j in 0..<size {
          let other = Double(row.atRisk[j])
          covariance[i][j] += factor * (i == j ? atRisk * (total - atRisk) : -atRisk * other)
        }
      }
    }
    observed = groups.map { group in group.count { $0.isEvent } }
    for i in 0..<size { difference[i] = Double(observed[i]) - expected[i] }
    // The differences sum to 0, so one group that varies is left out.
    let varying = (0..<size).filter { covariance[$0][$0] > 0 }
    let kept = Array(varying.dropLast())
    guard !kept.isEmpty,
      let system = try? SymmetricSystem(kept.map { row in kept.map { covariance[row][$0] } })
    else { return nil }
    let side = kept.map { difference[$0] }
    let statistic = zip(side, system.solution(side)).reduce(0) { $0 + $1.0 * $1.1 }
    self.expected = expected
    chiSquared = max(0, statistic)
    degreesOfFreedom = kept.count
    pValue = ChiSquaredDistribution(unchecked: Double(kept.count)).upperTail(chiSquared)
  }
}

/// Cases at risk and events per group at each time with an event.
private struct RiskTable {
  var rows: [(atRisk: [Int], events: [Int])] = []

  init(_ groups: [[SurvivalTime]]) {
    let all = groups.enumerated().flatMap { group, cases in
      cases.map { (group: group, time: $0.time, isEvent: $0.isEvent) }
    }.sorted { $0.time < $1.time }
    var atRisk = groups.map(\.count)
    var place = 0
    while place < all.count {
      let end = all[place...].firstIndex { $0.time != all[place].time } ?? all.count
      var events = [Int](repeating: 0, count: groups.count)
      for entry in all[place..<end] where entry.isEvent { events[entry.group] += 1 }
      if events.contains(where: { $0 > 0 }) { rows.append((atRisk, events)) }
      for entry in all[place..<end] { atRisk[entry.group] -= 1 }
      place = end
    }
  }
}
