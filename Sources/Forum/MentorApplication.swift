/// A person who offers to mentor in one round, as the application says it.
///
/// Empty optional parts are unknown, never zero.
package struct MentorApplication: Equatable, Codable, Sendable {
  package let id: String
  package let name: String
  /// The name of the organisation the person belongs to.
  package let organisation: String
  package let email: String?
  package let languages: [Language]
  package let territory: Territory?
  package let mode: MeetingMode?
  /// How many organisations the person can accompany at once, 0 to 100.
  package let capacity: Int
  /// Concepts of scheme `field`.
  package let fields: [String]
  package let expertise: [Expertise]
  /// The person's own words, in any language.
  package let about: String

  package static let capacities = 0...100

  package init(
    id: String, name: String, organisation: String, email: String?, languages: [Language],
    territory: Territory?, mode: MeetingMode?, capacity: Int, fields: [String],
    expertise: [Expertise], about: String
  ) {
    precondition(MentorApplication.capacities.contains(capacity), "the capacity is 0 to 100")
    self.id = id
    self.name = name
    self.organisation = organisation
    self.email = email
    self.languages = languages
    self.territory = territory
    self.mode = mode
    self.capacity = capacity
    self.fields = fields
    self.expertise = expertise
    self.about = about
  }
}

extension MentorApplication {
  /// The same mentor with another number of places, 0 to 100.
  package func withCapacity(_ capacity: Int) -> MentorApplication {
    MentorApplication(
      id: id, name: name, organisation: organisation, email: email, languages: languages,
      territory: territory, mode: mode, capacity: capacity, fields: fields, expertise: expertise,
      about: about)
  }
}
