import Records

/// A person as lists show them.
package struct PersonDocument: Codable, Equatable, Sendable {
  package let id: String
  package let name: String
  package let email: String?
  package let organisation: String?
  /// Their applications as `round/side/id`.
  package let applications: [String]
  /// `blocked` or `erased`; absent for everybody else.
  package let data: String?

  init(_ person: RecordedPerson, erasure: ErasureState?) {
    id = person.id
    name = person.name
    email = person.email
    organisation = person.organisationName
    applications = person.applications
    data = erasure?.rawValue
  }
}

/// Persons of a record.
package struct PersonListDocument: Codable, Sendable {
  package let persons: [PersonDocument]

  package init(persons: [PersonDocument]) { self.persons = persons }
}
