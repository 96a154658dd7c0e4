import Lexicon

/// The features of one text with how often each occurs, in the order of first occurrence.
struct FeatureCounts {
  /// The key of each feature, none twice.
  private(set) var keys: [UInt32]
  /// How often the key at the same place occurs; at most 65,535.
  private(set) var counts: [UInt16]

  /// Counts the features of a text.
  ///
  /// - Complexity: the number of features.
  init(_ text: TokenizedText) {
    // A folded byte begins at most four groups; a word adds two features and two edges.
    let most = text.folded.count * 4 + text.words.count * 10
    var capacity = 64
    while capacity < most * 3 / 2 { capacity *= 2 }
    var counts: [UInt16] = []
    keys = [UInt32](unsafeUninitializedCapacity: most) { keys, found in
      counts = [UInt16](unsafeUninitializedCapacity: most) { counts, distinct in
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: capacity) { places in
          places.initialize(repeating: 0)
          var next = 0
          TextFeatures.forEach(in: text) { key, _, _ in
            var place = Int(key) & (capacity - 1)
            while places[place] != 0, keys[Int(places[place]) - 1] != key {
              place = (place + 1) & (capacity - 1)
            }
            if places[place] == 0 {
              keys.initializeElement(at: next, to: key)
              counts.initializeElement(at: next, to: 1)
              next += 1
              places[place] = UInt32(truncatingIfNeeded: next)
            } else if counts[Int(places[place]) - 1] < UInt16.max {
              counts[Int(places[place]) - 1] += 1
            }
          }
          (found, distinct) = (next, next)
        }
      }
    }
    self.counts = counts
  }

  /// Calls `body` with each distinct feature and its count.
  @inline(__always)
  func forEach(_ body: (UInt32, Int) -> Void) {
    keys.withUnsafeBufferPointer { keys in
      counts.withUnsafeBufferPointer { counts in
        for place in 0..<keys.count { body(keys[place], Int(counts[place])) }
      }
    }
  }

  /// What a count weighs, in sixteenths: 1 + ln(count), so that a word said twice does not weigh
  /// twice.
  @inline(__always)
  static func weight(ofCount count: Int) -> Int {
    count == 1 ? 16 : weights[min(count, 32)]
  }

  /// round(16 · (1 + ln n)) for n in 0...32; 0 for none. Later counts weigh as 32 do.
  private static let weights = [
    0, 16, 27, 34, 38, 42, 45, 47, 49, 51, 53, 54, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 65,
    66, 67, 68, 68, 69, 69, 70, 70, 71, 71,
  ]
}
