import Foundation
import GRDB
import TestSupport

/// What a record says, without what differs from run to run: instants, digests, sealed bytes and
/// the random names that a record gets.
///
/// Two runs of the same work on the same record say the same.
struct RecordContent: Equatable {
  /// The rows of every table, in a fixed order.
  let rows: [String]

  /// What is wrong with a record, whatever it says; empty for a sound one.
  let defects: [String]

  /// Reads the file at a path, as the next program to open it would after a crash.
  init(ofRecordAt path: String) throws {
    guard FileManager.default.fileExists(atPath: path) else {
      rows = []
      defects = []
      return
    }
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    (rows, defects) = try queue.read { database in
      (try Self.rows(of: database), try RecordInvariants.broken(in: database))
    }
  }

  private static func rows(of database: Database) throws -> [String] {
    let tables = try String.fetchAll(
      database,
      sql: """
        SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'
        ORDER BY name
        """)
    return try tables.flatMap { table in
      let columns = try database.columns(in: table).map(\.name)
        .filter { !isVolatile($0) && !(table == "setting" && $0 == "value") }
      let list = columns.map { "quote(\"\($0)\")" }.joined(separator: " || '|' || ")
      let rows = try String.fetchAll(
        database, sql: "SELECT \(list.isEmpty ? "''" : list) FROM \"\(table)\" ORDER BY 1")
      return rows.map { "\(table): \($0)" }
    }
  }

  /// Whether a column holds an instant, a digest, a random name or sealed bytes.
  private static func isVolatile(_ column: String) -> Bool {
    let ends = ["At", "Digest"]
    let names = [
      "at", "digest", "document", "certificate", "sealed", "learned", "contentDigest", "receipt",
    ]
    return names.contains(column) || ends.contains { column.hasSuffix($0) }
  }
}
