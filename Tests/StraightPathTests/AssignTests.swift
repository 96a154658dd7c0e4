import Foundation
import TestSupport
import Testing

struct AssignTests {
  private let program: Program
  private let folder: TemporaryFolder

  init() throws {
    program = try Program()
    folder = try TemporaryFolder()
  }

  private func answer(
    _ matrix: Data, _ options: [String] = [], status: Int32 = 0
  ) throws -> JSONValue {
    let outcome = try program.run(["assign", "-"] + options, input: matrix)
    #expect(outcome.status == status, "\(outcome.diagnostics)")
    return try JSONValue(outcome.output)
  }

  private func plain(_ weights: [[Double]]) -> Data { MatrixFiles(weights: weights).plain }

  @Test func `the answer has the keys of the interface and its pairs come to the objective`() throws
  {
    let weights: [[Double]] = [[1, 2, 3], [4, 5, 6], [7, 8, 10]]
    let answer = try answer(plain(weights))
    #expect(answer.keys.isSuperset(of: ["status", "objective", "worst", "pairs", "seconds"]))
    #expect(answer["seconds"]?.keys == ["read", "solve", "solveCPU", "check"])
    #expect(answer["status"] == .text("optimal"))
    #expect(answer["objective"] == .number(16))
    #expect(answer["worst"] == .number(1))
    #expect(
      answer["pairs"] == .list([[0, 0], [1, 1], [2, 2]].map { .list($0.map { .number($0) }) }))
    #expect(try self.answer(plain(weights), ["--minimize"])["objective"] == .number(15))
  }

  @Test(arguments: [201, 202, 203] as [UInt64])
  func `every form of a matrix has the same, best answer`(seed: UInt64) throws {
    print("seed \(seed)")
    var numbers = SeededNumbers(seed: seed)
    let rows = numbers.number(2...5)
    let columns = numbers.number(rows...6)
    let weights = (0..<rows).map { _ in
      (0..<columns).map { _ in Double(numbers.number(-40...40)) / 4 }
    }
    let files = MatrixFiles(weights: weights)
    let whole = MatrixFiles(weights: weights.map { $0.map { ($0 * 4).rounded() } })
    for minimizes in [false, true] {
      let options = minimizes ? ["--minimize"] : []
      let best = try #require(EveryMatrixAssignment(weights, minimizes: minimizes).best)
      let first = try answer(files.plain, options)
      #expect(first["objective"] == .number(best))
      for form in [
        files.npy("<f8", as: { $0 }), files.npy("<f4", as: { Float($0) }), files.matrixMarket,
      ] {
        let other = try answer(form, options)
        #expect(other["objective"] == first["objective"])
        #expect(other["pairs"] == first["pairs"])
      }
      for form in [whole.npy("<i4", as: { Int32($0) }), whole.npy("<i8", as: { Int64($0) })] {
        let other = try answer(form, options)
        #expect(other["objective"] == .number(best * 4))
        #expect(other["pairs"] == first["pairs"])
      }
    }
  }

  @Test func `pairs that are NaN or not listed are never chosen`() throws {
    let files = MatrixFiles(weights: [[9, .nan, 1], [8, 2, .nan], [.nan, 3, 4]])
    for form in [files.npy("<f8", as: { $0 }), files.matrixMarket] {
      let answer = try answer(form)
      #expect(answer["objective"] == .number(15))
      #expect(
        answer["pairs"]
          == .list([[0, 0], [1, 1], [2, 2]].map { .list($0.map { .number($0) }) }))
    }
  }

  @Test func `what cannot be served ends with status 1 and a witness that shows why`() throws {
    let files = MatrixFiles(weights: [[5, .nan, .nan], [4, .nan, .nan], [1, 2, 3]])
    let answer = try answer(files.matrixMarket, status: 1)
    #expect(answer["status"] == .text("infeasible"))
    #expect(answer["objective"] == nil)
    #expect(answer["witness"]?["rows"] == .list([.number(0), .number(1)]))
    #expect(answer["witness"]?["columns"] == .list([.number(0)]))
    let most = try self.answer(files.matrixMarket, ["--serve", "most"])
    #expect(most["status"] == .text("optimal"))
    #expect(most["objective"] == .number(8))
    #expect(most["pairs"]?.elements.count == 2)
  }

  @Test func `demands, capacities and minimums are numbers or files`() throws {
    let weights: [[Double]] = [[5, 4, 3], [9, 1, 1]]
    #expect(
      try answer(plain(weights), ["--row-demand", "2", "--column-capacity", "2"])["objective"]
        == .number(19))
    let demand = try folder.write("2\n1\n", as: "demand.txt")
    let capacity = try folder.write(MatrixFiles.npy([1, 1, 1]), as: "capacity.npy")
    let files = ["--row-demand", demand, "--column-capacity", capacity]
    #expect(try answer(plain(weights), files)["objective"] == .number(16))
    let minimum = try folder.write("0\n1\n1\n", as: "minimum.txt")
    #expect(
      try answer(plain(weights), ["--column-minimum", minimum])["objective"] == .number(5))
    let short = try folder.write("1\n", as: "short.txt")
    let refused = try program.run(["assign", "-", "--row-demand", short], input: plain(weights))
    #expect(refused.status == 65)
  }

  @Test func `the worst row is raised first where that is asked for`() throws {
    let weights: [[Double]] = [[1, 2, 3], [4, 5, 6], [7, 8, 10]]
    let answer = try answer(plain(weights), ["--objective", "worst"])
    #expect(answer["worst"] == .number(3))
    #expect(answer["objective"] == .number(15))
  }

  @Test func `pairs go into an array file where one is named, then not into the answer`() throws {
    let answer = try answer(
      plain([[1, 9], [9, 1]]), ["--output", folder.path("pairs.npy")])
    #expect(answer["pairs"] == nil)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.path("pairs.npy")))
    #expect(bytes.prefix(6) == Data([0x93]) + Data("NUMPY".utf8))
    let heading = String(decoding: bytes.prefix(128), as: UTF8.self)
    #expect(heading.contains("<i8"))
    #expect(heading.contains("(2, 2)"))
    let values = bytes.suffix(32).withUnsafeBytes { Array($0.bindMemory(to: Int64.self)) }
    #expect(values == [0, 1, 1, 0])
  }

  @Test func `zero is written without a sign`() throws {
    let outcome = try program.run(["assign", "-"], input: plain([[0, 0], [0, 0]]))
    #expect(outcome.text.contains("\"objective\":0,"))
    #expect(outcome.text.contains("\"worst\":0}"))
  }

  /// What a file or an option says and why it is refused as data; none may stop the program.
  private static let refused: [(matrix: String, options: [String])] = [
    ("", []), ("2 2\n1 2\n3", []), ("2 2\n1 2\n3 4 5", []), ("2 2\n1 inf\n3 4", []),
    ("2 2\n1 x\n3 4", []), ("-2 2\n", []), ("99999999999 99999999999\n1", []),
    ("2 2\n1e308 1\n1 1", []), ("2 2\n1 2\n3 4", ["--scale", "1e300"]),
    ("2 2\n1 2\n3 4", ["--row-demand=-1"]), ("2 2\n1 2\n3 4", ["--column-minimum", "2"]),
    ("%%MatrixMarket matrix coordinate real general\n2 2 1\n3 1 5\n", []),
    ("%%MatrixMarket matrix coordinate complex general\n1 1 1\n1 1 5 6\n", []),
    ("\u{93}NUMPY", []),
  ]

  @Test(arguments: 0..<refused.count)
  func `a matrix that cannot be is bad data`(index: Int) throws {
    let (matrix, options) = Self.refused[index]
    let outcome = try program.run(["assign", "-"] + options, input: Data(matrix.utf8))
    #expect(outcome.status == 65, "\(matrix) \(options)")
    #expect(outcome.output.isEmpty)
    #expect(!outcome.diagnostics.isEmpty)
  }

  @Test(arguments: ["row-demand", "column-capacity", "column-minimum"], ["all", "most"])
  func `the largest number as a bound stops nothing`(bound: String, service: String) throws {
    let outcome = try program.run(
      ["assign", "-", "--\(bound)", "\(Int.max)", "--serve", service],
      input: plain([[1, 2], [3, 4]]))
    #expect([0, 1, 65].contains(outcome.status))
  }

  @Test func `the number of threads reaches no answer`() throws {
    let seed: UInt64 = 204
    print("seed \(seed)")
    var numbers = SeededNumbers(seed: seed)
    let weights = (0..<40).map { _ in (0..<40).map { _ in Double(numbers.number(0...20)) } }
    let pairs = try ["1", "2", "7"].map {
      try answer(plain(weights), ["--threads", $0])["pairs"]
    }
    #expect(pairs[0]?.elements.count == 40)
    #expect(pairs[1] == pairs[0])
    #expect(pairs[2] == pairs[0])
  }

  @Test
  func `a solve that may take no time ends with the bound so far, and a long one is not kept`()
    throws
  {
    var random = SeededNumbers(seed: 31)
    let weights = (0..<320).map { _ in (0..<320).map { _ in Double(random.number(0...999)) / 1_000 }
    }
    let matrix = plain(weights)
    let stopped = try program.run(["assign", "-", "--time-limit", "0.0000001"], input: matrix)
    #expect(stopped.status == 1)
    #expect(stopped.output.isEmpty)
    #expect(stopped.diagnostics.contains("bound so far"))
    let whole = try answer(matrix)["objective"]
    #expect(try answer(matrix, ["--time-limit", "3600"])["objective"] == whole)
    #expect(try program.run(["assign", "-", "--time-limit", "0"], input: matrix).status == 64)
  }
}
