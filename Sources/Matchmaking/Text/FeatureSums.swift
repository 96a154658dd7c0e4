import Lexicon

/// A text as sums over its features: for each concept, and in the columns of wording.
struct FeatureSums {
  /// The weighted sum for each concept, padded as the table's rows are.
  let concepts: [Int]
  /// The text's length over the known features, in 256ths: what the sums are divided by.
  let norm: Int
  /// The wording: every letter group, known or not, weighed by its rarity, in a column and with a
  /// sign that its key decides (feature hashing; Weinberger et al., 2009, section 2).
  let wording: [Int]

  /// Sums up the features of a text. Order does not matter: the sums are integers.
  init(counts: FeatureCounts, table: ConceptTable) {
    var totals = [Int](repeating: 0, count: table.rowLength)
    var columns = [Int](repeating: 0, count: ConceptModel.wordingColumns)
    var square = 0
    table.weights.withUnsafeBufferPointer { weights in
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: table.rowLength) { narrow in
        narrow.initialize(repeating: 0)
        var pending = 0
        counts.forEach { key, count in
          let weight = FeatureCounts.weight(ofCount: count)
          var rarity = ConceptTable.rarityOfUnknown
          if let row = table.row(of: key) {
            rarity = Int(table.rarities[row])
            square &+= weight &* rarity &* weight &* rarity
            let line = weights.baseAddress! + row &* table.rowLength
            Self.add(line, times: weight << Int(table.shifts[row]), to: narrow)
            pending += 1
            if pending == Self.mostPending { Self.flush(narrow, &pending, into: &totals) }
          }
          let spread = key &* 0x9E37_79B1
          let sign = 1 &- 2 &* Int((spread >> 22) & 1)
          columns[Int(spread >> 23)] &+= sign &* weight &* rarity
        }
        Self.flush(narrow, &pending, into: &totals)
      }
    }
    concepts = totals
    wording = columns
    norm = IntegerRoot.floor(square)
  }

  /// So many rows fit into 32-bit sums: each adds at most 71 · 2⁶ · 128 < 2²⁰.
  private static let mostPending = 2047

  @inline(__always)
  private static func add(
    _ line: UnsafePointer<Int8>, times factor: Int, to sums: UnsafeMutableBufferPointer<Int32>
  ) {
    let factor = Int32(truncatingIfNeeded: factor)
    for column in 0..<sums.count { sums[column] &+= factor &* Int32(line[column]) }
  }

  private static func flush(
    _ narrow: UnsafeMutableBufferPointer<Int32>, _ pending: inout Int, into totals: inout [Int]
  ) {
    for column in totals.indices {
      totals[column] += Int(narrow[column])
      narrow[column] = 0
    }
    pending = 0
  }
}
