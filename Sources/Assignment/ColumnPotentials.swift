/// Column potentials in 64 bits, and in 32 bits as long as all are small enough for sums of two.
struct ColumnPotentials: ~Copyable {
  let wide: Buffer<Int64>
  let narrow: Buffer<Int32>
  /// For each group of columns a number that none of its potentials in 32 bits exceeds: the
  /// greatest, until potentials fall.
  let groupMost: Buffer<Int32>
  /// Whether `narrow` holds the same numbers as `wide`.
  private(set) var isNarrow = true

  /// Numbers of 32 bits below this can be added and subtracted once.
  static var narrowLimit: Int64 { 1 << 30 }

  init(count: Int) {
    wide = Buffer(repeating: 0, count: count)
    narrow = Buffer(repeating: 0, count: count)
    groupMost = Buffer(repeating: 0, count: GroupMinima.groups(of: count))
  }

  init(_ values: [Int64]) {
    self.init(count: values.count)
    for (column, value) in values.enumerated() { set(column, value) }
    tighten()
  }

  /// Brings the bounds of the groups down to their greatest potentials. O(columns).
  func tighten() {
    for group in 0..<groupMost.count {
      let first = group * DenseGroup.size
      var most = Int32.min
      for column in first..<min(first + DenseGroup.size, narrow.count) {
        most = max(most, narrow[column])
      }
      groupMost[group] = most
    }
  }

  @inline(__always)
  mutating func set(_ column: Int, _ value: Int64) {
    wide[column] = value
    if value > -Self.narrowLimit, value < Self.narrowLimit {
      let value = Int32(truncatingIfNeeded: value)
      narrow[column] = value
      if value > groupMost[column / DenseGroup.size] {
        groupMost[column / DenseGroup.size] = value
      }
    } else {
      isNarrow = false
    }
  }

  @inline(__always)
  subscript(column: Int) -> Int64 { wide[column] }
}
