/// Text in which nothing is markup: what every page and every drawing is written with.
///
/// The elements are written so that a page is well-formed XML too; so a plain parser can check it,
/// and a drawing may stand in a file of its own.
enum Markup {
  /// A text with its line breaks, for the body of an element.
  static func text(_ text: String) -> String { escaped(text, lineBreak: "<br/>") }

  /// A text on one line, for attributes, titles and drawings.
  static func line(_ text: String) -> String { escaped(text, lineBreak: " ") }

  /// An element whose content is markup already; without content it closes itself.
  static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ content: String? = nil
  ) -> String {
    let inside = attributes.map { " \($0.key)=\"\(line($0.value))\"" }.joined()
    guard let content else { return "<\(name)\(inside)/>" }
    return "<\(name)\(inside)>\(content)</\(name)>"
  }

  private static func escaped(_ text: String, lineBreak: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\n": escaped += lineBreak
      case "\t": escaped += " "
      case "\r": break
      default: escaped.unicodeScalars.append(isSteering(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    return escaped
  }

  /// Characters that steer how others are shown, or that no document may hold.
  private static func isSteering(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    case 0xFDD0...0xFDEF: true
    case let value where value & 0xFFFE == 0xFFFE: true
    default: scalar.properties.generalCategory == .control
    }
  }
}
