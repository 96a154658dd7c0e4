extension RandomisedAssignment {
  /// Draws an assignment in which each pair occurs with exactly its probability, every row has its
  /// demand and every column its expected load rounded down or up.
  ///
  /// Pairs that are neither certain nor impossible form circles over rows, columns and a hub for
  /// the columns' broken loads. On a circle, alternately more and less changes no sum; one of the
  /// two directions is drawn with the odds that keep every expectation, and goes until a pair is
  /// settled (E. Budish, Y. Che, F. Kojima, P. Milgrom, *American Economic Review* 103, 2013, pp.
  /// 585–623; R. Gandhi and others, *JACM* 53, 2006, pp. 324–360). The lottery must be one that the
  /// check accepts. O(open pairs · nodes).
  package func draw(using generator: inout some RandomNumberGenerator) -> [AssignedPair] {
    var walk = CircleWalk(self)
    while let circle = walk.nextCircle() { walk.turn(circle, using: &generator) }
    return walk.chosen
  }
}

/// Shares on their way to 0 or 1.
private struct CircleWalk {
  private struct Edge {
    var from: Int
    var to: Int
    var units: Int
  }

  private let whole: Int
  private let shares: Int
  private let pairs: [AssignedPair]
  private var edges: [Edge] = []
  private var edgesOfNode: [[Int]]
  private var firstOpen = 0

  init(_ lottery: RandomisedAssignment) {
    whole = lottery.cap.denominator
    shares = lottery.shares.count
    pairs = lottery.shares.map(\.pair)
    let rows = lottery.rowPotential.count
    let columns = lottery.columnPotential.count
    var load = [Int](repeating: 0, count: columns)
    for share in lottery.shares {
      edges.append(
        Edge(from: share.pair.row, to: rows + share.pair.column, units: share.units))
      load[share.pair.column] += share.units
    }
    for column in 0..<columns where load[column] % whole > 0 {
      edges.append(
        Edge(from: rows + columns, to: rows + column, units: whole - load[column] % whole))
    }
    edgesOfNode = [[Int]](repeating: [], count: rows + columns + 1)
    for (index, edge) in edges.enumerated() {
      edgesOfNode[edge.from].append(index)
      edgesOfNode[edge.to].append(index)
    }
  }

  var chosen: [AssignedPair] {
    (0..<shares).filter { edges[$0].units == whole }.map { pairs[$0] }
  }

  private func isOpen(_ edge: Int) -> Bool { edges[edge].units > 0 && edges[edge].units < whole }

  /// The edges of a circle of open ones, in order; every node that an open edge leads to has
  /// another.
  mutating func nextCircle() -> [Int]? {
    while firstOpen < edges.count, !isOpen(firstOpen) { firstOpen += 1 }
    guard firstOpen < edges.count else { return nil }
    var node = edges[firstOpen].from
    var seenAt: [Int: Int] = [node: 0]
    var path: [Int] = []
    while true {
      while let last = edgesOfNode[node].last, !isOpen(last) { edgesOfNode[node].removeLast() }
      guard let edge = edgesOfNode[node].last(where: { isOpen($0) && $0 != path.last }) else {
        preconditionFailure("the shares do not add up at node \(node)")
      }
      path.append(edge)
      node = edges[edge].from == node ? edges[edge].to : edges[edge].from
      if let start = seenAt[node] { return Array(path[start...]) }
      seenAt[node] = path.count
    }
  }

  /// Moves a circle's edges up and down in turn by one of the two greatest steps.
  mutating func turn(_ circle: [Int], using generator: inout some RandomNumberGenerator) {
    var (up, down) = (whole, whole)
    for (position, edge) in circle.enumerated() {
      let units = edges[edge].units
      up = min(up, position % 2 == 0 ? whole - units : units)
      down = min(down, position % 2 == 0 ? units : whole - units)
    }
    let step = Int.random(in: 0..<up + down, using: &generator) < down ? up : -down
    for (position, edge) in circle.enumerated() {
      edges[edge].units += position % 2 == 0 ? step : -step
    }
  }
}
