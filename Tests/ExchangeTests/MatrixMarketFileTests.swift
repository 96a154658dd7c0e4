import Exchange
import Testing

/// Matrix Market files: every form that is read, and each defect with its line.
struct MatrixMarketFileTests {
  private func read(_ text: String) throws -> MatrixMarketFile {
    try MatrixMarketFile.read(Array(text.utf8), file: "x.mtx")
  }

  private func problems(_ text: String) -> [String] {
    do {
      _ = try read(text)
      return []
    } catch let refusal as FileRefusal {
      return refusal.problems.summary
    } catch {
      return ["\(error)"]
    }
  }

  private func entries(_ matrix: MatrixMarketFile) -> [[Double]] {
    matrix.rows.indices.map {
      [Double(matrix.rows[$0]), Double(matrix.columns[$0]), matrix.entries[$0]]
    }
  }

  private let real = "%%MatrixMarket matrix coordinate real general\n"

  @Test func `coordinates are counted from zero and comments are skipped`() throws {
    let matrix = try read(real + "% a comment\n%\n\n2 3 3\n1 1 1.5\n 2 3  -2e-3\n\n2 1 +.5\n")
    #expect([matrix.rowCount, matrix.columnCount] == [2, 3])
    #expect(entries(matrix) == [[0, 0, 1.5], [1, 2, -0.002], [1, 0, 0.5]])
  }

  @Test func `integer, pattern and symmetric matrices are read`() throws {
    let integer = try read("%%matrixmarket MATRIX Coordinate Integer General\n1 1 1\n1 1 -7\n")
    #expect(entries(integer) == [[0, 0, -7]])
    let pattern = try read("%%MatrixMarket matrix coordinate pattern general\n1 2 1\n1 2\n")
    #expect(entries(pattern) == [[0, 1, 1]])
    let symmetric = try read(
      "%%MatrixMarket matrix coordinate real symmetric\n2 2 2\n1 1 5\n2 1 6\n")
    #expect(entries(symmetric) == [[0, 0, 5], [1, 0, 6], [0, 1, 6]])
    let array = try read("%%MatrixMarket matrix array real general\n2 2\n1\n2\n3\n4\n")
    #expect(entries(array) == [[0, 0, 1], [1, 0, 2], [0, 1, 3], [1, 1, 4]])
    #expect(!array.isSparse)
    let half = try read("%%MatrixMarket matrix array real symmetric\n2 2\n1\n2\n3\n")
    #expect(entries(half) == [[0, 0, 1], [1, 0, 2], [1, 1, 3], [0, 1, 2]])
  }

  @Test func `numbers are the nearest doubles`() throws {
    let texts = [
      "0.1", "123456789012345678", "1e22", "1e23", "4.9e-324", "1.7976931348623157e308",
      "0.30000000000000004", "9007199254740993", "-0",
      "435536459200684906e12", "644018656248137285e-3", "356345160330918099e-7",
    ]
    let text =
      real + "1 \(texts.count) \(texts.count)\n"
      + texts.enumerated().map { "1 \($0.offset + 1) \($0.element)\n" }.joined()
    #expect(try read(text).entries == texts.compactMap { Double($0) })
  }

  @Test(arguments: [
    ("", "error 1 mtx-header"), ("1 2 3\n", "error 1 mtx-header"),
    ("%%MatrixMarket matrix coordinate complex general\n", "error 1 mtx-header"),
    ("%%MatrixMarket matrix array pattern general\n", "error 1 mtx-header"),
    ("%%MatrixMarket matrix coordinate real hermitian\n", "error 1 mtx-header"),
    ("%%MatrixMarket matrix coordinate real general\n2 x 1\n", "error 2 mtx-size"),
    ("%%MatrixMarket matrix coordinate real general\n-2 2 1\n", "error 2 mtx-size"),
    ("%%MatrixMarket matrix coordinate real general\n2 2 5\n", "error 2 mtx-size"),
    ("%%MatrixMarket matrix coordinate real general\n9999999999 1 1\n1 1 1\n", "error 2 mtx-size"),
    ("%%MatrixMarket matrix coordinate real general\n99999 99999 99999999\n", "error 2 mtx-size"),
    ("%%MatrixMarket matrix coordinate real general\n2000000000 1 1\n1 1 1\n", "error 2 mtx-size"),
    ("%%MatrixMarket matrix coordinate real symmetric\n2 3 1\n1 1 1\n", "error 2 mtx-size"),
  ])
  func `each defect of the head is refused`(text: String, summary: String) {
    #expect(problems(text) == [summary])
  }

  @Test func `every defect of the entries is listed with its line`() {
    let text = real + "2 2 4\n3 1 1\n1 x 1\n1 1 nan\n0 1 1\n1 1\n1 1 1 1\n"
    #expect(
      problems(text) == [
        "error 3 mtx-entry", "error 4 mtx-entry", "error 5 bad-number", "error 6 mtx-entry",
        "error 7 mtx-size",
      ])
    #expect(problems(real + "2 2 2\n1 1 1\n") == ["error 4 mtx-size"])
    #expect(problems(real + "2 2 1\n1 1 1 7\n") == ["error 3 mtx-entry"])
    #expect(problems(real + "2 2 1\n1 1\n") == ["error 3 bad-number"])
    #expect(problems(real + "2 2 2\n1 1 1\n1 1 2\n") == ["error - mtx-entry"])
    #expect(
      problems("%%MatrixMarket matrix coordinate real symmetric\n2 2 1\n1 2 1\n")
        == ["error 3 mtx-entry"])
    #expect(
      problems("%%MatrixMarket matrix coordinate integer general\n1 1 1\n1 1 1.5\n")
        == ["error 3 bad-number"])
  }
}
