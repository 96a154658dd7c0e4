/// The concept model's numbers, as they lie in `concept-model.bin`, with an index over the keys.
///
/// The file, little-endian: the eight bytes `UZTCONC1`; five 32-bit numbers (concepts C, features
/// F, entries E of the exponential table, the multiplier that turns sums into steps of that
/// table, the share in millionths under which a reading is blind); C concept ids, each a length
/// byte and UTF-8; C biases (Int64); E exponentials (UInt32); F keys (UInt32, ascending); F
/// rarities (UInt8, in sixteenths); F shifts (UInt8); F x C weights (Int8, row after row); and
/// the digest of all bytes before it (UInt64, FNV-1a).
struct ConceptTable: Sendable {
  /// Ids of the concepts.
  let concepts: [String]
  /// What a text without any feature would have, in the units of ``steps(of:)``.
  let biases: [Int]
  /// 2²⁴ · exp(-i / 64) for i from 0 on.
  let exponential: [UInt32]
  /// Weights, a row for each feature, ``rowLength`` a row, from ``weightsStart`` on.
  let weights: [Int8]
  /// Where the first row begins.
  let weightsStart: Int
  /// Turns a sum divided by a norm into 4096ths of a step of the exponential table.
  let multiplier: Int
  /// A best share below this many millionths is no confident reading.
  let blindBelowMicro: Int
  /// Sixteen hexadecimal digits over the content.
  let version: String
  /// Concepts, padded to a multiple of 16.
  let rowLength: Int
  private let slots: [UInt64]

  /// A known feature: where its weights are and what they mean.
  struct Feature {
    /// The number of its row.
    let row: Int
    /// How rare it is: 16 · idf.
    let rarity: Int
    /// By how many bits the row's weights are to be shifted up.
    let shift: Int
  }

  /// Letter groups nobody has used in the corpus are as rare as the rarest known ones.
  static let rarityOfUnknown = 144
  /// The most concepts a table holds.
  static let mostConcepts = 1024
  /// The most features a table holds.
  static let mostFeatures = 1 << 20
  /// No concept lies farther than this, in the units of ``steps(of:)``: far beyond the end of the
  /// exponential table, and far from overflow.
  private static let farthest = 1 << 44
  /// The largest shift of a row.
  static let largestShift = 6
  static let magic = Array("UZTCONC1".utf8)

  /// Reads and checks a file's bytes.
  init(bytes: [UInt8]) throws(ConceptModelError) {
    var reader = TableReader(bytes)
    guard bytes.starts(with: Self.magic) else { throw ConceptModelError.notAConceptModel }
    version = try reader.checkDigest()
    reader.skip(Self.magic.count)
    let count = try reader.number(in: 1...Self.mostConcepts)
    let features = try reader.number(in: 0...Self.mostFeatures)
    let entries = try reader.number(in: 1...65_536)
    multiplier = try reader.number(in: 1...Int(Int32.max))
    blindBelowMicro = try reader.number(in: 0...1_000_000)
    var names: [String] = []
    for _ in 0..<count { names.append(try reader.name()) }
    concepts = names
    biases = try reader.signedNumbers(count)
    exponential = try reader.numbers(entries)
    let keys = try reader.numbers(features)
    let rarities = try reader.bytes(features)
    let shifts = try reader.bytes(features)
    rowLength = (count + 15) / 16 * 16
    (weights, weightsStart) = try reader.rows(
      features, columns: count, paddedTo: rowLength, alignedTo: 64)
    try reader.expectEnd()
    if let place = shifts.firstIndex(where: { $0 > Self.largestShift }) {
      throw ConceptModelError.invalid(at: place, value: Int(shifts[place]))
    }
    slots = Self.slots(keys: keys, rarities: rarities, shifts: shifts)
  }

  /// A feature by its key; nil when it is not known.
  @inline(__always)
  func feature(of key: UInt32) -> Feature? {
    let mask = slots.count - 1
    return slots.withUnsafeBufferPointer { slots in
      var place = Int(key) & mask
      while slots[place] != 0 {
        if UInt32(truncatingIfNeeded: slots[place]) == key { return Self.feature(slots[place]) }
        place = (place + 1) & mask
      }
      return nil
    }
  }

  /// From the lowest bit: the key (32 bits, never 0), the row (20), the rarity (8), the shift (3).
  @inline(__always)
  private static func feature(_ slot: UInt64) -> Feature {
    Feature(
      row: Int(truncatingIfNeeded: slot >> 32) & 0xF_FFFF,
      rarity: Int(truncatingIfNeeded: slot >> 52) & 0xFF,
      shift: Int(truncatingIfNeeded: slot >> 60))
  }

  /// An open-addressing table in which a look-up touches one cache line, mostly.
  private static func slots(keys: [UInt32], rarities: [UInt8], shifts: [UInt8]) -> [UInt64] {
    var capacity = 16
    while capacity < keys.count * 2 { capacity *= 2 }
    var slots = [UInt64](repeating: 0, count: capacity)
    for row in keys.indices {
      var place = Int(keys[row]) & (capacity - 1)
      while slots[place] != 0 { place = (place + 1) & (capacity - 1) }
      slots[place] =
        UInt64(keys[row]) | UInt64(row) << 32 | UInt64(rarities[row]) << 52
        | UInt64(shifts[row]) << 60
    }
    return slots
  }

  /// How far each concept's value lies, in 4096ths of a step of the exponential table.
  func steps(of sums: FeatureSums) -> [Int] {
    concepts.indices.map { concept in
      guard sums.norm > 0 else { return biases[concept] }
      // The product saturates: a text would need more features than a table holds to get there.
      let (product, overflow) = sums.concepts[concept].multipliedReportingOverflow(by: multiplier)
      let value = overflow ? (sums.concepts[concept] < 0 ? -Self.farthest : Self.farthest) : product
      return max(-Self.farthest, min(Self.farthest, value / sums.norm)) + biases[concept]
    }
  }

  /// The exponential of each concept's distance from the best, as 24-bit integers; 0 where the
  /// table ends.
  func exponentials(of steps: [Int]) -> [Int] {
    guard let most = steps.max() else { return [] }
    return steps.map { step in
      let distance = (most - step) >> 12
      return distance < exponential.count ? Int(exponential[distance]) : 0
    }
  }
}
