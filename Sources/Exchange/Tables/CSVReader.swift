/// Reads tables of separated values, in every dialect that spreadsheets and form tools write.
///
/// Encoding, separator and line ends are found by content. Nothing is repaired in silence: each
/// defect is reported with its physical line, and a record with one is left out of the table.
package struct CSVReader {
  private let file: String
  private let limits: CSVLimits
  private var problems: [FileProblem] = []

  private init(file: String, limits: CSVLimits) {
    self.file = file
    self.limits = limits
  }

  /// Reads a whole file.
  ///
  /// - Parameters:
  ///   - bytes: the content of the file.
  ///   - file: its name, as problems show it.
  ///   - limits: how much is read before the file is refused.
  /// - Complexity: O(n) for n bytes.
  package static func read(
    _ bytes: [UInt8], file: String, limits: CSVLimits = .standard
  ) -> CSVReading {
    var reader = CSVReader(file: file, limits: limits)
    let table = reader.table(of: bytes)
    let sorted = reader.problems.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      let places = (one.line ?? 0, one.column ?? 0, left.offset)
      return places < (other.line ?? 0, other.column ?? 0, right.offset)
    }
    return CSVReading(table: table, problems: sorted.map(\.element))
  }

  private mutating func table(of bytes: [UInt8]) -> CSVTable? {
    guard bytes.count <= limits.bytes else {
      problems.append(FileProblem(file: file, line: nil, .fileTooLarge(limit: limits.bytes)))
      return nil
    }
    guard !BinarySignature.isBinary(bytes) else {
      problems.append(FileProblem(file: file, line: 1, .notText))
      return nil
    }
    do throws(FileRefusal) {
      let text = try TextDecoder(file: file).decode(bytes)
      if let problem = text.problem { problems.append(problem) }
      return text.bytes.withUnsafeBufferPointer { table(of: $0, encoding: text.encoding) }
    } catch {
      problems += error.problems
      return nil
    }
  }

  private mutating func table(
    of bytes: UnsafeBufferPointer<UInt8>, encoding: TextEncoding
  ) -> CSVTable? {
    let choice = SeparatorChoice(bytes)
    var scanner = CSVScanner(
      bytes, separator: choice.separator.byte, from: choice.start, line: choice.line,
      mostCells: limits.columns)
    guard let headings = readHeadings(&scanner, bytes) else { return nil }
    let headingLine = scanner.recordLine
    let records = readRecords(&scanner, bytes, headings: headings)
    let dialect = CSVDialect(
      encoding: encoding, separator: choice.separator, lineEnd: scanner.lineEnd)
    if records.isEmpty, !problems.hasErrors {
      problems.append(FileProblem(file: file, line: headingLine, .noRecords))
    }
    return CSVTable(
      dialect: dialect, headingLine: headingLine, headings: headings, records: records)
  }

  private mutating func readHeadings(
    _ scanner: inout CSVScanner, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> [String]? {
    while scanner.next() {
      if let kind = blankness(scanner, bytes) {
        problems.append(FileProblem(file: file, line: scanner.recordLine, kind))
        continue
      }
      skipTitle(&scanner, bytes)
      guard scanner.cellCount <= limits.columns else {
        problems.append(
          FileProblem(file: file, line: scanner.recordLine, .tooManyColumns(limit: limits.columns)))
        return nil
      }
      let headings = scanner.cells.map { CSVScanner.text(of: $0, in: bytes).trimmed }
      report(scanner.faults, headings: headings, headings)
      checkHeadings(headings, line: scanner.recordLine)
      return headings
    }
    problems.append(FileProblem(file: file, line: 1, .emptyFile))
    return nil
  }

  /// Goes on to the headings if a title stands above them, and says so.
  private mutating func skipTitle(
    _ scanner: inout CSVScanner, _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    guard KnownHeadings.count(in: scanner.cells, bytes) == 0 else { return }
    var ahead = scanner
    for _ in 0..<5 where ahead.next() {
      guard KnownHeadings.count(in: ahead.cells, bytes) >= 3 else { continue }
      problems.append(
        FileProblem(file: file, line: scanner.recordLine, .noHeading(headingLine: ahead.recordLine))
      )
      scanner = ahead
      return
    }
  }

  private mutating func checkHeadings(_ headings: [String], line: Int) {
    var positions: [String: Int] = [:]
    for (position, heading) in headings.enumerated() {
      let column = position + 1
      if heading.isEmpty {
        problems.append(FileProblem(file: file, line: line, column: column, .emptyHeading))
      } else if let first = positions[heading.lowercased()] {
        problems.append(
          FileProblem(
            file: file, line: line, column: column, field: heading,
            .duplicateHeading(firstColumn: first)))
      } else {
        positions[heading.lowercased()] = column
      }
      var text = heading
      checkCharacters(&text, line: line, column: column, field: nil)
    }
  }

  private mutating func readRecords(
    _ scanner: inout CSVScanner, _ bytes: UnsafeBufferPointer<UInt8>, headings: [String]
  ) -> [CSVRecord] {
    var records: [CSVRecord] = []
    var blankLines: [FileProblem] = []
    while scanner.next() {
      if let kind = blankness(scanner, bytes) {
        let problem = FileProblem(file: file, line: scanner.recordLine, kind)
        if kind == .blankRecord {
          problems.append(problem)
        } else if blankLines.count < limits.problems {
          blankLines.append(problem)
        }
        continue
      }
      // Blank lines at the end of a file mean nothing; between records they may hide a lost one.
      problems += blankLines
      blankLines = []
      guard records.count < limits.rows else {
        problems.append(
          FileProblem(file: file, line: scanner.recordLine, .tooManyRows(limit: limits.rows)))
        break
      }
      guard problems.count < limits.problems else {
        problems.append(FileProblem(file: file, line: scanner.recordLine, .tooManyProblems))
        break
      }
      if let record = record(scanner, bytes, headings: headings) { records.append(record) }
    }
    return records
  }

  /// The record that the scanner holds, or nil with its problems noted.
  private mutating func record(
    _ scanner: CSVScanner, _ bytes: UnsafeBufferPointer<UInt8>, headings: [String]
  ) -> CSVRecord? {
    var isSound = !scanner.faults.contains(where: \.isError)
    var cells: [String] = []
    cells.reserveCapacity(scanner.cells.count)
    for (position, cell) in scanner.cells.enumerated() {
      let field = position < headings.count ? headings[position] : nil
      let text = text(of: cell, bytes, line: scanner.recordLine, column: position + 1, field: field)
      isSound = isSound && text != nil
      cells.append(text ?? "")
    }
    report(scanner.faults, headings: headings, cells)
    // A quotation mark that swallowed separators explains the wrong number of cells already.
    let hasOpenQuote = scanner.faults.contains { $0.kind == .unterminatedQuote }
    if scanner.cellCount != headings.count, !hasOpenQuote {
      let (found, expected) = (scanner.cellCount, headings.count)
      problems.append(
        FileProblem(
          file: file, line: scanner.recordLine,
          found < expected
            ? .tooFewCells(found: found, expected: expected)
            : .tooManyCells(found: found, expected: expected)))
      isSound = false
    }
    if KnownHeadings.isSecondHeading(cells, headings: headings) {
      problems.append(FileProblem(file: file, line: scanner.recordLine, .secondHeading))
      isSound = false
    }
    return isSound ? CSVRecord(line: scanner.recordLine, cells: cells) : nil
  }

  /// The text of a cell with its odd characters noted; nil, noted too, if it is too long.
  private mutating func text(
    of cell: CSVScanner.Cell, _ bytes: UnsafeBufferPointer<UInt8>, line: Int, column: Int,
    field: String?
  ) -> String? {
    guard cell.end - cell.start <= limits.cellBytes else {
      problems.append(
        FileProblem(
          file: file, line: line, column: column, field: field,
          .cellTooLong(limit: limits.cellBytes)))
      return nil
    }
    var text = CSVScanner.text(of: cell, in: bytes)
    if cell.hasHighBytes { checkCharacters(&text, line: line, column: column, field: field) }
    return text
  }

  private mutating func report(
    _ faults: [CSVScanner.Fault], headings: [String], _ cells: [String]
  ) {
    for fault in faults {
      let position = fault.column - 1
      let defect: FileDefect =
        switch fault.kind {
        case .unterminatedQuote: .unterminatedQuote
        case .textAfterQuote: .textAfterQuote
        case .quoteInBareCell: .quoteInBareCell
        case .nulByte: .nulByte
        case .controlCharacter: .controlCharacter
        }
      problems.append(
        FileProblem(
          file: file, line: fault.recordLine, column: fault.column,
          field: headings.indices.contains(position) ? headings[position] : nil,
          value: cells.indices.contains(position) ? cells[position] : nil, defect))
    }
  }

  /// Looks for characters from 80 on that a person should know of; control characters become
  /// spaces.
  private mutating func checkCharacters(
    _ text: inout String, line: Int, column: Int, field: String?
  ) {
    var defects: [FileDefect] = []
    func note(_ defect: FileDefect) {
      if !defects.contains(defect) { defects.append(defect) }
    }
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if scalar.value >= 0x80 {
        if VisibleText.isControl(scalar) { note(.controlCharacter) }
        if VisibleText.isDeceptive(scalar) { note(.invisibleCharacter) }
        if scalar.value == 0xFFFD { note(.replacementCharacter) }
        if isDoublyEncoded(previous, scalar) { note(.doublyEncoded) }
      }
      previous = scalar
    }
    for defect in defects {
      problems.append(
        FileProblem(file: file, line: line, column: column, field: field, value: text, defect))
    }
    if defects.contains(.controlCharacter) {
      let scalars = text.unicodeScalars.map { VisibleText.isControl($0) ? " " : $0 }
      text = String(String.UnicodeScalarView(scalars))
    }
  }

  /// Whether two neighbours are UTF-8 that was once misread as Windows-1252, as `Ã±` for ñ.
  private func isDoublyEncoded(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    ((first.value == 0xC3 || first.value == 0xC2) && (0xA1...0xBF).contains(second.value))
      || (first.value == 0xE2 && second.value == 0x20AC)
  }

  /// How a record without content is called; nil for one with content or faults.
  private func blankness(
    _ scanner: CSVScanner, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> FileDefect? {
    // Cells that were not kept may hold something.
    guard scanner.faults.isEmpty, scanner.cellCount == scanner.cells.count else { return nil }
    let isBlank = scanner.cells.allSatisfy { cell in
      bytes[cell.start..<cell.end].allSatisfy {
        $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t")
      }
    }
    guard isBlank else { return nil }
    return scanner.cells.count == 1 ? .blankLine : .blankRecord
  }
}

extension CSVScanner {
  /// The line end that the records read so far had.
  fileprivate var lineEnd: CSVDialect.LineEnd {
    let counts = [lineEnds.lineFeed, lineEnds.both, lineEnds.carriageReturn]
    guard counts.filter({ $0 > 0 }).count < 2 else { return .mixed }
    if lineEnds.both > 0 { return .carriageReturnLineFeed }
    return lineEnds.carriageReturn > 0 ? .carriageReturn : .lineFeed
  }
}
