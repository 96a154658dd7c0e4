extension PersonalData {
  /// Sessions, with their earlier versions, who came, what the sides say, and actions.
  static let sessions = [
    PersonalTable(
      "session", about: bothSides(ofPairing: "session.pairing"),
      personal: [
        PersonalColumn("place", .text), PersonalColumn("summary", .text),
        PersonalColumn("changeReason", .text),
      ],
      impersonal: [
        "id", "pairing", "state", "startsAt", "mode", "nextDay", "heldLoggedAt", "loggedBy",
        "loggedAt",
      ]),
    PersonalTable(
      "sessionVersion", about: bothSides(ofSession: "sessionVersion.session"),
      personal: [
        PersonalColumn("place", .text), PersonalColumn("summary", .text),
        PersonalColumn("changeReason", .text),
      ],
      impersonal: ["session", "state", "startsAt", "mode", "nextDay", "loggedBy", "loggedAt"]),
    PersonalTable(
      "sessionTopic", about: bothSides(ofSession: "sessionTopic.session"),
      impersonal: ["session", "concept"]),
    PersonalTable(
      "sessionAttendee", about: ["sessionAttendee.person"], impersonal: ["session", "person"]),
    PersonalTable(
      "sessionStatement",
      about: [
        side(
          "sessionStatement.side",
          ofPairing: """
            (SELECT held.pairing FROM session AS held WHERE held.id = sessionStatement.session)
            """)
      ],
      personal: [PersonalColumn("reason", .text), PersonalColumn("settlement", .text)],
      impersonal: ["session", "side", "stance", "actor", "at", "settledBy", "settledAt"]),
    PersonalTable(
      "sessionAction", about: bothSides(ofSession: "sessionAction.session"),
      personal: [PersonalColumn("text", .text)],
      impersonal: [
        "id", "session", "owner", "dueDay", "addedBy", "addedAt", "doneBy", "doneAt",
      ]),
  ]
}
