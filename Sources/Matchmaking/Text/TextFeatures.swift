import Lexicon

/// What the concept model sees of a text, as 32-bit keys: groups of 3 to 6 letters within a word
/// and its edges, the first six letters of each word, and of each two neighbours.
///
/// Keys are hashes (FNV-1a, then mixed). With a hundred thousand features known, a letter group
/// that is not known is taken for a known one about twice in a hundred thousand.
enum TextFeatures {
  /// The longest and the shortest group of letters.
  static let shortest = 3
  static let longest = 6
  /// How many letters of a word its beginning has.
  static let beginning = 6

  private static let edge = UInt8(ascii: "_")
  private static let groupSeed: UInt32 = 0x811C_9DC5
  private static let beginningSeed: UInt32 = 0x5BD1_E995
  private static let pairSeed: UInt32 = 0x27D4_EB2F

  /// Calls `body` with each feature's key, the word it lies in, and its kind; a pair of words
  /// counts for the second.
  @inline(__always)
  static func forEach(in text: TokenizedText, _ body: (UInt32, Int, Kind) -> Void) {
    text.folded.withUnsafeBufferPointer { folded in
      var previous: UInt32?
      for (index, word) in text.words.enumerated() {
        groups(folded, word.folded, word: index, body)
        let end = min(word.folded.upperBound, word.folded.lowerBound + beginning)
        var own = beginningSeed
        for place in word.folded.lowerBound..<end { own = step(own, folded[place]) }
        body(mixed(own), index, .beginning)
        if let previous {
          var pair = previous
          for place in word.folded.lowerBound..<end { pair = step(pair, folded[place]) }
          body(mixed(pair), index, .pair)
        }
        var next = pairSeed
        for place in word.folded.lowerBound..<end { next = step(next, folded[place]) }
        previous = step(next, UInt8(ascii: " "))
      }
    }
  }

  /// What a feature is.
  enum Kind {
    case group
    case beginning
    case pair
  }

  @inline(__always)
  private static func groups(
    _ folded: UnsafeBufferPointer<UInt8>, _ word: Range<Int>, word index: Int,
    _ body: (UInt32, Int, Kind) -> Void
  ) {
    // Places run from the edge before the word to the edge behind it.
    let first = word.lowerBound - 1
    let last = word.upperBound
    var start = first
    while start + shortest - 1 <= last {
      var key = groupSeed
      let end = min(last, start + longest - 1)
      var place = start
      while place <= end {
        let byte = place == first || place == last ? edge : folded[place]
        key = step(key, byte)
        if place - start >= shortest - 1 { body(mixed(key), index, .group) }
        place += 1
      }
      start += 1
    }
  }

  @inline(__always)
  private static func step(_ key: UInt32, _ byte: UInt8) -> UInt32 {
    (key ^ UInt32(byte)) &* 0x0100_0193
  }

  /// Spreads a key over all its bits (the finaliser of MurmurHash3); never 0, which marks an
  /// empty place in tables.
  @inline(__always)
  static func mixed(_ key: UInt32) -> UInt32 {
    var value = key
    value = (value ^ (value >> 16)) &* 0x85EB_CA6B
    value = (value ^ (value >> 13)) &* 0xC2B2_AE35
    value ^= value >> 16
    return value == 0 ? 1 : value
  }
}
