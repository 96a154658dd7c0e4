package import Vectors

/// Compares what needs say with what offers say.
///
/// Statements stay apart: the similarity of two sides is the mean of their three most similar
/// pairs of statements (of all, when there are fewer). Each is the dot product of two integer
/// vectors of length at most 4095, divided by 4095²; the whole is one exact product.
package enum TextChannel {
  /// How many pairs of statements speak for two sides.
  package static let pairsThatSpeak = 3
  /// What a concept must add to a similarity to be named, in millionths.
  package static let leastShareMicro = 2_000
  private static let unit = ConceptModel.longestVector * ConceptModel.longestVector

  /// What one concept, or general similarity, adds to a similarity.
  package struct Share: Equatable, Sendable {
    /// The number of the concept in the model; nil for general similarity: of wording, and of
    /// profiles where no concept is behind it.
    package let concept: Int?
    /// What it adds, in millionths. The general one can be a little below
    /// zero.
    package let shareMicro: Int
    /// The words of the need that speak for the concept, best first.
    package let needWords: [String]
    /// The words of the offer that speak for the concept, best first.
    package let offerWords: [String]
  }

  /// Similarities in millionths, needs x offers, row after row; 0 where a side says nothing.
  ///
  /// - Throws: `VectorsError` when vectors of different models meet.
  /// - Complexity: one product of all statements with all statements, a block of needs at a time.
  package static func similarities(
    needs: [[StatementReading]], offers: [[StatementReading]]
  ) throws(VectorsError) -> [Int32] {
    try similarities(
      needVectors: needs.map { $0.map(\.vector) }, offerVectors: offers.map { $0.map(\.vector) })
  }

  /// The same from vectors: a list of them for each side.
  package static func similarities(
    needVectors: [[[Int32]]], offerVectors: [[[Int32]]]
  ) throws(VectorsError) -> [Int32] {
    let width = (needVectors.lazy.joined().first ?? offerVectors.lazy.joined().first)?.count ?? 0
    let offers = try ExactMatrix(rowVectors: offerVectors.flatMap { $0 }, columns: width)
    let offerRanges = ranges(offerVectors.map(\.count))
    var result: [Int32] = []
    result.reserveCapacity(needVectors.count * offerVectors.count)
    for block in blocks(needVectors.map(\.count), product: offers.rows) {
      let needs = try ExactMatrix(
        rowVectors: needVectors[block].flatMap { $0 }, columns: width)
      let products = try needs.productTransposed(offers)
      for range in ranges(needVectors[block].map(\.count)) {
        for offer in offerRanges {
          result.append(best(products, needs: range, offers: offer, width: offers.rows))
        }
      }
    }
    return result
  }

  /// What adds up to the similarity of one need with one offer, largest share first: the shares
  /// sum to `similarities(needs:offers:)` exactly. Empty where that is 0.
  package static func explain(
    need: [StatementReading], offer: [StatementReading]
  ) -> [Share] {
    let pairs = bestPairs(need: need, offer: offer)
    guard let model = need.first?.model, pairs.reduce(0, { $0 + $1.product }) > 0 else { return [] }
    let count = model.concepts.count
    let amounts = amounts(pairs, concepts: count)
    var shares = Apportionment.parts(amounts, unit: 1_000_000, divisor: pairs.count * unit)
    // A trace of a concept is no reason to tell; it joins the wording, so that the sum stays.
    for concept in 0..<count where abs(shares[concept]) < leastShareMicro {
      shares[count] += shares[concept]
      shares[concept] = 0
    }
    let order = shares.indices.filter { shares[$0] != 0 }
      .sorted { (-shares[$0], $0) < (-shares[$1], $1) }
    let named = order.filter { $0 < count }
    let needWords = words(pairs.map(\.need), for: named)
    let offerWords = words(pairs.map(\.offer), for: named)
    return order.map { index in
      guard let place = named.firstIndex(of: index) else {
        return Share(concept: nil, shareMicro: shares[index], needWords: [], offerWords: [])
      }
      return Share(
        concept: index, shareMicro: shares[index], needWords: needWords[place],
        offerWords: offerWords[place])
    }
  }

  /// One amount for each concept, then the general one, over all pairs.
  private static func amounts(_ pairs: [Pair], concepts count: Int) -> [Int] {
    var amounts = [Int](repeating: 0, count: count + 1)
    for pair in pairs {
      for column in pair.need.vector.indices {
        let (need, offer) = (Int(pair.need.vector[column]), Int(pair.offer.vector[column]))
        // In a profile a concept is a reason where both speak for it; that both speak against it
        // makes them alike, but is no reason to tell.
        let isProfile = count..<2 * count ~= column && need > 0 && offer > 0
        amounts[isProfile ? column - count : min(column, count)] += need * offer
      }
    }
    return amounts
  }

  private struct Pair {
    let need: StatementReading
    let offer: StatementReading
    let product: Int
  }

  private static func bestPairs(
    need: [StatementReading], offer: [StatementReading]
  ) -> [Pair] {
    let pairs = need.flatMap { left in
      offer.map { right in
        Pair(need: left, offer: right, product: dot(left.vector, right.vector))
      }
    }
    let order = pairs.indices.sorted { (-pairs[$0].product, $0) < (-pairs[$1].product, $1) }
    return order.prefix(pairsThatSpeak).map { pairs[$0] }
  }

  private static func dot(_ left: [Int32], _ right: [Int32]) -> Int {
    precondition(left.count == right.count, "one model reads both sides")
    return zip(left, right).reduce(0) { $0 + Int($1.0) * Int($1.1) }
  }

  /// The words of several statements for each concept, each statement's best first, none twice;
  /// the longest statement speaks first, and those that are part of one that spoke add nothing.
  private static func words(
    _ statements: [StatementReading], for concepts: [Int]
  ) -> [[String]] {
    var words = [[String]](repeating: [], count: concepts.count)
    var texts: [String] = []
    let order = statements.enumerated().sorted { one, other in
      let (left, right) = (one.element.text.utf8.count, other.element.text.utf8.count)
      return left != right ? left > right : one.offset < other.offset
    }
    for (_, statement) in order where !texts.contains(where: { $0.contains(statement.text) }) {
      texts.append(statement.text)
      for (place, found) in statement.words(for: concepts).enumerated() {
        for word in found where !words[place].contains(word) { words[place].append(word) }
      }
    }
    return words
  }

  /// The mean of the best products of a block, in millionths; never below 0.
  private static func best(
    _ products: [Int32], needs: Range<Int>, offers: Range<Int>, width: Int
  ) -> Int32 {
    let count = min(pairsThatSpeak, needs.count * offers.count)
    guard count > 0 else { return 0 }
    var kept = [Int](repeating: Int.min, count: count)
    for need in needs {
      for offer in offers {
        var value = Int(products[need * width + offer])
        for place in kept.indices where value > kept[place] { swap(&value, &kept[place]) }
      }
    }
    return Int32(max(0, kept.reduce(0, +)) * 1_000_000 / (count * unit))
  }

  private static func ranges(_ counts: [Int]) -> [Range<Int>] {
    var start = 0
    return counts.map { count in
      defer { start += count }
      return start..<start + count
    }
  }

  /// Sides in blocks whose products hold at most some four million numbers, or one side.
  private static func blocks(_ counts: [Int], product width: Int) -> [Range<Int>] {
    var blocks: [Range<Int>] = []
    var start = 0
    var rows = 0
    for (index, count) in counts.enumerated() {
      if index > start, (rows + count) * max(1, width) > 1 << 22 {
        blocks.append(start..<index)
        start = index
        rows = 0
      }
      rows += count
    }
    if start < counts.count { blocks.append(start..<counts.count) }
    return blocks
  }
}
