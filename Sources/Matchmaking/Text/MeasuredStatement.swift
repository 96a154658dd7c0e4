import Lexicon

/// A statement by its features, with what a table makes of them: the same integers as in reading.
struct MeasuredStatement: Sendable {
  /// Each feature with what its count weighs, in sixteenths; ascending by key.
  let features: [(key: UInt32, weight: Int)]
  /// For each concept, the sum over the known features.
  let sums: [Int]
  /// The square of the length over the known features.
  let square: Int

  /// No concept lies farther than this, far from overflow.
  private static let farthest = 1 << 44

  init(_ text: String, table: TableContent) {
    var features: [(key: UInt32, weight: Int)] = []
    FeatureCounts(TokenizedText(text)).forEach { key, count in
      features.append((key, FeatureCounts.weight(ofCount: count)))
    }
    features.sort { $0.key < $1.key }
    var sums = [Int](repeating: 0, count: table.concepts.count)
    var square = 0
    for feature in features {
      guard let number = table.number(of: feature.key) else { continue }
      let row = table.row(number)
      let value = feature.weight * Int(row.rarity)
      square += value * value
      let factor = feature.weight << Int(row.shift)
      for (concept, weight) in row.weights.enumerated() { sums[concept] += factor * Int(weight) }
    }
    self.features = features
    self.sums = sums
    self.square = square
  }

  /// How far each concept's value lies where the statement is as long as given, in the steps of
  /// the table.
  func steps(norm: Int, table: TableContent) -> [Int] {
    sums.indices.map { concept in
      guard norm > 0 else { return table.biases[concept] }
      // The product saturates: a text would need more features than a table holds to get there.
      let (product, overflow) = sums[concept].multipliedReportingOverflow(by: table.multiplier)
      let value = overflow ? (sums[concept] < 0 ? -Self.farthest : Self.farthest) : product / norm
      return max(-Self.farthest, min(Self.farthest, value)) + table.biases[concept]
    }
  }
}
