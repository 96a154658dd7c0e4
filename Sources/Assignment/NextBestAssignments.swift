/// One of a problem's assignments in order of rank.
package struct RankedAssignment: Sendable, Equatable {
  /// 1 for the optimum.
  package let rank: Int
  /// The pairs, by row, then by column.
  package let pairs: [AssignedPair]
  /// Places of each row that are not served.
  package let unserved: [Int]
  /// Sum of the costs of the pairs.
  package let totalCost: Int64
}

/// A problem's assignments one after the other, best first: by unserved places, then by total cost.
///
/// The rest of the assignments is kept as disjoint sets, each with forced and banned pairs, its
/// best and its second best assignment. The best of all second bests is next; a pair that the best
/// of its set has and it lacks splits the set in two, of which one has it as the best (K. Murty,
/// *Operations Research* 16, 1968, pp. 682–687; H. Hamacher and M. Queyranne, *Annals of Operations
/// Research* 4, 1985, pp. 123–143; C. Chegireddy and H. Hamacher, *Discrete Applied Mathematics*
/// 18, 1987, pp. 155–165). Among equals the one comes first that has the first pair in which they
/// differ. Which of them are known by then depends on the input only.
///
/// Two searches for a second best for each assignment after the second, each a shortest path from
/// every row that is given up once it is longer than the best so far. Memory grows by one set an
/// assignment: pairs and potentials.
package struct NextBestAssignments: Sendable {
  /// What comes next.
  package enum Step: Sendable, Equatable {
    /// An assignment.
    case assignment(RankedAssignment)
    /// All assignments were given; so many there are.
    case exhausted(given: Int)
  }

  private let problem: AssignmentProblem
  private let rest: AssignmentProblem
  private let first: AssignmentSolution
  private var given = 0
  private var lastTotal: Int64?
  private var sets: [AssignmentSet] = []

  /// Starts from an optimum.
  ///
  /// Throws when ``AssignmentProblem/check(_:)`` does not accept it, or it has a cost limit.
  package init(
    _ problem: AssignmentProblem, from optimum: AssignmentSolution
  ) throws(AssignmentError) {
    self.problem = problem
    rest = problem.undecided
    first = try problem.startingPoint(optimum)
    if let fault = rest.check(first) { throw .previousNotOptimal(fault) }
  }

  /// The next assignment, or the end.
  package mutating func next() -> Step {
    do throws(AssignmentError) {
      return try next(monitor: nil)
    } catch {
      preconditionFailure("nobody can have ended it: \(error)")
    }
  }

  /// The next assignment, or the end, unless a monitor ends the search before.
  ///
  /// Throws when the monitor ends the search, with the total given last as
  /// bound where every place is served. What was given stays given; asked again, the step begins
  /// anew.
  package mutating func next(monitor: SolveMonitor?) throws(AssignmentError) -> Step {
    if given == 0 { return give(first) }
    let watched = rest.watched(by: monitor)
    if let lastTotal, rest.service == .all { watched.watch?.note(bound: Int128(lastTotal)) }
    if given == 1, sets.isEmpty { sets = try opened(first, frozen: [:], watched) }
    guard let index = sets.indices.min(by: { sets[$0].second.precedes(sets[$1].second) }) else {
      return .exhausted(given: given)
    }
    let set = sets[index]
    let pair = set.second.lacking
    var frozen = set.frozen
    frozen[Int32(pair.row), default: []].append(Int32(pair.column))
    let halves =
      try opened(set.best, frozen: frozen, watched)
      + opened(set.second.solution, frozen: frozen, watched)
    sets.remove(at: index)
    sets += halves
    return give(set.second.solution)
  }

  /// A set of assignments as a list, empty if it has no more than its best one.
  private func opened(
    _ best: AssignmentSolution, frozen: [Int32: [Int32]], _ watched: AssignmentProblem
  ) throws(AssignmentError) -> [AssignmentSet] {
    let work = SecondBestSearch(problem: watched, best: best, frozen: frozen)
    let second = watched.withArcs(limit: nil, work)
    try watched.watch?.check()
    return second.map { [AssignmentSet(best: best, frozen: frozen, second: $0)] } ?? []
  }

  private mutating func give(_ solution: AssignmentSolution) -> Step {
    given += 1
    let whole = problem.withForced(solution)
    lastTotal = whole.totalCost
    return .assignment(
      RankedAssignment(
        rank: given, pairs: whole.pairs, unserved: whole.unserved, totalCost: whole.totalCost))
  }
}

/// All assignments with some pairs, or without: both kinds are frozen, and the best one tells them
/// apart.
private struct AssignmentSet {
  let best: AssignmentSolution
  let frozen: [Int32: [Int32]]
  let second: SecondBest
}

/// The second best assignment of a set.
private struct SecondBest {
  /// With potentials that prove it best once `lacking` is banned.
  let solution: AssignmentSolution
  let placesUnserved: Int
  /// A pair of the best one that it does not have.
  let lacking: AssignedPair

  func precedes(_ other: SecondBest) -> Bool {
    let own = (placesUnserved, solution.totalCost)
    let others = (other.placesUnserved, other.solution.totalCost)
    if own != others { return own < others }
    return solution.pairs.lexicographicallyPrecedes(other.solution.pairs)
  }
}

/// The cheapest circle of the residual graph that gives up a used pair: from its row over other
/// columns and rows back to its column.
private struct SecondBestSearch: ArcWork {
  let problem: AssignmentProblem
  let best: AssignmentSolution
  let frozen: [Int32: [Int32]]

  private struct Circle {
    var pair: AssignedPair
    var charged: Int64
    var lost: Int
    var loss: Int64
  }

  func run(_ arcs: some ArcRows) -> SecondBest? {
    let flow = ResidualFlow(arcs, of: problem, best, frozen: frozen, stage: .ranking)
    var cheapest: Circle?
    for row in 0..<problem.rows {
      guard problem.watch.goesOn(.ranking, row, after: 1_024) else { return nil }
      look(from: row, in: flow, &cheapest)
      flow.reset()
    }
    return cheapest.flatMap { second(turning: $0.pair, in: flow) }
  }

  /// Replaces the circle by a cheaper one from the row, if there is one.
  private func look(
    from row: Int, in flow: ResidualFlow<some ArcRows>, _ cheapest: inout Circle?
  ) {
    var closing: [Int: Int64] = [:]
    for index in flow.links(of: row) {
      let link = flow.links[index]
      if frozen[link.row]?.contains(link.column) ?? false { continue }
      let column = Int(link.column)
      closing[flow.rows + column] =
        flow.rowPotential[row] + flow.columnPotential[column] - link.cost
    }
    if closing.isEmpty { return }
    _ = flow.search(from: row, within: bound(cheapest)) { node, distance in
      if let last = closing.removeValue(forKey: node) {
        let lost = flow.lostAlong(flow.path(to: node))
        let charged = distance + last
        let loss = charged - Int64(lost) * (best.unservedPenalty ?? 0)
        if cheapest.map({ (lost, loss) < ($0.lost, $0.loss) }) ?? true {
          let pair = AssignedPair(row: row, column: node - flow.rows)
          cheapest = Circle(pair: pair, charged: charged, lost: lost, loss: loss)
        }
      }
      return closing.isEmpty || distance > bound(cheapest)
    }
  }

  /// How long a circle may be that is better. A circle that loses fewer places may be longer, but
  /// not by a whole penalty.
  private func bound(_ cheapest: Circle?) -> Int64 {
    guard let cheapest else { return .max }
    let fewer = Int64(cheapest.lost) * (best.unservedPenalty ?? 0)
    return max(cheapest.charged - 1, cheapest.lost > 0 ? fewer : 0)
  }

  private func second(
    turning pair: AssignedPair, in flow: ResidualFlow<some ArcRows>
  ) -> SecondBest? {
    let end = flow.rows + pair.column
    guard flow.search(from: pair.row, until: { node, _ in node == end }) != nil else {
      if problem.watch.isCancelled { return nil }
      preconditionFailure("a circle that was found is gone")
    }
    flow.best = flow.distance[end]
    flow.raisePotentials()
    _ = flow.send(upTo: 1, along: flow.path(to: end))
    for link in flow.links(of: pair.row) where Int(flow.links[link].column) == pair.column {
      flow.links.remove(link)
    }
    flow.settleHub(of: problem)
    let solution = flow.solution(of: problem)
    return SecondBest(
      solution: solution, placesUnserved: solution.unserved.reduce(0, &+), lacking: pair)
  }
}
