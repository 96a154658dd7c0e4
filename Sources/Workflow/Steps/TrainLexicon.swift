import Matchmaking
import Records
import Wording

/// Teaches the concept model the record's phrases: `uztartu lexicon train`.
package struct TrainLexicon: Sendable {
  private let access: RecordAccess

  package init(_ access: RecordAccess) { self.access = access }

  /// Trains on all phrases that were not taken out, and records what was learned; where that is
  /// what the newest lexicon says already, nothing is written.
  package func run() throws(Refusal) -> TrainingDocument {
    let shipped = try Knowledge.load()
    return try access.opened(for: .write, to: .changeLexicon) { (record) throws(Refusal) in
      let (phrases, all, newest) = try record.read { (reader) throws(RecordError) in
        (try reader.phrases(), try reader.phrases(removed: true), try reader.newestLexicon())
      }
      guard newest != nil || !phrases.isEmpty else { throw Refusal(.notFound, .noPhrasesYet) }
      let learned = try Self.learning(phrases, shipped)
      if let newest, newest.learned == learned.learned, ListPhrases.isCurrent(newest, with: all) {
        return TrainingDocument(lexicon: LexiconDocument(newest), isNew: false)
      }
      let stored = try record.write { (writer) throws(RecordError) in try writer.store(learned) }
      return TrainingDocument(lexicon: LexiconDocument(stored), isNew: true)
    }
  }

  private static func learning(
    _ phrases: [RecordedPhrase], _ shipped: Knowledge
  ) throws(Refusal) -> NewLexicon {
    let anchors = try PhraseSource.corpusSample().anchors
    do throws(ConceptModelError) {
      let training = try PhraseTraining(base: shipped.table, anchors: anchors)
      let result = try training.learning(phrases.map(PhraseSource.statement))
      return NewLexicon(
        version: result.model.version, baseVersion: shipped.model.version,
        phrases: phrases.count, changedRows: result.rows, learned: result.update)
    } catch { throw Refusal(learning: error, from: phrases) }
  }
}
