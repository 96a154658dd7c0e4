package import Forum
import GRDB

extension RecordWriter {
  /// Takes mentors' applications into a round: new ones are added as `received`, known ones brought
  /// up to date where they differ, and the rest left alone.
  ///
  /// Importing the same file twice writes nothing the second time (invariant 21). What was decided
  /// about an application stays decided. Each new or changed application has its audit entry.
  ///
  /// - Throws: ``RecordError/notFound(_:id:)`` for the round; ``RecordError/givenTwice(_:id:)``;
  ///   ``RecordError/heldBySentPairings(round:ids:)`` when a change touches what a sent pairing
  ///   that is open was made from; ``RecordError/ruleBroken(_:_:id:)`` with `.conceptTwice`,
  ///   `.capacity`, `.heldByPairing` or `.roundClosing`.
  @discardableResult
  package func importMentors(
    _ mentors: [MentorApplication], into round: String
  ) throws(RecordError) -> ApplicationChanges {
    try take(mentors, into: round)
  }

  /// Takes organisations' applications into a round, as ``importMentors(_:into:)`` does.
  @discardableResult
  package func importOrganisations(
    _ organisations: [OrganisationApplication], into round: String
  ) throws(RecordError) -> ApplicationChanges {
    try take(organisations, into: round)
  }

  private func take<Content: ApplicationContent>(
    _ given: [Content], into round: String
  ) throws(RecordError) -> ApplicationChanges {
    let name = try self.round(named: round).name
    let plan = try importPlan(for: given, into: name)
    for content in plan.added { try add(content, to: name) }
    for change in plan.changed { try apply(change, in: name) }
    return plan.changes
  }

  private func add<Content: ApplicationContent>(
    _ content: Content, to round: String
  ) throws(RecordError) {
    let place = ApplicationPlace(round: round, side: Content.side, id: content.id)
    let (person, organisation) = try identify(content)
    try execute(
      .application, id: place.text,
      """
      INSERT INTO application (round, side, id, state, person, organisation, personName,
        organisationName, email, territory, mode, capacity, about, receivedAt)
      VALUES (?, ?, ?, 'received', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        round, Content.side.rawValue, place.id, person, organisation, content.personName,
        content.organisation, content.email, content.territory?.rawValue, content.mode?.rawValue,
        content.places, content.about, stamp.instant,
      ])
    try insertLists(of: content, at: place, fields: ApplicationField.allCases)
    try append(.add, .application, id: place.text, fields: [])
  }

  private func apply<Content: ApplicationContent>(
    _ change: ImportPlan<Content>.Change, in round: String
  ) throws(RecordError) {
    let content = change.new
    let place = ApplicationPlace(round: round, side: Content.side, id: content.id)
    let before = try identities(at: place)
    let (person, organisation) = try identify(content)
    try execute(
      .application, id: place.text,
      """
      UPDATE application SET person = ?, organisation = ?, personName = ?, organisationName = ?,
        email = ?, territory = ?, mode = ?, capacity = ?, about = ?, changedAt = ?
      WHERE round = ? AND side = ? AND id = ?
      """,
      [
        person, organisation, content.personName, content.organisation, content.email,
        content.territory?.rawValue, content.mode?.rawValue, content.places, content.about,
        stamp.instant, round, Content.side.rawValue, place.id,
      ])
    try replaceLists(of: content, at: place, fields: change.fields)
    try removeUnused(before)
    try append(.change, .application, id: place.text, fields: change.fields.map(\.rawValue))
  }
}

/// Where an application is found: the identifiers of the two sides are apart.
struct ApplicationPlace {
  let round: String
  let side: ApplicationSide
  let id: String

  init(round: String, side: ApplicationSide, id: String) {
    self.round = round
    self.side = side
    self.id = id.composed
  }

  /// The form in audit entries and errors: `round/side/id`.
  var text: String { "\(round)/\(side.rawValue)/\(id)" }
}
