import Lexicon

/// The features of all training statements: which are kept, how rare they are, and the sparse
/// matrix of statements by features with rows of length 1.
struct TrainingFeatures {
  /// Kept features, ascending by key.
  let keys: [UInt32]
  /// 16 · idf of each.
  let rarities: [UInt8]
  /// Where each statement's entries begin, and the end.
  private let starts: [Int]
  private let columns: [Int32]
  private let values: [Float]

  /// The number of statements.
  var rows: Int { starts.count - 1 }

  init(texts: [String], options: ConceptModelTraining.Options) {
    let counted = texts.map { FeatureCounts(TokenizedText($0)) }
    let statistics = Self.statistics(counted)
    let kept = Self.keep(statistics, options: options)
    keys = kept.map(\.key)
    let count = Double(texts.count)
    rarities = kept.map { feature in
      let idf = NaturalLogarithm.of((1 + count) / (1 + Double(feature.statements))) + 1
      return UInt8(min(255, max(1, (16 * idf + 0.5))))
    }
    var builder = RowBuilder(keys: keys, rarities: rarities)
    for counts in counted { builder.add(counts) }
    starts = builder.starts
    columns = builder.columns
    values = builder.values
  }

  /// In how many texts each key occurs, ascending by key.
  private static func statistics(_ counted: [FeatureCounts]) -> [(key: UInt32, statements: Int)] {
    var keys: [UInt32] = []
    for counts in counted { counts.forEach { key, _ in keys.append(key) } }
    keys.sort()
    var result: [(key: UInt32, statements: Int)] = []
    for key in keys {
      if let last = result.last, last.key == key {
        result[result.count - 1].statements += 1
      } else {
        result.append((key, 1))
      }
    }
    return result
  }

  private static func keep(
    _ all: [(key: UInt32, statements: Int)], options: ConceptModelTraining.Options
  ) -> [(key: UInt32, statements: Int)] {
    var least = max(1, options.leastStatements)
    var kept = all.filter { $0.statements >= least }
    while kept.count > min(options.mostFeatures, ConceptTable.mostFeatures) {
      least += 1
      kept = kept.filter { $0.statements >= least }
    }
    return kept
  }

  /// The products of each statement with itself and those before it, row after row; the part
  /// above the diagonal stays 0.
  ///
  /// - Complexity: the sum over features of half the squared number of their statements.
  func gram() -> [Float] {
    let postings = self.postings()
    let count = rows
    var gram = [Float](repeating: 0, count: count * count)
    gram.withUnsafeMutableBufferPointer { gram in
      for row in 0..<count {
        for entry in starts[row]..<starts[row + 1] {
          let value = values[entry]
          let column = Int(columns[entry])
          var place = postings.starts[column]
          while place < postings.starts[column + 1], Int(postings.rows[place]) <= row {
            gram[row * count + Int(postings.rows[place])] += value * postings.values[place]
            place += 1
          }
        }
      }
    }
    return gram
  }

  /// The transposed matrix: for each feature its statements, ascending.
  private func postings() -> (starts: [Int], rows: [Int32], values: [Float]) {
    var starts = [Int](repeating: 0, count: keys.count + 1)
    for column in columns { starts[Int(column) + 1] += 1 }
    for column in keys.indices { starts[column + 1] += starts[column] }
    var next = starts
    var rows = [Int32](repeating: 0, count: columns.count)
    var transposed = [Float](repeating: 0, count: columns.count)
    for row in 0..<self.rows {
      for entry in self.starts[row]..<self.starts[row + 1] {
        let place = next[Int(columns[entry])]
        rows[place] = Int32(row)
        transposed[place] = values[entry]
        next[Int(columns[entry])] += 1
      }
    }
    return (starts, rows, transposed)
  }

  /// The transposed matrix times statements x `width` numbers: features x `width`.
  func transposedProduct(_ dense: [Float], columns width: Int) -> [Float] {
    var result = [Float](repeating: 0, count: keys.count * width)
    result.withUnsafeMutableBufferPointer { result in
      dense.withUnsafeBufferPointer { dense in
        for row in 0..<rows {
          for entry in starts[row]..<starts[row + 1] {
            let target = Int(columns[entry]) * width
            for column in 0..<width {
              result[target + column] += values[entry] * dense[row * width + column]
            }
          }
        }
      }
    }
    return result
  }
}

/// Builds the rows of the sparse matrix.
private struct RowBuilder {
  let keys: [UInt32]
  let rarities: [UInt8]
  private(set) var starts = [0]
  private(set) var columns: [Int32] = []
  private(set) var values: [Float] = []
  private let place: [UInt32: Int32]

  init(keys: [UInt32], rarities: [UInt8]) {
    self.keys = keys
    self.rarities = rarities
    place = Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, Int32($0)) })
  }

  /// Adds a statement; entries are in the order of the keys, so that sums are the same each time.
  mutating func add(_ counts: FeatureCounts) {
    var entries: [(column: Int32, value: Int)] = []
    counts.forEach { key, count in
      guard let column = place[key] else { return }
      let value = FeatureCounts.weight(ofCount: count) * Int(rarities[Int(column)])
      entries.append((column, value))
    }
    entries.sort { $0.column < $1.column }
    let norm = Float(max(1, IntegerRoot.floor(entries.reduce(0) { $0 + $1.value * $1.value })))
    for entry in entries {
      columns.append(entry.column)
      values.append(Float(entry.value) / norm)
    }
    starts.append(columns.count)
  }
}
