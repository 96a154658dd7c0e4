import Lexicon

/// Plants the slips that people make when they type: each word of four letters or more gets one
/// with a given chance.
struct Slips {
  /// A word in so many hundred gets a slip.
  let percent: Int

  /// The text with slips; the same for the same text.
  func planted(in text: String) -> String {
    var random = SplitMix(seed: text.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) })
    let pieces = text.split(separator: " ", omittingEmptySubsequences: false)
    return pieces.map { piece in
      guard piece.count >= 4, Int.random(in: 0..<100, using: &random) < percent else {
        return String(piece)
      }
      return slip(Array(piece), random: &random)
    }.joined(separator: " ")
  }

  /// One slip: a missing accent, a doubled or a missing letter, two letters in the wrong order, b
  /// for v, or an h too few or too many.
  private func slip(_ word: [Character], random: inout SplitMix) -> String {
    var word = word
    let place = Int.random(in: 1..<word.count - 1, using: &random)
    switch Int.random(in: 0..<6, using: &random) {
    case 0:
      let tokens = TokenizedText(String(word))
      return tokens.words.map { tokens.foldedForm(of: $0) }.joined(separator: "-")
    case 1: word.insert(word[place], at: place)
    case 2: word.remove(at: place)
    case 3: word.swapAt(place, place + 1)
    case 4: word = word.map { Self.confused[$0] ?? $0 }
    default:
      if let first = word.first, first == "h" {
        word.removeFirst()
      } else if let first = word.first, "aeiou".contains(first) {
        word.insert("h", at: 0)
      } else {
        word.insert(word[place], at: place)
      }
    }
    return String(word)
  }

  private static let confused: [Character: Character] = ["b": "v", "v": "b", "z": "s", "j": "h"]
}
