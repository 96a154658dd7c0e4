import Foundation
import Records
import TestSupport
import Testing

@testable import Workflow

/// Backups over weeks: what is kept, and what the doctor says of copies that grew old.
struct BackupStepTests {
  private let round: TestRound
  private let keys: KeyLocation
  private let stick: String

  init() throws {
    round = try TestRound().screened()
    keys = KeyLocation(named: round.folder.path("keys/keys.sqlite"), environment: [:])
    stick = round.folder.path("usb")
    try FileManager.default.createDirectory(
      atPath: stick, withIntermediateDirectories: false)
  }

  private func backUp(
    daysLater: Double, copyingKeys: Bool = false, keeping kept: Int? = nil
  ) throws -> BackupDocument {
    try BackUpRecord(
      round.access(daysLater: daysLater), keys: keys, folder: nil,
      keyFolder: copyingKeys ? stick : nil, keeping: kept
    ).run()
  }

  private func examine(daysLater: Double) throws -> ExaminationDocument {
    try ExamineRecord(round.access(daysLater: daysLater), keys: keys, folder: nil).run()
  }

  @Test func `the newest backups stay and older ones go`() throws {
    let made = try (0..<4).map { try backUp(daysLater: Double($0)).file }
    let last = try backUp(daysLater: 4, keeping: 2)
    #expect(Set(last.removed) == Set(made.prefix(3)))
    let left = try BackupFolder(named: nil, besides: round.access().path).files()
    #expect(left == [last.file, made[3]])
  }

  @Test func `the only copy of the keys is not called superfluous when it is old`() throws {
    let first = try backUp(daysLater: 0, copyingKeys: true)
    let old = try #require(try examine(daysLater: 51).keys)
    #expect(old.expired == [first.keyBackup].compactMap(\.self) && old.isOnlyCopyExpired)
    #expect(try !examine(daysLater: 51).isKept(withinDays: 60))
    // The next one takes it away; a doctor has nothing more to say.
    let second = try backUp(daysLater: 52, copyingKeys: true)
    #expect(second.keyBackup != nil && second.keysNotCopied == 0)
    #expect(try KeyBackup.all(in: stick).map(\.path) == [second.keyBackup].compactMap(\.self))
    #expect(try examine(daysLater: 53).isKept(withinDays: 1))
    #expect(try !examine(daysLater: 54).isKept(withinDays: 1))
  }

  @Test func `the first backup lets the record note its keys, once`() throws {
    #expect(try backUp(daysLater: 0).auditEntries == backUp(daysLater: 1).auditEntries)
    let record = try Record.open(at: round.access().path, access: .read)
    #expect(try record.read { (reader) throws(RecordError) in try reader.notedKeys() } != nil)
    try record.close()
  }
}
