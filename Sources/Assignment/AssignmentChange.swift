/// One thing that becomes different in a problem: what happens to a round between two answers.
///
/// Rows and columns keep their numbers; new ones are numbered on. Lists of costs have a place for
/// every column, or every row, that there is when the change is made; `nil` forbids a pair.
package enum AssignmentChange: Sendable, Equatable {
  /// A pair gets another cost; `nil` forbids it, as when it is declined.
  case cost(row: Int, column: Int, Int64?)
  /// All pairs of a row get other costs.
  case rowCosts(row: Int, [Int64?])
  /// All pairs of a column get other costs.
  case columnCosts(column: Int, [Int64?])
  /// A row joins.
  case newRow(costs: [Int64?], demand: Int)
  /// A column joins.
  case newColumn(costs: [Int64?], minimum: Int, capacity: Int)
  /// A row wants another number of columns; 0 when it leaves.
  case demand(row: Int, Int)
  /// A column takes another number of rows; 0 and 0 when it leaves.
  case bounds(column: Int, minimum: Int, capacity: Int)
}

extension AssignmentProblem {
  /// The problem after the changes, made one after the other, without a copy of its costs.
  ///
  /// Throws when a change names a row or column that is not there or brings a list of another
  /// length, or when the result is no problem; forced pairs stay forced.
  /// O(rows + columns + changes · log changes), changes counted by pairs.
  package func changed(
    by changes: [AssignmentChange]
  ) throws(AssignmentError) -> AssignmentProblem {
    try ChangedProblem(self, changes).problem()
  }
}

/// A problem under change, and which of its parts no longer are what they were.
struct ChangedProblem {
  private let before: AssignmentProblem
  private(set) var rows: Int
  private(set) var columns: Int
  private var demand: [Int]
  private var minimum: [Int]
  private var capacity: [Int]
  private(set) var edits: [PatchedCosts.Edit] = []
  /// Rows all of whose costs changed, new ones included.
  private(set) var wholeRows: Set<Int> = []
  /// Columns all of whose costs changed, new ones included.
  private(set) var wholeColumns: Set<Int> = []

  init(_ before: AssignmentProblem, _ changes: [AssignmentChange]) throws(AssignmentError) {
    self.before = before
    rows = before.rows
    columns = before.columns
    demand = before.rowDemand
    minimum = before.columnMinimum
    capacity = before.columnCapacity
    for change in changes { try make(change) }
  }

  func problem() throws(AssignmentError) -> AssignmentProblem {
    try checkMagnitudes()
    let isPatched = !edits.isEmpty || !wholeRows.isEmpty || columns > before.columns
    let costs =
      isPatched
      ? before.costs.patched(rows: rows, columns: columns, edits: edits, replacing: wholeRows)
      : before.costs
    return try AssignmentProblem(
      costs: costs, rowDemand: demand, columnMinimum: minimum, columnCapacity: capacity,
      service: before.service, forced: before.forced)
  }

  /// Costs are put together without overflow only within the limit that a problem asks for.
  private func checkMagnitudes() throws(AssignmentError) {
    for edit in edits {
      if let cost = edit.cost, cost.magnitude >= UInt64(1) << 61 {
        throw .costsTooLarge(largest: cost.magnitude)
      }
    }
  }

  private mutating func make(_ change: AssignmentChange) throws(AssignmentError) {
    switch change {
    case .cost(let row, let column, let cost):
      try check(row: row, column: column)
      edits.append(PatchedCosts.Edit(row: row, column: column, cost: cost))
    case .rowCosts(let row, let costs):
      try check(row: row, column: nil)
      try setRow(row, costs)
    case .columnCosts(let column, let costs):
      try check(row: nil, column: column)
      try setColumn(column, costs)
    case .newRow(let costs, let places):
      try AssignmentProblem.checkSide("rows", rows + 1)
      rows += 1
      demand.append(places)
      try setRow(rows - 1, costs)
    case .newColumn(let costs, let least, let most):
      try AssignmentProblem.checkSide("columns", columns + 1)
      columns += 1
      minimum.append(least)
      capacity.append(most)
      try setColumn(columns - 1, costs)
    case .demand(let row, let places):
      try check(row: row, column: nil)
      demand[row] = places
    case .bounds(let column, let least, let most):
      try check(row: nil, column: column)
      minimum[column] = least
      capacity[column] = most
    }
  }

  private func check(row: Int?, column: Int?) throws(AssignmentError) {
    if let row, row < 0 || row >= rows { throw .pairOutOfRange(row: row, column: column ?? 0) }
    if let column, column < 0 || column >= columns {
      throw .pairOutOfRange(row: row ?? 0, column: column)
    }
  }

  private mutating func setRow(_ row: Int, _ costs: [Int64?]) throws(AssignmentError) {
    guard costs.count == columns else {
      throw .wrongCount(name: "costs", expected: columns, found: costs.count)
    }
    wholeRows.insert(row)
    edits.removeAll { $0.row == row }
    for (column, cost) in costs.enumerated() where cost != nil {
      edits.append(PatchedCosts.Edit(row: row, column: column, cost: cost))
    }
  }

  private mutating func setColumn(_ column: Int, _ costs: [Int64?]) throws(AssignmentError) {
    guard costs.count == rows else {
      throw .wrongCount(name: "costs", expected: rows, found: costs.count)
    }
    wholeColumns.insert(column)
    for (row, cost) in costs.enumerated() {
      edits.append(PatchedCosts.Edit(row: row, column: column, cost: cost))
    }
  }
}
