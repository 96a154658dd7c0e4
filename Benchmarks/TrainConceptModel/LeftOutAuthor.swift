import Lexicon
import Matchmaking

/// How well a model that never saw an author reads what that author wrote.
struct LeftOutAuthor {
  let model: ConceptModel
  let statements: [TrainingStatement]
  private let readings: [StatementReading]
  private let needs: [Int]
  private let offers: [Int]
  private let concepts: [Set<String>]

  init(model: ConceptModel, statements: [TrainingStatement]) {
    self.model = model
    self.statements = statements
    readings = statements.map { model.reading(of: $0.text) }
    needs = statements.indices.filter { statements[$0].kind == .need }
    offers = statements.indices.filter { statements[$0].kind == .expertise }
    concepts = statements.map { Set($0.concepts) }
  }

  /// Which part of the vectors is compared.
  enum Part: String, CaseIterable {
    case whole = "concepts + wording"
    case concepts = "concepts only"
    case wording = "wording only"
  }

  /// Quality over all, over the cross-language directions, and of each direction.
  struct Quality {
    var all = 0.0
    var directions: [(from: TextLanguage, to: TextLanguage, value: Double)] = []
    /// The mean of the directions between two languages.
    var cross: Double {
      let values = directions.filter { $0.from != $0.to }.map(\.value)
      return values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
    }
  }

  func quality(_ part: Part) throws -> Quality {
    let count = model.concepts.count
    let vectors = readings.map { reading in
      reading.vector.enumerated().map { column, value in
        switch part {
        case .whole: value
        case .concepts: column < count ? value : 0
        case .wording: column < count ? 0 : value
        }
      }
    }
    let table = try TextChannel.similarities(
      needVectors: needs.map { [vectors[$0]] }, offerVectors: offers.map { [vectors[$0]] })
    return quality { Int(table[$0 * offers.count + $1]) }
  }

  /// Quality of a similarity between need number and offer number.
  func quality(_ similarity: (Int, Int) -> Int) -> Quality {
    let gain = { (need: Int, offer: Int) in
      concepts[needs[need]].isDisjoint(with: concepts[offers[offer]]) ? 0 : 1
    }
    var result = Quality()
    result.all = RankingQuality.nDCG10(
      similarities: similarity, gains: gain, queries: Array(needs.indices),
      documents: Array(offers.indices))
    for from in TextLanguage.allCases {
      for to in TextLanguage.allCases {
        let queries = needs.indices.filter { statements[needs[$0]].language == from }
        let documents = offers.indices.filter { statements[offers[$0]].language == to }
        guard !queries.isEmpty, !documents.isEmpty else { continue }
        let value = RankingQuality.nDCG10(
          similarities: similarity, gains: gain, queries: queries, documents: documents)
        result.directions.append((from, to, value))
      }
    }
    return result
  }

  /// Quality of comparing by labels of the thesaurus found in the texts, each concept once.
  func labelQuality(_ matcher: LabelMatcher, conceptCount: Int) -> Quality {
    let found = statements.map { statement in
      Set(matcher.findings(in: TokenizedText(statement.text)).map(\.subject))
    }
    return quality { found[needs[$0]].intersection(found[offers[$1]]).count }
  }

  /// The share of statements whose best concept is one of theirs, and the language guesses that
  /// are right.
  var accuracy: (concept: Double, firstThree: Double, language: Double, blind: Double) {
    var best = 0
    var three = 0
    var language = 0
    var blind = 0
    for (index, reading) in readings.enumerated() {
      let named = reading.concepts.prefix(3).map { model.concepts[$0.concept] }
      best += named.first.map { concepts[index].contains($0) } == true ? 1 : 0
      three += named.contains { concepts[index].contains($0) } ? 1 : 0
      language += reading.language == statements[index].language ? 1 : 0
      blind += reading.isBlind ? 1 : 0
    }
    let count = Double(max(1, readings.count))
    return (
      Double(best) / count, Double(three) / count, Double(language) / count, Double(blind) / count
    )
  }

  /// How often the best concept is right where the reading says that it is confident, and where
  /// it says that it is blind.
  var confidence: (sure: Double, blind: Double) {
    func right(_ indices: [Int]) -> Double {
      let hits = indices.count { index in
        readings[index].concepts.first.map { concepts[index].contains(model.concepts[$0.concept]) }
          == true
      }
      return indices.isEmpty ? 0 : Double(hits) / Double(indices.count)
    }
    return (
      right(readings.indices.filter { !readings[$0].isBlind }),
      right(readings.indices.filter { readings[$0].isBlind })
    )
  }
}
