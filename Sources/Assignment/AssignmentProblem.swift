/// Rows with a demand are to be paired with columns between a minimum and a capacity, each pair at
/// most once, at the least total cost.
///
/// This is the transportation problem with unit arc capacities (R. Ahuja, T. Magnanti, J. Orlin,
/// *Network Flows*, 1993, chapter 12 for the assignment case).
package struct AssignmentProblem: Sendable {
  /// How much of the demand must be met.
  package enum Service: Sendable, Equatable {
    /// Every row gets exactly its demand, or the problem is infeasible.
    case all
    /// As many places as possible are served before any cost counts. Minimums stay binding.
    case most
  }

  /// The greatest number of rows or of columns.
  package static let largestSide = 1 << 28

  /// Costs of the pairs.
  package let costs: AssignmentCosts
  /// How many distinct columns each row is to get.
  package let rowDemand: [Int]
  /// How many pairs each column must have at least.
  package let columnMinimum: [Int]
  /// How many pairs each column may have at most.
  package let columnCapacity: [Int]
  /// How much of the demand must be met.
  package let service: Service
  /// Pairs that every assignment contains, ascending.
  package let forced: [AssignedPair]
  /// What a penalty must reach at least; above 0 where the costs are part of a larger problem's.
  let leastPenalty: Int64
  /// The monitor of the solve that this copy of the problem belongs to.
  var watch: SolveWatch?
  /// Threads that may share the reading of rows; no answer depends on it.
  var threads = 1
  /// Column potentials of a similar problem's optimum, from whose prices an auction starts.
  var keptPotential: [Int64]?

  /// States a problem; demands and capacities default to 1, minimums to 0.
  ///
  /// Throws when a list has the wrong length, a bound is negative or crosses another, or the
  /// costs are so large that sums along a path could leave 64 bits (checked here once, so that
  /// no later step can overflow). O(rows + columns).
  package init(
    costs: AssignmentCosts, rowDemand: [Int]? = nil, columnMinimum: [Int]? = nil,
    columnCapacity: [Int]? = nil, service: Service = .all
  ) throws(AssignmentError) {
    try self.init(
      costs: costs, rowDemand: rowDemand, columnMinimum: columnMinimum,
      columnCapacity: columnCapacity, service: service, forced: [])
  }

  init(
    costs: AssignmentCosts, rowDemand: [Int]?, columnMinimum: [Int]?, columnCapacity: [Int]?,
    service: Service, forced: [AssignedPair], leastPenalty: Int64 = 0
  ) throws(AssignmentError) {
    self.costs = costs
    self.rowDemand = try Self.bound("rowDemand", rowDemand, costs.rows, standard: 1)
    self.columnMinimum = try Self.bound("columnMinimum", columnMinimum, costs.columns, standard: 0)
    self.columnCapacity = try Self.bound(
      "columnCapacity", columnCapacity, costs.columns, standard: 1)
    self.service = service
    self.forced = forced
    self.leastPenalty = leastPenalty
    for column in 0..<costs.columns where self.columnMinimum[column] > self.columnCapacity[column] {
      throw .minimumAboveCapacity(
        column: column, minimum: self.columnMinimum[column],
        capacity: self.columnCapacity[column])
    }
    try checkMagnitude()
    try checkForced()
  }

  /// Number of rows.
  package var rows: Int { costs.rows }
  /// Number of columns.
  package var columns: Int { costs.columns }

  /// A penalty per unserved place that outweighs all costs: one more served place changes the
  /// cost along a cycle that visits each row and column once at most, so by no more than
  /// min(rows, columns) times the width of the range of costs.
  var dominatingPenalty: Int64 {
    max(leastPenalty, Int64(min(rows, columns)) * costs.range.width + 1)
  }

  static func checkSide(_ name: String, _ value: Int) throws(AssignmentError) {
    guard value >= 0, value <= largestSide else { throw .sideOutOfRange(name: name, value: value) }
  }

  static func bound(
    _ name: String, _ values: [Int]?, _ count: Int, standard: Int
  ) throws(AssignmentError) -> [Int] {
    guard let values else { return [Int](repeating: standard, count: count) }
    guard values.count == count else {
      throw .wrongCount(name: name, expected: count, found: values.count)
    }
    for (index, value) in values.enumerated() where value < 0 {
      throw .negativeBound(name: name, index: index, value: value)
    }
    return values
  }

  /// Potentials are differences of two path lengths and two penalties, each at most
  /// min(rows, columns) · width + 1; eight of them and the total cost stay below 2⁶¹.
  private func checkMagnitude() throws(AssignmentError) {
    let magnitude = costs.range.magnitude
    let limit = UInt64(1) << 61
    guard magnitude < limit else { throw .costsTooLarge(largest: magnitude) }
    let paths = (UInt64(min(rows, columns)) + 2).multipliedReportingOverflow(by: 16 * 2)
    let length = paths.partialValue.multipliedReportingOverflow(by: max(magnitude, 1))
    guard !paths.overflow, !length.overflow, length.partialValue < limit else {
      throw .costsTooLarge(largest: magnitude)
    }
    var places: UInt64 = 0
    for demand in rowDemand {
      places += UInt64(min(demand, columns))
      let total = places.multipliedReportingOverflow(by: max(magnitude, 1))
      guard !total.overflow, total.partialValue < limit else {
        throw .costsTooLarge(largest: magnitude)
      }
    }
  }
}
