import Lexicon

/// A text as sums over its features: for each concept, and in the columns of wording.
struct FeatureSums {
  /// The weighted sum for each concept, padded as the table's rows are.
  let concepts: [Int]
  /// The text's length over the known features, in 256ths: what the sums are divided by.
  let norm: Int
  /// How much of the text is known, in millionths: the share of its features that the table has.
  let knownMicro: Int
  /// The wording: every letter group, known or not, weighed by its rarity, in a column and with a
  /// sign that its key decides (feature hashing; Weinberger et al., 2009, section 2).
  let wording: [Int]

  /// Sums up the features of a text. Order does not matter: the sums are integers.
  init(counts: FeatureCounts, table: ConceptTable) {
    var columns = [Int](repeating: 0, count: ConceptModel.wordingColumns)
    var square = 0
    var known = 0
    var all = 0
    concepts = columns.withUnsafeMutableBufferPointer { columns in
      table.weights.withUnsafeBufferPointer { weights in
        let rows = weights.baseAddress! + table.weightsStart
        return RowSums.sums(length: table.rowLength) { sums in
          counts.forEach { key, count in
            let weight = FeatureCounts.weight(ofCount: count)
            var rarity = ConceptTable.rarityOfUnknown
            all &+= weight
            if let feature = table.feature(of: key) {
              known &+= weight
              rarity = feature.rarity
              square &+= weight &* rarity &* weight &* rarity
              sums.add(rows + feature.row &* table.rowLength, weight: weight, shift: feature.shift)
            }
            let spread = key &* 0x9E37_79B1
            let sign = 1 &- 2 &* Int((spread >> 22) & 1)
            columns[Int(spread >> 23)] &+= sign &* weight &* rarity
          }
        }
      }
    }
    wording = columns
    knownMicro = all > 0 ? known * 1_000_000 / all : 0
    norm = IntegerRoot.floor(square)
  }
}
