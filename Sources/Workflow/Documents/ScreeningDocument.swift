import Forum
import Records
import Wording

/// The applications of a round with what a coordinator should look at before deciding.
package struct ScreeningDocument: Encodable, Sendable {
  /// One application of either side.
  package struct Entry: Encodable, Sendable {
    package let id: String
    /// `mentor` or `organisation`.
    package let side: String
    package let organisation: String
    package let person: String
    package let state: String
    package let reason: String?
    /// What to look at: `no-email`, `no-language`, `no-needs-or-text`, `no-places`, `same-email`,
    /// `no-concept`.
    package let findings: [String]
    /// Where no concept was stated nor found in the text, the three nearest to choose from.
    package let nearest: [String]?

    /// The identifier with its side, for where both sides use the same one.
    var qualified: String { "\(side)/\(id)" }
  }

  package let round: String
  package let applications: [Entry]
  package let labels: ConceptNames

  enum CodingKeys: String, CodingKey { case round, applications }

  init(
    round: String, mentors: [RecordedApplication<MentorApplication>],
    organisations: [RecordedApplication<OrganisationApplication>], knowledge: Knowledge
  ) {
    self.round = round
    labels = ConceptNames(knowledge.thesaurus)
    var emails: [String: Int] = [:]
    for email in mentors.compactMap(\.content.email) + organisations.compactMap(\.content.email) {
      emails[email, default: 0] += 1
    }
    let people = mentors.map { application in
      let content = application.content
      let nearest = content.expertise.isEmpty ? knowledge.nearest(toUnclear: content.about) : nil
      return Entry(
        id: content.id, side: ApplicationSide.mentor.rawValue, organisation: content.organisation,
        person: content.name, state: application.state.rawValue, reason: application.stateReason,
        findings: Self.findings(
          email: content.email, emails, languages: content.languages,
          isSilent: content.expertise.isEmpty && content.about.isEmpty)
          + (content.capacity == 0 ? ["no-places"] : [])
          + (nearest == nil ? [] : ["no-concept"]), nearest: nearest)
    }
    let asking = organisations.map { application in
      let content = application.content
      let nearest = content.needs.isEmpty ? knowledge.nearest(toUnclear: content.about) : nil
      return Entry(
        id: content.id, side: ApplicationSide.organisation.rawValue,
        organisation: content.organisation, person: content.contact,
        state: application.state.rawValue, reason: application.stateReason,
        findings: Self.findings(
          email: content.email, emails, languages: content.languages,
          isSilent: content.needs.isEmpty && content.about.isEmpty)
          + (nearest == nil ? [] : ["no-concept"]), nearest: nearest)
    }
    applications = people + asking
  }

  private static func findings(
    email: String?, _ emails: [String: Int], languages: [Language], isSilent: Bool
  ) -> [String] {
    var findings: [String] = []
    if let email { if emails[email, default: 0] > 1 { findings.append("same-email") } }
    if email == nil { findings.append("no-email") }
    if languages.isEmpty { findings.append("no-language") }
    if isSilent { findings.append("no-needs-or-text") }
    return findings
  }

  /// The application that a person named by its identifier, or by side and identifier.
  func entry(_ name: String) throws(Refusal) -> (side: ApplicationSide, id: String) {
    var found = applications.filter { $0.id == name || $0.qualified == name }
    if found.isEmpty {
      found = applications.filter {
        [$0.id, $0.qualified].contains { $0.lowercased() == name.lowercased() }
      }
    }
    guard let first = found.first else { throw Refusal(.notFound, .noSuchApplication(name)) }
    guard found.count == 1 else { throw Refusal(.usage, .applicationOnBothSides(name)) }
    guard let side = ApplicationSide(rawValue: first.side) else {
      preconditionFailure("an entry has one of the two sides")
    }
    return (side, first.id)
  }
}
