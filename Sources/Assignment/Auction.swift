/// A row's possible column and its cost.
struct Candidate: BitwiseCopyable {
  var column: Int32
  var cost: Int32
}

/// Forward auction with epsilon scaling: rows bid for columns until every row has one, within an
/// error per row that shrinks to less than what could change the optimum.
///
/// D. Bertsekas, *Annals of Operations Research* 14, 1988, pp. 105–123; D. Bertsekas,
/// D. Castañon, *Parallel Computing* 12, 1989, pp. 67–96 (similar objects: a column's places are
/// bid for separately, its price is that of its cheapest place). For balanced problems: as many
/// places as rows that bid. Costs and prices are integers, multiplied by `scale` > number of
/// columns + 1, so that an error of 1 a row proves optimality (``roundedPotentials()``).
///
/// Each row bids from its candidates; `bound` is a value below which no column outside the
/// candidates can come. Prices only rise, so it stays true until `Source` reads the row again.
struct Auction<Source: CandidateSource & ~Copyable>: ~Copyable {
  var source: Source
  let rows: Int
  let columns: Int
  let scale: Int64
  /// Price of each column: of its cheapest place.
  let price: Buffer<Int64>

  /// Places of column j are placeStart[j]..<placeStart[j + 1], a heap with the cheapest first.
  private let placeStart: Buffer<Int>
  private let placePrice: Buffer<Int64>
  private let placeOwner: Buffer<Int32>
  private var stack: [Int32] = []
  private(set) var bids = 0

  private static var free: Int32 { -1 }

  /// One place a row, and columns whose capacities add up to the rows.
  init(_ source: consuming Source, capacity: [Int]) {
    rows = source.rows
    columns = source.columns
    scale = Int64(source.columns) + 2
    self.source = source
    var starts = [0]
    for column in 0..<columns { starts.append(starts[column] + capacity[column]) }
    placeStart = Buffer(starts)
    placePrice = Buffer(repeating: 0, count: starts[columns])
    placeOwner = Buffer(repeating: -1, count: starts[columns])
    price = Buffer(repeating: 0, count: columns)
  }

  /// Runs all scales, each with an eighth of the error before (measured); `false` when rows need
  /// so many bids that the problem may be infeasible.
  mutating func run(range: Int64) -> Bool {
    var epsilon = max(1, source.prepare(range: range, scale) * scale)
    while true {
      release()
      guard bidAll(epsilon) else { return false }
      if epsilon == 1 { return true }
      epsilon = max(1, epsilon / 8)
    }
  }

  /// Starts a scale: nobody holds a place, and all places of a column have its price.
  private mutating func release() {
    for column in 0..<columns {
      for place in placeStart[column]..<placeStart[column + 1] {
        placePrice[place] = price[column]
        placeOwner[place] = Self.free
      }
    }
    stack.removeAll(keepingCapacity: true)
    stack.append(contentsOf: (0..<Int32(rows)).reversed())
  }

  private mutating func bidAll(_ epsilon: Int64) -> Bool {
    let limit = bids + 500 * rows + 100_000
    while let row = stack.popLast() {
      guard bids < limit, bid(Int(row), epsilon) else { return false }
    }
    return true
  }

  /// One bid of a row: up to its second best value, and the error beyond it.
  private mutating func bid(_ row: Int, _ epsilon: Int64) -> Bool {
    bids += 1
    guard let (column, best, second) = source.bestTwo(of: row, price, scale) else { return false }
    let raise = second == .max ? epsilon : second - best + epsilon
    take(column, raise, by: Int32(truncatingIfNeeded: row))
    return true
  }

  @inline(__always)
  private mutating func take(_ column: Int, _ raise: Int64, by owner: Int32) {
    let root = placeStart[column]
    let before = placeOwner[root]
    placeOwner[root] = owner
    placePrice[root] = price[column] + raise
    if placeStart[column + 1] - root > 1 { sink(root, end: placeStart[column + 1]) }
    price[column] = placePrice[root]
    source.priceRose(column, price[column], scale)
    if before >= 0 {
      stack.append(before)
    }
  }

  private func sink(_ root: Int, end: Int) {
    let entry = placePrice[root]
    let owner = placeOwner[root]
    var hole = root
    while true {
      var child = root + 2 * (hole - root) + 1
      guard child < end else { break }
      if child + 1 < end, placePrice[child + 1] < placePrice[child] { child += 1 }
      guard placePrice[child] < entry else { break }
      placePrice[hole] = placePrice[child]
      placeOwner[hole] = placeOwner[child]
      hole = child
    }
    placePrice[hole] = entry
    placeOwner[hole] = owner
  }

  /// The column of each row, −1 for rows that do not bid.
  func columnOfRow() -> [Int32] {
    var result = [Int32](repeating: -1, count: rows)
    for column in 0..<columns {
      for place in placeStart[column]..<placeStart[column + 1] where placeOwner[place] >= 0 {
        result[Int(placeOwner[place])] = Int32(column)
      }
    }
    return result
  }

  /// Exact integer column potentials of the unscaled problem.
  ///
  /// Prices modulo `scale` lie on a circle with fewer columns than `scale`, so some gap between
  /// neighbours is wider than the error 1 of the last scale. Cut there: rounded down from the cut,
  /// no reduced cost of a residual arc can come out at −1 or less, since that would need two
  /// remainders further apart than the circle without the gap is long.
  func roundedPotentials() -> [Int64] {
    let remainders = (0..<columns).map { Self.remainder(-price[$0], scale) }.sorted()
    guard let first = remainders.first, let last = remainders.last else { return [] }
    var cut = first
    var widest = first + scale - last
    for (low, high) in zip(remainders, remainders.dropFirst()) where high - low > widest {
      widest = high - low
      cut = high
    }
    precondition(widest > 1, "more remainders than room on the circle")
    let rounded = (0..<columns).map { Self.floor(-price[$0] - cut, scale) }
    let top = rounded.max() ?? 0
    return rounded.map { $0 - top }
  }

  private static func remainder(_ value: Int64, _ scale: Int64) -> Int64 {
    let rest = value % scale
    return rest < 0 ? rest + scale : rest
  }

  private static func floor(_ value: Int64, _ scale: Int64) -> Int64 {
    (value - remainder(value, scale)) / scale
  }
}
