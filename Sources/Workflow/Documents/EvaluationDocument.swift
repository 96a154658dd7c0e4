import Forum
import Matchmaking
import Records

/// What learning phrases is worth.
package struct EvaluationDocument: Encodable, Sendable {
  /// One phrase with where its concept stands, 1 for the first.
  package struct Entry: Encodable, Sendable {
    package let id: String
    package let concepts: [String]
    package let language: String
    package let text: String
    package let rankBefore: Int
    /// Read by a model that has learned from other phrases only.
    package let rankAfter: Int
  }

  /// How often the right concept comes first, and among the first three.
  package struct Count: Encodable, Equatable, Sendable {
    package let first: Int
    package let three: Int
    package let of: Int

    init(_ ranks: [Int]) {
      first = ranks.count { $0 == 1 }
      three = ranks.count { $0 <= 3 }
      of = ranks.count
    }
  }

  /// Counts before the phrases are learned and after.
  package struct Change: Encodable, Equatable, Sendable {
    package let before: Count
    package let after: Count

    init(_ standings: [PhraseEvaluation.Standing]) {
      before = Count(standings.map(\.before))
      after = Count(standings.map(\.after))
    }
  }

  package let phrases: [Entry]
  /// The phrases, each read by a model that has not learned from it.
  package let ownPhrases: Change
  /// Statements of the shipped corpus: what the model knew must not suffer.
  package let shippedSample: Change
  /// Whether there are enough phrases for the counts to tell anything.
  package let isTelling: Bool

  /// The names of concepts, for tables; not part of the document.
  package let labels: ConceptNames

  /// With fewer phrases, one more or less moves a share by more than five hundredths.
  package static let fewestTelling = 20

  private enum CodingKeys: String, CodingKey {
    case phrases, ownPhrases, shippedSample, isTelling
  }

  init(_ evaluation: PhraseEvaluation, phrases: [RecordedPhrase], labels: ConceptNames) {
    self.phrases = zip(phrases, evaluation.phrases).map { phrase, standing in
      Entry(
        id: phrase.id, concepts: phrase.concepts, language: phrase.language.rawValue,
        text: phrase.text, rankBefore: standing.before, rankAfter: standing.after)
    }
    ownPhrases = Change(evaluation.phrases)
    shippedSample = Change(evaluation.sample)
    isTelling = phrases.count >= Self.fewestTelling
    self.labels = labels
  }
}
