/// Linear equations with a small symmetric positive definite matrix, by Cholesky's method.
///
/// Golub and Van Loan, *Matrix Computations*, 4th ed., section 4.2. Sizes here are the
/// number of coefficients of a model or of groups in a test: a handful.
struct SymmetricSystem {
  private let size: Int
  private let factor: [[Double]]

  /// Which row shows that the matrix is not positive definite within rounding.
  struct Singular: Error, Equatable {
    let row: Int
  }

  /// Factors a matrix; only the part on and below the diagonal is read.
  /// - Complexity: O(k³).
  init(_ matrix: [[Double]]) throws(Singular) {
    size = matrix.count
    var factor = matrix
    for column in matrix.indices {
      var pivot = matrix[column][column]
      for k in 0..<column { pivot -= factor[column][k] * factor[column][k] }
      // A pivot that has lost eleven of its sixteen digits carries rounding, not data.
      guard pivot > matrix[column][column] * 1e-11, pivot.isFinite else {
        throw Singular(row: column)
      }
      let root = pivot.squareRoot()
      factor[column][column] = root
      for row in matrix.indices.dropFirst(column + 1) {
        var value = matrix[row][column]
        for k in 0..<column { value -= factor[row][k] * factor[column][k] }
        factor[row][column] = value / root
      }
    }
    self.factor = factor
  }

  /// The solution for one right side of `size` values.
  func solution(_ side: [Double]) -> [Double] {
    var values = side
    for row in 0..<size {
      for k in 0..<row { values[row] -= factor[row][k] * values[k] }
      values[row] /= factor[row][row]
    }
    for row in (0..<size).reversed() {
      for k in row + 1..<max(size, row + 1) { values[row] -= factor[k][row] * values[k] }
      values[row] /= factor[row][row]
    }
    return values
  }

  /// The inverse matrix.
  var inverse: [[Double]] {
    (0..<size).map { row in
      solution((0..<size).map { $0 == row ? 1 : 0 })
    }
  }
}
