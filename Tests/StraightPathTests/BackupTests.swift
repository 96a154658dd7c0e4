import Foundation
import TestSupport
import Testing

/// Backup, doctor and restore, as a coordinator uses them.
struct BackupTests {
  private let program: Program
  private let folder: TemporaryFolder
  private let record: String

  init() throws {
    program = try Program()
    folder = try TemporaryFolder()
    record = try TestRecord.make(in: folder)
  }

  private func run(_ arguments: [String], on path: String? = nil) throws -> Program.Outcome {
    try program.run(arguments + ["--format", "json", "--database", path ?? record])
  }

  @Test func `a record that was lost comes back from its backup`() throws {
    let before = try JSONValue(run(["doctor"]).output)
    #expect(before["sound"] == .truth(true))
    #expect(before["backup"] == nil)
    let made = try run(["backup"])
    #expect(made.status == 0)
    let file = try #require(try JSONValue(made.output)["file"]?.text)
    #expect(file.hasPrefix(record + "-backups/uztartu-"))
    let after = try JSONValue(run(["doctor"]).output)
    #expect(after["backup"]?["file"] == .text(file))
    #expect(after["backup"]?["ageDays"] == .number(0))
    try FileManager.default.removeItem(atPath: record)
    #expect(try run(["round", "show"]).status == 66)
    #expect(try run(["restore", file]).status == 0)
    #expect(try run(["round", "show"]).status == 0)
    #expect(try JSONValue(run(["audit", "verify"]).output)["intact"] == .truth(true))
    #expect(try run(["restore", file]).status == 73)
  }

  @Test func `a backup that is of no use is said so, and is not restored`() throws {
    let backups = folder.path("elsewhere")
    let made = try run(["backup", "--backups", backups])
    let file = try #require(try JSONValue(made.output)["file"]?.text)
    #expect(file.hasPrefix(backups + "/"))
    var bytes = try Data(contentsOf: URL(fileURLWithPath: file))
    let place = try #require(bytes.range(of: Data("2026-".utf8), options: .backwards)).lowerBound
    bytes[place] = UInt8(ascii: "3")
    try bytes.write(to: URL(fileURLWithPath: file))
    let doctor = try run(["doctor", "--backups", backups])
    #expect(doctor.status == 1)
    #expect(try JSONValue(doctor.output)["sound"] == .truth(false))
    #expect(try JSONValue(doctor.output)["auditIntact"] == .truth(true))
    let target = folder.path("new.sqlite")
    #expect(try run(["restore", file], on: target).status == 65)
    #expect(!FileManager.default.fileExists(atPath: target))
    #expect(try run(["restore", record], on: target).status == 65)
  }

  @Test(arguments: [
    ("eu", "Ez dago babeskopiarik"), ("es", "No hay copias de seguridad"),
    ("en", "There is no backup"),
  ])
  func `the doctor asks for a backup in the reader's language`(
    language: String, words: String
  ) throws {
    let outcome = try program.run(["doctor", "--database", record, "--language", language])
    #expect(outcome.status == 0)
    #expect(outcome.text.contains(words))
  }
}
