/// An organisation that asks for a mentor in one round, as the application says it.
///
/// Empty optional parts are unknown, never zero.
package struct OrganisationApplication: Equatable, Codable, Sendable {
  package let id: String
  /// The name of the organisation.
  package let organisation: String
  /// The name of the person to talk to.
  package let contact: String
  package let email: String?
  package let languages: [Language]
  package let territory: Territory?
  package let mode: MeetingMode?
  /// Concepts of scheme `field`.
  package let fields: [String]
  package let needs: [Need]
  /// The organisation's own words, in any language.
  package let about: String

  package init(
    id: String, organisation: String, contact: String, email: String?, languages: [Language],
    territory: Territory?, mode: MeetingMode?, fields: [String], needs: [Need], about: String
  ) {
    self.id = id
    self.organisation = organisation
    self.contact = contact
    self.email = email
    self.languages = languages
    self.territory = territory
    self.mode = mode
    self.fields = fields
    self.needs = needs
    self.about = about
  }
}
