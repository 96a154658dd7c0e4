/// What can be wrong with numbers that are to become an exact matrix or product.
package enum VectorsError: Error, Equatable, Sendable {
  /// The number of values is not `rows` x `columns`, or a dimension is negative or beyond what
  /// the BLAS interface can address (2³¹ - 1).
  case shape(rows: Int, columns: Int, values: Int)
  /// The value at this place is not an integer of magnitude below 2²⁴.
  case notExact(row: Int, column: Int, value: Float)
  /// Two matrices that are multiplied have rows of different length.
  case columns(left: Int, right: Int)
  /// A partial sum of the product could reach 2²⁴, where `Float` stops holding every integer.
  /// The squares are those of the longest row on either side.
  case tooLong(leftSquare: Int64, rightSquare: Int64)
  /// The matrix of a linear system is not positive definite: shown by this row.
  case notPositiveDefinite(row: Int)
}
