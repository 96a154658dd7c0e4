import Forum
import Records

/// Where a round stands: its latest run and all its pairings.
package struct RoundDocument: Encodable, Sendable {
  /// The latest matching run of a round, and what it depended on.
  package struct Run: Codable, Sendable {
    package let id: String
    package let createdBy: String
    package let inputDigest: String
    package let solver: String
    package let thesaurus: String
    package let model: String
    package let match: MatchDocument
  }

  package let round: String
  package let state: String
  package let run: Run?
  package let pairings: [PairingDocument]
  /// The head of the audit log when this was read: what a printed round can be held against.
  package let auditHead: String

  /// The names of concepts, for tables; not part of the document.
  package let labels: ConceptNames

  private enum CodingKeys: String, CodingKey {
    case round, state, run, pairings, auditHead
  }

  /// Reads a round as it stands in the record.
  ///
  /// - Parameter fresh: the latest run's document with people's words, where it was computed just
  ///   now; without it the kept one is shown, which has none.
  init(
    round: RecordedRound, record: OpenRecord, labels: ConceptNames, fresh: MatchDocument? = nil
  ) throws(Refusal) {
    self.round = round.name
    state = round.state.rawValue
    let (latest, pairings, head) = try record.read { (reader) throws(RecordError) in
      (
        try reader.matchRuns(of: round.name).last, try reader.pairings(of: round.name),
        try reader.auditHead()
      )
    }
    let view = try record.view()
    self.pairings = pairings.map(PairingDocument.init).compactMap(view.shown)
    auditHead = head.digest
    self.labels = labels
    // The run tells of everybody: who was left out, and each pair's rivals.
    guard let latest, view.isWhole else {
      run = nil
      return
    }
    let match: MatchDocument
    if let fresh { match = fresh } else { match = try Self.kept(latest, of: round, record: record) }
    run = Run(
      id: latest.id, createdBy: latest.createdBy, inputDigest: latest.inputDigest,
      solver: latest.solver, thesaurus: latest.thesaurusVersion, model: latest.modelVersion,
      match: match)
  }

  /// The document that the record keeps, with names from the applications as they are now.
  private static func kept(
    _ run: RecordedMatchRun, of round: RecordedRound, record: OpenRecord
  ) throws(Refusal) -> MatchDocument {
    let (text, mentors, organisations) = try record.read { (reader) throws(RecordError) in
      (
        try reader.documents(ofMatchRun: run.id).document, try reader.mentors(of: round.name),
        try reader.organisations(of: round.name)
      )
    }
    return try DocumentText.value(MatchDocument.self, from: text).named(
      mentors: Dictionary(
        uniqueKeysWithValues: mentors.map { ($0.content.id, $0.content.name) }),
      organisations: Dictionary(
        uniqueKeysWithValues: organisations.map { ($0.content.id, $0.content.organisation) }))
  }
}
