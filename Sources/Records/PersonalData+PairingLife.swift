/// What is personal in agreements, goals, pauses, check-ins and incidents.
extension PersonalData {
  static let pairingLife = [
    PersonalTable(
      "agreement", about: bothSides(ofPairing: "agreement.pairing"),
      impersonal: [
        "pairing", "startDay", "untilDay", "mode", "language", "confidentiality", "madeBy",
        "madeAt",
      ]),
    PersonalTable(
      "signature",
      about: ["signature.person"] + bothSides(ofPairing: "signature.pairing"),
      impersonal: ["pairing", "side", "person", "signedBy", "signedAt"]),
    PersonalTable(
      "goal", about: bothSides(ofPairing: "goal.pairing"),
      // The levels of an erased goal still differ from each other, as the schema wants them.
      personal: [
        PersonalColumn("statement", .text),
        PersonalColumn("muchLess", .text, erased: "'\(PersonalColumn.mark) -2'"),
        PersonalColumn("less", .text, erased: "'\(PersonalColumn.mark) -1'"),
        PersonalColumn("expected", .text, erased: "'\(PersonalColumn.mark) 0'"),
        PersonalColumn("more", .text, erased: "'\(PersonalColumn.mark) +1'"),
        PersonalColumn("muchMore", .text, erased: "'\(PersonalColumn.mark) +2'"),
      ],
      impersonal: ["id", "pairing", "concept", "addedBy", "addedAt"]),
    PersonalTable(
      "goalRating",
      about: bothSides(
        ofPairing: "(SELECT goal.pairing FROM goal WHERE goal.id = goalRating.goal)"),
      personal: [PersonalColumn("reason", .text)],
      impersonal: ["goal", "wave", "side", "ratedBy", "ratedAt"]),
    PersonalTable(
      "pause", about: bothSides(ofPairing: "pause.pairing"),
      personal: [PersonalColumn("reason", .text)],
      impersonal: ["pairing", "startedAt", "endedAt", "pausedBy", "resumedBy"]),
    PersonalTable(
      "checkIn", about: bothSides(ofPairing: "checkIn.pairing"), readers: [],
      personal: [PersonalColumn("summary", .text, readers: [])],
      impersonal: [
        "id", "pairing", "onDay", "channel", "light", "followUpDay", "recordedBy", "recordedAt",
      ]),
    // Restricted: an export says that it is held, and a coordinator reads it first.
    PersonalTable(
      "incident", about: bothSides(ofPairing: "incident.pairing"), readers: [],
      personal: [
        PersonalColumn("text", .text, readers: []),
        PersonalColumn("outcome", .text, readers: []),
      ],
      impersonal: [
        "id", "pairing", "severity", "state", "reportedBy", "reportedAt", "closedBy", "closedAt",
      ]),
  ]
}
