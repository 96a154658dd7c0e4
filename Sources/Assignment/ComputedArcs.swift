/// The arcs of costs that are never stored: rows read one after the other are computed in blocks,
/// others one by one.
struct ComputedArcs: ArcRows {
  private let block: RowBlock
  private let limit: Int32
  let rows: Int
  let columns: Int

  private let costs: ComputedCosts

  init(_ costs: ComputedCosts, limit: Int32) {
    block = RowBlock(costs)
    self.costs = costs
    self.limit = limit
    rows = costs.rows
    columns = costs.columns
  }

  func forWorker() -> ComputedArcs { ComputedArcs(costs, limit: limit) }

  /// One row as a dense matrix; valid until another row is asked for.
  @inline(__always)
  private func row(_ row: Int) -> DenseArcs<Int32> {
    DenseArcs(values: block.costs(of: row), rows: 1, columns: columns, limit: limit, isSmall: true)
  }

  func cost(row: Int, column: Int) -> Int64? {
    let cost = block.cost(row: row, column: column)
    return cost <= limit ? Int64(cost) : nil
  }

  @inline(__always)
  func forEachArc(of row: Int, _ body: (_ column: Int, _ cost: Int64) -> Void) {
    self.row(row).forEachArc(of: 0, body)
  }

  @inline(__always)
  func forEachArc(
    of row: Int, upTo most: Int64, _ potentials: borrowing ColumnPotentials,
    _ body: (_ column: Int, _ cost: Int64) -> Void
  ) {
    self.row(row).forEachArc(of: 0, upTo: most, potentials, body)
  }

  @inline(__always)
  func firstArc(
    of row: Int, upTo most: Int64, _ potentials: borrowing ColumnPotentials,
    where suits: (_ column: Int) -> Bool
  ) -> (column: Int, cost: Int64)? {
    self.row(row).firstArc(of: 0, upTo: most, potentials, where: suits)
  }

  @inline(__always)
  func least(of row: Int, _ potentials: borrowing ColumnPotentials) -> Int64? {
    self.row(row).least(of: 0, potentials)
  }
}

/// The rows computed last.
private final class RowBlock {
  private let source: ComputedCosts
  private let buffer: Buffer<Int32>
  private var held = 0..<0

  init(_ costs: ComputedCosts) {
    source = costs
    buffer = Buffer(repeating: 0, count: ComputedCandidates.batch * costs.columns)
  }

  func cost(row: Int, column: Int) -> Int32 {
    guard held.contains(row) else { return source.cost(row: row, column: column) }
    return buffer[(row - held.lowerBound) * source.columns + column]
  }

  /// The costs of a row, until the next call.
  func costs(of row: Int) -> UnsafePointer<Int32> {
    if !held.contains(row) {
      // Who comes from the row before will go on to the next.
      let isInOrder = row == held.upperBound
      held = row..<(isInOrder ? min(row + ComputedCandidates.batch, source.rows) : row + 1)
      source.fill(buffer, rows: held.map { Int32($0) })
    }
    return UnsafePointer(buffer.base + (row - held.lowerBound) * source.columns)
  }
}
