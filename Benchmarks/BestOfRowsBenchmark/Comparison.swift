import CBLAS
import Foundation
import Vectors

/// Ours against the bare product of the same library, turn by turn in one run.
struct Comparison {
  private let arguments: Arguments
  private static let seed: UInt64 = 2_026
  private static let bareRows = 256

  init(_ arguments: Arguments) { self.arguments = arguments }

  func run() throws {
    var profiles = Profiles(columns: arguments.columns, centres: 300, seed: Self.seed)
    let queries = try profiles.matrix(rows: arguments.queries)
    let others = try profiles.matrix(rows: arguments.rows)
    print(
      "\(queries.rows) × \(others.rows), \(queries.columns) columns, K \(arguments.best), "
        + "\(arguments.threads) threads, seed \(Self.seed); \(BLASLibrary.describe)")
    var ours: [Cost] = []
    var bare: [Cost] = []
    var block = [Float](repeating: 0, count: Self.bareRows * others.rows)
    for _ in 0..<arguments.runs {
      BLASLibrary.setThreads(arguments.threads)
      bare.append(Cost.of { product(queries, others, into: &block) })
      ours.append(
        try Cost.of {
          _ = try queries.bestOfEachRow(
            transposed: others, k: arguments.best, threads: arguments.threads)
        })
    }
    tell("the bare product", bare)
    tell("best of each row", ours)
    let ratios = zip(bare, ours).map { $0.processor / $1.processor }.sorted()
    let walls = zip(bare, ours).map { $0.wall / $1.wall }.sorted()
    print(
      String(
        format: "of the bare product's rate: %.0f %% by processor, %.0f %% by clock (medians)",
        100 * ratios[ratios.count / 2], 100 * walls[walls.count / 2]))
    try compareWithFlatIndex(queries, others)
  }

  /// The whole product in blocks of 256 rows over one another: what multiplying alone costs.
  private func product(
    _ queries: ExactMatrix, _ others: ExactMatrix, into block: inout [Float]
  ) {
    let columns = Int32(queries.columns)
    for start in stride(from: 0, to: queries.rows, by: Self.bareRows) {
      queries.values.withUnsafeBufferPointer { left in
        others.values.withUnsafeBufferPointer { right in
          block.withUnsafeMutableBufferPointer { block in
            cblas_sgemm(
              CblasRowMajor, CblasNoTrans, CblasTrans,
              Int32(min(Self.bareRows, queries.rows - start)), Int32(others.rows), columns, 1,
              left.baseAddress! + start * queries.columns, columns, right.baseAddress!, columns,
              0, block.baseAddress!, Int32(others.rows))
          }
        }
      }
    }
  }

  private func tell(_ name: String, _ costs: [Cost]) {
    let processor = costs.map(\.processor).sorted()[costs.count / 2]
    let wall = costs.map(\.wall).sorted()[costs.count / 2]
    let pairs = Double(arguments.queries) * Double(arguments.rows)
    print(
      String(
        format: "%@: %.2f s of processor time, %.2f s by the clock, %.0f million pairs a second",
        name, processor, wall, pairs / wall / 1e6))
  }

  /// The same vectors in an exact flat index, if a Python with one was named.
  private func compareWithFlatIndex(_ queries: ExactMatrix, _ others: ExactMatrix) throws {
    guard let python = arguments.python else { return }
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("best-of-rows-\(UUID().uuidString)").path
    try VectorFolder(path: folder).write(queries, others, best: arguments.best)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = [
      String(#filePath.dropLast("Comparison.swift".count)) + "flat_index.py", folder,
      "\(arguments.threads)",
    ]
    try process.run()
    process.waitUntilExit()
    try FileManager.default.removeItem(atPath: folder)
    guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
  }
}
