/// Sums of rows of signed bytes, each shifted and weighed.
///
/// Most features occur once in a text and weigh alike: their rows are added up in 16 bits, those
/// of each shift apart, and shifted and weighed together. Rows of other weights are multiplied.
struct RowSums {
  private let length: Int
  /// Sums of rows that weigh ``usualWeight``, a line for each shift.
  private let usual: UnsafeMutablePointer<Int16>
  /// How many rows are in each line of ``usual``; the last number is that of ``other``.
  private let pending: UnsafeMutablePointer<Int>
  /// The sum of all other rows.
  private let other: UnsafeMutablePointer<Int32>
  private let totals: UnsafeMutablePointer<Int>

  /// What a feature weighs that occurs once.
  private static let usualWeight = 16
  private static let shifts = ConceptTable.largestShift + 1
  /// So many rows of bytes fit into 16-bit sums.
  private static let mostUsual = 255
  /// So many rows fit into 32-bit sums: each adds at most 71 · 2⁶ · 127 < 2²⁰.
  private static let mostOther = 2047

  /// Adds up the rows that `body` gives, each of `length` bytes.
  static func sums(length: Int, _ body: (RowSums) -> Void) -> [Int] {
    [Int](unsafeUninitializedCapacity: length) { totals, count in
      totals.initialize(repeating: 0)
      count = length
      withUnsafeTemporaryAllocation(of: Int16.self, capacity: shifts * length) { usual in
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: length) { other in
          withUnsafeTemporaryAllocation(of: Int.self, capacity: shifts + 1) { pending in
            usual.initialize(repeating: 0)
            other.initialize(repeating: 0)
            pending.initialize(repeating: 0)
            // Rows have at least 16 columns, so that no buffer is empty.
            let sums = RowSums(
              length: length, usual: usual.baseAddress!, pending: pending.baseAddress!,
              other: other.baseAddress!, totals: totals.baseAddress!)
            body(sums)
            for shift in 0..<shifts where pending[shift] > 0 { sums.flushUsual(shift) }
            if pending[shifts] > 0 { sums.flushOther() }
          }
        }
      }
    }
  }

  /// Adds a row times its weight (1...71), shifted up.
  @inline(__always)
  func add(_ row: UnsafePointer<Int8>, weight: Int, shift: Int) {
    if weight == Self.usualWeight {
      let line = usual + shift &* length
      for column in 0..<length { line[column] &+= Int16(row[column]) }
      pending[shift] &+= 1
      if pending[shift] == Self.mostUsual { flushUsual(shift) }
    } else {
      let factor = Int32(truncatingIfNeeded: weight << shift)
      for column in 0..<length { other[column] &+= factor &* Int32(row[column]) }
      pending[Self.shifts] &+= 1
      if pending[Self.shifts] == Self.mostOther { flushOther() }
    }
  }

  @inline(never)
  private func flushUsual(_ shift: Int) {
    let line = usual + shift * length
    for column in 0..<length {
      totals[column] += (Int(line[column]) * Self.usualWeight) << shift
      line[column] = 0
    }
    pending[shift] = 0
  }

  @inline(never)
  private func flushOther() {
    for column in 0..<length {
      totals[column] += Int(other[column])
      other[column] = 0
    }
    pending[Self.shifts] = 0
  }
}
