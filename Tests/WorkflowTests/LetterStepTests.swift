import Foundation
import TestSupport
import Testing
import Workflow

/// Which letters are due on which day.
struct LetterStepTests {
  private func kinds(
    _ round: TestRound, days: Double, _ choice: WriteLetters.Choice
  ) throws -> [String] {
    try WriteLetters(
      round.access(daysLater: days), round: nil, folder: round.folder.path("outbox"),
      choice: choice, signature: "Nerea"
    ).run().letters.map { "\($0.pairing) \($0.kind) \($0.side)" }
  }

  @Test func `reminders go to who has not answered, from some days before the deadline on`() throws
  {
    let round = try TestRound().screened()
    try round.propose()
    // Sent on 18 November.
    try round.send(deadline: "2026-11-28")
    try round.answer("P1", .mentor, .yes)
    #expect(throws: Refusal.self) { try kinds(round, days: 4, .reminders(daysBefore: 5)) }
    let reminders = ["P1 reminder organisation", "P2 reminder mentor", "P2 reminder organisation"]
    #expect(try kinds(round, days: 5, .reminders(daysBefore: 5)) == reminders)
    #expect(try kinds(round, days: 10, .reminders(daysBefore: 0)) == reminders)
    #expect(throws: Refusal.self) { try kinds(round, days: 11, .reminders(daysBefore: 5)) }
  }

  @Test func `once both have agreed each side gets the other's contact, whatever the day`() throws {
    let round = try TestRound().screened()
    try round.propose()
    try round.send(deadline: "2026-11-28")
    try round.answer("P1", .mentor, .yes)
    try round.answer("P1", .organisation, .yes)
    #expect(
      try kinds(round, days: 30, .due) == ["P1 contact mentor", "P1 contact organisation"])
  }
}
