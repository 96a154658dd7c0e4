/// The applications that one matching run sees, in the order that decides ties.
///
/// Both sides are sorted by identifier, compared by Unicode scalars, so that the order of rows in
/// a file never reaches a result.
package struct Cohort: Equatable, Sendable {
  package let mentors: [MentorApplication]
  package let organisations: [OrganisationApplication]

  /// Sorts both sides by identifier.
  ///
  /// - Precondition: identifiers are unique on each side.
  package init(mentors: [MentorApplication], organisations: [OrganisationApplication]) {
    self.mentors = mentors.sorted { $0.id.precedesByScalars($1.id) }
    self.organisations = organisations.sorted { $0.id.precedesByScalars($1.id) }
    precondition(Set(mentors.map(\.id)).count == mentors.count, "mentor ids are unique")
    precondition(
      Set(organisations.map(\.id)).count == organisations.count, "organisation ids are unique")
  }
}

extension String {
  /// Whether this text comes before `other` by Unicode scalar values: the same in every locale.
  package func precedesByScalars(_ other: String) -> Bool {
    unicodeScalars.lexicographicallyPrecedes(other.unicodeScalars)
  }
}
