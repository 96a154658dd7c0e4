import Foundation
import TestSupport
import Testing

/// Private notes through the program: their author reads them, and there is no word of them
/// anywhere else.
struct NoteTests {
  private static let canary = "kanario-oharra-51c7"
  private let program: Program
  private let folder: TemporaryFolder
  private let record: String
  private let keys: String

  init() throws {
    program = try Program()
    folder = try TemporaryFolder()
    record = try TestRecord.make(in: folder)
    keys = folder.path("keys/keys.sqlite")
    let people = SampleFiles(
      mentors: ["id,name,capacity,expertise", "M1,Ane,1,need-fundraising:3"],
      needs: ["id,organisation,contact,needs", "E1,Ibai,Luis,need-fundraising:5:1:3"])
    let files = try people.options(in: folder)
    let steps = [
      ["import", "mentors", files[1]], ["import", "needs", files[3]],
      ["round", "screen", "--accept-all"], ["round", "propose"],
      ["round", "send", "--deadline", "2999-12-31"],
      ["pairing", "answer", "P1", "--side", "mentor", "yes"],
      ["pairing", "answer", "P1", "--side", "organisation", "yes"],
    ]
    for step in steps { #expect(try run(step).status == 0, "\(step)") }
  }

  private func run(
    _ arguments: [String], as user: String = "ane", input: String = "",
    environment: [String: String] = [:]
  ) throws -> Program.Outcome {
    try program.run(
      arguments + ["--database", record, "--as", user], input: Data(input.utf8),
      environment: environment.merging(["UZTARTU_KEYS": keys]) { $1 })
  }

  @Test func `an author writes, lists, reads, writes anew and removes a note`() throws {
    let written = try run(["note", "write", "P1", "--format", "json"], input: "Lehen hitzak.\n")
    #expect(written.status == 0, "\(written.diagnostics)")
    #expect(try JSONValue(written.output)["id"] == .text("Z1"))
    #expect(try JSONValue(written.output)["text"] == nil)
    #expect(try run(["note", "read", "Z1"]).text == "Lehen hitzak.\n")
    #expect(try run(["note", "write", "P1", "--replace", "Z1"], input: "Beste\nbi.").status == 0)
    #expect(try run(["note", "read", "Z1"]).text == "Beste\nbi.\n")
    let list = try run(["note", "list", "--format", "csv"])
    #expect(list.text.hasPrefix("id,pairing,session,writtenAt,changedAt"))
    #expect(list.text.contains("Z1,P1,,") && !list.text.contains("Beste"))
    #expect(try run(["note", "remove", "Z1"]).status == 0)
    #expect(try run(["note", "read", "Z1"]).status == 66)
  }

  @Test func `nobody else reads, lists, rewrites or removes it`() throws {
    #expect(try run(["note", "write", "P1"], input: Self.canary).status == 0)
    for arguments in [
      ["note", "read", "Z1"], ["note", "remove", "Z1"], ["note", "write", "P1", "--replace", "Z1"],
    ] {
      let outcome = try run(arguments, as: "jon", input: "x")
      #expect(outcome.status == 66, "\(arguments)")
      #expect(!outcome.text.contains(Self.canary))
    }
    let list = try run(["note", "list", "--format", "json"], as: "jon")
    #expect(try JSONValue(list.output)["notes"] == .list([]))
    #expect(try run(["note", "read", "Z1"]).text == Self.canary + "\n")
  }

  @Test func `no word of a note is in any file or in what another command says`() throws {
    let temporary = folder.path("temporary")
    try FileManager.default.createDirectory(
      atPath: temporary, withIntermediateDirectories: true)
    let environment = ["TMPDIR": temporary, "SQLITE_TMPDIR": temporary]
    let commands = [
      ["note", "write", "P1"], ["note", "list"], ["note", "list", "--format", "json"],
      ["round", "show", "--why"], ["session", "list"], ["audit", "verify"], ["backup"], ["doctor"],
    ]
    for command in commands {
      let outcome = try run(command, input: Self.canary, environment: environment)
      #expect(outcome.status == 0, "\(command): \(outcome.diagnostics)")
      #expect(!outcome.text.contains(Self.canary), "\(command)")
      #expect(!outcome.diagnostics.contains(Self.canary), "\(command)")
    }
    let files = FileManager.default.enumerator(atPath: folder.url.path)
    var searched = 0
    while let name = files?.nextObject() as? String {
      guard let bytes = FileManager.default.contents(atPath: folder.path(name)) else { continue }
      #expect(bytes.range(of: Data(Self.canary.utf8)) == nil, "\(name)")
      searched += 1
    }
    #expect(searched > 5)
    #expect(try run(["note", "read", "Z1"], environment: environment).text == Self.canary + "\n")
  }

  @Test func `an empty note, and one that is no text, are refused`() throws {
    for input in ["", " \n\t\n"] {
      #expect(try run(["note", "write", "P1"], input: input).status == 65)
    }
    let bytes = try program.run(
      ["note", "write", "P1", "--database", record, "--as", "ane"],
      input: Data([0xFF, 0xFE, 0x41]),
      environment: ["UZTARTU_KEYS": keys])
    #expect(bytes.status == 65)
    #expect(try run(["note", "write", "P9"], input: "x").status == 66)
    #expect(try JSONValue(run(["note", "list", "--format", "json"]).output)["notes"] == .list([]))
  }

  @Test func `keys that others may look into are refused`() throws {
    #expect(try run(["note", "write", "P1"], input: "x").status == 0)
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: keys)
    let outcome = try run(["note", "read", "Z1"])
    #expect(outcome.status == 77)
    #expect(outcome.diagnostics.contains("chmod 600"))
    #expect(try run(["backup"]).status == 77)
  }

  @Test func `a backup needs its keys to be restored, and their copy brings them back`() throws {
    #expect(try run(["note", "write", "P1"], input: Self.canary).status == 0)
    let stick = folder.path("stick")
    try FileManager.default.createDirectory(atPath: stick, withIntermediateDirectories: true)
    let made = try JSONValue(run(["backup", "--keys-to", stick, "--format", "json"]).output)
    let backup = try #require(made["file"]?.text)
    let copy = try #require(made["keyBackup"]?.text)
    try FileManager.default.removeItem(atPath: keys)
    try FileManager.default.removeItem(atPath: record)
    let refused = try run(["restore", backup])
    #expect(refused.status == 66)
    #expect(refused.diagnostics.contains(keys))
    #expect(!FileManager.default.fileExists(atPath: record))
    #expect(try run(["restore", backup, "--keys-from", copy]).status == 0)
    #expect(try run(["note", "read", "Z1"]).text == Self.canary + "\n")
    #expect(try run(["doctor"]).status == 0)
  }
}
