extension PersonalData {
  /// What is decided by hand about pairs, the checklists of screenings, and sendings.
  static let roundLife = [
    PersonalTable(
      "manualChange",
      about: [
        applicant(
          round: "manualChange.round", side: "'mentor'", id: "manualChange.mentor"),
        applicant(
          round: "manualChange.round", side: "'organisation'", id: "manualChange.organisation"),
      ],
      // Who else might have come, and what a coordinator held against it, is not told.
      readers: [],
      personal: [
        // Written by a coordinator about two persons: one does not read it without a review.
        PersonalColumn("reason", .text, readers: [])
      ],
      impersonal: [
        "id", "round", "kind", "mentor", "organisation", "statedBy", "pairing", "actor", "at",
      ]),
    PersonalTable(
      "screeningCheck",
      about: [
        applicant(
          round: "screeningCheck.round", side: "screeningCheck.side",
          id: "screeningCheck.application")
      ], impersonal: ["round", "side", "application", "item", "actor", "at"]),
    PersonalTable(
      "sending",
      impersonal: ["id", "round", "matchRun", "sentBy", "sentAt", "deadlineDay", "auditDigest"]),
  ]
}
