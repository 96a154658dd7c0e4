/// A flow with at most one pair a row, every pair tight, and the potentials that prove it optimal
/// among flows with its service.
struct WarmStart {
  var rowPotential: [Int64]
  var columnPotential: [Int64]
  /// −1 for rows without a pair.
  var columnOfRow: [Int32]
  /// How it was found, in words.
  var method: String
}

/// Successive shortest augmenting paths with potentials: the exact core of the solver.
///
/// Each place of a row is served along a shortest path in the residual graph, with reduced costs
/// that stay non-negative (N. Tomizawa, *Networks* 1, 1971, pp. 173–194; J. Edmonds, R. Karp,
/// *JACM* 19, 1972, pp. 248–264; R. Jonker, A. Volgenant, *Computing* 38, 1987, pp. 325–340).
/// Rows with several places, columns with minimum, capacity and convex load costs are nodes of
/// the same graph; nothing is copied per place. O(places · (arcs + nodes log nodes)).
///
/// Invariants, with reduced cost r = cost − rowPotential − columnPotential and `marginal` from
/// ``FlowBounds``: r ≥ 0 on unused arcs, r ≤ 0 on used ones; column potential ≥ −marginal(load+1)
/// below capacity and ≤ −marginal(load) above load 0; row potential ≤ unserved cost, and equal to
/// it where a place is left unserved.
final class AugmentingPaths<Arcs: ArcRows> {
  let arcs: Arcs
  let bounds: FlowBounds
  /// Who may end this run.
  let watch: SolveWatch?
  /// Whether the costs are those of the whole problem, so that potentials bound its total.
  let boundsTotal: Bool
  /// Threads that may share reading.
  let threads: Int
  /// Dual values.
  let rowPotential: Buffer<Int64>
  @exclusivity(unchecked) var columnPotential: ColumnPotentials
  /// Number of pairs of each column.
  let load: Buffer<Int>
  /// Cost of a column's next pair, `.max` at capacity.
  let nextMarginal: Buffer<Int64>

  /// The places ("slots") of row i are slotStart[i]..<slotStart[i + 1]; −1 as column: not served.
  let slotStart: Buffer<Int>
  let slotRow: Buffer<Int32>
  let slotColumn: Buffer<Int32>
  let slotCost: Buffer<Int64>
  /// Slots of a column as a doubly linked list; −1 ends it.
  let firstSlot: Buffer<Int32>
  let nextSlot: Buffer<Int32>
  let previousSlot: Buffer<Int32>

  // The state of one search. Accesses never overlap (one thread, no callbacks out of this type),
  // and checking that at run time took a third of the search.
  let rowDistance: Buffer<Int64>
  let columnDistance: Buffer<Int64>
  let slotIntoRow: Buffer<Int32>
  let rowIntoColumn: Buffer<Int32>
  let costIntoColumn: Buffer<Int64>
  let usedMark: Buffer<Int>
  @exclusivity(unchecked) var markCount = 0
  @exclusivity(unchecked) var touchedRows: [Int32] = []
  @exclusivity(unchecked) var touchedColumns: [Int32] = []
  @exclusivity(unchecked) var heap = DistanceHeap()
  @exclusivity(unchecked) var best = Int64.max
  @exclusivity(unchecked) var exit = Exit.none

  /// Where the shortest path found so far leaves the graph.
  enum Exit {
    case none
    case column(Int)
    case unserved(row: Int)
  }

  /// Rows whose demand could not be met although it must.
  private(set) var failedRows: [Int] = []

  /// An empty flow with potentials that satisfy the invariants.
  ///
  /// No row may have a demand above its number of arcs' columns count; the caller sees to it.
  init(
    _ arcs: Arcs, _ bounds: FlowBounds, start: WarmStart? = nil, watch: SolveWatch? = nil,
    threads: Int = 1, boundsTotal: Bool = false
  ) {
    self.threads = threads
    self.boundsTotal = boundsTotal
    self.watch = watch
    self.arcs = arcs
    self.bounds = bounds
    var starts = [0]
    starts.reserveCapacity(arcs.rows + 1)
    for demand in bounds.demand { starts.append(starts[starts.count - 1] + demand) }
    let slots = starts[arcs.rows]
    slotStart = Buffer(starts)
    slotRow = Buffer(repeating: 0, count: slots)
    slotColumn = Buffer(repeating: -1, count: slots)
    slotCost = Buffer(repeating: 0, count: slots)
    firstSlot = Buffer(repeating: -1, count: arcs.columns)
    nextSlot = Buffer(repeating: -1, count: slots)
    previousSlot = Buffer(repeating: -1, count: slots)
    rowPotential = Buffer(repeating: 0, count: arcs.rows)
    columnPotential = ColumnPotentials(count: arcs.columns)
    load = Buffer(repeating: 0, count: arcs.columns)
    nextMarginal = Buffer(repeating: .max, count: arcs.columns)
    rowDistance = Buffer(repeating: .max, count: arcs.rows)
    columnDistance = Buffer(repeating: .max, count: arcs.columns)
    slotIntoRow = Buffer(repeating: -1, count: arcs.rows)
    rowIntoColumn = Buffer(repeating: -1, count: arcs.columns)
    costIntoColumn = Buffer(repeating: 0, count: arcs.columns)
    usedMark = Buffer(repeating: 0, count: arcs.columns)
    for row in 0..<arcs.rows {
      for slot in slotStart[row]..<slotStart[row + 1] { slotRow[slot] = Int32(row) }
    }
    for column in 0..<arcs.columns { setNextMarginal(column) }
    if let start { adopt(start) } else { startPotentials() }
  }

  /// Takes over a flow with its potentials.
  private func adopt(_ start: WarmStart) {
    for column in 0..<arcs.columns {
      columnPotential.set(column, start.columnPotential[column])
    }
    for row in 0..<arcs.rows {
      rowPotential[row] = start.rowPotential[row]
      let column = Int(start.columnOfRow[row])
      guard column >= 0 else { continue }
      link(slotStart[row], to: column, start.rowPotential[row] + start.columnPotential[column])
      load[column] += 1
      setNextMarginal(column)
    }
  }

  private func startPotentials() {
    for column in 0..<arcs.columns {
      // At capacity 0 any potential at most 0 would do; 0 keeps the numbers small.
      columnPotential.set(
        column, bounds.capacity[column] > 0 ? max(0, -nextMarginal[column]) : 0)
    }
    if bounds.squared {
      for column in 0..<arcs.columns where bounds.capacity[column] > 0 {
        columnPotential.set(column, -nextMarginal[column])
      }
    }
    for row in 0..<arcs.rows {
      guard watch.goesOn(.reading, row, after: arcs.columns) else { return }
      let least = min(bounds.unservedCost[row], arcs.least(of: row, columnPotential) ?? .max)
      rowPotential[row] = least == .max ? 0 : least
    }
  }

  func setNextMarginal(_ column: Int) {
    let next = load[column] + 1
    nextMarginal[column] =
      next <= bounds.capacity[column] ? bounds.marginal(column, next) : .max
  }

  /// Serves every place of every row, in ascending order, each along a shortest path; leaves off
  /// where the monitor ends it.
  func run() {
    for row in 0..<arcs.rows {
      for slot in slotStart[row]..<slotStart[row + 1] where slotColumn[slot] < 0 {
        guard watch.goesOn(.paths, slot, after: arcs.columns) else { return }
        if slot == slotStart[row], takeFreeTightColumn(row, slot) { continue }
        guard goesOn(after: slot) else { return }
        let found = search(from: row)
        if found {
          raisePotentials()
          augment(to: row)
        }
        resetSearch()
        if watch.isCancelled { return }
        if !found {
          failedRows.append(row)
          break
        }
      }
    }
  }

  /// The path of length 0 that needs no search: the lowest tight column with a free place.
  private func takeFreeTightColumn(_ row: Int, _ slot: Int) -> Bool {
    let found = arcs.firstArc(of: row, upTo: rowPotential[row], columnPotential) { column in
      nextMarginal[column] < .max && columnPotential[column] + nextMarginal[column] == 0
    }
    guard let (column, cost) = found else { return false }
    link(slot, to: column, cost)
    load[column] += 1
    setNextMarginal(column)
    return true
  }

  /// Columns with fewer pairs than their minimum.
  var shortColumns: [Int] {
    (0..<arcs.columns).filter { load[$0] < bounds.minimum[$0] }
  }
}
