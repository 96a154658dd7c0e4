/// A concept table with all its rows in hand, to be changed and written again. For reading texts
/// there is ``ConceptTable``, which this becomes by its bytes.
struct TableContent: Sendable {
  /// What a feature weighs for each concept.
  struct Row: Equatable, Sendable {
    let key: UInt32
    /// 16 · idf.
    let rarity: UInt8
    /// By how many bits the weights are to be shifted up.
    let shift: UInt8
    /// One for each concept.
    let weights: ArraySlice<Int8>

    static func == (left: Row, right: Row) -> Bool {
      left.key == right.key && left.rarity == right.rarity && left.shift == right.shift
        && left.weights.elementsEqual(right.weights)
    }
  }

  let concepts: [String]
  let biases: [Int]
  let exponential: [UInt32]
  let multiplier: Int
  let blindBelowMicro: Int
  /// The digest of the bytes that the table was read from.
  let version: String
  /// Keys of the known features, ascending.
  private let keys: [UInt32]
  private let rarities: [UInt8]
  private let shifts: [UInt8]
  private let weights: [Int8]

  /// How many features there are.
  var rows: Int { keys.count }

  /// Reads a table's file; the checks are those of ``ConceptTable``.
  init(bytes: [UInt8]) throws(ConceptModelError) {
    var reader = TableReader(bytes)
    guard bytes.starts(with: ConceptTable.magic) else { throw .notAConceptModel }
    version = try reader.checkDigest()
    reader.skip(ConceptTable.magic.count)
    let count = try reader.number(in: 1...ConceptTable.mostConcepts)
    let features = try reader.number(in: 0...ConceptTable.mostFeatures)
    let entries = try reader.number(in: 1...65_536)
    multiplier = try reader.number(in: 1...Int(Int32.max))
    blindBelowMicro = try reader.number(in: 0...1_000_000)
    var names: [String] = []
    for _ in 0..<count { names.append(try reader.name()) }
    concepts = names
    biases = try reader.signedNumbers(count)
    exponential = try reader.numbers(entries)
    keys = try reader.numbers(features)
    rarities = try reader.bytes(features)
    shifts = try reader.bytes(features)
    weights = try reader.bytes(features * count).withUnsafeBytes {
      Array($0.bindMemory(to: Int8.self))
    }
    try reader.expectEnd()
    if let place = shifts.firstIndex(where: { $0 > ConceptTable.largestShift }) {
      throw .invalid(at: place, value: Int(shifts[place]))
    }
    if let place = keys.indices.dropFirst().first(where: { keys[$0] <= keys[$0 - 1] }) {
      throw .invalid(at: place, value: Int(keys[place]))
    }
  }

  /// The row with a number from 0 on.
  func row(_ number: Int) -> Row {
    Row(
      key: keys[number], rarity: rarities[number], shift: shifts[number],
      weights: weights[number * concepts.count..<(number + 1) * concepts.count])
  }

  /// The number of a feature's row; nil when it is not known.
  ///
  /// - Complexity: the logarithm of the number of rows.
  func number(of key: UInt32) -> Int? {
    var (low, high) = (0, keys.count)
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low < keys.count && keys[low] == key ? low : nil
  }

  /// The file of the same table with other rows; those given stand in for rows of the same key.
  ///
  /// `changes`: ascending by key, with a weight for each concept.
  func bytes(with changes: [Row]) -> [UInt8] {
    let merged = merged(with: changes)
    var writer = TableWriter()
    writer.add(ConceptTable.magic)
    writer.add(number: concepts.count)
    writer.add(number: merged.count)
    writer.add(number: exponential.count)
    writer.add(number: multiplier)
    writer.add(number: blindBelowMicro)
    for concept in concepts { writer.add(name: concept) }
    for bias in biases { writer.add(signed: bias) }
    for value in exponential { writer.add(number: value) }
    for row in merged { writer.add(number: row.key) }
    writer.add(merged.lazy.map(\.rarity))
    writer.add(merged.lazy.map(\.shift))
    var cells: [UInt8] = []
    cells.reserveCapacity(merged.count * concepts.count)
    for row in merged { cells.append(contentsOf: row.weights.lazy.map { UInt8(bitPattern: $0) }) }
    writer.add(cells)
    writer.addDigest()
    return writer.bytes
  }

  private func merged(with changes: [Row]) -> [Row] {
    var result: [Row] = []
    result.reserveCapacity(keys.count + changes.count)
    var place = 0
    for change in changes {
      while place < keys.count, keys[place] < change.key {
        result.append(row(place))
        place += 1
      }
      if place < keys.count, keys[place] == change.key { place += 1 }
      result.append(change)
    }
    while place < keys.count {
      result.append(row(place))
      place += 1
    }
    return result
  }
}
