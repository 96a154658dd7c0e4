/// The costs of pairing rows with columns: integers, to be minimised.
package enum AssignmentCosts: Sendable {
  /// Every pair has a cost, save those marked forbidden.
  case dense(DenseCosts)
  /// Only the listed pairs are allowed.
  case sparse(SparseCosts)
  /// Other costs with some of them changed, as ``AssignmentProblem/changed(by:)`` states them.
  indirect case patched(PatchedCosts)

  /// Number of rows.
  package var rows: Int {
    switch self {
    case .dense(let costs): costs.rows
    case .sparse(let costs): costs.rows
    case .patched(let costs): costs.rows
    }
  }

  /// Number of columns.
  package var columns: Int {
    switch self {
    case .dense(let costs): costs.columns
    case .sparse(let costs): costs.columns
    case .patched(let costs): costs.columns
    }
  }

  /// The cost of a pair, or `nil` where it is forbidden or does not exist.
  package func cost(row: Int, column: Int) -> Int64? {
    switch self {
    case .dense(let costs): costs.cost(row: row, column: column)
    case .sparse(let costs): costs.cost(row: row, column: column)
    case .patched(let costs): costs.cost(row: row, column: column)
    }
  }

  var range: CostRange {
    switch self {
    case .dense(let costs): costs.range
    case .sparse(let costs): costs.range
    case .patched(let costs): costs.range
    }
  }
}
