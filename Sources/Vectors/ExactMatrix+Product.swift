import CBLAS

extension ExactMatrix {
  /// Checks that every partial sum of every product of a row of `self` with a row of `other` is
  /// exact, by the best of three bounds on the sum of magnitudes: the product of the Euclidean
  /// lengths (Cauchy-Schwarz), and either side's sum of magnitudes times the other's largest.
  ///
  /// - Throws: `VectorsError.columns` for rows of different length, `VectorsError.tooLong` when
  ///   no bound stays below 2²⁴.
  package func checkExact(with other: ExactMatrix) throws(VectorsError) {
    guard columns == other.columns else {
      throw VectorsError.columns(left: columns, right: other.columns)
    }
    let lengths = Self.product(
      longestSquare, other.longestSquare, isBelow: Self.limit * Self.limit)
    let left = Self.product(largestSum, other.largestValue, isBelow: Self.limit)
    let right = Self.product(largestValue, other.largestSum, isBelow: Self.limit)
    guard lengths || left || right else {
      throw VectorsError.tooLong(leftSquare: longestSquare, rightSquare: other.longestSquare)
    }
  }

  private static func product(_ a: Int64, _ b: Int64, isBelow bound: Int64) -> Bool {
    let (value, overflow) = a.multipliedReportingOverflow(by: b)
    return !overflow && value < bound
  }

  /// The product of each row of `self` with each row of `other`: `rows` x `other.rows` integers,
  /// row after row.
  ///
  /// - Throws: as ``checkExact(with:)``; `VectorsError.shape` when the result could not be
  ///   addressed.
  /// - Complexity: 2 · `rows` · `other.rows` · `columns` operations in one `sgemm`.
  package func productTransposed(_ other: ExactMatrix) throws(VectorsError) -> [Int32] {
    try checkExact(with: other)
    let (count, overflow) = rows.multipliedReportingOverflow(by: other.rows)
    guard !overflow, count <= Int(Int32.max) else {
      throw VectorsError.shape(rows: rows, columns: other.rows, values: 0)
    }
    guard count > 0 else { return [] }
    var result = [Float](repeating: 0, count: count)
    result.withUnsafeMutableBufferPointer { block in
      multiplyBlock(rows: 0..<rows, by: other, otherRows: 0..<other.rows, into: block)
    }
    return result.map { Int32($0) }
  }

  /// Writes the products of a range of rows with a range of the other's rows, row after row, to
  /// the start of `block`. Exactness has been checked by the caller.
  func multiplyBlock(
    rows mine: Range<Int>, by other: ExactMatrix, otherRows theirs: Range<Int>,
    into block: UnsafeMutableBufferPointer<Float>
  ) {
    precondition(block.count >= mine.count * theirs.count, "the block holds the product")
    guard !mine.isEmpty, !theirs.isEmpty else { return }
    guard columns > 0 else {
      block.update(repeating: 0)
      return
    }
    values.withUnsafeBufferPointer { left in
      other.values.withUnsafeBufferPointer { right in
        cblas_sgemm(
          CblasRowMajor, CblasNoTrans, CblasTrans,
          Int32(mine.count), Int32(theirs.count), Int32(columns), 1,
          left.baseAddress! + mine.lowerBound * columns, Int32(columns),
          right.baseAddress! + theirs.lowerBound * columns, Int32(columns), 0,
          block.baseAddress!, Int32(theirs.count))
      }
    }
  }
}
