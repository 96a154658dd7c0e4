import Lexicon
import Matchmaking
import TextMaterial

/// The ways of comparing needs with offers that are measured beside each other.
struct Rows {
  let model: ConceptModel
  let matcher: LabelMatcher
  let encoder: EncoderVectors?
  let material: Material
  /// The author whom the model has not seen, if any.
  let leftOut: String?

  /// What each way gives on a test set, in the order of the report.
  func measure(_ test: TestSet) throws -> [(name: String, quality: Quality)] {
    let needs = test.needs.map(\.text)
    let offers = test.offers.map(\.text)
    var rows: [(name: String, quality: Quality)] = []
    func add(_ name: String, _ table: [[Double]]) {
      rows.append((name, test.quality { table[$0][$1] }))
    }
    add(
      "words, TF-IDF",
      TermVectors((needs + offers).map(TermVectors.words)).cosines(first: needs.count))
    add(
      "characters 3–5, TF-IDF",
      TermVectors((needs + offers).map(TermVectors.characters)).cosines(first: needs.count))
    add("thesaurus labels", labels(needs, offers))
    let needSides = needs.map { model.statements(in: $0) }
    let offerSides = offers.map { model.statements(in: $0) }
    let concepts = model.concepts.count
    add("ours, concepts only", try Self.ours(needSides, offerSides) { $0 < concepts })
    add("ours", try Self.ours(needSides, offerSides) { _ in true })
    guard let encoder else { return rows }
    add("encoder, centred per language", try encoder.centred(test))
    let shares = try encoder.shares(
      test, material: material, leftOut: leftOut, concepts: model.concepts)
    add("encoder, projected on concepts", Self.products(shares.needs, shares.offers))
    add(
      "ours and encoder",
      Self.products(
        Self.mixed(needSides, shares.needs), Self.mixed(offerSides, shares.offers)))
    return rows
  }

  /// What the product's own way gives.
  static func ours(_ model: ConceptModel, _ test: TestSet) throws -> Quality {
    let table = try ours(
      test.needs.map { model.statements(in: $0.text) },
      test.offers.map { model.statements(in: $0.text) }
    ) { _ in true }
    return test.quality { table[$0][$1] }
  }

  /// How many concepts both texts show by labels.
  private func labels(_ needs: [String], _ offers: [String]) -> [[Double]] {
    let found = (needs + offers).map { text in
      Set(matcher.findings(in: TokenizedText(text)).map(\.subject))
    }
    return found[..<needs.count].map { need in
      found[needs.count...].map { Double(need.intersection($0).count) }
    }
  }

  /// The product's similarities, from the columns that are kept.
  private static func ours(
    _ needs: [[StatementReading]], _ offers: [[StatementReading]], keep: (Int) -> Bool
  ) throws -> [[Double]] {
    func vectors(_ sides: [[StatementReading]]) -> [[[Int32]]] {
      sides.map { side in
        side.map { reading in
          reading.vector.enumerated().map { keep($0.offset) ? $0.element : 0 }
        }
      }
    }
    let table = try TextChannel.similarities(
      needVectors: vectors(needs), offerVectors: vectors(offers))
    return needs.indices.map { need in
      offers.indices.map { Double(table[need * offers.count + $0]) }
    }
  }

  /// Half of the shares from the words, half from the encoder.
  private static func mixed(
    _ sides: [[StatementReading]], _ shares: [[Double]]
  ) -> [[Double]] {
    zip(sides, shares).map { side, shares in
      var mixture = shares.map { $0 / 2 }
      for reading in side {
        for (concept, micro) in reading.concepts {
          mixture[concept] += Double(micro) / 2e6 / Double(side.count)
        }
      }
      return mixture
    }
  }

  private static func products(_ needs: [[Double]], _ offers: [[Double]]) -> [[Double]] {
    needs.map { need in
      offers.map { offer in
        var sum = 0.0
        for concept in need.indices { sum += need[concept] * offer[concept] }
        return sum
      }
    }
  }
}
