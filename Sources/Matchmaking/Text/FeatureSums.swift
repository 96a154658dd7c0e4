import Lexicon

/// A text as sums over its features: for each concept, and in the columns of wording.
struct FeatureSums {
  /// The weighted sum for each concept, padded as the table's rows are.
  private(set) var concepts: [Int]
  /// The text's length over the known features, in 256ths: what the sums are divided by.
  private(set) var norm: Int
  /// The wording: every letter group, known or not, weighed by its rarity, in a column and with a
  /// sign that its key decides (feature hashing; Weinberger et al., 2009, section 2).
  private(set) var wording: [Int]

  /// Sums up the features of a text. Order does not matter: the sums are integers.
  init(counts: FeatureCounts, table: ConceptTable) {
    var sums = [Int](repeating: 0, count: table.rowLength)
    var wording = [Int](repeating: 0, count: ConceptModel.wordingColumns)
    var square = 0
    sums.withUnsafeMutableBufferPointer { sums in
      wording.withUnsafeMutableBufferPointer { wording in
        table.weights.withUnsafeBufferPointer { weights in
          counts.forEach { key, count in
            let weight = FeatureCounts.weight(ofCount: count)
            var rarity = ConceptTable.rarityOfUnknown
            if let row = table.row(of: key) {
              rarity = Int(table.rarities[row])
              let value = weight * rarity
              square += value * value
              let factor = weight << Int(table.shifts[row])
              let start = row * table.rowLength
              for column in 0..<table.rowLength {
                sums[column] &+= factor &* Int(weights[start &+ column])
              }
            }
            let spread = key &* 0x9E37_79B1
            let column = Int(spread >> 23)
            wording[column] &+= (spread >> 22) & 1 == 0 ? weight &* rarity : -(weight &* rarity)
          }
        }
      }
    }
    concepts = sums
    norm = IntegerRoot.floor(square)
    self.wording = wording
  }
}
