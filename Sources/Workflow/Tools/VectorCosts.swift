import Assignment
import Vectors

/// Costs of pairs of vectors with whole components: their inner products, computed in blocks
/// whenever they are needed and never stored.
///
/// `ExactMatrix` sees to it that every sum is exact, whatever the order, the library, or the number
/// of threads; so a block computed twice is the same twice, as the solver asks.
struct VectorCosts: CostBlocks {
  let rows: Int
  let columns: Int
  let lowest: Int32
  let highest: Int32
  private let left: ExactMatrix
  private let right: ExactMatrix
  private let isNegated: Bool

  /// The products of each row of `left` with each of `right`, or with `isNegated` what is to be
  /// minimised where the greatest sum of products is sought.
  ///
  /// Throws when the vectors have different lengths, or products might not be exact.
  init(_ left: ExactMatrix, _ right: ExactMatrix, isNegated: Bool) throws(VectorsError) {
    // Below 2²⁴, or it would have been refused.
    let most = Int32(clamping: try left.greatestProduct(with: right))
    rows = left.rows
    columns = right.rows
    (lowest, highest) = (-most, most)
    self.left = left
    self.right = right
    self.isNegated = isNegated
    // The solver has threads of its own, each with a block.
    BLASLibrary.setThreads(1)
  }

  func cost(row: Int, column: Int) -> Int32 {
    let product = left.product(row: row, with: right, row: column)
    return isNegated ? -product : product
  }

  func fill(_ block: UnsafeMutableBufferPointer<Int32>, rows: [Int32]) {
    left.writeProducts(of: rows, with: right, negated: isNegated, into: block)
  }
}
