extension OptimalFace {
  /// The face of flows with the least sum of squared loads, by convex minimum cost flow.
  func spread() -> OptimalFace {
    var squared = bounds
    squared.squared = true
    let paths = AugmentingPaths(
      FaceArcs(face: self, limit: .max, isPriced: false), squared, watch: watch)
    paths.run()
    if watch.isCancelled { return self }
    return replaced(by: paths.face(), costsFrom: self)
  }

  /// The face of flows whose dearest pair is as cheap as possible; for at most one pair a row.
  func withCheapestWorstPair() -> OptimalFace {
    let floor = settled.map(\.cost).max() ?? .min
    let limits = Set(arcs.map { max($0.cost, floor) }).sorted()
    var low = 0
    var high = limits.count - 1
    while low < high {
      let middle = (low + high) / 2
      if flow(limit: limits[middle]) != nil { high = middle } else { low = middle + 1 }
    }
    guard high >= 0, var face = flow(limit: limits[high]) else { return self }
    face = face.keeping { face.arcs[$0].cost <= limits[high] }
    return face
  }

  /// The face with a flow that uses open arcs up to `limit` only, or `nil` when there is none.
  func flow(limit: Int64) -> OptimalFace? { flow(limit: limit, bounds, isPriced: false) }

  /// The face with the best flow under the given bounds; the costs of arcs count if `isPriced`.
  func flow(limit: Int64, _ bounds: FlowBounds, isPriced: Bool) -> OptimalFace? {
    let view = FaceArcs(face: self, limit: limit, isPriced: isPriced)
    let paths = AugmentingPaths(view, bounds, watch: watch)
    paths.run()
    guard !watch.isCancelled, paths.failedRows.isEmpty, paths.shortColumns.isEmpty else {
      return nil
    }
    var face = self
    for row in 0..<rows {
      let slots = paths.slotStart[row]..<paths.slotStart[row + 1]
      for index in arcStart[row]..<arcStart[row + 1] {
        face.isUsed[index] = slots.contains { paths.slotColumn[$0] == arcs[index].column }
      }
    }
    return face
  }

  /// A smaller face found without costs, with its settled pairs and costs completed from `whole`.
  private func replaced(by smaller: OptimalFace, costsFrom whole: OptimalFace) -> OptimalFace {
    var face = smaller
    face.settled = whole.settled + smaller.settled.map(whole.priced)
    face.arcs = smaller.arcs.map(whole.priced)
    return face
  }

  private func priced(_ arc: Arc) -> Arc {
    for index in arcStart[Int(arc.row)]..<arcStart[Int(arc.row) + 1]
    where arcs[index].column == arc.column {
      return arcs[index]
    }
    preconditionFailure("an arc that the face does not have")
  }
}
