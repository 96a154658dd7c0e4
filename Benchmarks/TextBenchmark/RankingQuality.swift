import Foundation

/// Quality of rankings against graded relevance.
enum RankingQuality {
  /// Normalised discounted cumulative gain of the ten first, averaged over the queries that have
  /// anything relevant (Järvelin and Kekäläinen, 2002; gains as they are). Equal similarities are
  /// ranked by index.
  static func nDCG10(
    similarities: (Int, Int) -> Double, gains: (Int, Int) -> Int, queries: [Int], documents: [Int]
  ) -> Double {
    var sum = 0.0
    var count = 0
    for query in queries {
      let gain = documents.map { gains(query, $0) }
      let ideal = discounted(gain.sorted(by: >))
      guard ideal > 0 else { continue }
      let values = documents.map { similarities(query, $0) }
      let order = values.indices.sorted { (-values[$0], $0) < (-values[$1], $1) }.prefix(10)
      sum += discounted(order.map { gain[$0] }) / ideal
      count += 1
    }
    return count == 0 ? 0 : sum / Double(count)
  }

  private static func discounted(_ gains: some Sequence<Int>) -> Double {
    gains.prefix(10).enumerated().reduce(0) {
      $0 + Double($1.element) / log2(Double($1.offset + 2))
    }
  }
}
