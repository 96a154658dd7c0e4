import Forum
import GRDB

/// What the two kinds of applications have in common for the record.
protocol ApplicationContent: Equatable, Sendable {
  static var side: ApplicationSide { get }
  var id: String { get }
  /// The name of the mentor or of the person to talk to.
  var personName: String { get }
  /// The name of the organisation, as the application says it.
  var organisation: String { get }
  var email: String? { get }
  var languages: [Language] { get }
  var territory: Territory? { get }
  var mode: MeetingMode? { get }
  var places: Int? { get }
  var fields: [String] { get }
  var about: String { get }
  /// The needs of an organisation; none for a mentor.
  var needList: [Need] { get }
  /// The expertise of a mentor; none for an organisation.
  var expertiseList: [Expertise] { get }

  /// Puts an application together from its row and its lists.
  init(_ row: Fields, lists: ApplicationLists) throws(RecordError)
}

/// The lists of the applications of one side of a round, by application.
struct ApplicationLists {
  var languages: [String: [Language]] = [:]
  var fields: [String: [String]] = [:]
  var needs: [String: [Need]] = [:]
  var expertise: [String: [Expertise]] = [:]
}

extension MentorApplication: ApplicationContent {
  static var side: ApplicationSide { .mentor }
  var personName: String { name }
  var places: Int? { capacity }
  var needList: [Need] { [] }
  var expertiseList: [Expertise] { expertise }

  init(_ row: Fields, lists: ApplicationLists) throws(RecordError) {
    let id = try row.text("id")
    try self.init(
      id: id, name: row.text("personName"), organisation: row.text("organisationName"),
      email: row.optionalText("email"), languages: lists.languages[id] ?? [],
      territory: row.optionalChoice("territory"), mode: row.optionalChoice("mode"),
      capacity: row.integer("capacity", in: MentorApplication.capacities),
      fields: lists.fields[id] ?? [], expertise: lists.expertise[id] ?? [],
      about: row.text("about"))
  }
}

extension OrganisationApplication: ApplicationContent {
  static var side: ApplicationSide { .organisation }
  var personName: String { contact }
  var places: Int? { nil }
  var needList: [Need] { needs }
  var expertiseList: [Expertise] { [] }

  init(_ row: Fields, lists: ApplicationLists) throws(RecordError) {
    let id = try row.text("id")
    try self.init(
      id: id, organisation: row.text("organisationName"), contact: row.text("personName"),
      email: row.optionalText("email"), languages: lists.languages[id] ?? [],
      territory: row.optionalChoice("territory"), mode: row.optionalChoice("mode"),
      fields: lists.fields[id] ?? [], needs: lists.needs[id] ?? [], about: row.text("about"))
  }
}
