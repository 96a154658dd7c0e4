import Exchange
import Forum
import Records
import Wording

/// What a person may say of a session besides when it was; nil and empty lists say nothing.
package struct SessionDetails: Sendable {
  package var mode: LogSession.Mode?
  package var place: String?
  package var summary: String?
  /// The day on which the two mean to meet again, `yyyy-mm-dd`.
  package var nextDay: String?
  /// Concepts that it was about, by identifier or by any label.
  package var topics: [String] = []
  /// Who was there: `mentor`, `organisation`, or the identifier of a person.
  package var attendees: [String] = []
  /// How many more were there, without their names.
  package var others: Int?

  package init() {}

  /// The concepts that the topics name, each once.
  ///
  /// - Throws: a refusal for a name that is no concept, or that of several.
  func concepts() throws(Refusal) -> [String] {
    guard !topics.isEmpty else { return [] }
    let labels = LabelIndex(try Knowledge.loadThesaurus())
    var concepts: [String] = []
    for name in topics {
      let id = try Self.concept(name, labels)
      if !concepts.contains(id) { concepts.append(id) }
    }
    return concepts
  }

  /// The persons that the attendees name, each once.
  ///
  /// Who follows one pairing names its two sides: anybody else would be told whose number is whose,
  /// and be written into the file of somebody who was never there. Strangers and numbers of nobody
  /// are refused alike.
  func persons(
    ofPairing id: String, in record: OpenRecord
  ) throws(Refusal) -> [String] {
    guard !attendees.isEmpty else { return [] }
    let isWhole = try record.view().isWhole
    let found = try record.read { (reader) throws(RecordError) in
      let pairing = try reader.pairing(id)
      let mentor = try reader.person(of: .mentor, pairing.mentor, in: pairing.round)
      let contact = try reader.person(of: .organisation, pairing.organisation, in: pairing.round)
      return try attendees.map { (name) throws(RecordError) -> String? in
        switch name.lowercased() {
        case "mentor": return mentor
        case "organisation": return contact
        default:
          let known = try reader.knownPerson(name)
          return isWhole || [mentor, contact].contains(known) ? known : nil
        }
      }
    }
    var persons: [String] = []
    for (name, person) in zip(attendees, found) {
      guard let person else { throw Refusal(.notFound, .attendeeUnknown(name)) }
      if !persons.contains(person) { persons.append(person) }
    }
    return persons
  }

  /// The two of a pairing whom the record knows as persons: who was there when nobody says more.
  static func bothSides(
    of pairing: RecordedPairing, _ reader: RecordReader
  ) throws(RecordError) -> [String] {
    let mentor = try reader.person(of: .mentor, pairing.mentor, in: pairing.round)
    let contact = try reader.person(of: .organisation, pairing.organisation, in: pairing.round)
    return [mentor, contact].compactMap(\.self)
  }

  /// Takes over what was said; what was not said stays.
  func fill(_ change: inout SessionChange, concepts: [String], attendees: [String]) {
    change.mode = mode.map { $0 == .online ? .online : .inPerson }
    change.place = place
    change.summary = summary
    change.nextDay = nextDay
    change.otherAttendees = others
    if !concepts.isEmpty { change.topics = concepts }
    if !attendees.isEmpty { change.attendees = attendees }
  }

  private static func concept(_ name: String, _ labels: LabelIndex) throws(Refusal) -> String {
    switch labels.find(name, scheme: .need) {
    // A topic may be a field or a method as well.
    case .concept(let id), .otherScheme(let id): return id
    case .ambiguous(let ids): throw Refusal(.usage, .conceptAmbiguous(name, ids: ids))
    case .nothing:
      throw Refusal(
        .usage, .conceptUnknown(name, near: labels.suggestion(for: name, scheme: .need)))
    }
  }
}
