import Forum

/// Which applications of a round may be the same person's or the same organisation's twice.
struct ApplicationLikeness {
  private let byEmail: [String: [String]]
  private let emails: [String: String]
  private let byName: [OrganisationName: [String]]
  private let names: [String: OrganisationName]

  /// Addresses are compared as they are kept, their case folded on reading; names of organisations
  /// as everywhere, without case, accents, punctuation and spacing.
  init(mentors: [MentorApplication], organisations: [OrganisationApplication]) {
    let addresses =
      mentors.map { (Self.key(.mentor, $0.id), $0.email) }
      + organisations.map { (Self.key(.organisation, $0.id), $0.email) }
    var emails: [String: String] = [:]
    var byEmail: [String: [String]] = [:]
    for (key, email) in addresses {
      guard let email = email, !email.isEmpty else { continue }
      emails[key] = email
      byEmail[email, default: []].append(key)
    }
    var names: [String: OrganisationName] = [:]
    var byName: [OrganisationName: [String]] = [:]
    for organisation in organisations {
      guard let name = OrganisationName(organisation.organisation) else { continue }
      let key = Self.key(.organisation, organisation.id)
      names[key] = name
      byName[name, default: []].append(key)
    }
    (self.emails, self.byEmail, self.names, self.byName) = (emails, byEmail, names, byName)
  }

  /// Other applications with the same address, as `side/id`.
  func sameEmail(_ side: ApplicationSide, _ id: String) -> [String] {
    let key = Self.key(side, id)
    return (emails[key].flatMap { byEmail[$0] } ?? []).filter { $0 != key }
  }

  /// Other applications of organisations with the same name, as `side/id`.
  func sameOrganisation(_ side: ApplicationSide, _ id: String) -> [String] {
    let key = Self.key(side, id)
    return (names[key].flatMap { byName[$0] } ?? []).filter { $0 != key }
  }

  private static func key(_ side: ApplicationSide, _ id: String) -> String {
    "\(side.rawValue)/\(id)"
  }
}
