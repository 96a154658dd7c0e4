/// The best columns of each row of a sparse matrix, with a bound for all others, in one line of the
/// cache a row.
///
/// A bid then reads one such line and the prices of its seven columns. The row itself is read again
/// only when its second best candidate passes the bound; prices only rise, so that nothing is
/// missed (as in ``DenseCandidates``).
struct SparseCandidates: CandidateSource, ~Copyable {
  let rows: Int
  let columns: Int
  private let start: UnsafePointer<Int>
  private let column: UnsafePointer<Int32>
  private let cost: UnsafePointer<Int32>
  /// Each row's candidates, then its bound in the place of an eighth.
  private let list: Buffer<Candidate>
  private let value: Buffer<Int64>
  /// Whether lists would mostly be out of date at the next bid, as in the first scales.
  private var readsWhole = false
  /// What was read ahead, kept so that the compiler cannot leave the reading out.
  private(set) var touched: Int32 = 0

  private static var kept: Int { 7 }
  private static var line: Int { 8 }

  /// Compressed rows; the arrays outlive the solve.
  init(
    rows: Int, columns: Int, start: UnsafePointer<Int>, column: UnsafePointer<Int32>,
    cost: UnsafePointer<Int32>
  ) {
    self.rows = rows
    self.columns = columns
    self.start = start
    self.column = column
    self.cost = cost
    // A column that does not exist, and a bound that every value passes.
    list = Buffer(repeating: Candidate(column: Int32(columns), cost: 0), count: rows * Self.line)
    value = Buffer(repeating: .max, count: Self.line)
    for row in 0..<rows { setBound(row, .min) }
  }

  /// An eighth of the range (measured between all of it and a thousandth).
  func prepare(range: Int64, _ scale: Int64, _ watch: SolveWatch?) -> Int64? { range / 8 }

  func leastValue(
    of row: Int, _ price: borrowing Buffer<Int64>, _ scale: Int64
  ) -> Int64 {
    bestOfAll(row, price, scale)?.best ?? .max
  }

  static var takesFirst: Bool { true }

  /// Lists pay where their spread has room for many steps of `epsilon`: sixteen, measured between
  /// three and thirty-two.
  mutating func scaleBegins(
    _ epsilon: Int64, _ price: borrowing Buffer<Int64>, _ scale: Int64
  ) {
    let sample = min(rows, 64)
    var wide = 0
    for step in 0..<sample {
      let row = step * rows / sample
      readAgain(row, price, scale)
      if bound(row) == .max || (bound(row) - value[0]) / 16 >= epsilon { wide += 1 }
    }
    readsWhole = wide * 2 < sample
  }

  /// Touches the lines of memory that the row's bid will need: first where its entries are, then
  /// the entries.
  @inline(__always)
  mutating func approach(_ row: Int, isNext: Bool) {
    if !isNext {
      touched &+= readsWhole ? Int32(truncatingIfNeeded: start[row]) : list[row * Self.line].cost
    } else if readsWhole {
      var entry = start[row]
      while entry < start[row + 1] {
        touched &+= column[entry] &+ cost[entry]
        entry += 16
      }
    }
  }

  @inline(__always)
  func priceRose(_ column: Int, _ price: Int64, _ scale: Int64) {}

  @inline(__always)
  private func bound(_ row: Int) -> Int64 {
    UnsafeRawPointer(list.base + row * Self.line + Self.kept).load(as: Int64.self)
  }

  @inline(__always)
  private func setBound(_ row: Int, _ bound: Int64) {
    UnsafeMutableRawPointer(list.base + row * Self.line + Self.kept)
      .storeBytes(of: bound, as: Int64.self)
  }

  @inline(__always)
  mutating func bestTwo(
    of row: Int, _ price: borrowing Buffer<Int64>, _ scale: Int64
  ) -> (column: Int, best: Int64, second: Int64)? {
    if readsWhole { return bestOfAll(row, price, scale) }
    let found = bestListed(of: row, price, scale)
    if found.second <= bound(row) { return found }
    readAgain(row, price, scale)
    let again = bestListed(of: row, price, scale)
    if again.best >= Auction<Self>.noPrice { return nil }
    return (again.column, again.best, again.second >= Auction<Self>.noPrice ? .max : again.second)
  }

  /// The whole row without candidates; free of branches, since none could be foretold.
  private func bestOfAll(
    _ row: Int, _ price: borrowing Buffer<Int64>, _ scale: Int64
  ) -> (column: Int, best: Int64, second: Int64)? {
    var best = Int64.max
    var second = Int64.max
    var at = -1
    for entry in start[row]..<start[row + 1] {
      let value = Int64(cost[entry]) &* scale &+ price[Int(column[entry])]
      let isLess = value < best
      let loser = isLess ? best : value
      second = loser < second ? loser : second
      at = isLess ? entry : at
      best = isLess ? value : best
    }
    return at < 0 ? nil : (Int(column[at]), best, second)
  }

  @inline(__always)
  private func bestListed(
    of row: Int, _ price: borrowing Buffer<Int64>, _ scale: Int64
  ) -> (column: Int, best: Int64, second: Int64) {
    list.base.advanced(by: row * Self.line).bestTwo(of: Self.kept, price, scale)
  }

  /// Keeps the row's seven best columns, in order; the eighth value is the bound.
  private func readAgain(
    _ row: Int, _ price: borrowing Buffer<Int64>, _ scale: Int64
  ) {
    let line = list.base + row * Self.line
    var count = 0
    var worst = Int64.max
    for entry in start[row]..<start[row + 1] {
      let new = Int64(cost[entry]) &* scale &+ price[Int(column[entry])]
      guard new < worst else { continue }
      var place = min(count, Self.kept)
      while place > 0, value[place - 1] > new {
        value[place] = value[place - 1]
        line[place] = line[place - 1]
        place -= 1
      }
      value[place] = new
      line[place] = Candidate(column: column[entry], cost: cost[entry])
      count += 1
      if count >= Self.line { worst = value[Self.kept] }
    }
    setBound(row, worst)
  }
}
