/// What phrases change of a concept table: rows that weigh otherwise, and rows that are new.
///
/// The bytes, little-endian: the eight bytes `UZTPHRA1`; the version of the table it belongs to
/// (16 ASCII digits); two 32-bit numbers (concepts C, rows R); R rows, ascending by key: the key
/// (UInt32), rarity, shift (UInt8), C bits that say which weights are written, in whole bytes, and
/// those weights (Int8). What is not written stays as it is in the table's row of the same key and
/// shift, and is 0 where there is none. At the end the digest of all bytes before (UInt64, FNV-1a).
struct LexiconUpdate: Sendable {
  static let magic = Array("UZTPHRA1".utf8)

  /// The version of the table that the update belongs to.
  let baseVersion: String
  /// Ascending by key, each with a weight for each concept.
  let rows: [TableContent.Row]

  /// The update's bytes.
  ///
  /// - Complexity: some eight bytes a row and one for each weight that differs.
  func bytes(to base: TableContent) -> [UInt8] {
    precondition(base.version == baseVersion, "the update belongs to this table")
    var writer = TableWriter()
    writer.add(Self.magic)
    writer.add(Array(baseVersion.utf8))
    writer.add(number: base.concepts.count)
    writer.add(number: rows.count)
    for row in rows {
      writer.add(number: row.key)
      writer.add([row.rarity, row.shift])
      let old = Self.weights(below: row.key, shift: row.shift, in: base)
      var marks = [UInt8](repeating: 0, count: (base.concepts.count + 7) / 8)
      var written: [UInt8] = []
      for (concept, (value, before)) in zip(row.weights, old).enumerated() where value != before {
        marks[concept / 8] |= 1 << UInt8(concept % 8)
        written.append(UInt8(bitPattern: value))
      }
      writer.add(marks)
      writer.add(written)
    }
    writer.addDigest()
    return writer.bytes
  }

  /// Reads an update for a table.
  ///
  /// - Throws: `ConceptModelError.otherBase` where it belongs to another version of the table, and
  ///   the errors of damaged bytes.
  init(bytes: [UInt8], to base: TableContent) throws(ConceptModelError) {
    var reader = TableReader(bytes)
    guard bytes.starts(with: Self.magic) else { throw .notAConceptModel }
    _ = try reader.checkDigest()
    reader.skip(Self.magic.count)
    let digits = try reader.bytes(16)
    baseVersion = String(decoding: digits, as: UTF8.self)
    guard baseVersion == base.version else {
      throw .otherBase(expected: baseVersion, found: base.version)
    }
    let count = base.concepts.count
    _ = try reader.number(in: count...count)
    let rowCount = try reader.number(in: 0...ConceptTable.mostFeatures)
    var rows: [TableContent.Row] = []
    for number in 0..<rowCount {
      let row = try Self.row(&reader, in: base)
      if let last = rows.last, row.key <= last.key {
        throw .invalid(at: number, value: Int(row.key))
      }
      rows.append(row)
    }
    try reader.expectEnd()
    self.rows = rows
  }

  init(rows: [TableContent.Row], to base: TableContent) {
    self.rows = rows
    baseVersion = base.version
  }

  private static func row(
    _ reader: inout TableReader, in base: TableContent
  ) throws(ConceptModelError) -> TableContent.Row {
    let key = try reader.numbers(1)[0]
    let (rarity, shift) = (try reader.bytes(1)[0], try reader.bytes(1)[0])
    guard Int(shift) <= ConceptTable.largestShift else {
      throw .invalid(at: Int(key), value: Int(shift))
    }
    let marks = try reader.bytes((base.concepts.count + 7) / 8)
    var weights = Array(weights(below: key, shift: shift, in: base))
    for concept in weights.indices where marks[concept / 8] >> UInt8(concept % 8) & 1 == 1 {
      weights[concept] = Int8(bitPattern: try reader.bytes(1)[0])
    }
    return TableContent.Row(key: key, rarity: rarity, shift: shift, weights: weights[...])
  }

  /// What a row's unwritten weights are: those of the table's own row, where its units are the
  /// same.
  private static func weights(
    below key: UInt32, shift: UInt8, in base: TableContent
  ) -> ArraySlice<Int8> {
    if let number = base.number(of: key) {
      let row = base.row(number)
      if row.shift == shift { return row.weights }
    }
    return [Int8](repeating: 0, count: base.concepts.count)[...]
  }
}
