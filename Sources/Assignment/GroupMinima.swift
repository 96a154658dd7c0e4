/// The least cost of each group of 32 columns, row by row, of a dense matrix in 32 bits.
///
/// A group's least cost, less the greatest potential of its columns, is a bound below all its
/// reduced costs. Where the bound decides, as it mostly does, one number is read instead of 32. The
/// numbers are a fact of the costs, found in the same pass as their range: they do not depend on
/// how a problem is solved, so that the check may rest on them, too.
struct GroupMinima: Sendable {
  /// Groups of a row; the last may be smaller than the others.
  let groups: Int
  /// Row-major; a group without an allowed pair has the mark of forbidden pairs.
  let least: [Int32]

  /// Below so many columns whole rows are read as fast.
  static var fewestColumns: Int { 2 * DenseGroup.size }

  static func groups(of columns: Int) -> Int {
    (columns + DenseGroup.size - 1) / DenseGroup.size
  }

  /// The minima and the range of rows × columns costs, in one pass; at least one row and
  /// ``fewestColumns`` columns.
  static func reading(
    _ values: [Int32], rows: Int, columns: Int
  ) -> (minima: GroupMinima, range: CostRange) {
    let groups = groups(of: columns)
    var extremes = Extremes()
    let least = [Int32](unsafeUninitializedCapacity: rows * groups) { least, count in
      values.withUnsafeBufferPointer { values in
        guard let source = values.baseAddress, let target = least.baseAddress else { return }
        for row in 0..<rows {
          extremes.read(source + row * columns, columns, into: target + row * groups)
        }
      }
      count = rows * groups
    }
    return (GroupMinima(groups: groups, least: least), extremes.range)
  }

  /// What was seen so far, eight columns at once.
  private struct Extremes {
    private var lowest = Int32.max
    /// The greatest cost plus one: that sends the mark of forbidden pairs below all others.
    private var above = SIMD8<Int32>(repeating: .min)
    private var forbidden = SIMD8<Int32>()

    mutating func read(
      _ costs: UnsafePointer<Int32>, _ columns: Int, into target: UnsafeMutablePointer<Int32>
    ) {
      // Kept in registers over the row.
      var (above, forbidden) = (above, forbidden)
      var lowest = lowest
      let source = UnsafeRawPointer(costs)
      let most = SIMD8<Int32>(repeating: .max)
      let one = SIMD8<Int32>(repeating: 1)
      let whole = columns / DenseGroup.size
      for group in 0..<whole {
        var least = most
        for step in 0..<4 {
          let offset = group * 4 * DenseGroup.size + step * 32
          let cost = source.loadUnaligned(fromByteOffset: offset, as: SIMD8<Int32>.self)
          least.replace(with: cost, where: cost .< least)
          let next = cost &+ one
          above.replace(with: next, where: next .> above)
          forbidden.replace(with: one, where: cost .== most)
        }
        let found = DenseRow.least(of: least)
        target[group] = found
        lowest = min(lowest, found)
      }
      if whole * DenseGroup.size < columns {
        var least = Int32.max
        for column in whole * DenseGroup.size..<columns {
          let cost = SIMD8(repeating: costs[column])
          least = min(least, costs[column])
          above.replace(with: cost &+ one, where: cost &+ one .> above)
          forbidden.replace(with: one, where: cost .== most)
        }
        target[whole] = least
        lowest = min(lowest, least)
      }
      (self.above, self.forbidden, self.lowest) = (above, forbidden, lowest)
    }

    var range: CostRange {
      var highest = Int32.min
      for lane in 0..<8 { highest = max(highest, above[lane]) }
      var range = CostRange()
      if lowest < .max {
        range.include(Int64(lowest))
        range.include(Int64(highest) - 1)
      }
      range.isComplete = forbidden == SIMD8()
      return range
    }
  }
}
