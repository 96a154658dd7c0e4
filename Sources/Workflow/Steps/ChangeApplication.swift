import Exchange
import Forum
import Records
import Wording

/// Puts one application right that somebody told a coordinator about: `uztartu round change`.
///
/// As an import of a changed row would: what a sent pairing was made from stays while it is open,
/// and places may be added at any time until the round closes.
package struct ChangeApplication: Sendable {
  /// What is changed; the rest stays.
  package struct Change: Equatable, Sendable {
    /// `in-person`, `online` or `either`.
    package var mode: String?
    package var territory: String?
    /// How many organisations a mentor can accompany, 0 to 100.
    package var capacity: Int?
    package var email: String?
    /// The name of an organisation's contact.
    package var contact: String?

    package init() {}

    var isEmpty: Bool { self == Change() }
  }

  private let access: RecordAccess
  private let roundName: String?
  private let name: String
  private let change: Change

  package static let modes = MeetingMode.allCases.map(\.rawValue)
  package static let territories = Territory.allCases.map(\.rawValue)

  /// `application`: its identifier, or `side/id` where both sides have it.
  package init(
    _ access: RecordAccess, round: String?, application: String, _ change: Change
  ) {
    self.access = access
    roundName = round
    name = application
    self.change = change
  }

  /// Writes what changed, and answers the application as it stands then.
  ///
  /// - Throws: a refusal for a value that cannot be, for a part that the side does not have, and
  ///   where an open pairing that was sent was made from it.
  package func run() throws(Refusal) -> ScreeningDocument {
    guard !change.isEmpty else { throw Refusal(.usage, .nothingToChange) }
    let (mode, territory) = try (readMode(), readTerritory())
    try checkValues()
    let shipped = try Knowledge.load()
    return try access.opened(for: .write, to: .importApplications) { (record) throws(Refusal) in
      let round = try record.round(roundName)
      let knowledge = try shipped.taught(by: record)
      let place = try ScreeningDocument(of: round, record, knowledge: knowledge).entry(name)
      try checkSide(place.side)
      let changes = try record.write { (writer) throws(RecordError) in
        switch place.side {
        case .mentor:
          let found = try writer.mentors(of: round.name).filter { $0.content.id == place.id }
          return try writer.importMentors(
            found.map { changed($0.content, mode, territory) }, into: round.name)
        case .organisation:
          let found = try writer.organisations(of: round.name).filter { $0.content.id == place.id }
          return try writer.importOrganisations(
            found.map { changed($0.content, mode, territory) }, into: round.name)
        }
      }
      var document = try ScreeningDocument(of: round, record, knowledge: knowledge)
      let qualified = "\(place.side.rawValue)/\(place.id)"
      if changes.changed.isEmpty {
        document.unchanged = [qualified]
      } else {
        document.changed = [qualified]
      }
      return document
    }
  }

  private func readMode() throws(Refusal) -> MeetingMode? {
    guard let text = change.mode else { return nil }
    guard let mode = MeetingMode(rawValue: text.lowercased()) else {
      throw Refusal(.usage, .valueIsNone(text, known: Self.modes))
    }
    return mode
  }

  private func readTerritory() throws(Refusal) -> Territory? {
    guard let text = change.territory else { return nil }
    guard
      let found = Territory.allCases.first(where: {
        $0.rawValue.lowercased() == text.lowercased()
      })
    else { throw Refusal(.usage, .valueIsNone(text, known: Self.territories)) }
    return found
  }

  private func checkValues() throws(Refusal) {
    if let places = change.capacity, !MentorApplication.capacities.contains(places) {
      throw Refusal(.usage, .valueIsNone(String(places), known: ["0–100"]))
    }
    if let email = change.email {
      let hasShape = email.wholeMatch(of: /[^@\s]+@[^@\s]+\.[^@\s.]+/) != nil
      guard hasShape, EmailFile.canBeSent(to: email) else {
        throw Refusal(.usage, .addressIsNone(email))
      }
    }
  }

  /// A mentor has places and no contact, an organisation the other way round.
  private func checkSide(_ side: ApplicationSide) throws(Refusal) {
    if side == .organisation, change.capacity != nil {
      throw Refusal(.usage, .partOfOtherSide("--capacity", application: name))
    }
    if side == .mentor, change.contact != nil {
      throw Refusal(.usage, .partOfOtherSide("--contact", application: name))
    }
  }

  private func changed(
    _ old: MentorApplication, _ mode: MeetingMode?, _ territory: Territory?
  ) -> MentorApplication {
    MentorApplication(
      id: old.id, name: old.name, organisation: old.organisation, email: change.email ?? old.email,
      languages: old.languages, territory: territory ?? old.territory, mode: mode ?? old.mode,
      capacity: change.capacity ?? old.capacity, fields: old.fields, expertise: old.expertise,
      about: old.about)
  }

  private func changed(
    _ old: OrganisationApplication, _ mode: MeetingMode?, _ territory: Territory?
  ) -> OrganisationApplication {
    OrganisationApplication(
      id: old.id, organisation: old.organisation, contact: change.contact ?? old.contact,
      email: change.email ?? old.email, languages: old.languages,
      territory: territory ?? old.territory, mode: mode ?? old.mode, fields: old.fields,
      needs: old.needs, about: old.about)
  }
}
