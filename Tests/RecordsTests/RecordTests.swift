import Forum
import Foundation
import Records
import Testing

struct RecordTests {
  @Test func `A new record is marked as ours, private to its owner, and sound`() throws {
    let temporary = try TemporaryRecord()
    let raw = try temporary.raw()
    #expect(try raw.integer("PRAGMA application_id") == 0x557A_7461)
    #expect(try raw.integer("PRAGMA user_version") == 4)
    #expect(try raw.text("PRAGMA journal_mode") == "wal")
    for file in ["", "-wal", "-shm", "-lock"] {
      let attributes = try FileManager.default.attributesOfItem(atPath: temporary.path + file)
      #expect(attributes[.posixPermissions] as? Int == 0o600, "forum.sqlite\(file)")
    }
    #expect(try temporary.record.checkup().isSound)
    #expect(try temporary.read { reader in try reader.setting(.productVersion) } == "0.1")
  }

  @Test func `Making a record leaves no other file behind`() throws {
    let temporary = try TemporaryRecord()
    try temporary.record.close()
    let files = try FileManager.default.contentsOfDirectory(atPath: temporary.folder.path)
    #expect(files.sorted() == ["forum.sqlite", "forum.sqlite-lock", "forum.sqlite-sums"])
  }

  @Test func `A record is not made over anything that exists`() throws {
    let temporary = try TemporaryRecord()
    let other = temporary.folder.appending(path: "notes.txt").path
    try Data("mine".utf8).write(to: URL(filePath: other))
    for path in [temporary.path, other, temporary.folder.path] {
      #expect(throws: RecordError.exists(path: path)) {
        try Record.create(at: path, by: "ane", instant: .now, productVersion: "0.1")
      }
    }
    #expect(try String(contentsOfFile: other, encoding: .utf8) == "mine")
  }

  @Test func `A record is not made in a folder that is missing`() throws {
    let path = "/nowhere/at/all/forum.sqlite"
    let error = #expect(throws: RecordError.self) {
      try Record.create(at: path, by: "ane", instant: .now, productVersion: "0.1")
    }
    #expect(error?.exitStatus == 73)
  }

  @Test func `A missing record, a folder and other files are refused, each by its name`() throws {
    let folder = try TemporaryRecord.makeFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let missing = folder.appending(path: "missing").path
    #expect(throws: RecordError.missing(path: missing)) {
      try Record.open(at: missing, access: .write)
    }
    #expect(!FileManager.default.fileExists(atPath: missing + "-lock"))
    let text = folder.appending(path: "text").path
    try Data(String(repeating: "not a record ", count: 20).utf8).write(to: URL(filePath: text))
    let empty = folder.appending(path: "empty").path
    try Data().write(to: URL(filePath: empty))
    let foreign = folder.appending(path: "foreign.sqlite").path
    try RawConnection(path: foreign).execute("CREATE TABLE t (x)")
    for path in [text, empty, foreign, folder.path] {
      let before = FileManager.default.contents(atPath: path)
      #expect(throws: RecordError.notARecord(path: path)) {
        try Record.open(at: path, access: .write)
      }
      #expect(FileManager.default.contents(atPath: path) == before)
    }
  }

  @Test func `A newer record is refused and keeps its bytes`() throws {
    let temporary = try TemporaryRecord()
    try temporary.record.close()
    try temporary.raw().execute(
      "PRAGMA user_version = 5; PRAGMA wal_checkpoint(TRUNCATE)")
    let before = try #require(FileManager.default.contents(atPath: temporary.path))
    for access in [Record.Access.read, .write] {
      #expect(throws: RecordError.newerRecord(path: temporary.path, version: 5, known: 4)) {
        try Record.open(at: temporary.path, access: access)
      }
    }
    #expect(FileManager.default.contents(atPath: temporary.path) == before)
  }

  @Test func `A record of an older schema is not opened for reading`() throws {
    let temporary = try TemporaryRecord()
    try temporary.record.close()
    try temporary.raw().execute(
      "PRAGMA user_version = 0; PRAGMA wal_checkpoint(TRUNCATE)")
    #expect(throws: RecordError.olderRecord(path: temporary.path, version: 0, known: 4)) {
      try Record.open(at: temporary.path, access: .read)
    }
  }

  @Test func `A second writer waits its turn and is refused in the end; readers never are`() throws
  {
    let temporary = try TemporaryRecord()
    let reader = try Record.open(at: temporary.path, access: .read)
    #expect(try reader.read { (reader) throws(RecordError) in try reader.auditHead().seq } == 1)
    #expect(throws: RecordError.busy(path: temporary.path)) {
      try Record.open(at: temporary.path, access: .write)
    }
  }

  @Test func `Two names of one record share its lock`() throws {
    let temporary = try TemporaryRecord()
    let other = temporary.folder.appending(path: "link.sqlite")
    try FileManager.default.createSymbolicLink(
      at: other, withDestinationURL: URL(filePath: temporary.path))
    #expect(throws: RecordError.busy(path: other.path)) {
      try Record.open(at: other.path, access: .write)
    }
  }

  @Test func `The next writer gets in when the first has closed`() throws {
    let temporary = try TemporaryRecord()
    try temporary.record.close()
    let next = try Record.open(at: temporary.path, access: .write)
    try next.write(by: "jon", at: TemporaryRecord.noon) { (writer) throws(RecordError) in
      try writer.openRound(named: "2027", allowsReciprocal: true)
    }
    #expect(
      try next.read { (reader) throws(RecordError) in try reader.currentRound()?.name } == "2027")
  }

  @Test func `A write without a name for its actor, or at an impossible time, is refused`() throws {
    let temporary = try TemporaryRecord()
    #expect(throws: RecordError.actorMissing) {
      try temporary.record.write(by: " \n", at: .now) { _ in }
    }
    for seconds in [-1, 253_402_300_800, Double.nan, .infinity] {
      #expect(throws: RecordError.self) {
        try temporary.record.write(by: "ane", at: Date(timeIntervalSince1970: seconds)) { _ in }
      }
    }
  }

  @Test func `One flipped byte is found`() throws {
    let temporary = try TemporaryRecord()
    try temporary.screenSampleRound()
    try temporary.record.close()
    var bytes = try #require(FileManager.default.contents(atPath: temporary.path))
    // A name alone could be any; the folded one lies in an index as well, and the two now differ.
    let name = try #require(OrganisationName("Ane Etxeberria")).folded
    let folded = try #require(bytes.range(of: Data(name.utf8)))
    bytes[folded.lowerBound] ^= 1
    try bytes.write(to: URL(filePath: temporary.path))
    let reader = try Record.open(at: temporary.path, access: .read)
    #expect(try !reader.checkup().isSound)
  }
}
