/// A table as it stands in a file, before anybody asks what its columns mean.
package struct CSVTable: Equatable, Sendable {
  package let dialect: CSVDialect
  /// The physical line of the heading row, 1 for the first.
  package let headingLine: Int
  /// One heading for each column, trimmed, NFC.
  package let headings: [String]
  /// The sound records, in file order; each has as many cells as there are headings.
  package let records: [CSVRecord]

  package init(dialect: CSVDialect, headingLine: Int, headings: [String], records: [CSVRecord]) {
    self.dialect = dialect
    self.headingLine = headingLine
    self.headings = headings
    self.records = records
  }
}

/// One record of a table.
package struct CSVRecord: Equatable, Sendable {
  /// The physical line on which the record starts.
  package let line: Int
  /// The cells, NFC, line breaks inside them as LF.
  package let cells: [String]

  package init(line: Int, cells: [String]) {
    self.line = line
    self.cells = cells
  }
}

/// What was read and everything found wrong with it.
package struct CSVReading: Equatable, Sendable {
  /// The table; nil where not even its headings could be read.
  package let table: CSVTable?
  /// Problems by line, then column.
  package let problems: [FileProblem]
}

/// How much of a table is read before it is refused.
package struct CSVLimits: Equatable, Sendable {
  package let bytes: Int
  package let rows: Int
  package let columns: Int
  /// Bytes of one cell, as UTF-8.
  package let cellBytes: Int
  /// Problems listed before the list is cut.
  package let problems: Int

  /// 50 MiB, a million rows, a thousand columns, 50,000 bytes in a cell, 10,000 problems.
  package static let standard = CSVLimits(
    bytes: 50 << 20, rows: 1_000_000, columns: 1000, cellBytes: 50_000, problems: 10_000)

  package init(bytes: Int, rows: Int, columns: Int, cellBytes: Int, problems: Int) {
    precondition(
      bytes > 0 && rows > 0 && columns > 0 && cellBytes > 0 && problems > 0, "limits are positive")
    self.bytes = bytes
    self.rows = rows
    self.columns = columns
    self.cellBytes = cellBytes
    self.problems = problems
  }
}
