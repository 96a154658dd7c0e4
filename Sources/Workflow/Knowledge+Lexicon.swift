import Matchmaking
import Records
import Wording

/// What a record's phrases taught the shipped model.
extension Knowledge {
  /// The same with what the record's newest lexicon says; without one, as it is shipped.
  ///
  /// - Throws: a refusal where the lexicon was trained on another version of the model: it has to
  ///   be trained again.
  func taught(by record: OpenRecord) throws(Refusal) -> Knowledge {
    let newest = try record.read { (reader) throws(RecordError) in try reader.newestLexicon() }
    return try newest.map { (lexicon) throws(Refusal) in try with(lexicon) } ?? self
  }

  /// The same as a recorded run saw it, where the record holds the lexicon of its version.
  ///
  /// Where nothing here has that version, the shipped model stands in: the digest of the input
  /// then differs from the run's, which is what everyone who replays one looks at.
  func asOf(_ run: RecordedMatchRun, in record: OpenRecord) throws(Refusal) -> Knowledge {
    guard run.modelVersion != model.version else { return self }
    let held = try record.read { (reader) throws(RecordError) in
      try reader.lexicon(ofVersion: run.modelVersion)
    }
    guard let held, held.baseVersion == model.version else { return self }
    return try with(held)
  }

  private func with(_ lexicon: RecordedLexicon) throws(Refusal) -> Knowledge {
    do throws(ConceptModelError) {
      return Knowledge(
        thesaurus: thesaurus, model: try ConceptModel(bytes: table, update: lexicon.learned),
        table: table)
    } catch {
      if case .otherBase(let expected, let found) = error {
        throw Refusal(
          .badData, .lexiconOfOtherModel(lexicon.id, trainedOn: expected, shipped: found))
      }
      throw Refusal(.badData, .recordDamaged(lexicon.id, detail: "\(error)"))
    }
  }
}
