/// How wide words may become in a sans-serif type, and where they are broken.
///
/// The reader's fonts are not known, so widths are those of a wide one.
enum TextMeasure {
  /// The width in tenths of a unit.
  static func width(_ text: String, size: Int) -> Int {
    text.unicodeScalars.reduce(0) { $0 + share(of: $1) } * size / 10
  }

  /// Hundredths of the size of the type that a character takes.
  private static func share(of scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "i", "j", "l", "I", ".", ",", ":", ";", "'", "’", "|", "!", " ", "\u{00A0}", "·": 33
    case "f", "r", "t", "(", ")", "-", "/": 42
    case "m", "w", "M", "W", "%", "@": 96
    default: scalar.properties.isUppercase ? 74 : 62
    }
  }

  /// The text on lines no wider than `width` tenths, at most `most` lines.
  ///
  /// A word that is too wide is broken with a hyphen; what does not fit ends in an ellipsis.
  static func lines(_ text: String, width: Int, size: Int, most: Int = 3) -> [String] {
    var lines: [String] = []
    var current = ""
    for word in text.split(separator: " ").flatMap({ pieces($0, width: width, size: size) }) {
      let longer = current.isEmpty ? word : current + " " + word
      if !current.isEmpty, self.width(longer, size: size) > width {
        lines.append(current)
        current = word
      } else {
        current = longer
      }
    }
    if !current.isEmpty || lines.isEmpty { lines.append(current) }
    guard lines.count > most else { return lines }
    return Array(lines.prefix(most - 1)) + [lines[most - 1] + "…"]
  }

  private static func pieces(_ word: Substring, width: Int, size: Int) -> [String] {
    guard self.width(String(word), size: size) > width else { return [String(word)] }
    var pieces: [String] = []
    var current = ""
    for character in word {
      if !current.isEmpty, self.width(current + "\(character)-", size: size) > width {
        pieces.append(current + "-")
        current = ""
      }
      current.append(character)
    }
    return pieces + [current]
  }
}
