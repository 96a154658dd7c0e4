import Assignment
import Forum

/// Pairs that mirror each other: a person of A mentors B, and one of B mentors A (invariant 1).
///
/// An assignment cannot say "not both", so a run that must keep such pairs apart looks for them in
/// its answer and solves again without one, then without the other.
package struct Reciprocity: Equatable, Sendable {
  /// A pair that stands already, by the names of its two organisations.
  package struct StandingPair: Equatable, Sendable {
    package let mentorOrganisation: String
    package let organisation: String

    package init(mentorOrganisation: String, organisation: String) {
      self.mentorOrganisation = mentorOrganisation
      self.organisation = organisation
    }
  }

  package let standing: [StandingPair]

  package init(standing: [StandingPair]) { self.standing = standing }
}

/// The organisations behind the rows and columns of a cohort, to find pairs that are mirrors.
struct MirrorFinder {
  private let mentors: [OrganisationName?]
  private let organisations: [OrganisationName?]

  init(_ cohort: Cohort) {
    mentors = cohort.mentors.map { OrganisationName($0.organisation) }
    organisations = cohort.organisations.map { OrganisationName($0.organisation) }
  }

  /// The pairs of the cohort that a standing pair forbids.
  func mirrors(of standing: [Reciprocity.StandingPair]) -> [AssignedPair] {
    let names = standing.map {
      (OrganisationName($0.mentorOrganisation), OrganisationName($0.organisation))
    }
    return organisations.indices.flatMap { row in
      mentors.indices.filter { column in
        names.contains { mentor, organisation in
          mentor != nil && organisation != nil && organisations[row] == mentor
            && mentors[column] == organisation
        }
      }.map { AssignedPair(row: row, column: $0) }
    }
  }

  /// The first two pairs of an answer that are mirrors of each other; nil without any.
  func firstMirrors(in pairs: [AssignedPair]) -> (AssignedPair, AssignedPair)? {
    for (index, one) in pairs.enumerated() {
      guard let asking = organisations[one.row], let giving = mentors[one.column] else { continue }
      let other = pairs.dropFirst(index + 1).first {
        organisations[$0.row] == giving && mentors[$0.column] == asking
      }
      if let other { return (one, other) }
    }
    return nil
  }
}

/// A pair that a run left out because it is the mirror of another.
package struct SeparatedPair: Equatable, Sendable {
  package let organisation: String
  package let mentor: String
}
