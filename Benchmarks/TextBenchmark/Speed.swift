import Foundation
import Glibc
import Lexicon
import Matchmaking

/// How fast statements become vectors.
enum Speed {
  /// Reads every statement of the corpus with the shipped table, several times over, and says how
  /// many a second of processor time gives.
  static func report(model: ConceptModel, texts: [String], rounds: Int = 5) -> String {
    var best = Double.infinity
    var blind = 0
    for _ in 0..<rounds {
      let before = clock()
      blind = texts.count { model.reading(of: $0).isBlind }
      best = min(best, Double(clock() - before) / Double(CLOCKS_PER_SEC))
    }
    let words = texts.reduce(0) { $0 + TokenizedText($1).words.count }
    return String(
      format: "%d statements of %.1f words read in %.3f s of processor time (best of %d), "
        + "%.0f a second; %d blind", texts.count, Double(words) / Double(max(1, texts.count)),
      best, rounds, Double(texts.count) / best, blind)
  }
}
