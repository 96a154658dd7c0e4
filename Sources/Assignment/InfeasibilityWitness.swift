/// Why no assignment exists: rows that need more places than their columns hold together, or
/// columns whose minimums need more pairs than their rows can give.
///
/// By Hall's theorem for degrees (D. Gale, *Pacific J. Math.* 7, 1957, pp. 1073–1082) one of the
/// two exists whenever a problem is infeasible; with both kinds absent, demands and minimums can
/// be met together (N. Mendelsohn, A. Dulmage, *Canad. J. Math.* 10, 1958, pp. 517–534).
package struct InfeasibilityWitness: Sendable, Equatable {
  /// Which side cannot be satisfied.
  package enum Kind: Sendable, Equatable {
    /// The rows' demand exceeds what their columns can take from them.
    case tooFewPlaces
    /// The columns' minimums exceed what their rows can give them.
    case minimumNotReachable
  }

  /// Which side cannot be satisfied.
  package let kind: Kind
  /// The rows, ascending; for `.minimumNotReachable` all rows allowed with one of the columns.
  package let rows: [Int]
  /// The columns, ascending; for `.tooFewPlaces` all columns allowed with one of the rows.
  package let columns: [Int]
  /// What is asked for: sum of the rows' demands, or of the columns' minimums.
  package let demand: Int
  /// What there is at most, with every pair used once at most.
  package let places: Int

  /// A witness, for example read from a file; ``AssignmentProblem/confirms(_:)`` tells its worth.
  package init(kind: Kind, rows: [Int], columns: [Int], demand: Int, places: Int) {
    self.kind = kind
    self.rows = rows
    self.columns = columns
    self.demand = demand
    self.places = places
  }
}

extension AssignmentProblem {
  /// Whether the witness proves this problem infeasible: its counts are recomputed from the
  /// problem, and demand must exceed places. O(pairs).
  package func confirms(_ witness: InfeasibilityWitness) -> Bool {
    if service == .most, witness.kind == .tooFewPlaces { return false }
    guard forced.isEmpty else { return undecided.confirms(witness) }
    return confirms(witness, limit: nil, spare: 0)
  }

  /// Whether the witness shows that, with pairs of at most the cost `limit`, more than `spare`
  /// places stay unserved or a minimum is missed.
  func confirms(_ witness: InfeasibilityWitness, limit: Int64?, spare: Int) -> Bool {
    let honest =
      switch witness.kind {
      case .tooFewPlaces: rowWitness(witness.rows, limit: limit)
      case .minimumNotReachable: columnWitness(witness.columns, limit: limit)
      }
    guard let honest, honest == witness else { return false }
    let needed = witness.kind == .tooFewPlaces ? spare : 0
    return witness.demand - witness.places > needed
  }

  /// The counts for a set of rows; `nil` when the rows do not ascend within range.
  func rowWitness(_ rows: [Int], limit: Int64?) -> InfeasibilityWitness? {
    guard Self.ascend(rows, below: self.rows) else { return nil }
    let degree = withArcs(limit: limit, DegreesOfRows(chosen: rows))
    var demand = 0
    for row in rows {
      let sum = demand.addingReportingOverflow(rowDemand[row])
      guard !sum.overflow else { return nil }
      demand = sum.partialValue
    }
    var places = 0
    var reached: [Int] = []
    for column in 0..<columns where degree[column] > 0 {
      places += min(degree[column], columnCapacity[column])
      reached.append(column)
    }
    return InfeasibilityWitness(
      kind: .tooFewPlaces, rows: rows, columns: reached, demand: demand, places: places)
  }

  /// The counts for a set of columns; `nil` when the columns do not ascend within range.
  func columnWitness(_ columns: [Int], limit: Int64?) -> InfeasibilityWitness? {
    guard Self.ascend(columns, below: self.columns) else { return nil }
    let degree = withArcs(limit: limit, DegreesIntoColumns(chosen: columns))
    var demand = 0
    for column in columns {
      let sum = demand.addingReportingOverflow(columnMinimum[column])
      guard !sum.overflow else { return nil }
      demand = sum.partialValue
    }
    var places = 0
    var reached: [Int] = []
    for row in 0..<rows where degree[row] > 0 {
      places += min(degree[row], rowDemand[row])
      reached.append(row)
    }
    return InfeasibilityWitness(
      kind: .minimumNotReachable, rows: reached, columns: columns, demand: demand, places: places)
  }

  private static func ascend(_ indices: [Int], below count: Int) -> Bool {
    var before = -1
    for index in indices {
      guard index > before, index < count else { return false }
      before = index
    }
    return true
  }
}

/// For each column, how many arcs come from the chosen rows.
private struct DegreesOfRows: ArcWork {
  let chosen: [Int]

  func run(_ arcs: some ArcRows) -> [Int] {
    var degree = [Int](repeating: 0, count: arcs.columns)
    for row in chosen { arcs.forEachArc(of: row) { column, _ in degree[column] += 1 } }
    return degree
  }
}

/// For each row, how many arcs lead to the chosen columns.
private struct DegreesIntoColumns: ArcWork {
  let chosen: [Int]

  func run(_ arcs: some ArcRows) -> [Int] {
    var isChosen = [Bool](repeating: false, count: arcs.columns)
    for column in chosen { isChosen[column] = true }
    var degree = [Int](repeating: 0, count: arcs.rows)
    for row in 0..<arcs.rows {
      arcs.forEachArc(of: row) { column, _ in if isChosen[column] { degree[row] += 1 } }
    }
    return degree
  }
}
