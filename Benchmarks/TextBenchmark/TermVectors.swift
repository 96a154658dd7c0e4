import Foundation
import Lexicon

/// Texts as weighted terms, compared by their cosines: what any search engine does.
///
/// A term weighs (1 + ln count) · idf over the texts given, or the square root of idf.
struct TermVectors {
  private struct Entry {
    let term: Int
    let weight: Double
  }

  private let rows: [[Entry]]
  private let terms: Int

  init(_ texts: [[String]], rootOfRarity: Bool = false) {
    var numbers: [String: Int] = [:]
    let counted = texts.map { terms in
      var counts: [Int: Int] = [:]
      for term in terms {
        let number = numbers[term] ?? numbers.count
        numbers[term] = number
        counts[number, default: 0] += 1
      }
      return counts.sorted { $0.key < $1.key }
    }
    var frequency = [Int](repeating: 0, count: numbers.count)
    for counts in counted { for entry in counts { frequency[entry.key] += 1 } }
    let idf = frequency.map { count in
      let idf = log(Double(1 + texts.count) / Double(1 + count)) + 1
      return rootOfRarity ? idf.squareRoot() : idf
    }
    rows = counted.map { counts in
      let weights = counts.map { (1 + log(Double($0.value))) * idf[$0.key] }
      let norm = max(1e-12, weights.reduce(0) { $0 + $1 * $1 }.squareRoot())
      return zip(counts, weights).map { Entry(term: $0.0.key, weight: $0.1 / norm) }
    }
    terms = numbers.count
  }

  /// Cosines of the first texts with those that follow, row after row.
  func cosines(first count: Int) -> [[Double]] {
    var postings = [[Entry]](repeating: [], count: terms)
    for (place, row) in rows[count...].enumerated() {
      for entry in row { postings[entry.term].append(Entry(term: place, weight: entry.weight)) }
    }
    return rows[..<count].map { row in
      var sums = [Double](repeating: 0, count: rows.count - count)
      for entry in row {
        for posting in postings[entry.term] { sums[posting.term] += entry.weight * posting.weight }
      }
      return sums
    }
  }

  /// The folded words of a text.
  static func words(_ text: String) -> [String] {
    let tokens = TokenizedText(text)
    return tokens.words.map { tokens.foldedForm(of: $0) }
  }

  /// Groups of three to five letters within the words of a text and their edges.
  static func characters(_ text: String) -> [String] {
    words(text).flatMap { word in
      let letters = Array("_" + word + "_")
      return (3...5).flatMap { length in
        letters.count < length
          ? [] : (0...(letters.count - length)).map { String(letters[$0..<$0 + length]) }
      }
    }
  }

  /// Stems of a text's words that mean something, and of each two neighbours among them.
  static func stemsAndPairs(_ text: String, stemmer: Stemmer) -> [String] {
    let stems = words(text).filter { !emptyWords.contains($0) }.map { word in
      String(decoding: stemmer.stem(Array(word.utf8)), as: UTF8.self)
    }
    return stems + zip(stems, stems.dropFirst()).map { $0 + " " + $1 }
  }

  /// Small words of English, and those that every abstract has.
  private static let emptyWords: Set<String> = Set(
    """
    a about all also an and are as at based be been between both but by can do does for from has
    have how however i if in into is it its less may more most my no not of on only or other our
    out over paper propose proposed results approach method methods show so such than that the
    their them there these they this those to up us use used using was we were what when where
    which while who why will with would you your
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
