/// The few marks that help an eye on a terminal; plain text everywhere else.
enum Style {
  static func heading(_ text: String) -> String { marked(text, "1;4") }
  static func strong(_ text: String) -> String { marked(text, "1") }
  static func quiet(_ text: String) -> String { marked(text, "2") }

  private static func marked(_ text: String, _ code: String) -> String {
    Output.hasColour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
