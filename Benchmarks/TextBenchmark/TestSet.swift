import Foundation
import Lexicon
import Matchmaking

/// Needs and offers with what is known about how well they fit.
struct TestSet {
  /// A text of one side.
  struct Item {
    let language: TextLanguage
    /// What it is about, the main concept first.
    let concepts: [String]
    let text: String
    /// Its row in the file of vectors of its group.
    let row: Int
  }

  let name: String
  private(set) var needs: [Item]
  private(set) var offers: [Item]
  /// The files of vectors, without their ending, in which the rows of either side are.
  let vectorNames: (needs: String, offers: String)
  /// How good an offer is for a need.
  private let gain: (Item, Item) -> Int

  /// What an author wrote: each need looks for the expertise about the same concept.
  init(author: String, statements: [TrainingStatement]) {
    func items(_ kind: TrainingStatement.Kind) -> [Item] {
      statements.enumerated().filter { $0.element.kind == kind }.map { row, statement in
        Item(
          language: statement.language, concepts: statement.concepts, text: statement.text,
          row: row)
      }
    }
    name = author
    needs = items(.need)
    offers = items(.expertise)
    vectorNames = ("corpus-\(author)", "corpus-\(author)")
    gain = { Set($0.concepts).isDisjoint(with: $1.concepts) ? 0 : 1 }
  }

  /// A cohort whose authors never saw the corpus: `needs.tsv` and `mentors.tsv`, five fields a
  /// line (id, language, main concept, other concepts joined by `|`, text).
  ///
  /// Three points for the same main concept, two where the main concept of one is among the
  /// other's others, one where they share any.
  init(cohort folder: String) throws {
    func items(_ file: String) throws -> [Item] {
      let text = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
      return try text.split(separator: "\n").enumerated().map { row, line in
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard fields.count == 5, let language = TextLanguage(rawValue: String(fields[1])) else {
          throw TestSetFault(file: folder + "/" + file, line: row + 1)
        }
        let others = fields[3].split(separator: "|").map(String.init)
        return Item(
          language: language, concepts: [String(fields[2])] + others, text: String(fields[4]),
          row: row)
      }
    }
    name = "blind " + (folder.split(separator: "/").last.map(String.init) ?? folder)
    needs = try items("needs.tsv")
    offers = try items("mentors.tsv")
    let folderName = URL(fileURLWithPath: folder).lastPathComponent
    vectorNames = ("blind-\(folderName)-needs", "blind-\(folderName)-mentors")
    gain = { need, offer in
      if need.concepts[0] == offer.concepts[0] { return 3 }
      if offer.concepts.contains(need.concepts[0]) || need.concepts.contains(offer.concepts[0]) {
        return 2
      }
      return Set(need.concepts).isDisjoint(with: offer.concepts) ? 0 : 1
    }
  }

  /// The same people with slips planted in what they say.
  func with(_ slips: Slips) -> TestSet {
    func slipped(_ items: [Item]) -> [Item] {
      items.map {
        Item(
          language: $0.language, concepts: $0.concepts, text: slips.planted(in: $0.text),
          row: $0.row)
      }
    }
    var copy = self
    copy.needs = slipped(needs)
    copy.offers = slipped(offers)
    return copy
  }

  /// Quality of a similarity between need number and offer number.
  func quality(_ similarity: (Int, Int) -> Double) -> Quality {
    let gains = { (need: Int, offer: Int) in gain(needs[need], offers[offer]) }
    var directions: [Quality.Direction] = []
    let spoken = TextLanguage.allCases.filter { language in
      needs.contains { $0.language == language } && offers.contains { $0.language == language }
    }
    for from in spoken {
      for to in spoken where to != from {
        let value = RankingQuality.nDCG10(
          similarities: similarity, gains: gains,
          queries: needs.indices.filter { needs[$0].language == from },
          documents: offers.indices.filter { offers[$0].language == to })
        directions.append(Quality.Direction(from: from, to: to, value: value))
      }
    }
    let all = RankingQuality.nDCG10(
      similarities: similarity, gains: gains, queries: Array(needs.indices),
      documents: Array(offers.indices))
    return Quality(all: all, directions: directions)
  }
}

/// A line of a cohort that is no application.
struct TestSetFault: Error {
  let file: String
  let line: Int
}

/// nDCG@10 over all offers whatever their language, and for each direction between languages.
struct Quality {
  struct Direction {
    let from: TextLanguage
    let to: TextLanguage
    let value: Double
  }

  let all: Double
  let directions: [Direction]

  /// The mean of the directions.
  var cross: Double {
    directions.isEmpty ? 0 : directions.reduce(0) { $0 + $1.value } / Double(directions.count)
  }
}
