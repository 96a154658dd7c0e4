/// Writes tables of separated values (RFC 4180).
///
/// Cells that a spreadsheet would take for a formula begin with an apostrophe, so that opening a
/// file that others filled in never runs anything.
package struct CSVWriter: Sendable {
  /// Who is to read the table.
  package enum Style: String, CaseIterable, Codable, Sendable {
    /// Comma, UTF-8 without a mark, for programs.
    case plain
    /// Semicolon and byte order mark, for spreadsheets of Basque and Spanish readers.
    case spreadsheet
  }

  private let separator: String
  private let special: Set<Unicode.Scalar>
  /// The text so far, lines ended by CRLF.
  package private(set) var text: String

  /// Begins a table with its headings.
  package init(style: Style = .plain, headings: [String]) {
    separator = style == .plain ? "," : ";"
    special = style == .plain ? [",", "\"", "\n", "\r"] : [";", "\"", "\n", "\r"]
    text = style == .plain ? "" : "\u{FEFF}"
    append(headings)
  }

  /// Adds a record.
  package mutating func append(_ cells: [String]) {
    // A lone empty cell would be a blank line.
    if cells == [""] {
      text += "\"\"\r\n"
      return
    }
    text += cells.map(cell).joined(separator: separator) + "\r\n"
  }

  /// Adds a record that begins with texts, goes on with numbers and ends in a note.
  ///
  /// A number of digits, sign and separators is no formula, and keeps its minus.
  mutating func append(texts: [String], numbers: [String], note: String) {
    let plain = numbers.map { number in
      precondition(
        number.allSatisfy { $0.isASCII && ($0.isNumber || "-.,".contains($0)) },
        "a number has digits, sign and separator")
      return quoted(number)
    }
    text += (texts.map(cell) + plain + [cell(note)]).joined(separator: separator) + "\r\n"
  }

  private func cell(_ value: String) -> String { quoted(CSVWriter.neutralised(value)) }

  private func quoted(_ safe: String) -> String {
    guard safe.unicodeScalars.contains(where: special.contains) else { return safe }
    var quoted = "\""
    for scalar in safe.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  /// The value with an apostrophe before it if a spreadsheet would take it for a formula.
  package static func neutralised(_ value: String) -> String {
    guard let first = value.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) else {
      return value
    }
    return "'" + value
  }
}
