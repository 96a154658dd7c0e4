/// A matching that uses pairs of the least cost only: where there is one, it is optimal, and the
/// least cost is the potential of every row.
///
/// Costs with many ties are often like that (marks from 0 to 10), and then a few reads of each row
/// do: a free column is mostly found at once, and breadth-first searches for alternating paths
/// (J. Hopcroft, R. Karp, *SIAM J. Comput.* 2, 1973, pp. 225–231) serve the last rows.
struct CheapestPairs: ~Copyable {
  private let rows: Int
  private let columns: Int
  private let costs: UnsafePointer<Int32>
  private let lowest: Int32
  private let words: Int
  private let vacant: Buffer<UInt32>
  private let unseen: Buffer<UInt32>
  private let rowInto: Buffer<Int32>
  let columnOfRow: Buffer<Int32>
  private let rowOfColumn: Buffer<Int32>
  private var queue: [Int32] = []
  private let watch: SolveWatch?

  /// Row-major costs without forbidden pairs, none below `lowest`.
  init(
    rows: Int, columns: Int, costs: UnsafePointer<Int32>, lowest: Int32, watch: SolveWatch? = nil
  ) {
    self.watch = watch
    self.rows = rows
    self.columns = columns
    self.costs = costs
    self.lowest = lowest
    words = (columns + DenseGroup.size - 1) / DenseGroup.size
    vacant = Buffer(repeating: .max, count: words)
    unseen = Buffer(repeating: 0, count: words)
    rowInto = Buffer(repeating: -1, count: columns)
    columnOfRow = Buffer(repeating: -1, count: rows)
    rowOfColumn = Buffer(repeating: -1, count: columns)
  }

  /// Whether a sample of rows has so many pairs of the least cost that a matching is likely:
  /// log₂ of the number of rows each (ln is where random graphs begin to have one).
  func isPromising() -> Bool {
    let sample = min(rows, 16)
    var count = 0
    for step in 0..<sample {
      for word in 0..<words { count += mask(step * rows / sample, word).nonzeroBitCount }
    }
    return count >= sample * (Int.bitWidth - rows.leadingZeroBitCount)
  }

  /// Whether all rows could be served before the monitor ended it.
  mutating func run() -> Bool {
    var left: [Int] = []
    for row in 0..<rows {
      guard watch.goesOn(.paths, row, after: columns) else { return false }
      if !takeVacant(row) { left.append(row) }
    }
    return left.allSatisfy { search(from: $0) }
  }

  /// Bits of the columns of one group that the row has at the least cost.
  @inline(__always)
  private func mask(_ row: Int, _ word: Int) -> UInt32 {
    let first = word * DenseGroup.size
    let cost = costs + row * columns + first
    if first + DenseGroup.size <= columns { return DenseGroup.mask(cost, nil, at: lowest) }
    var mask: UInt32 = 0
    for column in 0..<columns - first where cost[column] == lowest {
      mask |= 1 << UInt32(column)
    }
    return mask
  }

  /// Starts at another column for every row, so that rows seldom want the same ones.
  private func takeVacant(_ row: Int) -> Bool {
    let start = row * words / rows
    for step in 0..<words {
      let word = start + step < words ? start + step : start + step - words
      let found = mask(row, word) & vacant[word]
      if found != 0 {
        pair(row, word << 5 + found.trailingZeroBitCount)
        return true
      }
    }
    return false
  }

  private func pair(_ row: Int, _ column: Int) {
    vacant[column >> 5] &= ~(1 << UInt32(column & 31))
    columnOfRow[row] = Int32(truncatingIfNeeded: column)
    rowOfColumn[column] = Int32(truncatingIfNeeded: row)
  }

  private mutating func search(from source: Int) -> Bool {
    unseen.base.update(repeating: .max, count: words)
    queue.removeAll(keepingCapacity: true)
    queue.append(Int32(source))
    var next = 0
    while next < queue.count {
      let row = Int(queue[next])
      next += 1
      guard watch.goesOn(.paths, next, after: columns) else { return false }
      for word in 0..<words {
        var new = mask(row, word) & unseen[word]
        unseen[word] &= ~new
        while new != 0 {
          let column = word << 5 + new.trailingZeroBitCount
          rowInto[column] = Int32(truncatingIfNeeded: row)
          if rowOfColumn[column] < 0 {
            augment(from: source, to: column)
            return true
          }
          queue.append(rowOfColumn[column])
          new &= new &- 1
        }
      }
    }
    return false
  }

  private func augment(from source: Int, to end: Int) {
    var column = end
    while true {
      let row = Int(rowInto[column])
      let before = Int(columnOfRow[row])
      pair(row, column)
      if row == source { return }
      column = before
    }
  }
}
