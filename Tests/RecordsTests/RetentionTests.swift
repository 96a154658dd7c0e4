import Forum
import Foundation
import Records
import Testing

/// What has reached its term, and what a rights request does.
struct RetentionTests {
  private let temporary: TemporaryRecord

  init() throws {
    temporary = try TemporaryRecord()
    try temporary.screenSampleRound()
    try temporary.propose(("M1", "N1"))
    try temporary.send()
    try temporary.accept("P1")
  }

  /// Closes the sample round; P1 is withdrawn.
  private func closeRound() throws {
    try temporary.write { writer in
      try writer.withdraw(pairing: "P1", text: "Ez da hasi.")
      for state in [RoundState.running, .closing, .closed] {
        try writer.move(round: SampleRound.name, to: state)
      }
    }
  }

  @Test func `A forum's own term goes before the one of the start`() throws {
    #expect(try temporary.read { try $0.term(of: .notes) } == RetentionClass.notes.startingTerm)
    let term = RetentionTerm(length: 30, unit: .days)
    try temporary.write { try $0.set(term, for: .notes) }
    try temporary.write { try $0.set(RetentionTerm(length: 31, unit: .days), for: .notes) }
    try temporary.write { try $0.set(term, for: .notes) }
    #expect(try temporary.read { try $0.term(of: .notes) } == term)
    #expect(throws: RecordError.ruleBroken(.badValue, .retention, id: "notes")) {
      try temporary.write { try $0.set(RetentionTerm(length: 0, unit: .days), for: .notes) }
    }
  }

  @Test func `Unmatched applications go only after their round closed and the term passed`() throws
  {
    let due = { (day: String) in
      try temporary.read { try $0.unmatchedApplications(ofRoundsClosedBefore: day) }
    }
    #expect(try due("2099-01-01") == [])
    try closeRound()
    #expect(try due("2026-11-22") == [])
    let all = try due("2026-11-23")
    #expect(all.contains("2026/mentor/M1"))
    try temporary.write(days: 400) {
      try $0.emptyUnmatchedApplications(ofRoundsClosedBefore: "2026-11-23")
    }
    #expect(try due("2026-11-23") == [])
    let raw = try temporary.raw()
    #expect(try raw.integer("SELECT count(*) FROM application WHERE email IS NOT NULL") == 0)
    #expect(try raw.integer("SELECT count(*) FROM application") == 7)
    #expect(try temporary.record.checkup().isSound)
  }

  @Test func `Whoever is in a pairing, a round that runs or an open request is not idle`() throws {
    let idle = { try temporary.read { try $0.persons(idleSince: "2099-01-01") } }
    #expect(try idle() == [])
    try closeRound()
    let everybody = try temporary.read { try $0.persons().map(\.id) }
    #expect(try idle() == everybody)
    #expect(try temporary.read { try $0.persons(idleSince: "2026-11-22") } == [])
    try temporary.write { writer in
      try writer.receive(
        .access, from: everybody[0], receivedDay: "2026-11-22", dueDay: "2026-12-22")
    }
    #expect(try idle() == Array(everybody.dropFirst()))
  }

  @Test func `Rounds are closed before a day, not on it`() throws {
    #expect(try temporary.read { try $0.rounds(closedBefore: "2099-01-01") } == [])
    try closeRound()
    #expect(try temporary.read { try $0.rounds(closedBefore: "2026-11-22") } == [])
    #expect(try temporary.read { try $0.rounds(closedBefore: "2026-11-23") } == ["2026"])
  }

  @Test func `A request is open until it is closed with what became of it`() throws {
    let person = try temporary.read { try $0.persons() }[0].id
    let request = try temporary.write { writer in
      try writer.receive(
        .erasure, from: person.lowercased(), receivedDay: "2026-11-22", dueDay: "2026-12-22")
    }
    #expect(request.id == "Q1")
    #expect(try temporary.read { try $0.requests(dueBefore: "2026-12-22") } == [])
    #expect(try temporary.read { try $0.requests(dueBefore: "2026-12-23") } == [request])
    #expect(throws: RecordError.ruleBroken(.reasonNeeded, .rightsRequest, id: "Q1")) {
      try temporary.write { try $0.close(request: "q1", .refused, reason: " ") }
    }
    try temporary.write { try $0.close(request: "q1", .done, reason: nil) }
    #expect(try temporary.read { try $0.requests(openOnly: true) } == [])
    #expect(throws: RecordError.ruleBroken(.keptAsWritten, .rightsRequest, id: "Q1")) {
      try temporary.write { try $0.close(request: "Q1", .refused, reason: "x") }
    }
  }
}
