/// Quick exact solver of small dense problems with one place a row and a column: reduction of
/// columns and rows, then shortest augmenting paths over plain rows of 32-bit numbers.
///
/// R. Jonker, A. Volgenant, *Computing* 38, 1987, pp. 325–340. It beats an auction where the
/// reductions leave few rows to search for; where the searches come to more than `budget` rows, it
/// gives up, and an auction takes over.
///
/// Costs below 2²⁶ by absolute value and prices above −2²⁷ keep distances below 2²⁸, all sums of
/// the search in 32 bits, and columns that are done, whose price is taken as −2³⁰, beyond 2²⁸.
struct DensePaths: ~Copyable {
  let rows: Int
  let columns: Int
  /// Row-major costs without forbidden pairs; the array outlives the solve.
  let costs: UnsafePointer<Int32>
  /// Dual value of each column.
  let price: Buffer<Int32>
  /// −1 for rows and columns without a partner.
  let columnOfRow: Buffer<Int32>
  let rowOfColumn: Buffer<Int32>
  private var unserved: [Int32] = []
  /// Rows that the searches may still read.
  private var budget: Int
  private let watch: SolveWatch?
  var search: DenseSearch

  /// Costs must be below this by absolute value.
  static var costLimit: UInt64 { 1 << 26 }
  /// Up to here searches from most rows are still faster than an auction.
  private static var smallRows: Int { 128 }
  /// Fewer columns are not worth vectors.
  static var fewestColumns: Int { 8 }

  /// At least as many columns as rows, and at least ``fewestColumns``.
  init(
    rows: Int, columns: Int, costs: UnsafePointer<Int32>, budget: Int, watch: SolveWatch? = nil
  ) {
    self.watch = watch
    self.rows = rows
    self.columns = columns
    self.costs = costs
    self.budget = budget
    price = Buffer(repeating: 0, count: columns)
    columnOfRow = Buffer(repeating: -1, count: rows)
    rowOfColumn = Buffer(repeating: -1, count: columns)
    search = DenseSearch(columns: columns)
  }

  /// Whether an optimum was found within the budget, before the monitor ended it.
  mutating func run() -> Bool {
    if rows == columns {
      reduceColumns()
    } else {
      unserved.append(contentsOf: 0..<Int32(rows))
    }
    // Twice, as in the paper: a third time moves little.
    for _ in 0..<2 { reduceRows() }
    if watch.isCancelled { return false }
    guard unserved.count * 2 <= rows || rows <= Self.smallRows else { return false }
    for row in unserved {
      let end = search.run(from: Int(row), costs, price, rowOfColumn, &budget)
      guard end >= 0, watch.goesOn(.paths, Int(row), after: rows * columns), search.lower(price)
      else { return false }
      augment(from: Int(row), to: end)
    }
    return true
  }

  /// Gives every column its least cost as price and, where still possible, the row of it; rows
  /// that came first nowhere are left over. Then the column of a row that came first only once is
  /// lowered to the row's second best.
  private mutating func reduceColumns() {
    let owner = leastOfColumns()
    var wins = [Int32](repeating: 0, count: rows)
    for column in (0..<columns).reversed() {
      let row = Int(owner[column])
      wins[row] += 1
      if wins[row] == 1 { pair(row, column) }
    }
    for row in 0..<rows {
      if wins[row] == 0 {
        unserved.append(Int32(row))
      } else if wins[row] == 1 {
        let column = Int(columnOfRow[row])
        price[column] = .min / 4
        let second = DenseRow.least(costs + row * columns, price.base, columns)
        let lowered = costs[row * columns + column] &- second
        price[column] = max(lowered, DenseSearch.lowestPrice + 1)
      }
    }
  }

  /// Puts the least cost of each column into `price` and returns the first row that has it.
  private func leastOfColumns() -> Buffer<Int32> {
    let owner = Buffer<Int32>(repeating: 0, count: columns)
    price.base.update(from: costs, count: columns)
    let least = UnsafeMutableRawPointer(price.base)
    let first = UnsafeMutableRawPointer(owner.base)
    for row in 1..<rows {
      let cost = UnsafeRawPointer(costs + row * columns)
      let number = SIMD8<Int32>(repeating: Int32(truncatingIfNeeded: row))
      DenseRow.forEachGroup(columns) { offset in
        let new = cost.loadUnaligned(fromByteOffset: offset, as: SIMD8<Int32>.self)
        let old = least.loadUnaligned(fromByteOffset: offset, as: SIMD8<Int32>.self)
        let isLess = new .< old
        least.storeBytes(
          of: old.replacing(with: new, where: isLess), toByteOffset: offset,
          as: SIMD8<Int32>.self)
        let winner = first.loadUnaligned(fromByteOffset: offset, as: SIMD8<Int32>.self)
        first.storeBytes(
          of: winner.replacing(with: number, where: isLess), toByteOffset: offset,
          as: SIMD8<Int32>.self)
      }
    }
    return owner
  }

  /// Each row without a column takes its best one and lowers its price to the second best; who
  /// loses the column goes on at once, or later where nothing was lowered.
  private mutating func reduceRows() {
    var queue = unserved
    unserved.removeAll(keepingCapacity: true)
    var next = 0
    var steps = 0
    while next < queue.count {
      let row = Int(queue[next])
      next += 1
      guard watch.goesOn(.prices, next, after: columns) else { return }
      steps += 1
      let cost = costs + row * columns
      let (least, second) = DenseRow.leastTwo(cost, price.base, columns)
      let column = bestColumn(cost, least)
      let before = rowOfColumn[column]
      let isLower = least < second && price[column] &+ least &- second > DenseSearch.lowestPrice
      if isLower { price[column] = price[column] &+ least &- second }
      pair(row, column)
      guard before >= 0 else { continue }
      if isLower, steps < Self.mostSteps * rows {
        next -= 1
        queue[next] = before
      } else {
        unserved.append(before)
      }
    }
  }

  /// Steps a row of one round of row reduction: enough for the paths that pay, not for wars of
  /// ever smaller steps.
  private static var mostSteps: Int { 4 }

  /// The first column at the least value that nobody holds, else the first of all.
  private func bestColumn(_ cost: UnsafePointer<Int32>, _ least: Int32) -> Int {
    var first = -1
    let isFree = DenseRow.first(cost, price.base, columns, at: least) { column in
      if first < 0 { first = column }
      return rowOfColumn[column] < 0
    }
    return isFree ?? first
  }

  private func pair(_ row: Int, _ column: Int) {
    columnOfRow[row] = Int32(truncatingIfNeeded: column)
    rowOfColumn[column] = Int32(truncatingIfNeeded: row)
  }

  /// Swaps the pairs on the way that the search found.
  private func augment(from source: Int, to end: Int) {
    var column = end
    while true {
      let row = Int(search.rowInto[column])
      let before = Int(columnOfRow[row])
      pair(row, column)
      if row == source { return }
      column = before
    }
  }
}
