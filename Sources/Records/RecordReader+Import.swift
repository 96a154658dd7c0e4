package import Forum
import GRDB

extension RecordReader {
  /// What importing mentors into a round would do, without doing it.
  ///
  /// - Throws: as ``RecordWriter/importMentors(_:into:)`` does for what can be known beforehand.
  package func changes(
    importing mentors: [MentorApplication], into round: String
  ) throws(RecordError) -> ApplicationChanges {
    try importPlan(for: mentors, into: round).changes
  }

  /// What importing organisations into a round would do, without doing it.
  ///
  /// - Throws: as ``RecordWriter/importOrganisations(_:into:)`` does for what can be known
  ///   beforehand.
  package func changes(
    importing organisations: [OrganisationApplication], into round: String
  ) throws(RecordError) -> ApplicationChanges {
    try importPlan(for: organisations, into: round).changes
  }

  /// Compares applications with those that the round has.
  ///
  /// - Throws: ``RecordError/notFound(_:id:)``, ``RecordError/givenTwice(_:id:)``,
  ///   ``RecordError/heldBySentPairings(round:ids:)`` and
  ///   ``RecordError/erasedApplications(round:ids:)`` with every application concerned.
  func importPlan<Content: ApplicationContent>(
    for given: [Content], into round: String
  ) throws(RecordError) -> ImportPlan<Content> {
    let known: [RecordedApplication<Content>] = try applications(of: round)
    let knownByID = Dictionary(uniqueKeysWithValues: known.map { ($0.content.id, $0.content) })
    var plan = ImportPlan<Content>()
    var seen: Set<String> = []
    for content in given {
      guard seen.insert(content.id).inserted else {
        throw .givenTwice(.application, id: content.id)
      }
      plan.add(content, knownAs: knownByID[content.id])
    }
    let gone = try applicationsGone(of: round, side: Content.side)
    let erased = plan.changed.map(\.new.id).filter(gone.contains)
    guard erased.isEmpty else { throw .erasedApplications(round: round, ids: erased) }
    let held = try heldBySentPairings(of: round, side: Content.side)
    let refused = plan.changed.filter { change in
      held.contains(change.new.id) && change.fields.contains(where: \.isMatched)
    }
    guard refused.isEmpty else {
      throw .heldBySentPairings(round: round, ids: refused.map(\.new.id))
    }
    return plan
  }

  /// Applications whose person was erased or blocked: a file of before does not bring them back.
  private func applicationsGone(
    of round: String, side: ApplicationSide
  ) throws(RecordError) -> Set<String> {
    let found = try rows(
      """
      SELECT application.id AS id FROM application JOIN erasure
        ON erasure.person = application.person AND erasure.state <> 'lifted'
      WHERE round = ? AND side = ?
      """, [round.asIdentifier, side.rawValue])
    return try Set(found.map { (row) throws(RecordError) in try row.text("id") })
  }

  private func heldBySentPairings(
    of round: String, side: ApplicationSide
  ) throws(RecordError) -> Set<String> {
    let found = try rows(
      """
      SELECT \(side.rawValue) AS id FROM pairing
      WHERE round = ? AND endedAt IS NULL AND sentAt IS NOT NULL
      """, [round.asIdentifier])
    return try Set(found.map { (row) throws(RecordError) in try row.text("id") })
  }
}

/// What an import will do, found out before the first write.
struct ImportPlan<Content: ApplicationContent> {
  /// An application that says something else than before.
  struct Change {
    let old: Content
    let new: Content
    let fields: [ApplicationField]
  }

  private(set) var added: [Content] = []
  private(set) var changed: [Change] = []
  private(set) var unchanged: [String] = []

  mutating func add(_ content: Content, knownAs old: Content?) {
    guard let old else { return added.append(content) }
    let fields = content.differences(from: old)
    if fields.isEmpty {
      unchanged.append(content.id)
    } else {
      changed.append(Change(old: old, new: content, fields: fields))
    }
  }

  var changes: ApplicationChanges {
    ApplicationChanges(
      added: added.map(\.id), changed: changed.map(\.new.id), unchanged: unchanged)
  }
}
