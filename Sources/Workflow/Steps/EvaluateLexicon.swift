import Matchmaking
import Records
import Wording

/// Says what learning the record's phrases is worth, and whether it harms what the model knew:
/// `uztartu lexicon evaluate`.
package struct EvaluateLexicon: Sendable {
  private let access: RecordAccess

  package init(_ access: RecordAccess) { self.access = access }

  /// Trains with each phrase left out in turn, and with all; records nothing.
  package func run() throws(Refusal) -> EvaluationDocument {
    let shipped = try Knowledge.load()
    let phrases = try access.opened(for: .read, to: .readLexicon) { (record) throws(Refusal) in
      try record.read { (reader) throws(RecordError) in try reader.phrases() }
    }
    guard !phrases.isEmpty else { throw Refusal(.notFound, .noPhrasesYet) }
    let corpus = try PhraseSource.corpusSample()
    do throws(ConceptModelError) {
      let training = try PhraseTraining(base: shipped.table, anchors: corpus.anchors)
      let evaluation = try PhraseEvaluation(
        phrases: phrases.map(PhraseSource.statement), sample: corpus.sample, training: training)
      return EvaluationDocument(
        evaluation, phrases: phrases, labels: ConceptNames(shipped.thesaurus))
    } catch { throw Refusal(learning: error, from: phrases) }
  }
}
