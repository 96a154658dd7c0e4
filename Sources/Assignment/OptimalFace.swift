/// All optimal flows of a stage at once, as a smaller problem without costs of its own.
///
/// By complementary slackness every optimum uses the arcs with negative reduced cost, none with
/// positive reduced cost, and any of the tight arcs that keeps rows and columns within the bounds
/// that the potentials leave open. The set does not depend on which potentials were found, so
/// what is decided on it is the same for every method. Later objectives and the rule for ties are
/// decided here.
struct OptimalFace {
  /// A pair with its cost.
  struct Arc {
    var row: Int32
    var column: Int32
    var cost: Int64
  }

  let rows: Int
  let columns: Int
  /// Pairs that every flow of the face uses.
  var settled: [Arc]
  /// Open arcs, by row, then column; where each row's arcs start is in `arcStart`.
  var arcs: [Arc]
  var arcStart: [Int]
  /// Which open arcs the flow at hand uses.
  var isUsed: [Bool]
  /// What rows and columns must and may carry on the open arcs.
  var bounds: FlowBounds
  /// Who may end the decisions on it; what they give then is void.
  var watch: SolveWatch?

  /// Pairs of the flow at hand, sorted.
  var pairs: [Arc] {
    var pairs = settled
    for (index, arc) in arcs.enumerated() where isUsed[index] { pairs.append(arc) }
    return pairs.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
  }

  /// Adds the tight arcs of the next rows.
  mutating func append(_ tight: TightArcs) {
    for arc in tight.settled { settle(arc) }
    let before = arcs.count
    arcs += tight.arcs
    isUsed += tight.isUsed
    for end in tight.ends { arcStart.append(before + end) }
  }

  /// The same face with only the arcs that `keep` names; used arcs that go become settled.
  func keeping(_ keep: (Int) -> Bool) -> OptimalFace {
    var face = self
    face.arcs = []
    face.isUsed = []
    face.arcStart = [0]
    for row in 0..<rows {
      for index in arcStart[row]..<arcStart[row + 1] {
        if keep(index) {
          face.arcs.append(arcs[index])
          face.isUsed.append(isUsed[index])
        } else if isUsed[index] {
          face.settle(arcs[index])
        }
      }
      face.arcStart.append(face.arcs.count)
    }
    return face
  }

  mutating func settle(_ arc: Arc) {
    let (row, column) = (Int(arc.row), Int(arc.column))
    settled.append(arc)
    bounds.demand[row] -= 1
    bounds.capacity[column] -= 1
    bounds.minimum[column] = max(0, bounds.minimum[column] - 1)
    bounds.settledLoad[column] += 1
  }

  /// Pairs of each row and of each column among the used open arcs.
  func openCounts() -> (served: [Int], load: [Int]) {
    var served = [Int](repeating: 0, count: rows)
    var load = [Int](repeating: 0, count: columns)
    for (index, arc) in arcs.enumerated() where isUsed[index] {
      served[Int(arc.row)] += 1
      load[Int(arc.column)] += 1
    }
    return (served, load)
  }
}

/// Tight and settled arcs of some rows.
struct TightArcs {
  var settled: [OptimalFace.Arc] = []
  var arcs: [OptimalFace.Arc] = []
  var isUsed: [Bool] = []
  /// How many open arcs there are up to the end of each row.
  var ends: [Int] = []
}

extension AugmentingPaths {
  /// The pairs of the flow.
  var pairs: [OptimalFace.Arc] {
    var pairs: [OptimalFace.Arc] = []
    for slot in 0..<slotRow.count where slotColumn[slot] >= 0 {
      pairs.append(
        OptimalFace.Arc(row: slotRow[slot], column: slotColumn[slot], cost: slotCost[slot]))
    }
    return pairs.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
  }

  /// The face of all optima; needs a flow that meets all demands and minimums.
  func face() -> OptimalFace {
    guard let face = face(openLimit: .max) else { preconditionFailure("no limit was exceeded") }
    return face
  }

  /// The face of all optima, or `nil` when it has more open arcs than `openLimit`; void once the
  /// monitor has ended it.
  func face(openLimit: Int) -> OptimalFace? {
    var face = OptimalFace(
      rows: arcs.rows, columns: arcs.columns, settled: [], arcs: [], arcStart: [0], isUsed: [],
      bounds: openBounds(), watch: watch)
    columnPotential.tighten()
    let threads = RowParts.count(
      threads: threads, rows: arcs.rows, costsPerRow: arcs.columns)
    let workers = threads > 1 ? (0..<threads).map { _ in arcs.forWorker() } : [arcs]
    for first in stride(from: 0, to: arcs.rows, by: Self.rowsTogether) {
      let rows = first..<min(first + Self.rowsTogether, arcs.rows)
      guard watch.goesOn(.ties, first, after: rows.count * arcs.columns) else { break }
      let parts = RowParts.map(threads) { part in
        tightArcs(of: RowParts.rows(part, of: threads, in: rows), workers[part], upTo: openLimit)
      }
      for part in parts { face.append(part) }
      if face.arcs.count > openLimit { return nil }
    }
    return face
  }

  /// Rows looked at between two questions of the monitor, by all threads together.
  private static var rowsTogether: Int { 512 }

  /// Arcs with a reduced cost up to 0, row by row; those of some rows may be missing once there are
  /// more than `limit`.
  private func tightArcs(of rows: Range<Int>, _ arcs: Arcs, upTo limit: Int) -> TightArcs {
    var found = TightArcs()
    for row in rows {
      let potential = rowPotential[row]
      let slots = slotStart[row]..<slotStart[row + 1]
      arcs.forEachArc(of: row, upTo: potential, columnPotential) { column, cost in
        let reduced = cost - potential - columnPotential[column]
        let used = slots.contains { Int(slotColumn[$0]) == column }
        precondition(used || reduced == 0, "negative reduced cost at row \(row)")
        let arc = OptimalFace.Arc(row: Int32(row), column: Int32(column), cost: cost)
        if reduced < 0 {
          found.settled.append(arc)
        } else {
          found.arcs.append(arc)
          found.isUsed.append(used)
        }
      }
      found.ends.append(found.arcs.count)
      if found.arcs.count > limit { break }
    }
    return found
  }

  /// What the potentials leave open at rows and columns, settled pairs still included.
  private func openBounds() -> FlowBounds {
    var open = bounds
    open.reward = 4 * Int64(arcs.rows) + 4
    open.squared = false
    for row in 0..<arcs.rows {
      let unserved = bounds.unservedCost[row]
      open.unservedCost[row] = unserved < .max && rowPotential[row] == unserved ? 0 : .max
    }
    for column in 0..<arcs.columns {
      let price = -columnPotential[column]
      let capacity = bounds.capacity[column]
      // Marginal costs never fall, so the loads whose marginal lies below the price are a prefix.
      open.minimum[column] = prefix(upTo: capacity) { bounds.marginal(column, $0) < price }
      open.capacity[column] = prefix(upTo: capacity) { bounds.marginal(column, $0) <= price }
    }
    return open
  }

  private func prefix(upTo count: Int, where holds: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high + 1) / 2
      if holds(middle) { low = middle } else { high = middle - 1 }
    }
    return low
  }
}

/// The open arcs of a face, with or without their costs; those dearer than `limit` are left out.
struct FaceArcs: ArcRows {
  let face: OptimalFace
  let limit: Int64
  let isPriced: Bool
  var rows: Int { face.rows }
  var columns: Int { face.columns }

  func cost(row: Int, column: Int) -> Int64? {
    for index in face.arcStart[row]..<face.arcStart[row + 1]
    where Int(face.arcs[index].column) == column && face.arcs[index].cost <= limit {
      return isPriced ? face.arcs[index].cost : 0
    }
    return nil
  }

  func forEachArc(of row: Int, _ body: (_ column: Int, _ cost: Int64) -> Void) {
    for index in face.arcStart[row]..<face.arcStart[row + 1] where face.arcs[index].cost <= limit {
      body(Int(face.arcs[index].column), isPriced ? face.arcs[index].cost : 0)
    }
  }
}
