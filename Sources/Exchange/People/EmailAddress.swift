/// E-mail addresses, as far as a form can check them.
package enum EmailAddress {
  /// Whether a text has the shape `local@domain.tld`; nothing is looked up.
  package static func isPlausible(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, text.utf8.count <= 254 else { return false }
    let hasForeign = text.unicodeScalars.contains { scalar in
      scalar.properties.isWhitespace || VisibleText.isControl(scalar)
        || VisibleText.isDeceptive(scalar)
        || "<>()[]\\,;:\"".unicodeScalars.contains(scalar)
    }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return !hasForeign && labels.count >= 2 && labels.allSatisfy { !$0.isEmpty }
  }
}
