import Records
import Wording

/// Takes a phrase out, so that the next training does without it: `uztartu lexicon remove`.
package struct RemovePhrase: Sendable {
  private let access: RecordAccess
  private let id: String

  package init(_ access: RecordAccess, id: String) {
    self.access = access
    self.id = id
  }

  /// Takes it out; the record keeps it as removed.
  package func run() throws(Refusal) -> PhraseDocument {
    let labels = ConceptNames(try Knowledge.loadThesaurus())
    return try access.opened(for: .write, to: .changeLexicon) { (record) throws(Refusal) in
      let known = try record.read { (reader) throws(RecordError) in try reader.phrases() }
      guard let phrase = known.first(where: { $0.id == id.uppercased() }) else {
        throw Refusal(.notFound, .noSuchPhrase(id))
      }
      try record.write { (writer) throws(RecordError) in try writer.remove(phrase: phrase.id) }
      return PhraseDocument(phrase, labels: labels)
    }
  }
}
