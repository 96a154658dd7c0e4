import Exchange
import Testing

/// Dense matrices as plain text.
struct PlainMatrixFileTests {
  private func read(_ text: String) throws(FileRefusal) -> PlainMatrixFile {
    try PlainMatrixFile.read(Array(text.utf8), file: "x.in")
  }

  @Test func `values come by rows, however the lines are broken`() throws {
    let matrix = try read("2 3\n1 2.5 -3\n\n4\n5e1 6 \n")
    #expect([matrix.rowCount, matrix.columnCount] == [2, 3])
    #expect(matrix.values == [1, 2.5, -3, 4, 50, 6])
  }

  @Test(arguments: [
    ("", "error 1 mtx-size"), ("2\n", "error 1 mtx-size"), ("1 1 1\n1\n", "error 1 mtx-size"),
    ("-1 1\n1\n", "error 1 mtx-size"), ("2 2\n1 2 3\n", "error 3 mtx-size"),
    ("1 1\n1 2\n", "error 2 mtx-size"), ("2 1\n1\nx\n", "error 3 bad-number"),
    ("1 1\nnan\n", "error 2 bad-number"), ("99999 99999\n1\n", "error 1 mtx-size"),
    ("999999999999 0\n", "error 1 mtx-size"),
  ])
  func `each defect is refused with its line`(text: String, summary: String) {
    do throws(FileRefusal) {
      _ = try read(text)
      Issue.record("not refused")
    } catch {
      #expect(error.problems.summary == [summary])
    }
  }
}
