/// A row paired with a column.
package struct AssignedPair: Sendable, Hashable, Comparable {
  /// The row.
  package let row: Int
  /// The column.
  package let column: Int

  /// A pair of a row and a column.
  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// By row, then by column.
  package static func < (a: AssignedPair, b: AssignedPair) -> Bool {
    (a.row, a.column) < (b.row, b.column)
  }
}

/// The answer to a problem: an assignment with its proof, or the reason why there is none.
package enum AssignmentOutcome: Sendable, Equatable {
  /// An optimal assignment.
  case optimal(AssignmentSolution)
  /// No assignment meets all demands and minimums.
  case infeasible(InfeasibilityWitness)
}

/// An optimal assignment and the dual values that prove it (``AssignmentProblem/check(_:)``).
package struct AssignmentSolution: Sendable, Equatable {
  /// The chosen pairs, by row, then by column; none occurs twice.
  package let pairs: [AssignedPair]
  /// Places of each row that are not served; all 0 unless service is `.most`.
  package let unserved: [Int]
  /// Sum of the costs of the pairs, without penalties.
  package let totalCost: Int64
  /// Dual value of each row.
  package let rowPotential: [Int64]
  /// Dual value of each column.
  package let columnPotential: [Int64]
  /// What an unserved place is charged in the proof; `nil` when every place must be served.
  package let unservedPenalty: Int64?
  /// Where the worst pair came before the total: no pair above this cost was allowed, and
  /// `worstProof` shows that no lower limit would do.
  package let costLimit: Int64?
  /// Rows or columns that cannot be served with pairs cheaper than `costLimit`.
  package let worstProof: InfeasibilityWitness?
  /// Whether the proof covers the first objective; `false` only where the worst sum of rows with
  /// several places came first and was found by an exhaustive search.
  package let isProvenByPotentials: Bool
  /// The method that the structure of the problem chose.
  package let method: String

  /// A solution, for example read from a file; ``AssignmentProblem/check(_:)`` tells its worth.
  package init(
    pairs: [AssignedPair], unserved: [Int], totalCost: Int64, rowPotential: [Int64],
    columnPotential: [Int64], unservedPenalty: Int64?, costLimit: Int64? = nil,
    worstProof: InfeasibilityWitness? = nil, isProvenByPotentials: Bool = true,
    method: String = "given"
  ) {
    self.pairs = pairs
    self.unserved = unserved
    self.totalCost = totalCost
    self.rowPotential = rowPotential
    self.columnPotential = columnPotential
    self.unservedPenalty = unservedPenalty
    self.costLimit = costLimit
    self.worstProof = worstProof
    self.isProvenByPotentials = isProvenByPotentials
    self.method = method
  }
}
