import CBLAS

/// Linear equations with a symmetric positive definite matrix, solved by Cholesky's method.
///
/// The factorisation goes block by block from left to right (Golub and Van Loan, *Matrix
/// Computations*, 4th ed., section 4.2.9): a diagonal block is factored here, the panel below it
/// and the rest of the matrix by BLAS (`strsm`, `ssyrk`), where nearly all operations are.
/// Results depend on the last bits of the library in use: for making tables, never for decisions.
package enum PositiveDefiniteSystem {
  private static let block = 128

  /// Solves `matrix` · X = `rightSides` in place.
  ///
  /// `matrix`: n x n, row after row; only the part on and below the diagonal is read. It is
  ///     overwritten with the factor.
  /// `rightSides`: n x m, row after row; holds the solution afterwards.
  /// - Throws: `VectorsError.shape` when the sizes do not fit,
  ///   `VectorsError.notPositiveDefinite` with the first row that shows it.
  /// - Complexity: n³/3 + 2 n² m operations.
  package static func solve(
    _ matrix: inout [Float], size n: Int, rightSides: inout [Float], columns m: Int
  ) throws(VectorsError) {
    let (cells, overflow) = n.multipliedReportingOverflow(by: n)
    guard 0...Int(Int32.max) ~= n, 1...Int(Int32.max) ~= m, !overflow, cells == matrix.count,
      n.multipliedFullWidth(by: m).low == UInt(rightSides.count)
    else { throw VectorsError.shape(rows: n, columns: m, values: rightSides.count) }
    guard n > 0 else { return }
    let failure = matrix.withUnsafeMutableBufferPointer { matrix in
      factor(matrix.baseAddress!, size: n)
    }
    if let failure { throw VectorsError.notPositiveDefinite(row: failure) }
    matrix.withUnsafeBufferPointer { matrix in
      rightSides.withUnsafeMutableBufferPointer { sides in
        for transposed in [CblasNoTrans, CblasTrans] {
          cblas_strsm(
            CblasRowMajor, CblasLeft, CblasLower, transposed, CblasNonUnit, Int32(n), Int32(m),
            1, matrix.baseAddress!, Int32(n), sides.baseAddress!, Int32(m))
        }
      }
    }
  }

  /// Factors in place; answers the first row where the matrix is not positive definite.
  private static func factor(_ a: UnsafeMutablePointer<Float>, size n: Int) -> Int? {
    for start in stride(from: 0, to: n, by: block) {
      let width = min(block, n - start)
      let corner = a + start * n + start
      if let row = factorBlock(corner, size: width, stride: n) { return start + row }
      let below = n - start - width
      guard below > 0 else { continue }
      let panel = corner + width * n
      cblas_strsm(
        CblasRowMajor, CblasRight, CblasLower, CblasTrans, CblasNonUnit, Int32(below),
        Int32(width), 1, corner, Int32(n), panel, Int32(n))
      cblas_ssyrk(
        CblasRowMajor, CblasLower, CblasNoTrans, Int32(below), Int32(width), -1, panel,
        Int32(n), 1, panel + width, Int32(n))
    }
    return nil
  }

  private static func factorBlock(
    _ a: UnsafeMutablePointer<Float>, size: Int, stride n: Int
  ) -> Int? {
    for column in 0..<size {
      var pivot = Double(a[column * n + column])
      for k in 0..<column {
        let value = Double(a[column * n + k])
        pivot -= value * value
      }
      guard pivot > 0, pivot.isFinite else { return column }
      let root = pivot.squareRoot()
      a[column * n + column] = Float(root)
      for row in column + 1..<max(size, column + 1) {
        var value = Double(a[row * n + column])
        for k in 0..<column { value -= Double(a[row * n + k]) * Double(a[column * n + k]) }
        a[row * n + column] = Float(value / root)
      }
    }
    return nil
  }
}
