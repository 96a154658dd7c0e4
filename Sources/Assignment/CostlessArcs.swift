/// Arcs that all cost nothing.
struct CostlessArcs<Arcs: ArcRows>: ArcRows {
  let arcs: Arcs
  var rows: Int { arcs.rows }
  var columns: Int { arcs.columns }

  func forWorker() -> CostlessArcs { CostlessArcs(arcs: arcs.forWorker()) }

  func cost(row: Int, column: Int) -> Int64? {
    arcs.cost(row: row, column: column).map { _ in 0 }
  }

  @inline(__always)
  func forEachArc(of row: Int, _ body: (_ column: Int, _ cost: Int64) -> Void) {
    arcs.forEachArc(of: row) { column, _ in body(column, 0) }
  }
}
