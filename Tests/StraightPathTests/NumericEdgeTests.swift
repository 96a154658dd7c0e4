import Foundation
import TestSupport
import Testing

/// The stated answer of `assign` to every numeric edge, through the program; the same table stands
/// in the documentation.
struct NumericEdgeTests {
  /// An edge: its name in the documentation, what is put in and what has to come out.
  struct Edge: Sendable, CustomTestStringConvertible {
    let name: String
    let matrix: Data
    let options: [String]
    let status: Int32
    let objective: Double?
    let pairs: [[Double]]?

    var testDescription: String { "\(name) \(options.joined(separator: " "))" }
  }

  private static func npy(_ weights: [[Double]]) -> Data {
    MatrixFiles(weights: weights).npy("<f8", as: { $0 })
  }

  private static func whole(_ weights: [[Double]]) -> Data {
    MatrixFiles(weights: weights).npy("<i8", as: { Int64($0) })
  }

  private static func edge(
    _ name: String, _ matrix: Data, _ options: [String] = [], status: Int32 = 0,
    objective: Double? = nil, pairs: [[Double]]? = nil
  ) -> Edge {
    Edge(
      name: name, matrix: matrix, options: options, status: status, objective: objective,
      pairs: pairs)
  }

  private static let diagonal: [[Double]] = [[0, 0], [1, 1]]
  private static let nan = Double.nan

  static let values: [Edge] = [
    edge("NaN", npy([[9, nan], [8, 1]]), objective: 10, pairs: diagonal),
    edge("NaN", Data("2 2\n9 nan\n8 1\n".utf8), status: 65),
    edge("infinity", npy([[.infinity, 1], [1, 1]]), status: 65),
    edge("infinity", npy([[1, 1], [1, -.infinity]]), status: 65),
    edge("infinity", Data("1 1\ninf\n".utf8), status: 65),
    edge("negative zero", npy([[-0.0, -0.0], [-0.0, 0]]), objective: 0, pairs: diagonal),
    edge(
      "subnormal", npy([[.leastNonzeroMagnitude, 0], [0, .leastNonzeroMagnitude]]), objective: 0,
      pairs: diagonal),
    edge("1e308", npy([[1e308, 1], [1, 1]]), status: 65),
    edge("1e308", npy([[1e308, 1], [1, 1]]), ["--scale", "1e-302"], objective: 1e308),
    edge("integer limits", whole([[0x1p62, 1], [1, 1]]), ["--scale", "1"], status: 65),
    edge("integer limits", whole([[-0x1p63, 1], [1, 1]]), ["--scale", "1"], status: 65),
    edge(
      "integer limits", whole([[0x1p53, 0], [0, -0x1p53]]), ["--scale", "1"], objective: 0,
      pairs: diagonal),
    edge(
      "integer limits", whole([[2_147_483_647, 0], [0, 2_147_483_647]]), ["--scale", "1"],
      objective: 4_294_967_294, pairs: diagonal),
    edge("all equal", npy([[7, 7], [7, 7]]), objective: 14, pairs: diagonal),
    edge("all zero", npy([[0, 0], [0, 0]]), objective: 0, pairs: diagonal),
    edge(
      "negative weights", npy([[-5, -9], [-8, -20]]), objective: -17, pairs: [[0, 1], [1, 0]]),
    edge(
      "negative weights", npy([[-5, -9], [-8, -20]]), ["--minimize"], objective: -25,
      pairs: diagonal),
    edge(
      "negative weights", npy([[-5, nan], [-8, -20]]), ["--serve", "most"], objective: -25,
      pairs: diagonal),
  ]

  static let shapes: [Edge] = [
    edge("no rows", MatrixFiles.npy(rows: 0, columns: 3), objective: 0, pairs: []),
    edge("no rows", Data("0 0\n".utf8), objective: 0, pairs: []),
    edge("no rows", MatrixFiles.npy(rows: 0, columns: 1), ["--column-minimum", "1"], status: 1),
    edge("no columns", MatrixFiles.npy(rows: 2, columns: 0), status: 1),
    edge(
      "no columns", MatrixFiles.npy(rows: 2, columns: 0), ["--serve", "most"], objective: 0,
      pairs: []),
    edge(
      "no columns", MatrixFiles.npy(rows: 2, columns: 0), ["--row-demand", "0"], objective: 0,
      pairs: []),
    edge("capacity 0", npy([[1, 2], [3, 4]]), ["--column-capacity", "0"], status: 1),
    edge(
      "capacity 0", npy([[1, 2], [3, 4]]), ["--column-capacity", "0", "--serve", "most"],
      objective: 0, pairs: []),
    edge(
      "capacity 1,000,000", npy([[1, 2], [3, 4]]), ["--column-capacity", "1000000"], objective: 6,
      pairs: [[0, 1], [1, 1]]),
    edge("all forbidden", npy([[nan, nan], [nan, nan]]), status: 1),
    edge(
      "all forbidden", npy([[nan, nan], [nan, nan]]), ["--serve", "most"], objective: 0, pairs: []),
    edge(
      "all forbidden", Data("%%MatrixMarket matrix coordinate real general\n2 2 0\n".utf8),
      status: 1),
    edge(
      "one feasible", npy([[nan, 1, nan], [1, 9, 9], [nan, 9, 1]]), objective: 3,
      pairs: [[0, 1], [1, 0], [2, 2]]),
    edge(
      "duplicates",
      Data("%%MatrixMarket matrix coordinate real general\n2 2 2\n1 1 5\n1 1 5\n".utf8),
      status: 65),
    edge(
      "minimum above capacity", npy([[1, 2], [3, 4]]), ["--column-minimum", "2"], status: 65),
    edge(
      "disconnected",
      npy([[3, 4, nan, nan], [4, 3, nan, nan], [nan, nan, 9, 5], [nan, nan, 5, 9]]),
      objective: 26, pairs: [[0, 1], [1, 0], [2, 2], [3, 3]]),
    edge("demand above supply", npy([[1], [2], [3]]), status: 1),
    edge(
      "demand above supply", npy([[1], [2], [3]]), ["--serve", "most"], objective: 3,
      pairs: [[2, 0]]),
    edge("demand above supply", npy([[1, 2]]), ["--row-demand", "3"], status: 1),
    edge(
      "demand above supply", npy([[1, 2]]), ["--row-demand", "2147483647", "--serve", "most"],
      objective: 3, pairs: [[0, 0], [0, 1]]),
  ]

  @Test(arguments: values + shapes)
  func `every numeric edge has its stated answer`(edge: Edge) throws {
    let outcome = try Program().run(["assign", "-"] + edge.options, input: edge.matrix)
    #expect(outcome.status == edge.status, "\(outcome.diagnostics)")
    if edge.status == 65 {
      #expect(outcome.output.isEmpty && !outcome.diagnostics.isEmpty)
      return
    }
    let answer = try JSONValue(outcome.output)
    #expect(answer["objective"]?.number == edge.objective)
    #expect(!outcome.text.contains("-0,"))
    if let pairs = edge.pairs {
      #expect(answer["pairs"] == .list(pairs.map { .list($0.map { .number($0) }) }))
    }
    #expect((answer["witness"] != nil) == (edge.status == 1))
  }

  @Test func `the documentation's table has every edge and no other`() throws {
    let page = try String(
      contentsOf: RepositoryFolder.file("Sources/Workflow/Workflow.docc/NumericEdges.md"),
      encoding: .utf8)
    let named = page.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst().map {
      $0.split(separator: "|")[0].trimmingCharacters(in: .whitespaces)
    }
    #expect(Set(named) == Set((Self.values + Self.shapes).map(\.name)))
  }
}
