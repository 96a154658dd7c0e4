extension PersonalData {
  /// Pairings with answers.
  static let pairings = [
    PersonalTable(
      "pairing", about: bothSides(ofPairing: "pairing.id"),
      personal: [
        // Written by a coordinator about two persons: one does not read it without a review.
        PersonalColumn("manualReason", .text, readers: []),
        PersonalColumn("endText", .text, readers: []),
      ],
      impersonal: [
        "id", "round", "matchRun", "mentor", "organisation", "state", "proposedBy", "proposedAt",
        "sentAt", "deadlineDay", "replaces", "endedAt", "endReason",
        "startedAt", "endDay", "endedBySide",
      ]),
    PersonalTable(
      "response", about: [side("response.side", ofPairing: "response.pairing")],
      personal: [PersonalColumn("text", .text)],
      impersonal: ["pairing", "side", "answer", "reason", "actor", "at"]),
  ]

  /// What is about no person: rounds, runs, organisations, words, and the log of changes.
  static let ofNobody = [
    PersonalTable("setting", impersonal: ["name", "value"]),
    PersonalTable(
      "round", impersonal: ["name", "state", "stateReason", "createdAt", "chosenRun"]),
    PersonalTable("organisation", impersonal: ["id", "name", "foldedName"]),
    PersonalTable(
      "matchRun",
      impersonal: [
        "id", "round", "createdBy", "createdAt", "inputDigest", "rules", "thesaurusVersion",
        "modelVersion", "solver", "document", "certificate", "denseReadings", "scene",
      ]),
    PersonalTable(
      "phrase",
      impersonal: [
        "id", "concepts", "kind", "language", "text", "addedBy", "addedAt", "removedAt",
      ]),
    PersonalTable(
      "lexicon", impersonal: ["id", "version", "baseVersion", "learned", "trainedBy", "trainedAt"]),
    PersonalTable(
      "auditEntry",
      impersonal: [
        "at", "actor", "action", "entity", "entityID", "fields", "previousDigest", "digest",
      ]),
    PersonalTable("auditHead", impersonal: ["digest"]),
    // Sealed under the key of the person who is blocked; erasing the person deletes it.
    PersonalTable(
      "blockedValue", about: ["(SELECT gone.person FROM erasure AS gone WHERE gone.id = erasure)"],
      impersonal: ["erasure", "sealed"]),
    PersonalTable("retention", impersonal: ["class", "unit", "setBy", "setAt"]),
  ]
}
