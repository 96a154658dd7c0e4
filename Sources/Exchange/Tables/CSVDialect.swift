/// How a table was written: encoding, separator and line ends, all found by content.
package struct CSVDialect: Equatable, Codable, Sendable {
  /// What stands between two cells.
  package enum Separator: String, CaseIterable, Codable, Sendable {
    case comma, semicolon, tab

    /// The ASCII byte of the separator.
    package var byte: UInt8 {
      switch self {
      case .comma: UInt8(ascii: ",")
      case .semicolon: UInt8(ascii: ";")
      case .tab: UInt8(ascii: "\t")
      }
    }
  }

  /// What stands at the end of a line.
  package enum LineEnd: String, CaseIterable, Codable, Sendable {
    case lineFeed = "LF"
    case carriageReturnLineFeed = "CRLF"
    case carriageReturn = "CR"
    case mixed
  }

  package let encoding: TextEncoding
  package let separator: Separator
  package let lineEnd: LineEnd

  package init(encoding: TextEncoding, separator: Separator, lineEnd: LineEnd) {
    self.encoding = encoding
    self.separator = separator
    self.lineEnd = lineEnd
  }
}

/// How the text of a file was stored as bytes.
package enum TextEncoding: String, CaseIterable, Codable, Sendable {
  case utf8 = "UTF-8"
  case utf8WithMark = "UTF-8 with BOM"
  case windows1252 = "Windows-1252"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
}
