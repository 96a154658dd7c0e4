import Foundation
import TestSupport
import Testing

/// Keys, backups and erasures as an administrator meets their accidents.
struct KeyCareTests {
  private let program: Program
  private let folder: TemporaryFolder
  private let record: String
  private let files: [String]

  init() throws {
    program = try Program()
    folder = try TemporaryFolder()
    record = try TestRecord.make(in: folder)
    files = try SampleFiles.small.addressed.options(in: folder)
    try makeFolder("usb")
    #expect(try run(["import", "mentors", files[1]]).status == 0)
  }

  private var keys: String { folder.path("keys/keys.sqlite") }

  private func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: folder.path(name), withIntermediateDirectories: false)
  }

  private func run(
    _ arguments: [String], on path: String? = nil, language: String = "en"
  ) throws -> Program.Outcome {
    try program.run(
      arguments + ["--database", path ?? record],
      environment: ["UZTARTU_KEYS": keys, "LANG": language])
  }

  private func document(_ arguments: [String], on path: String? = nil) throws -> JSONValue {
    let outcome = try run(arguments + ["--format", "json"], on: path)
    #expect(outcome.status == 0, "\(arguments): \(outcome.diagnostics)")
    return try JSONValue(outcome.output)
  }

  private func backUp(_ options: [String] = []) throws -> String {
    try #require(try document(["backup"] + options)["file"]?.text)
  }

  /// The newest encrypted copy of the keys on the stick.
  private func keyCopy() throws -> String {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("usb")).sorted()
    return folder.path("usb/\(try #require(names.last))")
  }

  @Test(arguments: [
    ("eu", "Ez da giltza berririk egin"), ("es", "No se han hecho otras"),
    ("en", "No others were made"),
  ])
  func `keys that are lost are not made anew in silence`(
    language: String, words: String
  ) throws {
    _ = try backUp()
    try FileManager.default.moveItem(atPath: keys, toPath: folder.path("lost"))
    let doctor = try run(["doctor"], language: language)
    #expect(doctor.status == 1)
    #expect(doctor.text.contains(words) && doctor.text.contains("restore --keys-from"))
    let backup = try run(["backup"], language: language)
    #expect(backup.status == 66 && backup.diagnostics.contains(words))
    #expect(!FileManager.default.fileExists(atPath: keys))
    try FileManager.default.moveItem(atPath: folder.path("lost"), toPath: keys)
    #expect(try run(["doctor"]).status == 0)
  }

  @Test func `new keys are made only where it is asked for, and open nothing of before`() throws {
    let old = try backUp(["--keys-to", folder.path("usb")])
    try FileManager.default.moveItem(atPath: keys, toPath: folder.path("lost"))
    let new = folder.path("new")
    try makeFolder("new")
    #expect(try run(["backup", "--new-keys", "--backups", new]).status == 0)
    #expect(try run(["doctor", "--backups", new]).status == 0)
    let target = folder.path("again.sqlite")
    let refused = try run(["restore", old], on: target)
    #expect(refused.status == 65 && refused.diagnostics.contains("other keys"))
    // The copy is of the other keys, and does not mix with these.
    let mixed = try run(["restore", old, "--keys-from", try keyCopy()], on: target)
    #expect(mixed.status == 65 && mixed.diagnostics.contains("other keys"))
    #expect(try run(["backup", "--new-keys"]).status == 73)
    #expect(!FileManager.default.fileExists(atPath: target))
  }

  @Test func `a backup newer than the copy of the keys is told of, and comes back but for these`()
    throws
  {
    _ = try backUp(["--keys-to", folder.path("usb")])
    #expect(try run(["doctor", "--max-age", "1"]).status == 0)
    #expect(try run(["import", "needs", files[3]]).status == 0)
    let made = try document(["backup", "--backups", folder.path("newer")])
    let lacking = try #require(made["keysNotCopied"]?.whole)
    #expect(lacking == 4)
    let doctor = try document(["doctor", "--backups", folder.path("newer")])
    #expect(doctor["keys"]?["notCopied"] == .number(4))
    #expect(
      try run(["doctor", "--backups", folder.path("newer"), "--max-age", "1"]).status == 1)
    try FileManager.default.removeItem(atPath: keys)
    let newest = try #require(made["file"]?.text)
    let target = folder.path("again.sqlite")
    let restoring = ["restore", newest, "--keys-from", try keyCopy()]
    let refused = try run(restoring, on: target)
    #expect(refused.status == 66 && refused.diagnostics.contains("--without-missing-keys"))
    #expect(!FileManager.default.fileExists(atPath: target))
    let partly = try document(restoring + ["--without-missing-keys"], on: target)
    let unopened = (partly["unopened"]?.elements ?? []).compactMap { $0.text }
    #expect(unopened.count == 4)
    let persons = try document(["person", "list"], on: target)["persons"]?.elements ?? []
    for person in persons {
      let isThere = !unopened.contains(person["id"]?.text ?? "")
      #expect((person["name"] != person["id"]) == isThere)
    }
    let first = try #require(unopened.first)
    let corrected = try document(
      ["person", "correct", first, "--name", "Ane Berria", "--email", "ane@example.org"],
      on: target)
    #expect(corrected["name"] == .text("Ane Berria"))
    #expect(try document(["doctor"], on: target)["integrity"] == .list([]))
  }

  @Test func `keys come back by themselves, without a made-up restore`() throws {
    _ = try backUp(["--keys-to", folder.path("usb")])
    try FileManager.default.removeItem(atPath: keys)
    #expect(try run(["restore", "--keys-from", folder.path("usb/none")]).status == 66)
    #expect(try run(["restore"]).status == 64)
    let back = try document(["restore", "--keys-from", try keyCopy()])
    #expect(back["keyStore"] == .text(keys))
    #expect(try run(["doctor"]).status == 0)
  }

  @Test(arguments: ["eu", "es", "en"])
  func `a first copy of the keys names the key that opens it`(language: String) throws {
    for command in [["backup"], ["doctor"]] {
      let outcome = try run(command, language: language)
      #expect(outcome.text.contains(folder.path("keys/installation.key")), "\(command)")
    }
  }

  @Test func `an erasure in a copy does not reach the record that it is a copy of`() throws {
    let backup = try backUp()
    let copy = folder.path("copy.sqlite")
    try FileManager.default.copyItem(atPath: record, toPath: copy)
    for path in [copy, folder.path("rehearsal.sqlite")] {
      if path != copy { #expect(try run(["restore", backup], on: path).status == 0) }
      let refused = try run(["person", "erase", "H1", "--confirm", "--now"], on: path)
      #expect(refused.status == 65 && refused.diagnostics.contains(record))
    }
    let again = try document(["restore", backup], on: folder.path("again.sqlite"))
    #expect(again["erased"] == .list([]))
    // Blocking can be taken back: it is done, and the record itself says what it misses.
    #expect(try run(["person", "erase", "H1", "--confirm"], on: copy).status == 0)
    #expect(try document(["doctor"])["notErased"] == .list([.text("H1")]))
    #expect(try run(["backup", "--backups", folder.path("second")]).text.contains("H1"))
    // Once the other file is gone, this one is the record.
    try FileManager.default.removeItem(atPath: record)
    #expect(try run(["person", "erase", "H1", "--confirm", "--now"], on: copy).status == 0)
  }

  @Test func `a damaged record is not backed up over a good one`() throws {
    _ = try backUp()
    let place = URL(fileURLWithPath: record)
    var bytes = try Data(contentsOf: place)
    let name = try #require(bytes.range(of: Data("@example.org".utf8))).lowerBound
    bytes[name - 1] ^= 1
    try bytes.write(to: place)
    let refused = try run(["backup", "--backups", folder.path("more")])
    #expect(refused.status == 65 && refused.diagnostics.contains("changed a page"))
    #expect(!FileManager.default.fileExists(atPath: folder.path("more")))
  }

  @Test func `a disk that is not there is not taken for a folder`() throws {
    for options in [["--backups", folder.path("no/disk")], ["--keys-to", folder.path("no")]] {
      #expect(try run(["backup"] + options).status == 73, "\(options)")
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path("no")))
    #expect(!FileManager.default.fileExists(atPath: record + "-backups"))
    #expect(try run(["backup"]).text.contains("same disk"))
  }

  @Test func `doctor ends with a status for a schedule, and says nothing when all is well`() throws
  {
    #expect(try run(["doctor", "--max-age", "1"]).status == 1)
    #expect(try run(["doctor"]).status == 0)
    #expect(try run(["backup", "--keys-to", folder.path("usb"), "--quiet"]).output.isEmpty)
    let quiet = try run(["doctor", "--max-age", "1", "--quiet"])
    #expect(quiet.status == 0 && quiet.output.isEmpty)
    _ = try document(["person", "request", "H1", "--kind", "access", "--on", "2026-01-31"])
    #expect(try run(["doctor", "--max-age", "1"]).text.contains("requests --overdue"))
    #expect(try run(["doctor", "--max-age", "1", "--quiet"]).status == 1)
    #expect(try run(["doctor", "--max-age=-1"]).status == 64)
    #expect(try run(["backup", "--keep", "0"]).status == 64)
  }

  @Test func `an erasure says which copies of keys still open it, and the next one removes them`()
    throws
  {
    _ = try backUp(["--keys-to", folder.path("usb")])
    let before = try keyCopy()
    let done = try run(["person", "erase", "H1", "--confirm", "--now"])
    #expect(done.status == 0 && done.text.contains(folder.path("usb")))
    #expect(try document(["doctor"])["keys"]?["stillCopied"] == .number(1))
    let more = ["--keys-to", folder.path("usb"), "--backups", folder.path("more")]
    #expect(try run(["backup"] + more).status == 0)
    #expect(!FileManager.default.fileExists(atPath: before))
    #expect(try document(["doctor"])["keys"]?["stillCopied"] == .number(0))
  }
}
