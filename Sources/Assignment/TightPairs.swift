/// The tight pairs of an optimum of a dense one-to-one problem, a bit a pair, for problems with so
/// many that lists of arcs would take longer than finding the optimum.
///
/// Any perfect matching among them is optimal (``OptimalFace``); this finds the canonical one.
struct TightPairs: ~Copyable {
  private let rows: Int
  private let columns: Int
  private let words: Int
  private let bits: Buffer<UInt32>
  private let rowWords: Int
  /// The same by column: a bit a row.
  private let rowBits: Buffer<UInt32>
  /// Columns that may change hands: those of undecided rows, and those that nobody has.
  private let open: Buffer<UInt32>
  /// Columns with potential 0, the only ones that nobody needs to have.
  private let spare: Buffer<UInt32>
  private let columnOfRow: Buffer<Int32>
  private let rowOfColumn: Buffer<Int32>

  // One search. The hub stands for all columns that nobody has, as if one row held them.
  private let unseen: Buffer<UInt32>
  /// Columns whose holder could take the column that the deciding row has now.
  private let last: Buffer<UInt32>
  private let vacant: Buffer<UInt32>
  private let rowInto: Buffer<Int32>
  private var queue: [Int32] = []
  private var columnIntoHub = -1
  private let watch: SolveWatch?

  private var hub: Int { rows }

  /// The tight pairs, or `nil` with more than `most` of them, or when the monitor has ended it.
  init?(
    rows: Int, columns: Int, costs: UnsafePointer<Int32>, _ start: WarmStart, upTo most: Int,
    watch: SolveWatch? = nil
  ) {
    self.watch = watch
    self.rows = rows
    self.columns = columns
    words = (columns + DenseGroup.size - 1) / DenseGroup.size
    bits = Buffer(repeating: 0, count: rows * words)
    open = Buffer(repeating: 0, count: words)
    spare = Buffer(repeating: 0, count: words)
    unseen = Buffer(repeating: 0, count: words)
    last = Buffer(repeating: 0, count: words)
    vacant = Buffer(repeating: 0, count: words)
    rowWords = (rows + 31) / 32
    rowBits = Buffer(repeating: 0, count: columns * rowWords)
    columnOfRow = Buffer(start.columnOfRow)
    rowOfColumn = Buffer(repeating: -1, count: columns)
    rowInto = Buffer(repeating: -1, count: columns)
    let potentials = Buffer<Int32>(repeating: 0, count: columns)
    for column in 0..<columns {
      potentials[column] = Int32(start.columnPotential[column])
      set(open, column)
      set(vacant, column)
      if potentials[column] == 0 { set(spare, column) }
    }
    var count = 0
    for row in 0..<rows {
      let column = Int(columnOfRow[row])
      rowOfColumn[column] = Int32(row)
      clear(vacant, column)
      count += read(row, costs + row * columns, potentials, Int32(start.rowPotential[row]))
      if count > most || !watch.goesOn(.ties, row, after: columns) { return nil }
    }
  }

  /// Marks the tight pairs of a row and counts them.
  private func read(
    _ row: Int, _ cost: UnsafePointer<Int32>, _ potential: borrowing Buffer<Int32>, _ value: Int32
  ) -> Int {
    var count = 0
    let whole = columns / DenseGroup.size
    for word in 0..<whole {
      let first = word * DenseGroup.size
      var mask = DenseGroup.mask(cost + first, potential.base + first, at: value)
      bits[row * words + word] = mask
      count += mask.nonzeroBitCount
      while mask != 0 {
        let column = first + mask.trailingZeroBitCount
        rowBits[column * rowWords + row >> 5] |= 1 << UInt32(truncatingIfNeeded: row & 31)
        mask &= mask &- 1
      }
    }
    for column in whole * DenseGroup.size..<columns
    where cost[column] &- potential[column] == value {
      bits[row * words + whole] |= 1 << UInt32(column & 31)
      rowBits[column * rowWords + row >> 5] |= 1 << UInt32(row & 31)
      count += 1
    }
    return count
  }

  @inline(__always)
  private func set(_ mask: borrowing Buffer<UInt32>, _ column: Int) {
    mask[column >> 5] |= 1 << UInt32(truncatingIfNeeded: column & 31)
  }

  @inline(__always)
  private func clear(_ mask: borrowing Buffer<UInt32>, _ column: Int) {
    mask[column >> 5] &= ~(1 << UInt32(truncatingIfNeeded: column & 31))
  }

  @inline(__always)
  private func has(_ mask: borrowing Buffer<UInt32>, _ column: Int) -> Bool {
    mask[column >> 5] & 1 << UInt32(truncatingIfNeeded: column & 31) != 0
  }

  /// Whether a sample of rows has so many tight pairs that bits are the better form.
  static func suits(
    rows: Int, columns: Int, costs: UnsafePointer<Int32>, _ start: WarmStart
  ) -> Bool {
    let sample = min(rows, 16)
    var count = 0
    for step in 0..<sample {
      let row = step * rows / sample
      let value = start.rowPotential[row]
      for column in 0..<columns
      where Int64(costs[row * columns + column]) - start.columnPotential[column] == value {
        count += 1
      }
    }
    return count > 4 * sample
  }

  /// The canonical matching: row by row in ascending order, each row takes the lowest column that
  /// still leaves an optimum for the rows after it.
  ///
  /// One breadth-first search a row, over bits, that ends at a column whose holder could take the
  /// row's own; what a search in vain has seen is in vain for the row's other columns too.
  /// O(rows² · columns / 32), on dense ties nearly O(rows · (rows + columns) / 32).
  mutating func lowestColumns() -> [Int32] {
    for row in 0..<rows {
      guard watch.goesOn(.ties, row, after: words * (8 + queue.count)) else { break }
      let own = Int(columnOfRow[row])
      findLast(row, own)
      unseen.base.update(from: open.base, count: words)
      decide(row, own)
      clear(open, Int(columnOfRow[row]))
    }
    return columnOfRow.array
  }

  /// Columns of undecided rows, or of nobody, that could be left for `own`.
  private func findLast(_ row: Int, _ own: Int) {
    let isSpare = has(spare, own)
    for word in 0..<words { last[word] = isSpare ? vacant[word] : 0 }
    for word in row >> 5..<rowWords {
      var holders = rowBits[own * rowWords + word]
      // Rows up to this one are decided.
      if word == row >> 5 { holders &= (.max << 1) << UInt32(truncatingIfNeeded: row & 31) }
      while holders != 0 {
        set(last, Int(columnOfRow[word << 5 + holders.trailingZeroBitCount]))
        holders &= holders &- 1
      }
    }
  }

  private mutating func decide(_ row: Int, _ own: Int) {
    for word in 0...own >> 5 {
      while true {
        let wanted = bits[row * words + word] & unseen[word]
        let column = word << 5 + wanted.trailingZeroBitCount
        if wanted == 0 || column >= own { break }
        clear(unseen, column)
        guard let end = reached(from: column) else { continue }
        shift(from: column, over: end, to: own)
        columnOfRow[row] = Int32(column)
        rowOfColumn[column] = Int32(row)
        return
      }
    }
  }

  /// The column of `last` that the holder of `column`, others after it, can get to.
  private mutating func reached(from column: Int) -> Int? {
    if has(last, column) { return column }
    queue.removeAll(keepingCapacity: true)
    columnIntoHub = -1
    enter(column)
    var next = 0
    while next < queue.count {
      let node = Int(queue[next])
      next += 1
      let tight = node == hub ? spare.base : bits.base + node * words
      for word in 0..<words {
        let ends = tight[word] & unseen[word] & last[word]
        if ends != 0 {
          let end = word << 5 + ends.trailingZeroBitCount
          rowInto[end] = Int32(truncatingIfNeeded: node)
          return end
        }
      }
      for word in 0..<words { see(tight[word] & unseen[word], word, by: node) }
    }
    return nil
  }

  private mutating func see(_ columns: UInt32, _ word: Int, by node: Int) {
    unseen[word] &= ~columns
    var new = columns
    while new != 0 {
      let column = word << 5 + new.trailingZeroBitCount
      rowInto[column] = Int32(truncatingIfNeeded: node)
      enter(column)
      new &= new &- 1
    }
  }

  private mutating func enter(_ column: Int) {
    let holder = rowOfColumn[column]
    if holder >= 0 {
      queue.append(holder)
    } else if columnIntoHub < 0 {
      columnIntoHub = column
      queue.append(Int32(hub))
    }
  }

  /// Moves everybody on the way from `column` to `end` one step on; the last takes `own`.
  private func shift(from column: Int, over end: Int, to own: Int) {
    var given = own
    var left = end
    while true {
      let holder = rowOfColumn[left]
      rowOfColumn[given] = holder
      if holder >= 0 {
        columnOfRow[Int(holder)] = Int32(truncatingIfNeeded: given)
      } else {
        set(vacant, given)
        clear(vacant, left)
      }
      if left == column { return }
      given = left
      // Of the columns that nobody has, the search went on from the first that it met.
      let node = Int(rowInto[left])
      left = node == hub ? columnIntoHub : Int(columnOfRow[node])
    }
  }
}
