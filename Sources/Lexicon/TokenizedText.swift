/// A text cut into words, folded for matching, with the place of each word in the original.
///
/// Words are runs of letters and digits. A hyphen between letters joins its neighbours into a
/// compound: the parts are words of their own, and ``compounds`` gives the wholes.
package struct TokenizedText: Sendable {
  /// One word.
  package struct Word: Equatable, Sendable {
    /// Where its folded form lies in ``TokenizedText/folded``.
    package let folded: Range<Int>
    /// Where it stands in the UTF-8 bytes of the text.
    package let surface: Range<Int>
    /// Whether a hyphen joins it to the next word.
    package internal(set) var joinsNext: Bool
  }

  /// The text as it was given.
  package let text: String
  /// The folded words one after the other, without separators.
  package let folded: [UInt8]
  /// The words in the order of the text.
  package let words: [Word]

  /// Cuts a text into words.
  ///
  /// - Complexity: one pass over the text.
  package init(_ text: String) {
    var scanner = WordScanner()
    scanner.scan(text)
    self.text = text
    folded = scanner.folded
    words = scanner.words
  }

  /// The folded form of a word.
  package func foldedForm(of word: Word) -> String {
    String(decoding: folded[word.folded], as: UTF8.self)
  }

  /// A word as it stands in the text.
  package func surfaceForm(of word: Word) -> String {
    surface(word.surface)
  }

  /// Hyphenated compounds as wholes: the range of their words.
  package var compounds: [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    for index in words.indices where !words[index].joinsNext {
      if index > start { found.append(start..<index + 1) }
      start = index + 1
    }
    return found
  }

  /// The text from the first to the last of these words, as it stands.
  package func surfaceForm(ofWords range: Range<Int>) -> String {
    guard let first = words[range].first, let last = words[range].last else { return "" }
    return surface(first.surface.lowerBound..<last.surface.upperBound)
  }

  private func surface(_ range: Range<Int>) -> String {
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
    let end = bytes.index(start, offsetBy: range.count)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}

/// The state of the one pass over a text.
private struct WordScanner {
  private(set) var folded: [UInt8] = []
  private(set) var words: [TokenizedText.Word] = []
  private var place = 0
  private var surfaceStart = 0
  private var surfaceEnd = 0
  private var foldedStart = 0
  /// Where the next word must open to be joined to the last one by the hyphen between them.
  private var hyphenAt: Int?

  mutating func scan(_ text: String) {
    folded.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      let width = UTF8.width(scalar)
      if scalar.isASCII {
        let byte = Folding.ascii(UInt8(truncatingIfNeeded: scalar.value))
        if byte != 0 {
          open()
          folded.append(byte)
          surfaceEnd = place + 1
        } else {
          close(nextAt: scalar == "-" ? place + 1 : nil)
        }
      } else {
        fold(scalar, width: width)
      }
      place += width
    }
    close(nextAt: nil)
  }

  private mutating func fold(_ scalar: Unicode.Scalar, width: Int) {
    switch Folding.outcome(of: scalar) {
    case .letters(let base):
      open()
      base.withUTF8Buffer { folded.append(contentsOf: $0) }
      surfaceEnd = place + width
    case .other:
      open()
      folded.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      surfaceEnd = place + width
    case .mark:
      // A mark belongs to the word before it, also when it closes the word.
      if folded.count > foldedStart { surfaceEnd = place + width }
    case .hyphen: close(nextAt: place + width)
    case .boundary: close(nextAt: nil)
    }
  }

  private mutating func open() {
    guard folded.count == foldedStart else { return }
    surfaceStart = place
    if let hyphenAt, hyphenAt == place, let last = words.indices.last {
      words[last].joinsNext = true
    }
    hyphenAt = nil
  }

  /// Ends the open word, if any. `nextAt` is where another word must open for the two to be a
  /// compound: right behind a hyphen.
  private mutating func close(nextAt: Int?) {
    guard folded.count > foldedStart else {
      hyphenAt = nil
      return
    }
    words.append(
      TokenizedText.Word(
        folded: foldedStart..<folded.count, surface: surfaceStart..<surfaceEnd, joinsNext: false))
    foldedStart = folded.count
    hyphenAt = nextAt
  }
}
