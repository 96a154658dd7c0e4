import Wording

/// Defects of tables.
extension FileDefect {
  static func fileTooLarge(limit: Int) -> FileDefect {
    .error(.fileTooLarge, .problemFileTooLarge(limit: limit), .problemFileTooLargeRemedy)
  }
  static let emptyFile = FileDefect.error(.emptyFile, .problemEmptyFile, .problemEmptyFileRemedy)
  static let notText = FileDefect.error(.notText, .problemNotText, .problemNotTextRemedy)
  static func unsupportedEncoding(_ name: String) -> FileDefect {
    .error(.badEncoding, .problemUnsupportedEncoding(name), .problemSaveAsUTF8Remedy)
  }
  static let invalidUTF8 = FileDefect.error(
    .badEncoding, .problemInvalidUTF8, .problemSaveAsUTF8Remedy)
  static let invalidUTF16 = FileDefect.error(
    .badEncoding, .problemInvalidUTF16, .problemSaveAsUTF8Remedy)
  static let mixedEncoding = FileDefect.error(
    .badEncoding, .problemMixedEncoding, .problemMixedEncodingRemedy)
  static func undefinedByte(_ byte: UInt8) -> FileDefect {
    .error(.badEncoding, .problemUndefinedByte(byte), .problemSaveAsUTF8Remedy)
  }
  static let implausibleEncoding = FileDefect.error(
    .badEncoding, .problemImplausibleEncoding, .problemSaveAsUTF8Remedy)
  static let readAsWindows1252 = FileDefect.warning(
    .readAsWindows1252, .problemReadAsWindows1252, .problemReadAsWindows1252Remedy)
  static let noRecords = FileDefect.warning(.noRecords, .problemNoRecords, .problemNoRecordsRemedy)
  static func noHeading(headingLine: Int) -> FileDefect {
    .error(.noHeading, .problemNoHeading(headingLine: headingLine), .problemNoHeadingRemedy)
  }
  static let secondHeading = FileDefect.error(
    .secondHeading, .problemSecondHeading, .problemSecondHeadingRemedy)
  static let blankLine = FileDefect.warning(.blankLine, .problemBlankLine, .problemBlankLineRemedy)
  static let blankRecord = FileDefect.warning(
    .blankRecord, .problemBlankRecord, .problemBlankRecordRemedy)
  static let emptyHeading = FileDefect.warning(
    .emptyHeading, .problemEmptyHeading, .problemEmptyHeadingRemedy)
  static func duplicateHeading(firstColumn: Int) -> FileDefect {
    .error(
      .duplicateHeading, .problemDuplicateHeading(firstColumn: firstColumn),
      .problemDuplicateHeadingRemedy)
  }
  static func tooManyColumns(limit: Int) -> FileDefect {
    .error(.tooManyColumns, .problemTooManyColumns(limit: limit), .problemTooManyColumnsRemedy)
  }
  static func tooManyRows(limit: Int) -> FileDefect {
    .error(.tooManyRows, .problemTooManyRows(limit: limit), .problemTooManyRowsRemedy)
  }
  static let tooManyProblems = FileDefect.error(
    .tooManyProblems, .problemTooManyProblems, .problemTooManyProblemsRemedy)
  static func cellTooLong(limit: Int) -> FileDefect {
    .error(.cellTooLong, .problemCellTooLong(limit: limit), .problemCellTooLongRemedy)
  }
  static let unterminatedQuote = FileDefect.error(
    .unterminatedQuote, .problemUnterminatedQuote, .problemUnterminatedQuoteRemedy)
  static let textAfterQuote = FileDefect.error(
    .textAfterQuote, .problemTextAfterQuote, .problemDoubleQuotesRemedy)
  static let quoteInBareCell = FileDefect.error(
    .bareQuote, .problemQuoteInBareCell, .problemDoubleQuotesRemedy)
  static let nulByte = FileDefect.error(.nulByte, .problemNulByte, .problemNulByteRemedy)
  static let controlCharacter = FileDefect.warning(
    .controlCharacter, .problemControlCharacter, .problemControlCharacterRemedy)
  static let invisibleCharacter = FileDefect.warning(
    .invisibleCharacter, .problemInvisibleCharacter, .problemInvisibleCharacterRemedy)
  static let replacementCharacter = FileDefect.warning(
    .mojibake, .problemReplacementCharacter, .problemReplacementCharacterRemedy)
  static let doublyEncoded = FileDefect.warning(
    .mojibake, .problemDoublyEncoded, .problemDoublyEncodedRemedy)
  static func tooFewCells(found: Int, expected: Int) -> FileDefect {
    .error(
      .tooFewCells, .problemTooFewCells(found: found, expected: expected), .problemTooFewCellsRemedy
    )
  }
  static func tooManyCells(found: Int, expected: Int) -> FileDefect {
    .error(
      .tooManyCells, .problemTooManyCells(found: found, expected: expected),
      .problemTooManyCellsRemedy)
  }
}
