import Crypto
import Foundation
import GRDB

/// The digest of everything a record holds: what two copies have in common if they are copies.
///
/// Tables are taken by name with their definition, rows in the order in which they are stored,
/// values with their type and length: equal digests mean equal content, whatever the pages of the
/// file look like. What a backup adds about itself is left out.
enum ContentDigest {
  /// 64 hexadecimal digits over the content of one unchanging view.
  ///
  /// - Parameter schema: the name of an attached file; without one, of the file that was opened.
  /// - Complexity: one pass over the record.
  static func hexadecimal(of database: Database, schema: String = "main") throws -> String {
    var hash = SHA256()
    let parts = try Row.fetchAll(
      database,
      sql: """
        SELECT type, name, ifnull(sql, '') AS sql FROM \(schema).sqlite_master
        WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name
        """)
    for part in parts {
      let (type, name, sql): (String, String, String) = (part["type"], part["name"], part["sql"])
      for text in [type, name, sql] { add(text, to: &hash) }
      if type == "table" { try addRows(of: name, schema, in: database, to: &hash) }
    }
    // The counters, so that no identifier is given twice after a restore.
    let counters = try Row.fetchAll(
      database, sql: "SELECT name, seq FROM \(schema).sqlite_sequence ORDER BY name")
    for counter in counters { for (_, value) in counter { add(value, to: &hash) } }
    return SHA256Text.hexadecimal(of: hash.finalize())
  }

  private static func addRows(
    of table: String, _ schema: String, in database: Database, to hash: inout SHA256
  ) throws {
    let quoted = schema + "." + table.quotedDatabaseIdentifier
    // Without an index, rows come in the order of their keys.
    let leaveOut = table == "setting" ? " WHERE name NOT LIKE 'backup%'" : ""
    let rows = try Row.fetchCursor(
      database, sql: "SELECT * FROM \(quoted) NOT INDEXED\(leaveOut)")
    var count: UInt64 = 0
    while let row = try rows.next() {
      count += 1
      for (_, value) in row { add(value, to: &hash) }
    }
    add(5, count, to: &hash)
  }

  private static func add(_ value: DatabaseValue, to hash: inout SHA256) {
    switch value.storage {
    case .null: hash.update(data: [0])
    case .int64(let number): add(1, number, to: &hash)
    case .double(let number): add(2, number.bitPattern, to: &hash)
    case .string(let text): add(text, to: &hash)
    case .blob(let bytes):
      add(4, UInt64(bytes.count), to: &hash)
      hash.update(data: bytes)
    }
  }

  private static func add(_ text: String, to hash: inout SHA256) {
    add(3, UInt64(text.utf8.count), to: &hash)
    hash.update(data: Array(text.utf8))
  }

  private static func add<Number: FixedWidthInteger>(
    _ type: UInt8, _ number: Number, to hash: inout SHA256
  ) {
    hash.update(data: [type])
    withUnsafeBytes(of: number.littleEndian) { hash.update(bufferPointer: $0) }
  }
}
