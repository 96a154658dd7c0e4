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

  private func write(
    _ round: TestRound, _ choice: WriteLetters.Choice = .due, again: Bool = false
  ) throws -> [OutboxDocument.Letter] {
    try WriteLetters(
      round.access(daysLater: 1), round: nil, folder: round.folder.path("outbox"), choice: choice,
      signature: nil, again: again
    ).run().letters
  }

  @Test func `a letter that lies there is left as somebody edited it, until it is asked for again`()
    throws
  {
    let round = try TestRound(SampleFiles.small.addressed).screened()
    try round.propose()
    try round.send(deadline: "2026-12-24")
    let first = try #require(try write(round).first)
    let file = try #require(first.file)
    #expect(first.isNew)
    try Data("edited".utf8).write(to: URL(fileURLWithPath: file))
    #expect(try write(round).allSatisfy { !$0.isNew })
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "edited")
    #expect(try write(round, again: true).allSatisfy(\.isNew))
    #expect(try String(contentsOfFile: file, encoding: .utf8) != "edited")
  }

  @Test func `writing letters takes no reminder away that still has its reason`() throws {
    let round = try TestRound(SampleFiles.small.addressed).screened()
    try round.propose()
    try round.send(deadline: "2026-12-24")
    let reminder = try #require(try write(round, .reminders(daysBefore: 60)).first?.file)
    try write(round).forEach { #expect($0.kind == "proposal") }
    #expect(FileManager.default.fileExists(atPath: reminder))
    try round.answer("P1", .mentor, .no, reason: "no_time")
    _ = try write(round)
    #expect(!FileManager.default.fileExists(atPath: reminder))
  }

  @Test
  func `a proposal says what the mentor knows and how they meet, and greets a nameless contact`()
    throws
  {
    var files = SampleFiles.small.addressed
    files.needs[1] = files.needs[1].replacing("Ibai,Luis,", with: "Ibai,,")
    let round = try TestRound(files).screened()
    try round.propose()
    try round.send(deadline: "2026-12-24")
    let letters = try write(round)
    let letter = try #require(letters.first { $0.side == "organisation" && $0.pairing == "P1" })
    #expect(letter.name == "Ibai")
    let text = try body(#require(letter.file))
    #expect(text.hasPrefix("Hola, Ibai:"))
    #expect(text.contains("En qué puede ayudar: Captación de fondos, Liderazgo"))
    #expect(text.contains("en persona o en línea; Bizkaia; euskera, castellano"))
    #expect(!text.contains("no no tiene"))
  }

  /// The text of a letter.
  private func body(_ path: String) throws -> String {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let encoded = text.components(separatedBy: "\r\n\r\n")[1].replacing("\r\n", with: "")
    return String(decoding: Data(base64Encoded: encoded) ?? Data(), as: UTF8.self)
  }
}
