/// Symmetric positive definite equations of a few thousand unknowns in `Double`, solved in one
/// fixed order of operations: the same bits on every machine, whatever BLAS it has.
///
/// Cholesky's method row by row (Golub and Van Loan, *Matrix Computations*, 4th ed., section
/// 4.2.5).
struct PhraseEquations {
  private var matrix: [Double]
  private let size: Int

  /// `matrix`: size x size, row after row; only the part on and below the diagonal is read.
  init(matrix: [Double], size: Int) {
    precondition(matrix.count == size * size, "the matrix is square")
    self.matrix = matrix
    self.size = size
  }

  /// Solves for several right sides, size x `columns`, in their place.
  ///
  /// - Throws: `ConceptModelError.unsolvable` with the first row that shows that the matrix is not
  ///   positive definite.
  /// - Complexity: size³/3 + 2 size² · columns operations.
  consuming func solve(
    _ sides: inout [Double], columns: Int
  ) throws(ConceptModelError) {
    precondition(sides.count == size * columns, "each row has its right sides")
    let size = size
    let failure = matrix.withUnsafeMutableBufferPointer { Self.factor($0, size: size) }
    if let failure { throw .unsolvable(statement: failure) }
    matrix.withUnsafeBufferPointer { matrix in
      sides.withUnsafeMutableBufferPointer { sides in
        for row in 0..<size {
          for other in 0..<row {
            Self.subtract(other, times: matrix[row * size + other], from: row, sides, columns)
          }
          Self.divide(row, by: matrix[row * size + row], sides, columns)
        }
        for row in (0..<size).reversed() {
          Self.divide(row, by: matrix[row * size + row], sides, columns)
          for other in 0..<row {
            Self.subtract(row, times: matrix[row * size + other], from: other, sides, columns)
          }
        }
      }
    }
  }

  /// Factors in place; answers the first row where the matrix is not positive definite.
  private static func factor(_ a: UnsafeMutableBufferPointer<Double>, size: Int) -> Int? {
    guard let start = a.baseAddress else { return nil }
    for row in 0..<size {
      let line = start + row * size
      for column in 0..<row {
        let other = start + column * size
        line[column] = (line[column] - dot(line, other, count: column)) / other[column]
      }
      let pivot = line[row] - dot(line, line, count: row)
      guard pivot > 0, pivot.isFinite else { return row }
      line[row] = pivot.squareRoot()
    }
    return nil
  }

  /// Four sums side by side: their order is fixed, and processors add them at once.
  private static func dot(
    _ one: UnsafePointer<Double>, _ other: UnsafePointer<Double>, count: Int
  ) -> Double {
    var (a, b, c, d) = (0.0, 0.0, 0.0, 0.0)
    var place = 0
    while place + 4 <= count {
      a += one[place] * other[place]
      b += one[place + 1] * other[place + 1]
      c += one[place + 2] * other[place + 2]
      d += one[place + 3] * other[place + 3]
      place += 4
    }
    while place < count {
      a += one[place] * other[place]
      place += 1
    }
    return (a + b) + (c + d)
  }

  private static func subtract(
    _ source: Int, times factor: Double, from target: Int,
    _ sides: UnsafeMutableBufferPointer<Double>, _ columns: Int
  ) {
    guard factor != 0 else { return }
    let (source, target) = (source * columns, target * columns)
    for column in 0..<columns { sides[target + column] -= factor * sides[source + column] }
  }

  private static func divide(
    _ row: Int, by divisor: Double, _ sides: UnsafeMutableBufferPointer<Double>, _ columns: Int
  ) {
    for column in 0..<columns { sides[row * columns + column] /= divisor }
  }
}
