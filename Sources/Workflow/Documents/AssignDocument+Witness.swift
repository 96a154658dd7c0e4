import Assignment

extension AssignDocument {
  /// Why there is no assignment: rows whose columns together hold too few places, or columns whose
  /// rows together cannot fill their minimums. Forced pairs are out of all counts.
  package struct Witness: Codable, Sendable {
    /// A row or a column and its part of a count.
    package struct Part: Codable, Sendable {
      package let index: Int
      package let count: Int
    }

    package let rows: [Int]
    package let columns: [Int]
    package let demand: Int
    package let places: Int
    /// `too-few-places` or `minimum-not-reachable`.
    package let kind: String
    /// By how many places demand exceeds what there is.
    package let missing: Int
    /// What each asks for: rows their demand, or columns their minimum.
    package let asked: [Part]
    /// What each can give to them: columns, or rows.
    package let given: [Part]
    /// Forced pairs that take up what is missing, [row, column].
    package let forcedInTheWay: [[Int]]
  }
}

extension AssignDocument.Witness {
  init(_ witness: InfeasibilityWitness, of problem: AssignmentProblem) {
    rows = witness.rows
    columns = witness.columns
    demand = witness.demand
    places = witness.places
    missing = witness.demand - witness.places
    forcedInTheWay = AssignDocument.list(problem.forcedPairs(inTheWayOf: witness))
    let meetings = Meetings(witness, of: problem)
    switch witness.kind {
    case .tooFewPlaces:
      kind = "too-few-places"
      asked = rows.map { .init(index: $0, count: problem.rowDemand[$0] - meetings.forcedOfRow[$0]) }
      given = columns.map {
        .init(
          index: $0,
          count: min(
            meetings.ofColumn[$0], problem.columnCapacity[$0] - meetings.forcedOfColumn[$0]))
      }
    case .minimumNotReachable:
      kind = "minimum-not-reachable"
      asked = columns.map {
        .init(
          index: $0, count: max(0, problem.columnMinimum[$0] - meetings.forcedOfColumn[$0]))
      }
      given = rows.map {
        .init(
          index: $0,
          count: min(meetings.ofRow[$0], problem.rowDemand[$0] - meetings.forcedOfRow[$0]))
      }
    }
  }
}

/// How many allowed pairs join the rows and the columns of a witness, forced ones apart.
private struct Meetings {
  var ofRow: [Int]
  var ofColumn: [Int]
  var forcedOfRow: [Int]
  var forcedOfColumn: [Int]

  init(_ witness: InfeasibilityWitness, of problem: AssignmentProblem) {
    var ofRow = [Int](repeating: 0, count: problem.rows)
    var ofColumn = [Int](repeating: 0, count: problem.columns)
    forcedOfRow = ofRow
    forcedOfColumn = ofColumn
    var isRow = [Bool](repeating: false, count: problem.rows)
    var isColumn = [Bool](repeating: false, count: problem.columns)
    for row in witness.rows { isRow[row] = true }
    for column in witness.columns { isColumn[column] = true }
    problem.costs.forEachPair { row, column, _ in
      guard isRow[row], isColumn[column] else { return }
      ofRow[row] += 1
      ofColumn[column] += 1
    }
    for pair in problem.forced {
      forcedOfRow[pair.row] += 1
      forcedOfColumn[pair.column] += 1
      guard isRow[pair.row], isColumn[pair.column] else { continue }
      ofRow[pair.row] -= 1
      ofColumn[pair.column] -= 1
    }
    self.ofRow = ofRow
    self.ofColumn = ofColumn
  }
}
