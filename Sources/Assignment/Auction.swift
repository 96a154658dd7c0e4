/// Forward auction with epsilon scaling: rows bid for columns until every row has one, within an
/// error per row that shrinks to less than what could change the optimum.
///
/// D. Bertsekas, *Annals of Operations Research* 14, 1988, pp. 105–123; D. Bertsekas,
/// D. Castañon, *Parallel Computing* 12, 1989, pp. 67–96 (similar objects: a column's places are
/// bid for separately, its price is that of its cheapest place). Places beyond the rows are held by
/// a hub that bids like a row to which all columns cost nothing; so the theory of balanced problems
/// holds for all. Costs and prices are integers, multiplied by `scale` > number of
/// columns + 1, so that an error of 1 a row proves optimality (``roundedPotentials()``).
///
/// Each row bids from its candidates; `bound` is a value below which no column outside the
/// candidates can come. Prices only rise, so it stays true until `Source` reads the row again.
struct Auction<Source: CandidateSource & ~Copyable>: ~Copyable {
  var source: Source
  let rows: Int
  let columns: Int
  let scale: Int64
  /// Price of each column: of its cheapest place. One more stands for no column.
  let price: Buffer<Int64>

  /// Places of column j are placeStart[j]..<placeStart[j + 1], a heap with the cheapest first.
  private let placeStart: Buffer<Int>
  private let placePrice: Buffer<Int64>
  private let placeOwner: Buffer<Int32>
  private var pending: PendingRows
  /// Rows that are to be read together before they bid.
  private var waiting: [Int32] = []
  private var watch: SolveWatch?
  private let hubDemand: Int
  private var hubMissing = 0
  /// Columns by the price of their cheapest place that the hub does not hold; may be out of date.
  private var hubHeap = DistanceHeap()
  private(set) var bids = 0

  /// Above all prices, with room for a cost.
  static var noPrice: Int64 { 1 << 61 }
  /// What part of the usual first error suits kept prices.
  private static var keptPart: Int64 { 64 }
  private static var free: Int32 { -1 }
  private static var hub: Int32 { -2 }

  /// One place a row, and columns whose capacities add up to at least the rows.
  init(_ source: consuming Source, capacity: [Int]) {
    rows = source.rows
    columns = source.columns
    scale = Int64(source.columns) + 2
    pending = PendingRows(rows: source.rows)
    self.source = source
    var starts = [0]
    for column in 0..<columns { starts.append(starts[column] + capacity[column]) }
    placeStart = Buffer(starts)
    placePrice = Buffer(repeating: 0, count: starts[columns])
    placeOwner = Buffer(repeating: -1, count: starts[columns])
    price = Buffer(repeating: 0, count: columns + 1)
    price[columns] = Self.noPrice
    hubDemand = starts[columns] - rows
  }

  /// Runs all scales, each with an eighth of the error before (measured), or less; `false` when
  /// rows need so many bids that the problem may be infeasible.
  ///
  /// `kept` are prices, from 0 up, near which an optimum's are thought to be: then large errors
  /// would only spoil them.
  mutating func run(
    range: Int64, from kept: [Int64]? = nil, _ watch: SolveWatch? = nil
  ) -> Bool {
    self.watch = watch
    if let kept {
      for column in 0..<columns {
        price[column] = kept[column]
        source.priceRose(column, kept[column], scale)
      }
    }
    guard let first = source.prepare(range: range, scale, watch) else { return false }
    var epsilon = max(1, kept == nil ? first * scale : first * scale / Self.keptPart)
    while true {
      release()
      source.scaleBegins(epsilon, price, scale)
      let before = bids
      guard bidAll(epsilon) else { return false }
      if epsilon == 1 { return true }
      // Where hardly a row was displaced, scales in between would change nothing.
      epsilon = max(1, epsilon / (bids - before < rows + rows / 8 ? 512 : 8))
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
    pending.removeAll()
    for row in 0..<Int32(rows) { pending.append(Source.takesFirst ? row : Int32(rows) - 1 - row) }
  }

  private mutating func bidAll(_ epsilon: Int64) -> Bool {
    let limit = bids + 200 * (rows + columns) + 20_000
    if hubDemand > 0 { fillHub() }
    while true {
      while hubMissing > 0, bids < limit { bidForHub(epsilon) }
      if Source.waits, !waiting.isEmpty,
        pending.count == 0 || waiting.count == ComputedCandidates.batch
      {
        if let watch, !watch.asks(.prices, bids) { return false }
        readWaiting()
      }
      guard pending.count > 0 else { return true }
      let row: Int
      if Source.takesFirst {
        row = pending.popFirst()
        if let next = pending.row(ahead: 0) { source.approach(next, isNext: true) }
        if let later = pending.row(ahead: 2) { source.approach(later, isNext: false) }
      } else {
        row = pending.popLast()
      }
      if Source.waits, !source.isReady(row, price, scale) {
        waiting.append(Int32(truncatingIfNeeded: row))
        continue
      }
      if bids & 1023 == 0, let watch, !watch.asks(.prices, bids) { return false }
      guard bids < limit, bid(row, epsilon) else { return false }
    }
  }

  private mutating func readWaiting() {
    source.read(waiting, scale)
    for row in waiting.reversed() { pending.append(row) }
    waiting.removeAll(keepingCapacity: true)
  }

  /// The hub takes the cheapest places, whole columns of them, and lifts all to one price: that of
  /// the dearest it takes.
  private mutating func fillHub() {
    hubHeap.removeAll()
    hubMissing = hubDemand
    let order = (0..<columns).sorted { (price[$0], $0) < (price[$1], $1) }
    for (position, column) in order.enumerated() {
      let places = placeStart[column]..<placeStart[column + 1]
      if places.count <= hubMissing {
        for place in places { placeOwner[place] = Self.hub }
        hubMissing -= places.count
        continue
      }
      for lower in order[..<position] where price[lower] < price[column] {
        for place in placeStart[lower]..<placeStart[lower + 1] { placePrice[place] = price[column] }
        price[lower] = price[column]
        source.priceRose(lower, price[lower], scale)
      }
      for other in order[position...] { hubHeap.push(price[other], other) }
      break
    }
  }

  /// The hub takes the cheapest place that it does not hold, up to the price of the next.
  private mutating func bidForHub(_ epsilon: Int64) {
    bids += 1
    guard let column = nextForHub(), let place = cheapestPlace(column) else {
      preconditionFailure("no place is left for the hub")
    }
    let before = placeOwner[place]
    placeOwner[place] = Self.hub
    var second = cheapestPlace(column).map { placePrice[$0] } ?? .max
    if let next = nextForHub() {
      let nextPrice = cheapestPlace(next).map { placePrice[$0] } ?? .max
      second = min(second, nextPrice)
      hubHeap.push(nextPrice, next)
    }
    placePrice[place] = second == .max ? placePrice[place] + epsilon : second + epsilon
    hubMissing -= 1
    heapify(column)
    if let rest = cheapestPlace(column) { hubHeap.push(placePrice[rest], column) }
    if before >= 0 { pending.append(before) }
  }

  /// The column with the cheapest place outside the hub.
  private mutating func nextForHub() -> Int? {
    while let (key, column) = hubHeap.pop() {
      guard let place = cheapestPlace(column) else { continue }
      if placePrice[place] == key { return column }
      hubHeap.push(placePrice[place], column)
    }
    return nil
  }

  /// The cheapest place of a column that the hub does not hold; free ones before others.
  private func cheapestPlace(_ column: Int) -> Int? {
    var cheapest: Int?
    for place in placeStart[column]..<placeStart[column + 1] where placeOwner[place] != Self.hub {
      guard let best = cheapest else {
        cheapest = place
        continue
      }
      let isFreer = placeOwner[place] == Self.free && placeOwner[best] != Self.free
      if placePrice[place] < placePrice[best] || placePrice[place] == placePrice[best] && isFreer {
        cheapest = place
      }
    }
    return cheapest
  }

  private mutating func heapify(_ column: Int) {
    let places = placeStart[column]..<placeStart[column + 1]
    for place in places.reversed() { sink(place, root: places.lowerBound, end: places.upperBound) }
    price[column] = placePrice[places.lowerBound]
    source.priceRose(column, price[column], scale)
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
    if placeStart[column + 1] - root > 1 { sink(root, root: root, end: placeStart[column + 1]) }
    price[column] = placePrice[root]
    source.priceRose(column, price[column], scale)
    if before >= 0 {
      pending.append(before)
    } else if before == Self.hub {
      hubMissing += 1
      // The hub may want the place back; of places it never held older entries tell.
      if let place = cheapestPlace(column) { hubHeap.push(placePrice[place], column) }
    }
  }

  private func sink(_ start: Int, root: Int, end: Int) {
    let entry = placePrice[start]
    let owner = placeOwner[start]
    var hole = start
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
    // Columns with places of the hub come to 0, or above where the hub holds all of them; those
    // have no pair and may as well be 0.
    let held = (0..<columns).filter { column in
      (placeStart[column]..<placeStart[column + 1]).contains { placeOwner[$0] == Self.hub }
    }
    let level = held.map { rounded[$0] }.min() ?? rounded.max() ?? 0
    return rounded.map { min(0, $0 - level) }
  }

  private static func remainder(_ value: Int64, _ scale: Int64) -> Int64 {
    let rest = value % scale
    return rest < 0 ? rest + scale : rest
  }

  private static func floor(_ value: Int64, _ scale: Int64) -> Int64 {
    (value - remainder(value, scale)) / scale
  }
}
