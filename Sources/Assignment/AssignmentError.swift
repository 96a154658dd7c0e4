/// Why a problem could not be stated or solved; every case names its place and its value.
package enum AssignmentError: Error, Equatable, Sendable {
  /// A list has another length than the shape of the problem asks for.
  case wrongCount(name: String, expected: Int, found: Int)
  /// A count of rows or columns is negative or above ``AssignmentProblem/largestSide``.
  case sideOutOfRange(name: String, value: Int)
  /// A demand, minimum or capacity is negative.
  case negativeBound(name: String, index: Int, value: Int)
  /// A column must take more pairs than it may take.
  case minimumAboveCapacity(column: Int, minimum: Int, capacity: Int)
  /// An entry of a sparse matrix names a row or column that does not exist.
  case pairOutOfRange(row: Int, column: Int)
  /// A pair is listed twice, or the columns of a compressed row do not ascend.
  case pairRepeatedOrUnsorted(row: Int, column: Int)
  /// The row starts of a compressed matrix are not ascending from 0 to the number of entries.
  case rowStartsBroken(row: Int)
  /// Sums of these costs could leave the range of 64 bits; `largest` is the greatest cost by
  /// absolute value. Scale the costs down.
  case costsTooLarge(largest: UInt64)
  /// A forced pair is not allowed.
  case forcedPairNotAllowed(row: Int, column: Int)
  /// A pair is forced twice.
  case forcedPairRepeated(row: Int, column: Int)
  /// More pairs of a row are forced than it has places.
  case forcedAboveDemand(row: Int, forced: Int, demand: Int)
  /// More pairs of a column are forced than it may take.
  case forcedAboveCapacity(column: Int, forced: Int, capacity: Int)
  /// The solution to start from is none of the problem, or is not proven optimal.
  case previousNotOptimal(CertificateFault)
  /// A price per change is below 0.
  case negativePrice(Int64)
  /// A cap on probabilities is no fraction between 0 and 1 with a denominator of at most 2²⁰.
  case capOutOfRange(numerator: Int, denominator: Int)
  /// A column has a minimum, which a capped lottery does not know.
  case minimumNotRandomised(column: Int, minimum: Int)
  /// An objective is named twice.
  case objectiveRepeated(AssignmentObjective)
  /// `.spread` decides among optima of the total and so cannot come before it.
  case spreadBeforeTotal
  /// `.spread` cannot follow a first `.worst` where a row has several places.
  case spreadAfterWorstSums
  /// The monitor ended the solve; no assignment can have a lower total than `bound`, as far as one
  /// was known by then.
  case cancelled(bound: Int64?)
  /// The search for the fairest worst row reached its limit: `best` is the worst row's cost
  /// found, `bound` a proven lower bound of it.
  case worstNotProven(best: Int64?, bound: Int64)
}
