/// Costs of all pairs of a rows × columns matrix, row-major, some pairs possibly forbidden.
///
/// Stored in 32 bits where the range of the costs allows, else in 64, or not at all
/// (``CostBlocks``); the greatest value of the storage type marks a forbidden pair.
package struct DenseCosts: Sendable {
  /// Number of rows.
  package let rows: Int
  /// Number of columns.
  package let columns: Int
  let storage: Storage
  let range: CostRange
  /// Of costs in 32 bits whose sums of two fit, with enough columns.
  let minima: GroupMinima?

  enum Storage: Sendable {
    case narrow([Int32])
    case wide([Int64])
    indirect case computed(ComputedCosts)
  }

  /// Costs as a list of rows × columns values; `forbidden` marks pairs that may not be used.
  ///
  /// Throws when the list has another length than rows × columns.
  package init(
    rows: Int, columns: Int, values: [Int64], forbidden: Int64 = .max
  ) throws(AssignmentError) {
    try Self.checkShape(rows, columns, count: values.count)
    var range = CostRange()
    var allowed = 0
    for value in values where value != forbidden {
      range.include(value)
      allowed += 1
    }
    range.isComplete = allowed == values.count
    self.rows = rows
    self.columns = columns
    self.range = range
    if range.fitsNarrow {
      let narrow = values.map { $0 == forbidden ? Int32.max : Int32($0) }
      minima = Self.read(narrow, rows, columns).minima
      storage = .narrow(narrow)
      return
    }
    minima = nil
    if forbidden == .max {
      storage = .wide(values)
    } else {
      storage = .wide(values.map { $0 == forbidden ? Int64.max : $0 })
    }
  }

  /// Costs in 32 bits, taken over without a copy; `Int32.max` marks a forbidden pair.
  ///
  /// Throws when the list has another length than rows × columns.
  package init(rows: Int, columns: Int, values: [Int32]) throws(AssignmentError) {
    try Self.checkShape(rows, columns, count: values.count)
    self.rows = rows
    self.columns = columns
    (minima, range) = Self.read(values, rows, columns)
    storage = .narrow(values)
  }

  /// Reads all costs once.
  private static func read(
    _ values: [Int32], _ rows: Int, _ columns: Int
  ) -> (minima: GroupMinima?, range: CostRange) {
    guard rows > 0, columns >= GroupMinima.fewestColumns else {
      return (nil, CostRange(narrow: values))
    }
    let (minima, range) = GroupMinima.reading(values, rows: rows, columns: columns)
    return (range.magnitude < DenseCandidates.costLimit ? minima : nil, range)
  }

  /// Costs that are computed whenever they are needed and never stored; no pair is forbidden.
  ///
  /// Throws when a side is out of range, or when costs may reach 2³⁰ by absolute value.
  package init(_ blocks: any CostBlocks) throws(AssignmentError) {
    let costs = try ComputedCosts(blocks)
    rows = blocks.rows
    columns = blocks.columns
    range = costs.range
    minima = nil
    storage = .computed(costs)
  }

  /// Computed costs with changes over them.
  init(_ costs: ComputedCosts) {
    rows = costs.rows
    columns = costs.columns
    range = costs.range
    minima = nil
    storage = .computed(costs)
  }

  /// Costs from a function of row and column; `nil` forbids the pair.
  ///
  /// Throws when a side is out of range.
  package init(
    rows: Int, columns: Int, cost: (_ row: Int, _ column: Int) -> Int64?
  ) throws(AssignmentError) {
    try Self.checkShape(rows, columns, count: nil)
    var values: [Int64] = []
    values.reserveCapacity(rows * columns)
    for row in 0..<rows {
      for column in 0..<columns { values.append(cost(row, column) ?? .max) }
    }
    try self.init(rows: rows, columns: columns, values: values)
  }

  /// The cost of a pair, or `nil` where it is forbidden or does not exist.
  package func cost(row: Int, column: Int) -> Int64? {
    guard row >= 0, row < rows, column >= 0, column < columns else { return nil }
    switch storage {
    case .narrow(let values):
      let value = values[row * columns + column]
      return value == .max ? nil : Int64(value)
    case .wide(let values):
      let value = values[row * columns + column]
      return value == .max ? nil : value
    case .computed(let costs):
      let value = costs.cost(row: row, column: column)
      return value == .max ? nil : Int64(value)
    }
  }

  /// Lends the least costs of groups, `nil` where there are none.
  func withMinima<Result>(_ body: (_ least: UnsafePointer<Int32>?) -> Result) -> Result {
    guard let minima else { return body(nil) }
    return minima.least.withUnsafeBufferPointer { body($0.baseAddress) }
  }

  private static func checkShape(
    _ rows: Int, _ columns: Int, count: Int?
  ) throws(AssignmentError) {
    try AssignmentProblem.checkSide("rows", rows)
    try AssignmentProblem.checkSide("columns", columns)
    if let count, count != rows * columns {
      throw .wrongCount(name: "values", expected: rows * columns, found: count)
    }
  }
}
