import Assignment
import Exchange
import Foundation
import Vectors
import Wording

/// Reads the vectors of rows and of columns, whose inner products are the weights.
///
/// Components × scale must be whole numbers, unless a scale was asked for: then they are rounded,
/// once, on reading. Products must be exact; vectors that are too long for it are refused with the
/// greatest power of two that would do.
struct VectorReading {
  let rowFile: String
  let columnFile: String
  /// What components are multiplied by; `nil`: they are whole numbers already.
  let scale: Double?
  let minimizes: Bool

  /// The costs of all pairs, never stored.
  func costs() throws(Refusal) -> AssignmentCosts {
    let left = try components(rowFile)
    let right = try components(columnFile)
    guard left.length == right.length else {
      throw Refusal(
        .badData, .vectorLengths(rowFile, left.length, columnFile, right.length))
    }
    let costs: VectorCosts
    do throws(VectorsError) {
      costs = try VectorCosts(matrix(left), matrix(right), isNegated: !minimizes)
    } catch {
      throw Refusal(
        .badData, .vectorsTooLong(rowFile, columnFile, greatestScale: fitting(left, right)))
    }
    do throws(AssignmentError) {
      return .dense(try DenseCosts(costs))
    } catch { throw Refusal(error, in: rowFile) }
  }

  /// The components of a file's vectors, unscaled.
  private struct Components {
    let count: Int
    let length: Int
    let values: [Double]
  }

  private func components(_ file: String) throws(Refusal) -> Components {
    let read = try read(file)
    for (position, value) in read.values.enumerated() {
      let scaled = value * (scale ?? 1)
      let isWhole = scaled.rounded() == scaled
      guard scaled.isFinite, scale != nil || isWhole else {
        let (row, column) = position.quotientAndRemainder(dividingBy: max(1, read.length))
        throw Refusal(
          .badData,
          .vectorComponent(file, row: row + 1, column: column + 1, value: "\(value)"))
      }
    }
    return read
  }

  private func read(_ file: String) throws(Refusal) -> Components {
    let data: Data
    do throws(InputFileError) {
      data = try InputFile.mapped(file)
    } catch { throw Refusal(error) }
    if NumPyArrayFile.isLikely(data.prefix(16)) { return try array(data, file) }
    do throws(FileRefusal) {
      let matrix = try PlainMatrixFile.read([UInt8](data), file: file)
      return Components(
        count: matrix.rowCount, length: matrix.columnCount, values: matrix.values)
    } catch { throw Refusal(error) }
  }

  private func array(_ data: Data, _ file: String) throws(Refusal) -> Components {
    let array: NumPyArrayFile
    do throws(FileRefusal) {
      array = try NumPyArrayFile(data, file: file)
    } catch { throw Refusal(error) }
    guard array.shape.count == 2 else {
      throw Refusal(.badData, .notAMatrix(file, dimensions: array.shape.count))
    }
    var values = [Double](repeating: 0, count: array.count)
    array.forEachDouble { values[$0] = $1 }
    return Components(count: array.shape[0], length: array.shape[1], values: values)
  }

  private func matrix(_ vectors: Components) throws(VectorsError) -> ExactMatrix {
    let values = vectors.values.map { Float(($0 * (scale ?? 1)).rounded()) }
    return try ExactMatrix(rows: vectors.count, columns: vectors.length, values: values)
  }

  /// The greatest power of two as a scale at which products stay below 2²⁴ even after rounding.
  private func fitting(_ left: Components, _ right: Components) -> Double {
    func length(_ vectors: Components) -> Double {
      var longest = 0.0
      for row in 0..<vectors.count {
        let line = vectors.values[row * vectors.length..<(row + 1) * vectors.length]
        longest = max(longest, line.reduce(0) { $0 + $1 * $1 })
      }
      return longest.squareRoot()
    }
    // Rounding moves each component by a half at most.
    let rounding = Double(left.length).squareRoot() / 2
    var scale = 0x1p40
    while scale > 0x1p-80,
      (length(left) * scale + rounding) * (length(right) * scale + rounding) >= 0x1p24
    { scale /= 2 }
    return scale
  }
}
