extension PersonalData {
  /// Invitations to questionnaires. The answers are about nobody whom the record could name: their
  /// respondents are pseudonyms, which only the keys lead back to a person
  /// (``RecordReader/surveyAnswers(of:keys:)``).
  static let surveys = [
    PersonalTable("instrument", impersonal: ["name", "document", "loadedBy", "loadedAt"]),
    PersonalTable(
      "surveyInvitation",
      about: [side("surveyInvitation.side", ofPairing: "surveyInvitation.pairing")],
      impersonal: [
        "id", "pairing", "side", "instrument", "wave", "digest", "expiresDay", "state",
        "invitedBy", "invitedAt",
      ]),
    PersonalTable(
      "surveyAnswer",
      impersonal: [
        "round", "instrument", "wave", "subject", "side", "respondent", "onDay", "items",
      ]),
  ]

  /// Plans and published reports, in which nobody can be recognised.
  static let reports = [
    PersonalTable(
      "indicatorTarget", impersonal: ["scopeKind", "scopeName", "indicator", "setBy", "setAt"]),
    PersonalTable(
      "reportSnapshot",
      impersonal: [
        "id", "scopeKind", "scopeName", "model", "frozenBy", "frozenAt", "auditDigest",
      ]),
    PersonalTable("reportFile", impersonal: ["snapshot", "name", "content", "digest"]),
  ]
}
