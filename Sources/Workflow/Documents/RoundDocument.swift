import Forum
import Mentoring
import Records

/// Where a round stands: the run whose proposals stand, all pairings, what was changed by hand,
/// what was sent, and who has not answered.
package struct RoundDocument: Encodable, Sendable {
  /// A matching run of a round, and what it depended on.
  package struct Run: Codable, Sendable {
    package let id: String
    package let createdBy: String
    package let inputDigest: String
    package let solver: String
    package let thesaurus: String
    package let model: String
    package let match: MatchDocument
  }

  /// A side that was asked and has not said anything.
  package struct Unanswered: Codable, Equatable, Sendable {
    package let pairing: String
    /// `mentor` or `organisation`.
    package let side: String
    package let name: String
    package let deadline: String
    /// Whether the deadline has passed: the proposal only waits to be expired.
    package let isOverdue: Bool
  }

  package let round: String
  package let state: String
  /// Why it went a step back, where it did last.
  package let stateReason: String?
  package let run: Run?
  /// Open pairs of earlier runs, with what made them: what the run found standing.
  package let standing: [MatchDocument.Pairing]
  package let pairings: [PairingDocument]
  package let changes: [ManualChangeDocument]
  package let sendings: [SendingDocument]
  package let unanswered: [Unanswered]
  /// How many applications there are in each state; empty for a side.
  package let applications: [String: Int]
  /// Eligible organisations that have no pairing now that is open or was completed.
  package let withoutMentor: [String]
  /// The head of the audit log when this was read: what a printed round can be held against.
  package let auditHead: String

  /// The names of concepts, for tables; not part of the document.
  package let labels: ConceptNames

  private enum CodingKeys: String, CodingKey {
    case round, state, stateReason, run, standing, pairings, changes, sendings, unanswered
    case applications, withoutMentor, auditHead
  }

  /// Reads a round as it stands in the record.
  ///
  /// - Parameters:
  ///   - fresh: the document of the run that stands with people's words, where it was computed just
  ///     now; without it the kept one is shown, which has none.
  ///   - others: documents of earlier runs with people's words, by run.
  init(
    round: RecordedRound, record: OpenRecord, labels: ConceptNames, fresh: MatchDocument? = nil,
    others: [String: MatchDocument] = [:]
  ) throws(Refusal) {
    self.round = round.name
    state = round.state.rawValue
    self.labels = labels
    let latest = try record.standingRun(of: round)
    let (recorded, head, names) = try record.read { (reader) throws(RecordError) in
      (
        try reader.pairings(of: round.name), try reader.auditHead(),
        try ApplicationNames(of: round.name, reader)
      )
    }
    let view = try record.view()
    pairings = recorded.map(PairingDocument.init).compactMap(view.shown)
    auditHead = head.digest
    stateReason = view.isWhole ? round.stateReason : nil
    // The run, and what was decided by hand, tell of everybody: a side reads its own pairings only.
    guard view.isWhole else {
      (run, standing, changes, sendings, unanswered) = (nil, [], [], [], [])
      (applications, withoutMentor) = ([:], [])
      return
    }
    (applications, withoutMentor) = try Self.applications(of: round, recorded, record)
    (changes, sendings, unanswered) = try Self.life(of: round, recorded, names, record)
    standing = try Self.standing(
      recorded, beside: latest?.id, others: others, names: names, record)
    guard let latest else {
      run = nil
      return
    }
    let match: MatchDocument
    if let fresh { match = fresh } else { match = try Self.kept(latest.id, names, record) }
    run = Run(
      id: latest.id, createdBy: latest.createdBy, inputDigest: latest.inputDigest,
      solver: latest.solver, thesaurus: latest.thesaurusVersion, model: latest.modelVersion,
      match: match)
  }

  /// How many applications there are, and which organisations have nobody now.
  private static func applications(
    of round: RecordedRound, _ pairings: [RecordedPairing], _ record: OpenRecord
  ) throws(Refusal) -> ([String: Int], [String]) {
    let (mentors, organisations) = try record.read { (reader) throws(RecordError) in
      (
        try reader.mentors(of: round.name).map(\.state),
        try reader.organisations(of: round.name)
      )
    }
    var counts: [String: Int] = [:]
    for state in mentors + organisations.map(\.state) { counts[state.rawValue, default: 0] += 1 }
    let served = Set(
      pairings.filter { $0.endedAt == nil || $0.state == .completed }.map(\.organisation))
    let without = organisations.filter { $0.state == .eligible }.map(\.content.id)
      .filter { !served.contains($0) }
    return (counts, without)
  }

  /// What was changed by hand, what was sent, and who has not answered.
  private static func life(
    of round: RecordedRound, _ pairings: [RecordedPairing], _ names: ApplicationNames,
    _ record: OpenRecord
  ) throws(Refusal) -> ([ManualChangeDocument], [SendingDocument], [Unanswered]) {
    try record.read { (reader) throws(RecordError) in
      let contacts = Dictionary(
        uniqueKeysWithValues: try reader.organisations(of: round.name).map {
          ($0.content.id, $0.content.contact)
        })
      return (
        try reader.manualChanges(of: round.name).map {
          ManualChangeDocument($0, round: round.name, names)
        }, try SendingDocument.all(of: round.name, reader),
        pairings.flatMap {
          Unanswered.sides(of: $0, contacts: contacts, today: record.access.day)
        }
      )
    }
  }

  /// The document that the record keeps, with names from the applications as they are now.
  private static func kept(
    _ run: String, _ names: ApplicationNames, _ record: OpenRecord
  ) throws(Refusal) -> MatchDocument {
    let text = try record.read { (reader) throws(RecordError) in
      try reader.documents(ofMatchRun: run).document
    }
    return try DocumentText.value(MatchDocument.self, from: text).named(
      mentors: names.mentors, organisations: names.organisations)
  }

  /// The open pairs of other runs than the one that stands, as those runs told them.
  private static func standing(
    _ pairings: [RecordedPairing], beside latest: String?, others: [String: MatchDocument],
    names: ApplicationNames, _ record: OpenRecord
  ) throws(Refusal) -> [MatchDocument.Pairing] {
    var documents = others
    var found: [MatchDocument.Pairing] = []
    for pairing in pairings where pairing.endedAt == nil && pairing.matchRun != latest {
      guard let run = pairing.matchRun else { continue }
      let document = if let known = documents[run] { known } else { try kept(run, names, record) }
      documents[run] = document
      found += document.pairings.filter {
        $0.need == pairing.organisation && $0.mentor == pairing.mentor
      }
    }
    return found
  }
}

extension RoundDocument.Unanswered {
  /// The sides of a sent proposal that have not answered.
  static func sides(
    of pairing: RecordedPairing, contacts: [String: String], today: String
  ) -> [RoundDocument.Unanswered] {
    guard pairing.state == .proposed, let deadline = pairing.deadlineDay else { return [] }
    let sides: [(ApplicationSide, RecordedAnswer?, String)] = [
      (.mentor, pairing.mentorAnswer, pairing.mentorName),
      (.organisation, pairing.organisationAnswer, contacts[pairing.organisation] ?? ""),
    ]
    return sides.filter { $0.1?.answer == .pending }.map { side, _, name in
      RoundDocument.Unanswered(
        pairing: pairing.id, side: side.rawValue, name: name, deadline: deadline,
        isOverdue: deadline < today)
    }
  }
}
