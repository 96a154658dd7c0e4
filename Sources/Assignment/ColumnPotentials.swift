/// Column potentials in 64 bits, and in 32 bits as long as all are small enough for sums of two.
struct ColumnPotentials: ~Copyable {
  let wide: Buffer<Int64>
  let narrow: Buffer<Int32>
  /// Whether `narrow` holds the same numbers as `wide`.
  private(set) var isNarrow = true

  /// Numbers of 32 bits below this can be added and subtracted once.
  static var narrowLimit: Int64 { 1 << 30 }

  init(count: Int) {
    wide = Buffer(repeating: 0, count: count)
    narrow = Buffer(repeating: 0, count: count)
  }

  init(_ values: [Int64]) {
    self.init(count: values.count)
    for (column, value) in values.enumerated() { set(column, value) }
  }

  @inline(__always)
  mutating func set(_ column: Int, _ value: Int64) {
    wide[column] = value
    if value > -Self.narrowLimit, value < Self.narrowLimit {
      narrow[column] = Int32(truncatingIfNeeded: value)
    } else {
      isNarrow = false
    }
  }

  @inline(__always)
  subscript(column: Int) -> Int64 { wide[column] }
}
