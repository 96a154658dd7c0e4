/// Phrases and anchors by the phrases' features: the sparse matrix of a training, rows of phrases
/// first.
struct PhraseSystem {
  /// The features of all phrases, ascending by key.
  private let keys: [UInt32]
  /// The number of each feature's row in the table; nil for a new one.
  private let numbers: [Int?]
  private let table: TableContent
  /// Each statement's length over what the new table will know.
  let norms: [Int]
  /// Where each statement's entries begin, and the end.
  private let starts: [Int]
  private let columns: [Int32]
  private let values: [Double]

  /// How many statements there are.
  var rows: Int { norms.count }

  /// How many of the features the table does not know.
  var newFeatures: Int { numbers.count { $0 == nil } }

  init(phrases: [MeasuredStatement], anchors: [MeasuredStatement], table: TableContent) {
    let sorted = phrases.flatMap { $0.features.map(\.key) }.sorted()
    var keys: [UInt32] = []
    for key in sorted where keys.last != key { keys.append(key) }
    let numbers = keys.map { table.number(of: $0) }
    let place = Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, $0) })
    var norms: [Int] = []
    var (starts, columns, values) = ([0], [Int32](), [Double]())
    for statement in phrases + anchors {
      var square = statement.square
      var entries: [(column: Int, value: Int)] = []
      for feature in statement.features {
        guard let column = place[feature.key] else { continue }
        let rarity = Self.rarity(numbers[column], in: table)
        entries.append((column, feature.weight * Int(rarity)))
        if numbers[column] == nil { square += entries[entries.count - 1].value.squared }
      }
      let norm = IntegerRoot.floor(square)
      norms.append(norm)
      for entry in entries {
        columns.append(Int32(entry.column))
        values.append(Double(entry.value) / Double(max(1, norm)))
      }
      starts.append(columns.count)
    }
    self.keys = keys
    self.numbers = numbers
    self.table = table
    self.norms = norms
    self.starts = starts
    self.columns = columns
    self.values = values
  }

  /// The rarity of a known row, or that of unknown features.
  private static func rarity(_ number: Int?, in table: TableContent) -> UInt8 {
    number.map { table.row($0).rarity } ?? UInt8(ConceptTable.rarityOfUnknown)
  }

  /// The products of each statement with itself and those before it, row after row; the part
  /// above the diagonal stays 0.
  ///
  /// - Complexity: the sum over features of half the squared number of their statements.
  func gram() -> [Double] {
    let postings = postings()
    let count = rows
    var gram = [Double](repeating: 0, count: count * count)
    gram.withUnsafeMutableBufferPointer { gram in
      for list in postings {
        for (place, entry) in list.enumerated() {
          let line = Int(entry.row) * count
          for other in list[...place] { gram[line + Int(other.row)] += entry.value * other.value }
        }
      }
    }
    return gram
  }

  /// For each feature its statements, ascending.
  private func postings() -> [[(row: Int32, value: Double)]] {
    var postings = [[(row: Int32, value: Double)]](repeating: [], count: keys.count)
    for row in 0..<rows {
      for entry in starts[row]..<starts[row + 1] {
        postings[Int(columns[entry])].append((Int32(row), values[entry]))
      }
    }
    return postings
  }

  /// The rows that the solution of the equations changes, and all new ones, ascending by key.
  ///
  /// `duals`: statements x concepts; `unit`: what turns a weight times a rarity into the table's
  /// units.
  func changes(duals: [Double], unit: Double) -> [TableContent.Row] {
    let width = table.concepts.count
    var sums = [Double](repeating: 0, count: keys.count * width)
    sums.withUnsafeMutableBufferPointer { sums in
      for row in 0..<rows {
        for entry in starts[row]..<starts[row + 1] {
          let target = Int(columns[entry]) * width
          for column in 0..<width {
            sums[target + column] += values[entry] * duals[row * width + column]
          }
        }
      }
    }
    return keys.indices.compactMap { index in
      changed(index, by: sums[index * width..<(index + 1) * width], unit: unit)
    }
  }

  /// A change of a weight under this share of the largest in its row is left out.
  private static let leastShare = 0.1

  /// A feature's row with its weights moved; nil where rounding leaves them as they were.
  private func changed(
    _ index: Int, by sums: ArraySlice<Double>, unit: Double
  ) -> TableContent.Row? {
    let old = numbers[index].map { table.row($0) }
    let rarity = Self.rarity(numbers[index], in: table)
    let factor = unit * Double(rarity)
    // The small change beside a large one decides nothing, and would be most of the bytes.
    let least = sums.reduce(0) { max($0, $1.magnitude) } * Self.leastShare
    var exact = sums.map { $0.magnitude < least ? 0 : $0 * factor }
    if let old {
      for (concept, weight) in old.weights.enumerated() {
        exact[concept] += Double(Int(weight) << Int(old.shift))
      }
    }
    let most = exact.reduce(0) { max($0, $1.magnitude) }
    var shift = Int(old?.shift ?? 0)
    while most > Double(127 << shift), shift < ConceptTable.largestShift { shift += 1 }
    let weights = exact.map { value in
      let scaled = value / Double(1 << shift)
      return Int8(max(-127, min(127, scaled < 0 ? scaled - 0.5 : scaled + 0.5)))
    }
    let row = TableContent.Row(
      key: keys[index], rarity: rarity, shift: UInt8(shift), weights: weights[...])
    return row == old ? nil : row
  }
}

extension Int {
  fileprivate var squared: Int { self * self }
}
