package import Forum
import GRDB

extension RecordReader {
  /// The mentors' applications of a round, by identifier.
  package func mentors(
    of round: String
  ) throws(RecordError) -> [RecordedApplication<MentorApplication>] {
    try applications(of: round)
  }

  /// The organisations' applications of a round, by identifier.
  package func organisations(
    of round: String
  ) throws(RecordError) -> [RecordedApplication<OrganisationApplication>] {
    try applications(of: round)
  }

  /// The eligible applications of a round: what a first matching run sees.
  ///
  /// Whoever took the consent to the programme back is not among them (invariant 5).
  package func cohort(of round: String) throws(RecordError) -> Cohort {
    let withdrawn = try applicationsWithdrawn(of: round)
    let (mentors, organisations) = try (mentors(of: round), organisations(of: round))
    return Cohort(
      mentors: eligible(mentors).filter { !withdrawn.contains(.init(.mentor, $0.id)) },
      organisations: eligible(organisations).filter {
        !withdrawn.contains(.init(.organisation, $0.id))
      })
  }

  /// The pairings of a round that hold their two applications against a further run: those that
  /// were sent or made by hand, and are open. In the order in which they were proposed.
  package func heldPairings(of round: String) throws(RecordError) -> [RecordedPairing] {
    try pairings(of: round, openOnly: true).filter { $0.sentAt != nil || $0.isManual }
  }

  private func eligible<Content>(_ applications: [RecordedApplication<Content>]) -> [Content] {
    applications.filter { $0.state == .eligible }.map(\.content)
  }

  /// The applications of one side of a round, by identifier.
  ///
  /// - Throws: ``RecordError/notFound(_:id:)`` for an unknown round.
  func applications<Content: ApplicationContent>(
    of round: String
  ) throws(RecordError) -> [RecordedApplication<Content>] {
    let round = try self.round(named: round).name
    let lists = try lists(of: round, side: Content.side)
    let found = try rows(
      "SELECT * FROM application WHERE round = ? AND side = ? ORDER BY id",
      [round, Content.side.rawValue])
    return try found.map { (row) throws(RecordError) in
      try RecordedApplication(
        round: round, person: row.optionalText("person"), state: row.choice("state"),
        stateReason: row.optionalText("stateReason"),
        receivedAt: row.instant("receivedAt"), changedAt: row.optionalInstant("changedAt"),
        carriedFrom: row.optionalText("carriedFrom"),
        content: Content(row, lists: lists))
    }
  }

  private func lists(
    of round: String, side: ApplicationSide
  ) throws(RecordError) -> ApplicationLists {
    var lists = ApplicationLists()
    for row in try listRows("applicationLanguage", round, side) {
      try lists.languages[row.text("application"), default: []].append(row.choice("language"))
    }
    for row in try listRows("applicationField", round, side) {
      try lists.fields[row.text("application"), default: []].append(row.text("concept"))
    }
    for row in try listRows("need", round, side) {
      let need = try Need(
        concept: row.text("concept"), priority: row.integer("priority", in: Need.priorities),
        levelNow: row.integer("levelNow", in: Need.levels),
        levelWanted: row.integer("levelWanted", in: Need.levels))
      try lists.needs[row.text("application"), default: []].append(need)
    }
    for row in try listRows("expertise", round, side) {
      let expertise = try Expertise(
        concept: row.text("concept"), level: row.integer("level", in: Expertise.levels))
      try lists.expertise[row.text("application"), default: []].append(expertise)
    }
    return lists
  }

  private func listRows(
    _ table: String, _ round: String, _ side: ApplicationSide
  ) throws(RecordError) -> [Fields] {
    try rows(
      "SELECT * FROM \(table) WHERE round = ? AND side = ? ORDER BY application, position",
      [round, side.rawValue])
  }
}
