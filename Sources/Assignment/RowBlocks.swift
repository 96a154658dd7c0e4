/// Rows that are looked at together when a column of a dense matrix is read.
///
/// The least cost of a column in such a block, less the greatest potential of its rows, bounds all
/// its reduced costs from below, as ``GroupMinima`` do for rows. A column lies scattered over the
/// whole matrix, one number a row and page of memory; so most of them had better not be touched.
enum RowBlocks {
  static var size: Int { 64 }
  /// Below so many rows the bounds are not worth their making.
  static var fewestRows: Int { 512 }
  /// So many rows are compared at once.
  private static var together: Int { 4 }

  static func count(of rows: Int) -> Int { (rows + size - 1) / size }

  static func rows(_ block: Int, of rows: Int) -> Range<Int> {
    block * size..<min((block + 1) * size, rows)
  }

  /// Lowers the least costs of the columns, one block of rows after the other, by the costs up to a
  /// row that was just read: now and then, by several rows that still are near.
  static func lower(
    _ least: inout [Int32], by costs: UnsafePointer<Int32>, after row: Int, _ rows: Int,
    _ columns: Int
  ) {
    let count = row % together + 1
    guard count == together || row == rows - 1 else { return }
    let first = costs + (row + 1 - count) * columns
    let start = row / size * columns
    least.withUnsafeMutableBufferPointer { least in
      guard let target = least.baseAddress.map({ $0 + start }) else { return }
      if count == together {
        lower(target, first, first + columns, first + 2 * columns, first + 3 * columns, columns)
      } else {
        for line in 0..<count {
          let costs = first + line * columns
          lower(target, costs, costs, costs, costs, columns)
        }
      }
    }
  }

  /// Lowers the numbers by those of four rows; at least eight columns.
  private static func lower(
    _ target: UnsafeMutablePointer<Int32>, _ first: UnsafePointer<Int32>,
    _ second: UnsafePointer<Int32>, _ third: UnsafePointer<Int32>, _ fourth: UnsafePointer<Int32>,
    _ columns: Int
  ) {
    let raw = UnsafeMutableRawPointer(target)
    func load(_ line: UnsafePointer<Int32>, _ offset: Int) -> SIMD8<Int32> {
      UnsafeRawPointer(line).loadUnaligned(fromByteOffset: offset, as: SIMD8<Int32>.self)
    }
    func lower(_ lowest: inout SIMD8<Int32>, _ costs: SIMD8<Int32>) {
      lowest.replace(with: costs, where: costs .< lowest)
    }
    DenseRow.forEachGroup(columns) { offset in
      var lowest = raw.loadUnaligned(fromByteOffset: offset, as: SIMD8<Int32>.self)
      lower(&lowest, load(first, offset))
      lower(&lowest, load(second, offset))
      lower(&lowest, load(third, offset))
      lower(&lowest, load(fourth, offset))
      raw.storeBytes(of: lowest, toByteOffset: offset, as: SIMD8<Int32>.self)
    }
  }
}

extension DenseArcs {
  /// Only blocks of rows are read whose least cost lets one of them be near enough.
  @inline(__always)
  func forEachRow(
    of column: Int, upTo most: Int64, _ highest: borrowing Buffer<Int64>,
    _ body: (_ row: Int, _ cost: Int64) -> Void
  ) {
    for block in 0..<RowBlocks.count(of: rows) {
      if let leastOfColumns {
        let least = leastOfColumns[block * columns + column]
        guard least < .max, Int64(least) &- highest[block] <= most else { continue }
      }
      for row in RowBlocks.rows(block, of: rows) {
        if let cost = cost(row: row, column: column) { body(row, cost) }
      }
    }
  }

  /// Where most rows need not be read, a column costs as much as a dozen rows or two.
  var columnsBack: Int {
    let whole = rows < 8 ? 2 : 12
    return leastOfColumns == nil ? whole : max(whole, Int(Double(rows).squareRoot()))
  }
}
