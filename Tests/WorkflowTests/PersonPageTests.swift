import Foundation
import Records
import TestSupport
import Testing
import Wording

/// The names that a person's own page gives to what is held about them.
struct PersonPageTests {
  @Test func `every table and column that an export may show has a name for people`() throws {
    let folder = try TemporaryFolder()
    let record = try Record.create(
      at: folder.path("record.sqlite"), by: "ane",
      instant: Date(timeIntervalSince1970: 1_800_000_000),
      productVersion: "test")
    let exported = try record.read { (reader) throws(RecordError) in try reader.exportedColumns() }
    #expect(exported.count > 20)
    let tables = exported.map(\.table).filter { Message.personTable($0) == nil }
    #expect(tables == [])
    let columns = Set(exported.flatMap(\.columns)).filter { Message.personField($0) == nil }
    #expect(columns.sorted() == [])
    // Whoever wrote a row is somebody else: their account is not part of anybody's file.
    let accounts = exported.flatMap(\.columns).filter { $0 == "actor" || $0.hasSuffix("By") }
    #expect(Set(accounts) == ["statedBy"])
    try record.close()
  }
}
