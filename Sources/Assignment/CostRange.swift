/// Least and greatest of the costs of allowed pairs.
struct CostRange: Sendable {
  private(set) var lowest = Int64.max
  private(set) var highest = Int64.min
  /// Whether every pair of a dense matrix is known to be allowed.
  var isComplete = false

  init() {}

  /// Range of 32-bit costs whose greatest value marks a forbidden pair.
  ///
  /// The three independent extremes are branch-free, so that the compiler can vectorise the loop:
  /// wrapping `value + 1` sends the mark below all others and leaves the order of the rest.
  init(narrow values: [Int32]) {
    var low = Int32.max
    var high = Int32.min
    var highest = Int32.min
    for value in values {
      low = min(low, value)
      high = max(high, value &+ 1)
      highest = max(highest, value)
    }
    isComplete = highest < .max
    guard low != .max else { return }
    lowest = Int64(low)
    self.highest = Int64(high) - 1
  }

  mutating func include(_ value: Int64) {
    lowest = min(lowest, value)
    highest = max(highest, value)
  }

  var isEmpty: Bool { lowest > highest }

  /// Whether 32 bits hold every cost and one value more, the mark of a forbidden pair.
  var fitsNarrow: Bool {
    isEmpty || (lowest > Int64(Int32.min) && highest < Int64(Int32.max))
  }

  /// Greatest absolute value; 0 without any pair.
  var magnitude: UInt64 { isEmpty ? 0 : max(lowest.magnitude, highest.magnitude) }

  /// Width of the range stretched to contain 0: what one pair more or less can change at most.
  ///
  /// Only meaningful while `magnitude` is below 2⁶², which a problem's initialiser ensures.
  var width: Int64 { isEmpty ? 0 : max(highest, 0) - min(lowest, 0) }
}
