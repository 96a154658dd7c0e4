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

  /// What a further matching run sees: mentors with the places that no sent pairing holds, and
  /// organisations without a sent pairing that is still open.
  ///
  /// Proposals that were not sent hold nothing here: storing the run replaces them. Nor do the
  /// pairings of `run`, where one is given: this is then what that run saw.
  package func remainingCohort(
    of round: String, before run: String? = nil
  ) throws(RecordError) -> Cohort {
    let whole = try cohort(of: round)
    let held = try rows(
      """
      SELECT mentor, organisation FROM pairing
      WHERE round = ? AND endedAt IS NULL AND sentAt IS NOT NULL AND matchRun IS NOT ?
      """, [round.asIdentifier, run])
    var taken: [String: Int] = [:]
    var served: Set<String> = []
    for pair in held {
      try taken[pair.text("mentor"), default: 0] += 1
      try served.insert(pair.text("organisation"))
    }
    return Cohort(
      mentors: whole.mentors.compactMap { $0.with(placesTaken: taken[$0.id] ?? 0) },
      organisations: whole.organisations.filter { !served.contains($0.id) })
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
        round: round, state: row.choice("state"), stateReason: row.optionalText("stateReason"),
        receivedAt: row.instant("receivedAt"), changedAt: row.optionalInstant("changedAt"),
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

extension MentorApplication {
  /// The same mentor with the places that are left; nil without any.
  fileprivate func with(placesTaken: Int) -> MentorApplication? {
    guard capacity > placesTaken else { return nil }
    return MentorApplication(
      id: id, name: name, organisation: organisation, email: email, languages: languages,
      territory: territory, mode: mode, capacity: capacity - placesTaken, fields: fields,
      expertise: expertise, about: about)
  }
}
