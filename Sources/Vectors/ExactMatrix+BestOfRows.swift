import Dispatch

extension ExactMatrix {
  /// How much of the product is held at a time, by each thread: this many rows by this many
  /// columns (1 MB), so that it stays in the processor's second cache until it has been looked
  /// through.
  private static let blockRows = 512
  private static let blockColumns = 512

  /// The `k` best of each row of the product of `self` with `other` transposed, without ever
  /// holding the whole product: it is made block by block, and a row's best are kept as its
  /// blocks go by from left to right, so that among equal values the lower column stays.
  ///
  /// `threads`: how many threads share the rows; each multiplies on its own, so that the BLAS
  /// library is held to one thread meanwhile. Results do not depend on it.
  /// - Throws: as ``checkExact(with:)``.
  /// - Complexity: the product's operations, one comparison a value, and for each value that
  ///   enters a row's best at most `k` moves; memory 1 MB a thread + 8 · `rows` · `k` bytes.
  package func bestOfEachRow(
    transposed other: ExactMatrix, k: Int, threads: Int = 1
  ) throws(VectorsError) -> BestOfRows {
    try checkExact(with: other)
    precondition(k >= 0, "a number of best columns is not negative")
    precondition(threads > 0, "some thread works")
    let kept = min(k, other.rows)
    guard kept > 0, rows > 0 else {
      return BestOfRows(rows: rows, kept: kept, columns: [], values: [])
    }
    var values = [Float](repeating: -.infinity, count: rows * kept)
    var columns = [Int32](repeating: -1, count: rows * kept)
    values.withUnsafeMutableBufferPointer { values in
      columns.withUnsafeMutableBufferPointer { columns in
        let best = RowSelection(kept: kept, values: values, columns: columns)
        let starts = Array(stride(from: 0, to: rows, by: Self.blockRows))
        let workers = min(threads, starts.count)
        BLASLibrary.withThreads(workers > 1 ? 1 : nil) {
          DispatchQueue.concurrentPerform(iterations: workers) { worker in
            // Row blocks go round, so that the threads share what is left at the end.
            for index in stride(from: worker, to: starts.count, by: workers) {
              let end = min(starts[index] + Self.blockRows, rows)
              sweep(starts[index]..<end, of: other, into: best)
            }
          }
        }
      }
    }
    return BestOfRows(
      rows: rows, kept: kept, columns: columns, values: values.map { Int32($0) })
  }

  private func sweep(_ mine: Range<Int>, of other: ExactMatrix, into best: RowSelection) {
    let size = mine.count * min(other.rows, Self.blockColumns)
    withUnsafeTemporaryAllocation(of: Float.self, capacity: size) { block in
      block.initialize(repeating: 0)
      for left in stride(from: 0, to: other.rows, by: Self.blockColumns) {
        let theirs = left..<min(left + Self.blockColumns, other.rows)
        multiplyBlock(rows: mine, by: other, otherRows: theirs, into: block)
        for row in mine {
          let start = (row - mine.lowerBound) * theirs.count
          let line = UnsafeBufferPointer(rebasing: block[start..<start + theirs.count])
          best.offer(line, row: row, firstColumn: left)
        }
      }
    }
  }
}

/// The best values of each row so far, kept sorted in place. Threads share it: each offers values
/// to rows of its own only, which is why sending it is safe though the compiler cannot see it.
private struct RowSelection: @unchecked Sendable {
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

  /// Offers the next values of a row, from left to right. A stretch of them of which none passes
  /// the row's worst kept value is skipped as a whole: that is nearly all of them.
  func offer(_ line: UnsafeBufferPointer<Float>, row: Int, firstColumn: Int) {
    let worst = row * kept + kept - 1
    let whole = line.count / Self.stretch * Self.stretch
    for start in stride(from: 0, to: whole, by: Self.stretch) {
      let threshold = SIMD16<Float>(repeating: values[worst])
      guard Self.anyPasses(threshold, line, from: start, count: Self.stretch) else { continue }
      for part in stride(from: start, to: start + Self.stretch, by: Self.lanes)
      where Self.anyPasses(threshold, line, from: part, count: Self.lanes) {
        take(line, part..<part + Self.lanes, row: row, firstColumn: firstColumn)
      }
    }
    take(line, whole..<line.count, row: row, firstColumn: firstColumn)
  }

  private func take(
    _ line: UnsafeBufferPointer<Float>, _ range: Range<Int>, row: Int, firstColumn: Int
  ) {
    let first = row * kept
    let worst = first + kept - 1
    for column in range where line[column] > values[worst] {
      insert(line[column], column: Int32(firstColumn + column), first: first, worst: worst)
    }
  }

  /// Whether any of `count` values, a multiple of ``lanes``, is above the threshold. Comparisons
  /// are gathered without a branch, as numbers that are -1 where one holds.
  @inline(__always)
  private static func anyPasses(
    _ threshold: SIMD16<Float>, _ line: UnsafeBufferPointer<Float>, from index: Int, count: Int
  ) -> Bool {
    let raw = UnsafeRawPointer(line.baseAddress! + index)
    var passed = SIMD16<Int32>(repeating: 0)
    for offset in stride(from: 0, to: count, by: lanes) {
      let next = raw.loadUnaligned(
        fromByteOffset: offset * MemoryLayout<Float>.stride, as: SIMD16<Float>.self)
      passed |= unsafeBitCast(next .> threshold, to: SIMD16<Int32>.self)
    }
    return passed.wrappedSum() != 0
  }

  /// Puts a value behind all that are as good, so that the earlier column stays ahead.
  private func insert(_ value: Float, column: Int32, first: Int, worst: Int) {
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
