import Foundation
import Vectors

/// Vectors that another benchmark hands over as files, and vectors handed to one.
struct VectorFolder {
  let path: String

  /// Finds the best of each row and writes their columns; prints what the work took.
  func answer(to output: String, threads: Int) throws {
    let text = try String(contentsOfFile: path + "/dims.txt", encoding: .utf8)
    let sizes = text.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
    guard sizes.count == 4 else { throw CocoaError(.fileReadCorruptFile) }
    let queries = try matrix("a.f32", rows: sizes[0], columns: sizes[2])
    let others = try matrix("b.f32", rows: sizes[1], columns: sizes[2])
    BLASLibrary.setThreads(1)
    var best: BestOfRows?
    let cost = try Cost.of {
      best = try queries.bestOfEachRow(transposed: others, k: sizes[3], threads: threads)
    }
    try (best?.columns ?? []).withUnsafeBytes {
      try Data($0).write(to: URL(fileURLWithPath: output))
    }
    print("# solve_seconds \(cost.wall)\n# solve_cpu_seconds \(cost.processor)")
  }

  private func matrix(_ name: String, rows: Int, columns: Int) throws -> ExactMatrix {
    let data = try Data(contentsOf: URL(fileURLWithPath: path + "/" + name))
    let values = data.withUnsafeBytes { Array($0.bindMemory(to: Float.self)) }
    return try ExactMatrix(rows: rows, columns: columns, values: values)
  }

  /// Writes two matrices and their sizes, as ``answer(to:threads:)`` reads them.
  func write(_ queries: ExactMatrix, _ others: ExactMatrix, best: Int) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, matrix) in [("a.f32", queries), ("b.f32", others)] {
      try matrix.values.withUnsafeBytes {
        try Data($0).write(to: URL(fileURLWithPath: path + "/" + name))
      }
    }
    try "\(queries.rows) \(others.rows) \(queries.columns) \(best)\n"
      .write(toFile: path + "/dims.txt", atomically: true, encoding: .utf8)
  }
}
