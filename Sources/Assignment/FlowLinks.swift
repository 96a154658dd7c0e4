/// The used pairs of a flow, each in a list of its row and a list of its column.
///
/// A place of a removed pair is used again, so memory is bounded by the most pairs at any time.
struct FlowLinks: ~Copyable {
  struct Link: BitwiseCopyable {
    var cost: Int64 = 0
    var row: Int32 = 0
    var column: Int32 = 0
    var nextOfRow: Int32 = -1
    var previousOfRow: Int32 = -1
    var nextOfColumn: Int32 = -1
    var previousOfColumn: Int32 = -1
  }

  let firstOfRow: Buffer<Int32>
  let firstOfColumn: Buffer<Int32>
  private var base: UnsafeMutablePointer<Link>
  private var capacity: Int
  private var taken = 0
  private var firstFree: Int32 = -1

  init(rows: Int, columns: Int, capacity: Int) {
    firstOfRow = Buffer(repeating: -1, count: rows)
    firstOfColumn = Buffer(repeating: -1, count: columns)
    self.capacity = max(capacity, 16)
    base = .allocate(capacity: self.capacity)
  }

  deinit { base.deallocate() }

  @inline(__always)
  subscript(link: Int32) -> Link {
    assert(link >= 0 && Int(link) < taken)
    return base[Int(link)]
  }

  mutating func add(row: Int, column: Int, cost: Int64) {
    let index = place()
    var link = Link(cost: cost, row: Int32(row), column: Int32(column))
    link.nextOfRow = firstOfRow[row]
    link.nextOfColumn = firstOfColumn[column]
    if link.nextOfRow >= 0 { base[Int(link.nextOfRow)].previousOfRow = index }
    if link.nextOfColumn >= 0 { base[Int(link.nextOfColumn)].previousOfColumn = index }
    firstOfRow[row] = index
    firstOfColumn[column] = index
    base[Int(index)] = link
  }

  mutating func remove(_ index: Int32) {
    let link = base[Int(index)]
    if link.previousOfRow >= 0 {
      base[Int(link.previousOfRow)].nextOfRow = link.nextOfRow
    } else {
      firstOfRow[Int(link.row)] = link.nextOfRow
    }
    if link.previousOfColumn >= 0 {
      base[Int(link.previousOfColumn)].nextOfColumn = link.nextOfColumn
    } else {
      firstOfColumn[Int(link.column)] = link.nextOfColumn
    }
    if link.nextOfRow >= 0 { base[Int(link.nextOfRow)].previousOfRow = link.previousOfRow }
    if link.nextOfColumn >= 0 {
      base[Int(link.nextOfColumn)].previousOfColumn = link.previousOfColumn
    }
    base[Int(index)].nextOfRow = firstFree
    firstFree = index
  }

  private mutating func place() -> Int32 {
    if firstFree >= 0 {
      let index = firstFree
      firstFree = base[Int(index)].nextOfRow
      return index
    }
    if taken == capacity {
      let larger = UnsafeMutablePointer<Link>.allocate(capacity: capacity * 2)
      larger.update(from: base, count: taken)
      base.deallocate()
      base = larger
      capacity *= 2
    }
    taken += 1
    return Int32(taken - 1)
  }
}
