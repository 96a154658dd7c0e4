import Synchronization

/// Where the entries of each column are in compressed rows: 8 bytes an entry.
struct ColumnIndex: Sendable {
  /// An entry of a column.
  struct Place: BitwiseCopyable {
    var row: Int32
    var entry: Int32
  }

  private let start: [Int]
  private let places: [Place]

  /// The entries of all columns, by row within a column; `nil` with more than 2³¹ of them.
  init?(rows: Int, columns: Int, rowStart: [Int], column: [Int32]) {
    guard column.count < Int(Int32.max) else { return nil }
    var start = [Int](repeating: 0, count: columns + 1)
    for column in column { start[Int(column) + 1] += 1 }
    for column in 0..<columns { start[column + 1] += start[column] }
    self.start = start
    places = [Place](unsafeUninitializedCapacity: column.count) { places, count in
      for row in 0..<rows {
        for entry in rowStart[row]..<rowStart[row + 1] {
          let column = Int(column[entry])
          places[start[column]] = Place(
            row: Int32(truncatingIfNeeded: row), entry: Int32(truncatingIfNeeded: entry))
          start[column] += 1
        }
      }
      count = column.count
    }
  }

  @inline(__always)
  func forEachPlace(of column: Int, _ body: (Place) -> Void) {
    for index in start[column]..<start[column + 1] { body(places[index]) }
  }

  /// The index of some costs once it was asked for; it follows from them alone, so that copies may
  /// share it.
  final class Kept: Sendable {
    private let index = Mutex<ColumnIndex?>(nil)

    /// The index, where it was made.
    var ifMade: ColumnIndex? { index.withLock { $0 } }

    /// Makes the index where there is none. O(entries) the first time.
    func make(for costs: SparseCosts) {
      index.withLock { index in
        if index == nil {
          index = ColumnIndex(
            rows: costs.rows, columns: costs.columns, rowStart: costs.rowStart,
            column: costs.column)
        }
      }
    }
  }
}
