/// Cuts a longer text into statements, so that each can be read for itself.
package enum Sentences {
  /// The statements of a text: its sentences and lines, where one of fewer than `leastWords`
  /// words goes with its neighbour. A text without any word has none.
  ///
  /// - Complexity: one pass over the text.
  package static func split(_ text: String, leastWords: Int = 4) -> [String] {
    var pieces: [Substring] = []
    var start = text.startIndex
    var index = start
    while index < text.endIndex {
      let next = text.index(after: index)
      if ends(text, at: index, next: next) {
        pieces.append(text[start..<next])
        start = next
      }
      index = next
    }
    pieces.append(text[start...])
    return joinShort(pieces, leastWords: leastWords)
  }

  /// The parts of a text that its writer set apart, by an empty line or by a bar between spaces,
  /// where one of fewer than `leastWords` words goes with its neighbour. One part where nothing is
  /// set apart; none for a text without any word.
  ///
  /// - Complexity: one pass over the text.
  package static func parts(_ text: String, leastWords: Int = 4) -> [String] {
    var pieces: [Substring] = []
    var start = text.startIndex
    var lineIsEmpty = false
    for index in text.indices {
      let character = text[index]
      let isBar = character == "|" && isApart(text, at: index)
      if isBar || (character.isNewline && lineIsEmpty) {
        pieces.append(text[start..<index])
        start = text.index(after: index)
      }
      lineIsEmpty = character.isNewline || (lineIsEmpty && character.isWhitespace)
    }
    pieces.append(text[start...])
    return joinShort(pieces, leastWords: leastWords)
  }

  /// Whether white space or an end of the text is on both sides.
  private static func isApart(_ text: String, at index: String.Index) -> Bool {
    let next = text.index(after: index)
    let isOpen = index == text.startIndex || text[text.index(before: index)].isWhitespace
    return isOpen && (next == text.endIndex || text[next].isWhitespace)
  }

  /// A sentence ends at its mark when a space or the end follows (not in `3.5` or `www.eus`),
  /// and with its line.
  private static func ends(_ text: String, at index: String.Index, next: String.Index) -> Bool {
    let character = text[index]
    if character.isNewline { return true }
    guard ".!?…;".contains(character) else { return false }
    return next == text.endIndex || text[next].isWhitespace
  }

  private static func joinShort(_ pieces: [Substring], leastWords: Int) -> [String] {
    var joined: [String] = []
    var open = ""
    for piece in pieces {
      if let last = open.last, !last.isWhitespace, piece.first?.isWhitespace == false {
        open += " "
      }
      open += piece
      if TokenizedText(open).words.count >= leastWords {
        joined.append(trimmed(open))
        open = ""
      }
    }
    guard !TokenizedText(open).words.isEmpty else { return joined }
    if let last = joined.last {
      joined[joined.count - 1] = last + " " + trimmed(open)
    } else {
      joined.append(trimmed(open))
    }
    return joined
  }

  private static func trimmed(_ text: String) -> String {
    var rest = text[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
