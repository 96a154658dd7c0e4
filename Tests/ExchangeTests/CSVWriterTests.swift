import Exchange
import Testing

/// Tables out: what is written is read again, and no cell runs as a formula.
struct CSVWriterTests {
  @Test(arguments: CSVWriter.Style.allCases)
  func `what is written is read again`(style: CSVWriter.Style) {
    let rows = [["a;b", "c,d"], ["say \"hi\"", "one\ntwo"], ["", "ñ €"], [" x ", "'"]]
    var writer = CSVWriter(style: style, headings: ["first", "second"])
    for row in rows { writer.append(row) }
    let reading = CSVReader.read(Array(writer.text.utf8), file: "x")
    #expect(reading.problems.isEmpty)
    #expect(reading.table?.records.map(\.cells) == rows)
    #expect(reading.table?.dialect.encoding == (style == .plain ? .utf8 : .utf8WithMark))
    #expect(reading.table?.dialect.separator == (style == .plain ? .comma : .semicolon))
    #expect(reading.table?.dialect.lineEnd == .carriageReturnLineFeed)
  }

  @Test(arguments: ["=1+1", "+34", "-2", "@SUM(A1)", "\tx", "\rx"])
  func `a cell that would run as a formula becomes text`(cell: String) {
    var writer = CSVWriter(headings: ["a", "b"])
    writer.append([cell, "x"])
    let line = writer.text.split(separator: "\r\n", maxSplits: 1).last ?? ""
    #expect(line.hasPrefix("'") || line.hasPrefix("\"'"))
  }

  @Test func `a lone empty cell is no blank line`() {
    var writer = CSVWriter(headings: ["a"])
    writer.append([""])
    #expect(writer.text == "a\r\n\"\"\r\n")
  }
}
