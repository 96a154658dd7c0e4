extension ExactMatrix {
  /// How much of the product is held at a time: this many rows by this many columns (4 MB).
  private static let blockRows = 512
  private static let blockColumns = 2048

  /// The `k` best of each row of the product of `self` with `other` transposed, without ever
  /// holding the whole product: it is made block by block, and a row's best are kept as its
  /// blocks go by from left to right, so that among equal values the lower column stays.
  ///
  /// - Throws: as ``checkExact(with:)``.
  /// - Complexity: the product's operations, one comparison a value, and for each value that
  ///   enters a row's best at most `k` moves; memory 4 MB + 8 · `rows` · `k` bytes.
  package func bestOfEachRow(
    transposed other: ExactMatrix, k: Int
  ) throws(VectorsError) -> BestOfRows {
    try checkExact(with: other)
    precondition(k >= 0, "a number of best columns is not negative")
    let kept = min(k, other.rows)
    guard kept > 0, rows > 0 else {
      return BestOfRows(rows: rows, kept: kept, columns: [], values: [])
    }
    var values = [Float](repeating: -.infinity, count: rows * kept)
    var columns = [Int32](repeating: -1, count: rows * kept)
    let size = min(rows, Self.blockRows) * min(other.rows, Self.blockColumns)
    withUnsafeTemporaryAllocation(of: Float.self, capacity: size) { block in
      block.initialize(repeating: 0)
      values.withUnsafeMutableBufferPointer { values in
        columns.withUnsafeMutableBufferPointer { columns in
          var best = RowSelection(kept: kept, values: values, columns: columns)
          sweep(other, block: block, into: &best)
        }
      }
    }
    return BestOfRows(
      rows: rows, kept: kept, columns: columns, values: values.map { Int32($0) })
  }

  private func sweep(
    _ other: ExactMatrix, block: UnsafeMutableBufferPointer<Float>, into best: inout RowSelection
  ) {
    for top in stride(from: 0, to: rows, by: Self.blockRows) {
      let mine = top..<min(top + Self.blockRows, rows)
      for left in stride(from: 0, to: other.rows, by: Self.blockColumns) {
        let theirs = left..<min(left + Self.blockColumns, other.rows)
        multiplyBlock(rows: mine, by: other, otherRows: theirs, into: block)
        for row in mine {
          let start = (row - top) * theirs.count
          let line = UnsafeBufferPointer(rebasing: block[start..<start + theirs.count])
          best.offer(line, row: row, firstColumn: left)
        }
      }
    }
  }
}

/// The best values of each row so far, kept sorted in place.
private struct RowSelection {
  let kept: Int
  let values: UnsafeMutableBufferPointer<Float>
  let columns: UnsafeMutableBufferPointer<Int32>
  private static let lanes = 16
  private static let stretch = 128

  init(
    kept: Int, values: UnsafeMutableBufferPointer<Float>,
    columns: UnsafeMutableBufferPointer<Int32>
  ) {
    self.kept = kept
    self.values = values
    self.columns = columns
  }

  /// Offers the next values of a row, from left to right. A stretch of them whose largest does
  /// not pass the row's worst kept value is skipped as a whole: that is nearly all of them.
  mutating func offer(_ line: UnsafeBufferPointer<Float>, row: Int, firstColumn: Int) {
    let first = row * kept
    let worst = first + kept - 1
    var index = 0
    while index < line.count {
      let end = min(index + Self.stretch, line.count)
      if end - index < Self.stretch || Self.largest(line, from: index) > values[worst] {
        for column in index..<end where line[column] > values[worst] {
          insert(line[column], column: Int32(firstColumn + column), first: first, worst: worst)
        }
      }
      index = end
    }
  }

  private static func largest(_ line: UnsafeBufferPointer<Float>, from index: Int) -> Float {
    let raw = UnsafeRawPointer(line.baseAddress! + index)
    var most = raw.loadUnaligned(as: SIMD16<Float>.self)
    for offset in stride(from: lanes, to: stretch, by: lanes) {
      let next = raw.loadUnaligned(
        fromByteOffset: offset * MemoryLayout<Float>.stride, as: SIMD16<Float>.self)
      most.replace(with: next, where: next .> most)
    }
    return most.max()
  }

  /// Puts a value behind all that are as good, so that the earlier column stays ahead.
  private mutating func insert(_ value: Float, column: Int32, first: Int, worst: Int) {
    var place = worst
    while place > first, values[place - 1] < value {
      values[place] = values[place - 1]
      columns[place] = columns[place - 1]
      place -= 1
    }
    values[place] = value
    columns[place] = column
  }
}
