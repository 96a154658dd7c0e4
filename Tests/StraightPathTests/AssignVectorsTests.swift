import TestSupport
import Testing

/// `uztartu assign` with vectors in place of a matrix.
struct AssignVectorsTests {
  private let program: Program
  private let folder: TemporaryFolder

  init() throws {
    program = try Program()
    folder = try TemporaryFolder()
  }

  private func vectors(_ values: [[Double]], as name: String) throws -> String {
    try folder.write(MatrixFiles(weights: values).npy("<f4", as: { Float($0) }), as: name)
  }

  private func drawn(_ count: Int, _ numbers: inout SeededNumbers) -> [[Double]] {
    (0..<count).map { _ in (0..<6).map { _ in Double(numbers.number(-30...30)) } }
  }

  private func products(_ left: [[Double]], _ right: [[Double]]) -> [[Double]] {
    left.map { row in right.map { zip(row, $0).reduce(0) { $0 + $1.0 * $1.1 } } }
  }

  @Test(arguments: [false, true], ["1", "3"])
  func `the answer is that of the matrix of their products`(
    minimizes: Bool, capacity: String
  ) throws {
    var numbers = SeededNumbers(seed: 411)
    let (left, right) = (drawn(70, &numbers), drawn(75, &numbers))
    let rows = try vectors(left, as: "rows.npy")
    let columns = try vectors(right, as: "columns.npy")
    let matrix = try folder.write(
      MatrixFiles(weights: products(left, right)).plain, as: "matrix.txt")
    let options = ["--column-capacity", capacity] + (minimizes ? ["--minimize"] : [])
    let proof = folder.path("proof.json")
    let never = try program.run(
      ["assign", rows, "--column-vectors", columns, "--certificate", proof] + options)
    #expect(never.status == 0, "\(never.diagnostics)")
    let stored = try program.run(["assign", matrix, "--scale", "1"] + options)
    #expect(stored.status == 0, "\(stored.diagnostics)")
    let (first, second) = (try JSONValue(never.output), try JSONValue(stored.output))
    #expect(first["objective"] == second["objective"])
    #expect(first["pairs"] == second["pairs"])
    let verified = try program.run(["verify", proof])
    #expect(verified.status == 0, "\(verified.diagnostics)")
  }

  @Test func `fractions need a scale, and its square is taken out of the sum again`() throws {
    let rows = try vectors([[0.5, 0.25], [1, -0.5]], as: "rows.npy")
    let columns = try vectors([[2, 0.5], [0.5, 1]], as: "columns.npy")
    let plain = try program.run(["assign", rows, "--column-vectors", columns])
    #expect(plain.status == 65)
    #expect(plain.diagnostics.contains("--scale"), "\(plain.diagnostics)")
    let scaled = try program.run(["assign", rows, "--column-vectors", columns, "--scale", "4"])
    #expect(scaled.status == 0, "\(scaled.diagnostics)")
    // Products 1.125, .5, 1.75, 0.
    #expect(try JSONValue(scaled.output)["objective"] == .number(2.25))
  }

  @Test func `products that might not be exact are refused with the scale that would do`() throws {
    let rows = try vectors([[3_000, 3_000]], as: "rows.npy")
    let columns = try vectors([[3_000, 3_000]], as: "columns.npy")
    let refused = try program.run(["assign", rows, "--column-vectors", columns])
    #expect(refused.status == 65)
    #expect(refused.diagnostics.contains("--scale 0.5"), "\(refused.diagnostics)")
    let rounded = try program.run(["assign", rows, "--column-vectors", columns, "--scale", "0.5"])
    #expect(rounded.status == 0, "\(rounded.diagnostics)")
    #expect(try JSONValue(rounded.output)["objective"] == .number(18_000_000))
  }

  @Test func `vectors of different lengths, numbers that are not finite and single lists are bad`()
    throws
  {
    let rows = try vectors([[1, 2]], as: "rows.npy")
    let longer = try vectors([[1, 2, 3]], as: "longer.npy")
    let broken = try vectors([[1, .nan]], as: "broken.npy")
    #expect(try program.run(["assign", rows, "--column-vectors", longer]).status == 65)
    let refused = try program.run(["assign", rows, "--column-vectors", broken, "--scale", "2"])
    #expect(refused.status == 65)
    #expect(refused.diagnostics.contains("broken.npy"), "\(refused.diagnostics)")
    #expect(try program.run(["assign", "-", "--column-vectors", "-"]).status == 64)
    #expect(try program.run(["assign", rows, "--column-vectors", "none.npy"]).status == 66)
  }
}
