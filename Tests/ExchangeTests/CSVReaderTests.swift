import Exchange
import Foundation
import Testing
import Wording

/// The form of tables: dialects, lines and defects.
struct CSVReaderTests {
  private func read(_ text: String) -> CSVReading {
    CSVReader.read(Array(text.utf8), file: "x.csv")
  }

  private func cells(_ text: String) -> [[String]] {
    read(text).table?.records.map(\.cells) ?? []
  }

  @Test(arguments: ["\n", "\r\n", "\r"], [",", ";", "\t"])
  func `any line end and any separator give the same cells`(end: String, separator: String) {
    let text =
      ["id", "about"].joined(separator: separator) + end
      + ["A", "\"one\(end)two\""].joined(separator: separator) + end
      + ["B", "\"say \"\"hi\"\"\""].joined(separator: separator)
    let table = read(text).table
    #expect(table?.headings == ["id", "about"])
    #expect(table?.records.map(\.cells) == [["A", "one\ntwo"], ["B", "say \"hi\""]])
    #expect(table?.records.map(\.line) == [2, 4])
    #expect(read(text).problems.isEmpty)
  }

  @Test func `commas inside answers do not hide the semicolon`() {
    let text = "Izena, abizenak;eposta;hitzak\nAne, Mikel;a@b.eus;bat, bi, hiru\nJon;j@b.eus;lau\n"
    #expect(read(text).table?.dialect.separator == .semicolon)
    #expect(cells(text)[0] == ["Ane, Mikel", "a@b.eus", "bat, bi, hiru"])
  }

  @Test func `a first line that declares the separator is obeyed and counted`() {
    let table = read("sep=;\r\nid;about\r\nA;b\r\n").table
    #expect(table?.headings == ["id", "about"])
    #expect(table?.headingLine == 2)
    #expect(table?.records.map(\.line) == [3])
  }

  @Test func `an open quote is reported where it opens and later defects are found too`() {
    let reading = read("id,about\nA,\"open\nB,fine\nC,too,many\n")
    #expect(
      reading.problems.summary == ["error 2 unterminated-quote", "error 4 too-many-cells"])
    #expect(reading.table?.records.map(\.cells) == [["B", "fine"]])
  }

  @Test func `a quote that closes at the next quoted cell is reported where it opens`() {
    let reading = read("id,about\nA,\"open\nB,\"closed\"\nC,x\n")
    #expect(reading.problems.summary == ["error 2 unterminated-quote"])
    #expect(reading.table?.records.map(\.cells) == [["B", "closed"], ["C", "x"]])
  }

  @Test func `thousands of open quotes cost linear time`() {
    let text = "id,about\n" + String(repeating: "A,\"x\"\"\n", count: 20_000)
    #expect(read(text).problems.hasErrors)
  }

  @Test func `text is normalised to composed characters`() {
    #expect(cells("id,about\nA,an\u{0303}o\n")[0][1].unicodeScalars.count == 3)
  }

  @Test func `a missing end of the last line changes nothing`() {
    #expect(cells("id,about\nA,b") == cells("id,about\nA,b\n"))
    #expect(cells("id,about\nA,") == [["A", ""]])
  }

  @Test func `every limit is counted on the real bytes`() {
    let small = CSVLimits(bytes: 40, rows: 2, columns: 3, cellBytes: 5, problems: 50)
    func codes(_ text: String) -> [String] {
      CSVReader.read(Array(text.utf8), file: "x", limits: small).problems.summary
    }
    #expect(codes("a,b\n1,2\n3,4\n") == [])
    #expect(codes("a,b\n1,2\n3,4\n5,6\n") == ["error 4 too-many-rows"])
    #expect(codes("a,b\n1,123456\n") == ["error 2 cell-too-long"])
    #expect(codes("a,b,c,d\n1,2,3,4\n") == ["error 1 too-many-columns"])
    #expect(codes(String(repeating: "a", count: 41)) == ["error - file-too-large"])
  }

  @Test func `cells beyond the columns are counted and not kept`() {
    let row = String(repeating: ",", count: 3_000_000)
    #expect(read("a,b\n1,2\n\(row)\n").problems.summary == ["error 3 too-many-cells"])
    let problem = read("a,b\n1,2\nx\(row)\n").problems.first
    #expect(problem?.code == .tooManyCells)
    #expect(problem?.line(in: .en).contains("cells in this row: 3000001") == true)
  }

  @Test func `an endless list of problems is cut`() {
    let limits = CSVLimits(bytes: 10_000, rows: 999, columns: 3, cellBytes: 99, problems: 10)
    let text = "a,b\n" + String(repeating: "1\n", count: 100)
    let problems = CSVReader.read(Array(text.utf8), file: "x", limits: limits).problems
    #expect(problems.count == 11)
    #expect(problems.last?.code == .tooManyProblems)
  }
}
