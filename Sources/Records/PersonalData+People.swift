extension PersonalData {
  /// Persons themselves.
  static let people = [
    PersonalTable(
      "person", about: ["person.id"],
      personal: [
        // Whoever was erased is called by their identifier wherever a name is shown.
        PersonalColumn("name", .name, erased: "id"),
        PersonalColumn("identity", .name, erased: "id"),
        PersonalColumn("email", .contact, erased: "NULL"),
      ], impersonal: ["id", "organisation"])
  ]

  /// What persons agreed to.
  static let consents = [
    PersonalTable(
      "consent", about: ["consent.person"], personal: [PersonalColumn("evidence", .text)],
      impersonal: [
        "id", "person", "purpose", "textVersion", "language", "grantedAt", "recordedBy",
        "recordedAt", "endedAt", "endedBy", "ending",
      ])
  ]

  /// Applications, with what they list and what was said about them.
  static let applications = [
    PersonalTable(
      "application", about: ["application.person"],
      personal: [
        PersonalColumn("personName", .name, erased: "ifnull(person, '')"),
        PersonalColumn("email", .contact, erased: "NULL"),
        PersonalColumn("about", .text),
        PersonalColumn("stateReason", .text),
      ],
      impersonal: [
        "round", "side", "id", "state", "person", "organisation", "organisationName", "territory",
        "mode", "receivedAt", "changedAt", "carriedFrom",
      ]),
    listed("applicationLanguage", "language"),
    listed("applicationField", "concept"),
    listed("need", "concept"),
    listed("expertise", "concept"),
    preferences,
  ]

  /// A table of what an application lists.
  private static func listed(_ name: String, _ column: String) -> PersonalTable {
    let owner = applicant(
      round: "\(name).round", side: "\(name).side", id: "\(name).application")
    return PersonalTable(
      name, about: [owner], impersonal: ["round", "side", "application", column])
  }

  private static let preferences: PersonalTable = {
    let mentor = applicant(
      round: "preference.round", side: "'mentor'", id: "preference.mentor")
    let contact = applicant(
      round: "preference.round", side: "'organisation'", id: "preference.organisation")
    let speaker =
      "CASE preference.statedBy WHEN 'mentor' THEN \(mentor) "
      + "WHEN 'organisation' THEN \(contact) END"
    return PersonalTable(
      "preference", about: [mentor, contact],
      // Whom a side wishes for or avoids is never told to the other one.
      readers: [speaker], personal: [PersonalColumn("reason", .text, readers: [speaker])],
      impersonal: ["round", "mentor", "organisation", "kind", "statedBy", "actor", "at"])
  }()

  /// What persons ask for by their rights, and who was erased.
  static let rights = [
    PersonalTable(
      "rightsRequest", about: ["rightsRequest.person"],
      personal: [
        // A closed request that was not done wholly keeps a reason.
        PersonalColumn("reason", .text)
      ],
      impersonal: [
        "id", "person", "kind", "receivedDay", "dueDay", "recordedBy", "recordedAt", "closedAt",
        "closedBy", "outcome",
      ]),
    PersonalTable(
      "erasure", about: ["erasure.person"],
      impersonal: [
        "id", "person", "state", "madeBy", "madeAt", "dueDay", "endedBy", "endedAt", "receipt",
      ]),
  ]
}
