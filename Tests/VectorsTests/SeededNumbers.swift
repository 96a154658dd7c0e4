import Vectors

/// Repeatable numbers (SplitMix64), so that a failing case can be run again by its seed.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A matrix of random integers whose rows are nearly as long as `length` allows.
  mutating func matrix(rows: Int, columns: Int, length: Int) throws -> ExactMatrix {
    var values: [Int32] = []
    for _ in 0..<rows {
      let raw = (0..<columns).map { _ in Int.random(in: -1000...1000, using: &self) }
      let norm = Double(raw.reduce(1) { $0 + $1 * $1 }).squareRoot()
      // Truncation toward zero can only shorten the row.
      values += raw.map { Int32(Double($0) / norm * Double(length)) }
    }
    return try ExactMatrix(rows: rows, columns: columns, integers: values)
  }
}

/// The product of each row with each row in plain integer arithmetic.
func integerProduct(_ left: ExactMatrix, _ right: ExactMatrix) -> [Int32] {
  (0..<left.rows).flatMap { i in
    (0..<right.rows).map { j in
      Int32(zip(left[row: i], right[row: j]).reduce(0) { $0 + Int($1.0) * Int($1.1) })
    }
  }
}
