import Assignment
import Exchange
import Foundation
import Wording

/// Turns the weights of a file into the solver's integer costs, once, on reading.
///
/// A cost is the weight × scale, rounded to the nearest integer, its sign turned round where the
/// greatest sum is sought. A weight that is not finite or leaves the range is bad data, except NaN
/// in an array, which forbids its pair.
struct CostReading {
  private let file: String
  private let scale: Double
  private let minimizes: Bool

  /// Costs beyond this could not be summed safely, whatever the shape.
  private static let limit = 0x1p61

  init(file: String, scale: Double, minimizes: Bool) {
    self.file = file
    self.scale = minimizes ? scale : -scale
    self.minimizes = minimizes
  }

  /// Reads the file, in whichever of its forms it is.
  func costs() throws(Refusal) -> AssignmentCosts {
    let data = try mapped()
    if NumPyArrayFile.isLikely(data.prefix(16)) { return try dense(data) }
    let bytes = [UInt8](data)
    if MatrixMarketFile.isLikely(bytes.prefix(64)) {
      return try costs(
        of: read { () throws(FileRefusal) in
          try MatrixMarketFile.read(bytes, file: file)
        })
    }
    let matrix = try read { () throws(FileRefusal) in
      try PlainMatrixFile.read(bytes, file: file)
    }
    return try dense(rows: matrix.rowCount, columns: matrix.columnCount) { visit in
      for (position, value) in matrix.values.enumerated() { visit(position, value) }
    }
  }

  private func mapped() throws(Refusal) -> Data {
    do throws(InputFileError) { return try InputFile.mapped(file) } catch { throw Refusal(error) }
  }

  private func dense(_ data: Data) throws(Refusal) -> AssignmentCosts {
    let array = try read { () throws(FileRefusal) in try NumPyArrayFile(data, file: file) }
    guard array.shape.count == 2 else {
      throw Refusal(.badData, .notAMatrix(file, dimensions: array.shape.count))
    }
    return try dense(rows: array.shape[0], columns: array.shape[1]) { visit in
      array.forEachDouble(visit)
    }
  }

  private func read<Value>(_ body: () throws(FileRefusal) -> Value) throws(Refusal) -> Value {
    do throws(FileRefusal) { return try body() } catch { throw Refusal(error) }
  }

  /// Dense costs from a source that visits every position, in 32 bits where the range allows.
  private func dense(
    rows: Int, columns: Int, _ source: ((Int, Double) -> Void) -> Void
  ) throws(Refusal) -> AssignmentCosts {
    var largest = 0.0
    var wrong: (position: Int, value: Double)?
    source { position, value in
      let cost = abs(value * scale)
      if cost > largest { largest = cost }
      if value.isInfinite || cost > Self.limit, wrong == nil { wrong = (position, value) }
    }
    if let wrong {
      throw refused(
        row: wrong.position / max(1, columns), column: wrong.position % max(1, columns),
        value: wrong.value)
    }
    do throws(AssignmentError) {
      if largest < 0x1p30 {
        let values = filled(rows * columns, Int32.max, source)
        return .dense(try DenseCosts(rows: rows, columns: columns, values: values))
      }
      let values = filled(rows * columns, Int64.max, source)
      return .dense(try DenseCosts(rows: rows, columns: columns, values: values))
    } catch { throw refused(error) }
  }

  private func filled<Value: FixedWidthInteger>(
    _ count: Int, _ forbidden: Value, _ source: ((Int, Double) -> Void) -> Void
  ) -> [Value] {
    [Value](unsafeUninitializedCapacity: count) { buffer, initialized in
      source { position, value in
        buffer[position] = value.isNaN ? forbidden : Value((value * scale).rounded())
      }
      initialized = count
    }
  }

  private func costs(of matrix: MatrixMarketFile) throws(Refusal) -> AssignmentCosts {
    guard matrix.isSparse else {
      let order = (0..<matrix.entries.count).map {
        Int(matrix.rows[$0]) * matrix.columnCount + Int(matrix.columns[$0])
      }
      return try dense(rows: matrix.rowCount, columns: matrix.columnCount) { visit in
        for (entry, position) in order.enumerated() { visit(position, matrix.entries[entry]) }
      }
    }
    for (entry, value) in matrix.entries.enumerated() where abs(value * scale) > Self.limit {
      throw refused(
        row: Int(matrix.rows[entry]), column: Int(matrix.columns[entry]), value: value)
    }
    let order = Self.order(matrix)
    do throws(AssignmentError) {
      return .sparse(
        try SparseCosts(
          rows: matrix.rowCount, columns: matrix.columnCount, rowStart: Self.starts(matrix),
          columnIndices: order.map { matrix.columns[$0] },
          costs: order.map { Int64((matrix.entries[$0] * scale).rounded()) }))
    } catch { throw refused(error) }
  }

  /// Where the entries of each row start, once they lie by row.
  private static func starts(_ matrix: MatrixMarketFile) -> [Int] {
    var starts = [Int](repeating: 0, count: matrix.rowCount + 1)
    for row in matrix.rows { starts[Int(row) + 1] += 1 }
    for row in 0..<matrix.rowCount { starts[row + 1] += starts[row] }
    return starts
  }

  /// The entries by row, then by column: two stable counting sorts, O(entries + sides).
  private static func order(_ matrix: MatrixMarketFile) -> [Int] {
    func sorted(_ order: [Int], by keys: [Int32], count: Int) -> [Int] {
      var places = [Int](repeating: 0, count: count + 1)
      for key in keys { places[Int(key) + 1] += 1 }
      for key in 0..<count { places[key + 1] += places[key] }
      var result = [Int](repeating: 0, count: order.count)
      for entry in order {
        let key = Int(keys[entry])
        result[places[key]] = entry
        places[key] += 1
      }
      return result
    }
    let byColumn = sorted(
      Array(0..<matrix.entries.count), by: matrix.columns, count: matrix.columnCount)
    return sorted(byColumn, by: matrix.rows, count: matrix.rowCount)
  }

  private func refused(row: Int, column: Int, value: Double) -> Refusal {
    Refusal(
      .badData, .weightOutOfRange(file, row: row + 1, column: column + 1, value: "\(value)"))
  }

  private func refused(_ error: AssignmentError) -> Refusal { Refusal(error, in: file) }
}
