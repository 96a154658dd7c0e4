import Foundation

/// A matrix written in the forms that `uztartu assign` reads; NaN forbids a pair.
struct MatrixFiles {
  let weights: [[Double]]

  private var shape: (rows: Int, columns: Int) { (weights.count, weights.first?.count ?? 0) }

  /// NumPy's form, version 1.0, row by row.
  func npy<Value: BitwiseCopyable>(_ code: String, as convert: (Double) -> Value) -> Data {
    var values = Data()
    for weight in weights.joined() {
      withUnsafeBytes(of: convert(weight)) { values.append(contentsOf: $0) }
    }
    return Self.heading(code, shape: "(\(shape.rows), \(shape.columns))") + values
  }

  private static func heading(_ code: String, shape: String) -> Data {
    var text = "{'descr': '\(code)', 'fortran_order': False, 'shape': \(shape), }"
    text += String(repeating: " ", count: 63 - (10 + text.utf8.count) % 64) + "\n"
    let length = UInt16(text.utf8.count)
    return Data([0x93]) + Data("NUMPY".utf8)
      + Data([1, 0, UInt8(length & 255), UInt8(length >> 8)])
      + Data(text.utf8)
  }

  /// A list of whole numbers in NumPy's form.
  static func npy(_ numbers: [Int64]) -> Data {
    var values = Data()
    for number in numbers { withUnsafeBytes(of: number) { values.append(contentsOf: $0) } }
    return heading("<i8", shape: "(\(numbers.count),)") + values
  }

  /// An empty matrix in NumPy's form, which has its shape all the same.
  static func npy(rows: Int, columns: Int) -> Data {
    heading("<f8", shape: "(\(rows), \(columns))")
  }

  /// Pairs in NumPy's form, an array of shape (n, 2).
  static func npy(pairs: [[Int64]]) -> Data {
    var values = Data()
    for number in pairs.joined() {
      withUnsafeBytes(of: number) { values.append(contentsOf: $0) }
    }
    return heading("<i8", shape: "(\(pairs.count), 2)") + values
  }

  /// Matrix Market's coordinate form: forbidden pairs are not listed.
  var matrixMarket: Data {
    var lines: [String] = []
    for (row, line) in weights.enumerated() {
      for (column, weight) in line.enumerated() where !weight.isNaN {
        lines.append("\(row + 1) \(column + 1) \(weight)")
      }
    }
    return Data(
      """
      %%MatrixMarket matrix coordinate real general
      % written by a test
      \(shape.rows) \(shape.columns) \(lines.count)
      \(lines.joined(separator: "\n"))

      """.utf8)
  }

  /// The plain form: the two counts, then the numbers.
  var plain: Data {
    let lines = weights.map { $0.map { "\($0)" }.joined(separator: " ") }
    return Data("\(shape.rows) \(shape.columns)\n\(lines.joined(separator: "\n"))\n".utf8)
  }
}
