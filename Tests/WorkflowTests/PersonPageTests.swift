import Foundation
import GRDB
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
    let exported = try record.read { (reader) throws(Records.RecordError) in
      try reader.exportedColumns()
    }
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

  @Test func `every word of the record that an export may show is told in the reader's language`()
    throws
  {
    let folder = try TemporaryFolder()
    let path = folder.path("record.sqlite")
    let record = try Record.create(
      at: path, by: "ane", instant: Date(timeIntervalSince1970: 1_800_000_000),
      productVersion: "test")
    let exported = try record.read { (reader) throws(Records.RecordError) in
      try reader.exportedColumns()
    }
    try record.close()
    let queue = try DatabaseQueue(path: path)
    var words = 0
    for table in exported {
      let sql = try queue.read {
        try String.fetchOne(
          $0, sql: "SELECT sql FROM sqlite_master WHERE name = ?", arguments: [table.table])
      }
      for match in try #require(sql).matches(of: /(\w+) IN \(\s*('[^)]*')\)/)
      where table.columns.contains(String(match.1)) && match.1 != "territory" {
        let values = match.2.split(separator: ",").map {
          $0.trimmingCharacters(in: CharacterSet(charactersIn: " \n'"))
        }
        words += values.count
        let column = String(match.1)
        let missing = values.filter {
          Message.personValue($0, of: column, in: table.table) == nil
        }
        #expect(missing == [], "\(table.table).\(column)")
      }
    }
    #expect(words > 60)
  }
}
