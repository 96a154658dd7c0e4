import Lexicon

/// The features of one text with how often each occurs: an open-addressing table of its own.
struct FeatureCounts {
  /// Keys, 0 where a place is empty.
  private(set) var keys: [UInt32]
  /// How often the key at the same place occurs; at most 65,535.
  private(set) var counts: [UInt16]

  /// Counts the features of a text.
  init(_ text: TokenizedText) {
    // A folded byte begins at most four groups; a word adds two features and two edges.
    let most = text.folded.count * 4 + text.words.count * 10
    var capacity = 64
    while capacity < most * 3 / 2 { capacity *= 2 }
    var keys = [UInt32](repeating: 0, count: capacity)
    var counts = [UInt16](repeating: 0, count: capacity)
    keys.withUnsafeMutableBufferPointer { keys in
      counts.withUnsafeMutableBufferPointer { counts in
        TextFeatures.forEach(in: text) { key, _, _ in
          var place = Int(key) & (capacity - 1)
          while keys[place] != 0, keys[place] != key { place = (place + 1) & (capacity - 1) }
          keys[place] = key
          if counts[place] < UInt16.max { counts[place] += 1 }
        }
      }
    }
    self.keys = keys
    self.counts = counts
  }

  /// Calls `body` with each distinct feature and its count.
  @inline(__always)
  func forEach(_ body: (UInt32, Int) -> Void) {
    keys.withUnsafeBufferPointer { keys in
      counts.withUnsafeBufferPointer { counts in
        for place in 0..<keys.count where keys[place] != 0 {
          body(keys[place], Int(counts[place]))
        }
      }
    }
  }

  /// What a count weighs, in sixteenths: 1 + ln(count), so that a word said twice does not weigh
  /// twice.
  static func weight(ofCount count: Int) -> Int {
    count < weights.count ? weights[count] : weights[weights.count - 1]
  }

  /// round(16 · (1 + ln n)) for n in 0...32; 0 for none. Later counts weigh as 32 do.
  private static let weights = [
    0, 16, 27, 34, 38, 42, 45, 47, 49, 51, 53, 54, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 65,
    66, 67, 68, 68, 69, 69, 70, 70, 71, 71,
  ]
}
