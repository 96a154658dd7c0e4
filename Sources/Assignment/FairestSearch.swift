/// Search for flows whose rows all stay within a limit on their sums of costs.
///
/// With several places a row this is hard in general (two rows already contain the partition
/// problem), so the search branches over the pairs of a row above the limit and is bounded by
/// minimum cost flows. It ends after a fixed number of flows, so that its outcome never depends
/// on a clock.
struct FairestSearch {
  /// Flows that may still be computed.
  private(set) var flowsLeft: Int

  private let watch: SolveWatch?

  init(flows: Int, watch: SolveWatch? = nil) {
    flowsLeft = flows
    self.watch = watch
  }

  /// The search ran out of flows.
  struct Exhausted: Error {}

  /// The flow with the least worst sum and then, within that sum, the least total or spread.
  mutating func best(
    of face: OptimalFace, squared: Bool
  ) throws(AssignmentError) -> OptimalFace {
    guard let start = face.relaxed(squared: false) else {
      try watch?.check()
      preconditionFailure("a face without a flow")
    }
    var found = start
    var low = face.rowBounds.max() ?? 0
    do {
      while low < found.worstSum {
        let middle = low + (found.worstSum - low) / 2
        if let flow = try first(of: face, limit: middle) { found = flow } else { low = middle + 1 }
      }
      var best: OptimalFace?
      try improve(face, limit: found.worstSum, squared: squared, &best)
      return best ?? found
    } catch {
      try watch?.check()
      throw .worstNotProven(best: found.worstSum, bound: low)
    }
  }

  /// Any flow within the limit, or `nil` when there is none.
  private mutating func first(
    of face: OptimalFace, limit: Int64
  ) throws(Exhausted) -> OptimalFace? {
    guard let flow = try relax(face, limit: limit, squared: false) else { return nil }
    guard let row = flow.rowAbove(limit) else { return flow }
    for child in flow.branches(on: row) {
      if let found = try first(of: child, limit: limit) { return found }
    }
    return nil
  }

  /// Replaces `best` by the best flow within the limit, where that is better.
  private mutating func improve(
    _ face: OptimalFace, limit: Int64, squared: Bool, _ best: inout OptimalFace?
  ) throws(Exhausted) {
    guard let flow = try relax(face, limit: limit, squared: squared) else { return }
    if let best, flow.value(squared: squared) >= best.value(squared: squared) { return }
    guard let row = flow.rowAbove(limit) else {
      best = flow
      return
    }
    for child in flow.branches(on: row) {
      try improve(child, limit: limit, squared: squared, &best)
    }
  }

  private mutating func relax(
    _ face: OptimalFace, limit: Int64, squared: Bool
  ) throws(Exhausted) -> OptimalFace? {
    guard flowsLeft > 0, watch?.asks(.worst, flowsLeft) ?? true else { throw Exhausted() }
    flowsLeft -= 1
    return face.within(limit)?.relaxed(squared: squared)
  }
}

extension OptimalFace {
  /// Sum of the costs of each row's pairs.
  var rowSums: [Int64] {
    var sums = [Int64](repeating: 0, count: rows)
    for arc in settled { sums[Int(arc.row)] += arc.cost }
    for (index, arc) in arcs.enumerated() where isUsed[index] { sums[Int(arc.row)] += arc.cost }
    return sums
  }

  /// The greatest sum of a row's costs; 0 without rows.
  var worstSum: Int64 { rowSums.max() ?? 0 }

  /// What the search minimises within a limit: total cost, or the sum of squared loads.
  func value(squared: Bool) -> Int64 {
    guard squared else { return rowSums.reduce(0, +) }
    let load = openCounts().load
    return zip(load, bounds.settledLoad).reduce(0) { $0 + Int64(($1.0 + $1.1) * ($1.0 + $1.1)) }
  }

  /// The row furthest above the limit.
  func rowAbove(_ limit: Int64) -> Int? {
    let sums = rowSums
    guard let row = sums.indices.max(by: { (sums[$0], -$0) < (sums[$1], -$1) }) else { return nil }
    return sums[row] > limit ? row : nil
  }

  /// The least sum that each row can have at all.
  var rowBounds: [Int64] {
    var sums = [Int64](repeating: 0, count: rows)
    for arc in settled { sums[Int(arc.row)] += arc.cost }
    for row in 0..<rows { sums[row] += leastSum(of: row, places: bounds.demand[row], without: nil) }
    return sums
  }

  /// The least cost of so many open arcs of a row, one left out; a row that may stay unserved
  /// takes the negative ones only.
  private func leastSum(of row: Int, places: Int, without left: Int?) -> Int64 {
    let mayMiss = bounds.unservedCost[row] < .max
    let costs = (arcStart[row]..<arcStart[row + 1]).filter { $0 != left }.map { arcs[$0].cost }
    return costs.filter { !mayMiss || $0 < 0 }.sorted().prefix(max(places, 0)).reduce(0, +)
  }

  /// The face without arcs that no row within the limit can use; `nil` where a row exceeds
  /// it, or a column its capacity.
  func within(_ limit: Int64) -> OptimalFace? {
    var sums = [Int64](repeating: 0, count: rows)
    for arc in settled { sums[Int(arc.row)] += arc.cost }
    guard bounds.capacity.allSatisfy({ $0 >= 0 }), rowBounds.allSatisfy({ $0 <= limit }) else {
      return nil
    }
    // The flow at hand may use arcs that go; it is forgotten, so that they are not settled.
    var face = self
    face.isUsed = isUsed.map { _ in false }
    return face.keeping { index in
      let row = Int(arcs[index].row)
      let rest = leastSum(of: row, places: bounds.demand[row] - 1, without: index)
      return sums[row] + arcs[index].cost + rest <= limit
    }
  }

  /// The cheapest, or most evenly loaded, flow of the face; `nil` when it has none.
  func relaxed(squared: Bool) -> OptimalFace? {
    var priced = bounds
    priced.squared = squared
    var range = CostRange()
    for arc in arcs { range.include(arc.cost) }
    if !squared { priced.reward = Int64(min(rows, columns)) * range.width + 1 }
    return flow(limit: .max, priced, isPriced: !squared)
  }

  /// Faces that together hold every flow except those that give the row the same open pairs as
  /// this one: the first pairs kept, the next one banned; and for a row that may have more pairs
  /// also all of them kept, the first further ones banned, the next one added.
  func branches(on row: Int) -> [OptimalFace] {
    let open = arcStart[row]..<arcStart[row + 1]
    let used = open.filter { isUsed[$0] }
    var faces = used.indices.map { branch(kept: used[..<$0], banned: [used[$0]]) }
    if bounds.unservedCost[row] < .max, used.count < bounds.demand[row] {
      let unused = open.filter { !isUsed[$0] }
      for position in unused.indices {
        faces.append(branch(kept: used + [unused[position]], banned: unused[..<position]))
      }
    }
    return faces
  }

  private func branch(
    kept: some Sequence<Int>, banned: some Sequence<Int>
  ) -> OptimalFace {
    let kept = Set(kept)
    let banned = Set(banned)
    var face = self
    face.isUsed = isUsed.indices.map { kept.contains($0) }
    return face.keeping { !kept.contains($0) && !banned.contains($0) }
  }
}
