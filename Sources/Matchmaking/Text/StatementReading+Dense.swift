extension StatementReading {
  /// The same reading with part of its concepts taken from a dense vector of the text.
  ///
  /// The concept part becomes a mixture: what the words say, and what the vector says, in whole
  /// numbers that stay within the vector's bounded length. The profile fades, the wording stays. A
  /// concept that only the vector found shows no words.
  ///
  /// - Parameters:
  ///   - dense: shares of concepts by their ids, in millionths; ids that the model does not know
  ///     say nothing.
  ///   - weightThousandths: what the vector counts, 0 to 1,000.
  func mixed(with dense: [String: Int], weightThousandths: Int) -> StatementReading {
    precondition(0...1_000 ~= weightThousandths, "a weight lies in 0...1,000")
    let ids = model.concepts
    let sum = ids.reduce(0) { $0 + max(0, dense[$1] ?? 0) }
    guard sum > 0, weightThousandths > 0 else { return self }
    let whole = ConceptModel.longestConceptPart
    let parts = ids.indices.map { place in
      let said = Int(vector[place]) * (1_000 - weightThousandths)
      return (said + max(0, dense[ids[place]] ?? 0) * whole / sum * weightThousandths) / 1_000
    }
    // The profile is what the words say; the vector has none.
    let profile = vector[ids.count..<2 * ids.count].map {
      $0 * Int32(1_000 - weightThousandths) / 1_000
    }
    let concepts = ConceptModel.shares(parts)
    return StatementReading(
      text: text, language: language,
      vector: parts.map { Int32($0) } + profile + vector.suffix(ConceptModel.wordingColumns),
      concepts: concepts,
      isBlind: Self.isBlind(parts, below: model.table.blindBelowMicro), model: model,
      spoken: Set(
        self.concepts.filter { $0.shareMicro >= ConceptModel.leastShareMicro }.map(\.concept)))
  }

  /// Whether the best of the parts is under so many millionths of their sum.
  private static func isBlind(_ parts: [Int], below micro: Int) -> Bool {
    let total = parts.reduce(0, +)
    guard total > 0, let best = parts.max() else { return true }
    return best * 1_000_000 / total < micro
  }
}
