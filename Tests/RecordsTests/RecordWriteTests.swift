import Foundation
import Testing

@testable import Records

struct RecordWriteTests {
  @Test func `The writer waits for the disk at every commit and holds foreign keys`() throws {
    let temporary = try TemporaryRecord()
    try temporary.write { writer in
      let synchronous = try writer.row("PRAGMA synchronous")?.integer("synchronous")
      #expect(synchronous == 2)
      let foreignKeys = try writer.row("PRAGMA foreign_keys")?.integer("foreign_keys")
      #expect(foreignKeys == 1)
      let busyTimeout = try writer.row("PRAGMA busy_timeout")?.integer("timeout")
      #expect(busyTimeout == 5000)
      let journalMode = try writer.row("PRAGMA journal_mode")?.text("journal_mode")
      #expect(journalMode == "wal")
    }
  }

  @Test func `A reopened record waits for the disk too`() throws {
    let temporary = try TemporaryRecord()
    try temporary.record.close()
    let record = try Record.open(at: temporary.path, access: .write)
    try record.write(by: "ane", at: TemporaryRecord.noon) { (writer) throws(RecordError) in
      let synchronous = try writer.row("PRAGMA synchronous")?.integer("synchronous")
      #expect(synchronous == 2)
    }
  }

  @Test func `A write begins by taking the write lock`() throws {
    let temporary = try TemporaryRecord()
    let other = try RawConnection(path: temporary.path, waits: false)
    #expect(try !other.isLockedOut())
    #expect(try temporary.write { _ in try other.isLockedOut() })
  }

  @Test func `A write that throws leaves nothing`() throws {
    let temporary = try TemporaryRecord()
    #expect(throws: RecordError.notFound(.pairing, id: "P9")) {
      try temporary.write { writer in
        try writer.openRound(named: "2026", allowsReciprocal: true)
        try writer.importMentors(SampleRound.mentors, into: "2026")
        _ = try writer.pairing("P9")
      }
    }
    #expect(try temporary.read { reader in try reader.rounds() }.isEmpty)
    #expect(try temporary.read { reader in try reader.auditHead() }.seq == 1)
    #expect(try temporary.raw().integer("SELECT count(*) FROM person") == 0)
  }

  @Test func `A full disk is told with the record's path, and nothing stays`() throws {
    let temporary = try TemporaryRecord()
    try temporary.write { writer in
      try writer.openRound(named: "2026", allowsReciprocal: true)
    }
    let many = (0..<2000).map { SampleRound.organisation("N\($0)", "Elkarte \($0)") }
    let error = #expect(throws: RecordError.self) {
      try temporary.write { writer in
        let pages = try writer.row("PRAGMA page_count")?.integer("page_count") ?? 0
        _ = try writer.row("PRAGMA max_page_count = \(pages + 10)")
        try writer.importOrganisations(many, into: "2026")
      }
    }
    #expect(error == .inputOutput(path: temporary.path, fault: SystemFault(number: ENOSPC)))
    #expect(error?.exitStatus == 74)
    #expect(try temporary.read { try $0.organisations(of: "2026") }.isEmpty)
  }

  @Test func `A write whose process is killed leaves nothing`() async throws {
    let temporary = try TemporaryRecord()
    try temporary.record.close()
    let path = temporary.path
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      let record = try Record.open(at: path, access: .write)
      try record.write(by: "ane", at: TemporaryRecord.noon) { (writer) throws(RecordError) in
        try writer.openRound(named: "2026", allowsReciprocal: true)
        try writer.importMentors(SampleRound.mentors, into: "2026")
        kill(getpid(), SIGKILL)
      }
    }
    let record = try Record.open(at: path, access: .write)
    #expect(try record.read { (reader) throws(RecordError) in try reader.rounds() }.isEmpty)
    #expect(try record.checkup().isSound)
  }

  @Test func `A killed process keeps what it was told is done, and gives up the lock`()
    async throws
  {
    let temporary = try TemporaryRecord()
    try temporary.record.close()
    let path = temporary.path
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      let record = try Record.open(at: path, access: .write)
      try record.write(by: "ane", at: TemporaryRecord.noon) { (writer) throws(RecordError) in
        try writer.openRound(named: "2026", allowsReciprocal: true)
      }
      kill(getpid(), SIGKILL)
    }
    let record = try Record.open(at: path, access: .write)
    #expect(
      try record.read { (reader) throws(RecordError) in try reader.rounds() }.map(\.name) == [
        "2026"
      ])
  }

  @Test func `A change without an audit entry stops the program`() async throws {
    let result = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      let temporary = try TemporaryRecord()
      try temporary.write { writer in
        _ = try writer.row("INSERT INTO setting (name, value) VALUES ('x', 'y') RETURNING name")
      }
    }
    let words = try String(decoding: #require(result).standardErrorContent, as: UTF8.self)
    #expect(words.contains("every change has its audit entry"))
  }

  @Test func `A reader that writes stops the program`() async throws {
    let result = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      let temporary = try TemporaryRecord()
      let reader = try Record.open(at: temporary.path, access: .read)
      try reader.write(by: "ane", at: TemporaryRecord.noon) { _ in }
    }
    let words = try String(decoding: #require(result).standardErrorContent, as: UTF8.self)
    #expect(words.contains("the record is open for writing"))
  }
}
