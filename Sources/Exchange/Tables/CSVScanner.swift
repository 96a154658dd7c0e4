/// Finds the cells of a table in valid UTF-8, one record at a time.
///
/// A quotation mark that is never closed would swallow the rest of the file, and with it every
/// other defect. The scanner then takes the open cell to end with its physical line and goes on
/// after it, a bounded number of times, so that one run shows all defects in linear time.
struct CSVScanner {
  /// The bytes of one cell, and what is special about them.
  struct Cell {
    var start: Int
    var end: Int
    var isQuoted = false
    /// Holds doubled quotes, CR, or text after its closing quote: not a plain range of bytes.
    var needsRewriting = false
    /// Holds bytes from 80 on.
    var hasHighBytes = false
    /// Holds control characters, which are read as spaces.
    var hasControls = false
    /// Where the quoted part ended, if text follows it.
    var quotedEnd: Int?
  }

  /// Something wrong with the form of a cell.
  struct Fault {
    enum Kind { case unterminatedQuote, textAfterQuote, quoteInBareCell, nulByte, controlCharacter }
    let kind: Kind
    /// The physical line of the fault itself.
    let line: Int
    /// The physical line on which its record starts.
    let recordLine: Int
    /// The position of the cell in its record, from 1.
    let column: Int

    /// Whether the record cannot be read as it stands.
    var isError: Bool { kind != .controlCharacter }
  }

  private enum ByteClass: UInt8 {
    case plain, separator, quote, lineFeed, carriageReturn, nul, control, high
  }

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
  private static let mostResumptions = 20

  private let bytes: UnsafeBufferPointer<UInt8>
  private let mostCells: Int
  private let classes: [ByteClass]
  private var position = 0
  private var resumptions = 0

  /// The physical line of the next byte.
  private(set) var line = 1
  /// The physical line on which the record read last starts.
  private(set) var recordLine = 1
  /// The cells of the record read last.
  private(set) var cells: [Cell] = []
  /// How many cells the record read last has; those beyond the most are counted, not kept.
  private(set) var cellCount = 0
  /// The faults of the record read last.
  private(set) var faults: [Fault] = []
  /// How many lines ended in LF, CRLF and CR alone, outside quotes.
  private(set) var lineEnds = (lineFeed: 0, both: 0, carriageReturn: 0)

  /// - Parameters:
  ///   - bytes: valid UTF-8, alive while the scanner is used.
  ///   - start: where the first record begins, on physical line `line`.
  ///   - mostCells: how many cells of a record are kept.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, separator: UInt8, from start: Int = 0, line: Int = 1,
    mostCells: Int = .max
  ) {
    self.mostCells = mostCells
    self.bytes = bytes
    position = start
    self.line = line
    classes = (0...255).map { (byte: Int) -> ByteClass in
      switch UInt8(byte) {
      case separator: .separator
      case Self.quote: .quote
      case Self.lineFeed: .lineFeed
      case Self.carriageReturn: .carriageReturn
      case 0: .nul
      case UInt8(ascii: "\t"): .plain
      case 1...0x1F, 0x7F: .control
      case 0x80...: .high
      default: .plain
      }
    }
  }

  /// Reads the next record into ``cells`` and ``faults``; false at the end of the text.
  mutating func next() -> Bool {
    guard position < bytes.count else { return false }
    recordLine = line
    cells.removeAll(keepingCapacity: true)
    faults.removeAll(keepingCapacity: true)
    cellCount = 0
    while true {
      if position < bytes.count, bytes[position] == Self.quote {
        scanQuotedCell()
      } else {
        scanBareCell()
      }
      cellCount += 1
      if cells.count > mostCells { cells.removeLast() }
      guard position < bytes.count, classes[Int(bytes[position])] == .separator else { break }
      position += 1
    }
    consumeLineEnd()
    return true
  }

  private mutating func scanBareCell() {
    var cell = Cell(start: position, end: position)
    scanBareText(into: &cell)
    cell.end = position
    cells.append(cell)
  }

  /// Goes on to the separator or line end after unquoted text.
  private mutating func scanBareText(into cell: inout Cell) {
    var quoteSeen = cell.isQuoted
    while position < bytes.count {
      switch classes[Int(bytes[position])] {
      case .plain: break
      case .separator, .lineFeed, .carriageReturn: return
      case .quote:
        if !quoteSeen { note(.quoteInBareCell) }
        quoteSeen = true
      case .nul: note(.nulByte)
      case .control:
        note(.controlCharacter)
        cell.hasControls = true
      case .high: cell.hasHighBytes = true
      }
      position += 1
    }
  }

  private mutating func scanQuotedCell() {
    let (openingLine, opening) = (line, position)
    position += 1
    var cell = Cell(start: position, end: position, isQuoted: true)
    guard scanQuotedText(into: &cell) else {
      return giveUpQuote(at: opening, line: openingLine, cell)
    }
    cell.end = position - 1
    if position < bytes.count {
      let following = classes[Int(bytes[position])]
      if following != .separator, following != .lineFeed, following != .carriageReturn {
        if line > openingLine, resumptions < Self.mostResumptions {
          return giveUpQuote(at: opening, line: openingLine, cell)
        }
        note(.textAfterQuote)
        cell.quotedEnd = cell.end
        cell.needsRewriting = true
        scanBareText(into: &cell)
        cell.end = position
      }
    }
    cells.append(cell)
  }

  /// Goes on past the closing quote; false if there is none.
  private mutating func scanQuotedText(into cell: inout Cell) -> Bool {
    while position < bytes.count {
      switch classes[Int(bytes[position])] {
      case .plain, .separator: break
      case .quote:
        guard position + 1 < bytes.count, bytes[position + 1] == Self.quote else {
          position += 1
          return true
        }
        cell.needsRewriting = true
        position += 1
      case .lineFeed: line += 1
      case .carriageReturn:
        cell.needsRewriting = true
        if position + 1 >= bytes.count || bytes[position + 1] != Self.lineFeed { line += 1 }
      case .nul: note(.nulByte)
      case .control:
        note(.controlCharacter)
        cell.hasControls = true
      case .high: cell.hasHighBytes = true
      }
      position += 1
    }
    return false
  }

  /// Reports an open quote and goes on at the end of the line where it opened.
  private mutating func giveUpQuote(at opening: Int, line openingLine: Int, _ cell: Cell) {
    var cell = cell
    faults.removeAll { $0.line > openingLine }
    faults.append(
      Fault(
        kind: .unterminatedQuote, line: openingLine, recordLine: recordLine,
        column: cells.count + 1))
    if resumptions < Self.mostResumptions {
      resumptions += 1
      position = opening + 1
      line = openingLine
      while position < bytes.count, bytes[position] != Self.lineFeed,
        bytes[position] != Self.carriageReturn
      { position += 1 }
    }
    cell.end = position
    cells.append(cell)
  }

  private mutating func consumeLineEnd() {
    guard position < bytes.count else { return }
    line += 1
    if bytes[position] == Self.lineFeed {
      lineEnds.lineFeed += 1
      position += 1
    } else if position + 1 < bytes.count, bytes[position + 1] == Self.lineFeed {
      lineEnds.both += 1
      position += 2
    } else {
      lineEnds.carriageReturn += 1
      position += 1
    }
  }

  private mutating func note(_ kind: Fault.Kind) {
    let column = cells.count + 1
    // One fault of a kind is enough for a cell: the user sees the cell, not the byte.
    if let last = faults.last, last.kind == kind, last.column == column { return }
    faults.append(Fault(kind: kind, line: line, recordLine: recordLine, column: column))
  }
}
