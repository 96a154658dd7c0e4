import Foundation
import TestSupport
import Testing

/// A pairing's life through the program, as a coordinator types it.
struct PairingLifeTests {
  private let program: Program
  private let folder: TemporaryFolder
  private let record: [String]

  init() throws {
    program = try Program()
    folder = try TemporaryFolder()
    record = ["--database", try TestRecord.make(in: folder)]
  }

  @discardableResult
  private func run(_ line: String..., status: Int32 = 0) throws -> Program.Outcome {
    let outcome = try program.run(line + record)
    #expect(outcome.status == status, "\(line.joined(separator: " ")): \(outcome.diagnostics)")
    return outcome
  }

  private func accepted() throws {
    let files = try SampleFiles.small.options(in: folder)
    try run("import", "mentors", files[1])
    try run("import", "needs", files[3])
    try run("round", "screen", "--accept-all")
    try run("round", "propose")
    try run("round", "send", "--deadline", "2999-12-31")
    try run("pairing", "answer", "p1", "--side", "mentorea", "bai")
    try run("pairing", "answer", "P1", "--side", "organisation", "sí")
  }

  private static let levels = ["None", "A draft", "A plan", "In use", "Copied"]

  @Test func `agreement, goal, session, check-in, rating, end and certificate`() throws {
    try accepted()
    #expect(try run("pairing", "show", "P1").text.contains("Next:"))
    let page = folder.path("agreement.html")
    let terms = ["--start", "2999-01-01", "--until", "2999-06-01", "--sessions", "4"]
    #expect(
      try program.run(["pairing", "agreement", "P1", "--output", page] + terms + record)
        .status == 0)
    #expect(try String(contentsOfFile: page, encoding: .utf8).contains("<!DOCTYPE html>"))
    let goal = ["goal", "add", "P1", "--statement", "A plan", "--levels"] + Self.levels
    #expect(try program.run(goal + record).status == 0)
    #expect(try program.run(goal.dropLast() + record).status == 64)
    #expect(
      try program.run(["pairing", "sign", "P1", "--side", "mentor"] + terms + record)
        .status == 0)
    try run("pairing", "sign", "P1", "--side", "organisation")
    // The first day is far ahead.
    let early = try run("pairing", "start", "P1", status: 65)
    #expect(early.diagnostics.contains("P1"))
    try run("pairing", "checkin", "P1", "--channel", "phone", "--light", "red")
    #expect(try run("pairing", "alerts", "--format", "csv").text.contains("red-light"))
    try run("goal", "rate", "P1", "G1", "--level", "1", status: 65)
    try run("goal", "rate", "P1", "G1", "--level", "-2", "--wave", "base", "--reason", "Worse")
    let listed = try JSONValue.lines(run("goal", "list", "--format", "jsonl").output)
    #expect(listed.first?["id"]?.text == "G1")
    try run("pairing", "certificate", "P1", "--side", "mentor", "--output", page, status: 65)
    try run("session", "log", "P1", "--on", "2026-01-02", "--minutes", "90", status: 65)
    try run("pairing", "complete", "P1", status: 65)
    try run("pairing", "pause", "P1", "--reason", "Summer", status: 65)
    try run("pairing", "end", "P1", "--reason", "because", status: 64)
    try run("pairing", "withdraw", "P1", "--reason", "No time", "--by", "mentor")
    let shown = try run("pairing", "show", "P1", "--format", "json")
    #expect(shown.text.contains(#""state":"withdrawn""#))
    #expect(try run("pairing", "list", "--state", "withdrawn").text.contains("P1"))
    try run("pairing", "withdraw", "P1", "--reason", "Again", status: 65)
    try run("audit", "verify")
  }

  @Test func `an incident's text comes by standard input and goes where it is asked for only`()
    throws
  {
    try accepted()
    try run("incident", "report", "P1", "--severity", "high", "--text", "A canary sang")
    for line in [
      ["incident", "list"], ["pairing", "show", "P1"], ["pairing", "alerts"], ["pairing", "list"],
      ["incident", "list", "--format", "json"],
    ] {
      let outcome = try program.run(line + record)
      #expect(outcome.status == 0 && !outcome.text.contains("canary"))
    }
    #expect(try run("incident", "show", "I1").text.contains("A canary sang"))
    try run("incident", "close", "I1", "--outcome", "Talked over")
    try run("incident", "close", "I1", "--outcome", "Again", status: 65)
    try run("incident", "report", "P1", "--severity", "high", "--text", " ", status: 65)
  }
}
