/// The first condition that a solution breaks, with its place and values.
package struct CertificateFault: Error, Sendable, Equatable {
  /// What is checked, in this order.
  package enum Condition: String, Sendable, CaseIterable {
    /// A forced pair is not used.
    case forcedPairMissing
    /// A list of the solution has another length than the problem's side.
    case lengthDiffers
    /// A pair lies outside the problem.
    case pairOutOfRange
    /// The pairs do not ascend by row and column, or one is repeated.
    case pairsUnsorted
    /// A pair is forbidden, or dearer than the cost limit.
    case pairForbidden
    /// Pairs and unserved places of a row do not add up to its demand.
    case demandNotMet
    /// A column has fewer pairs than its minimum.
    case belowMinimum
    /// A column has more pairs than its capacity.
    case aboveCapacity
    /// The stated total is not the sum of the costs of the pairs.
    case totalDiffers
    /// A potential is beyond ±2⁶⁰, where sums could overflow.
    case potentialTooLarge
    /// The penalty is missing, not wanted, or does not outweigh all costs.
    case penaltyTooSmall
    /// An unused pair has a negative reduced cost: using it would pay.
    case reducedCostNegative
    /// A row's potential exceeds the penalty: leaving a place unserved would pay.
    case rowPotentialAbovePenalty
    /// A used pair has a positive reduced cost.
    case usedPairNotTight
    /// A column below its capacity has a negative potential.
    case potentialNegativeBelowCapacity
    /// A column above its minimum has a positive potential.
    case potentialPositiveAboveMinimum
    /// A row with an unserved place has a potential below the penalty.
    case unservedPotentialBelowPenalty
    /// The cost limit is not proven to be the lowest, or comes without proof.
    case limitNotProven
    /// The worst row was found by a search that leaves no proof to check.
    case noProof
  }

  /// The broken condition.
  package let condition: Condition
  /// The row concerned.
  package let row: Int?
  /// The column concerned.
  package let column: Int?
  /// What was found.
  package let found: Int64
  /// What the condition asks for: the value itself, or the bound that is crossed.
  package let required: Int64

  init(_ condition: Condition, row: Int? = nil, column: Int? = nil, found: Int64, required: Int64) {
    self.condition = condition
    self.row = row
    self.column = column
    self.found = found
    self.required = required
  }
}
