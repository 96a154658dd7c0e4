/// Content lines of iCalendar and vCard: folded and escaped.
struct ICalendarLines {
  /// How many octets a line has at most, its end left out.
  static let widest = 75

  private(set) var bytes: [UInt8] = []

  /// Adds a property with a value of our own making.
  mutating func append(_ name: String, _ value: String) { append(line: name + ":" + value) }

  /// Adds a property with a text that people wrote.
  mutating func append(_ name: String, text: String) { append(name, Self.escaped(text)) }

  /// A text as a value: `\`, `;`, `,` and line ends escaped, other control characters left out.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      let isSecondHalf = isAfterReturn && scalar == "\n"
      isAfterReturn = scalar == "\r"
      switch scalar {
      case "\\", ";", ",": escaped += ["\\", scalar]
      case "\n" where isSecondHalf: continue
      case "\r", "\n", "\u{85}", "\u{2028}", "\u{2029}": escaped += ["\\", "n"]
      case "\t": escaped.append(scalar)
      default:
        if !VisibleText.isControl(scalar) { escaped.append(scalar) }
      }
    }
    return String(escaped)
  }

  /// A line longer than 75 octets goes on in the next one after a space; no character is parted.
  private mutating func append(line: String) {
    var used = 0
    for scalar in line.unicodeScalars {
      let octets = UTF8.width(scalar)
      if used + octets > Self.widest {
        bytes += [0x0D, 0x0A, 0x20]
        used = 1
      }
      bytes += Array(String(scalar).utf8)
      used += octets
    }
    bytes += [0x0D, 0x0A]
  }
}
