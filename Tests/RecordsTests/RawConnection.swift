import GRDB
import TestSupport

/// A plain SQLite connection to a record, to try what its schema refuses.
struct RawConnection {
  private let queue: DatabaseQueue

  init(path: String, waits: Bool = true) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = waits ? .timeout(5) : .immediateError
    queue = try DatabaseQueue(path: path, configuration: configuration)
  }

  func execute(_ sql: String) throws {
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
  }

  /// What the schema says against a statement; nil when it lets it pass. Nothing stays of it.
  func refusal(of sql: String) throws -> String? {
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "SAVEPOINT attempt")
      defer { try? database.execute(sql: "ROLLBACK TO attempt; RELEASE attempt") }
      do {
        try database.execute(sql: sql)
        return nil
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
        return error.message
      }
    }
  }

  /// Whether another connection holds the right to write.
  func isLockedOut() throws -> Bool {
    try queue.writeWithoutTransaction { database in
      do {
        try database.execute(sql: "BEGIN IMMEDIATE; ROLLBACK")
        return false
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
        return true
      }
    }
  }

  func text(_ sql: String) throws -> String? {
    try queue.read { try String.fetchOne($0, sql: sql) }
  }

  func texts(_ sql: String) throws -> [String] {
    try queue.read { try String.fetchAll($0, sql: sql) }
  }

  func integer(_ sql: String) throws -> Int? {
    try queue.read { try Int.fetchOne($0, sql: sql) }
  }

  /// How the database would run a statement: its steps, whatever the arguments are.
  func plan(of sql: String) throws -> [String] {
    let rows = try queue.read {
      try Row.fetchAll($0, sql: "EXPLAIN QUERY PLAN " + sql.replacing("?", with: "'1'"))
    }
    return rows.map { $0["detail"] }
  }

  /// The invariants of the programme that the record breaks.
  func brokenInvariants() throws -> [String] { try queue.read(RecordInvariants.broken) }

  /// Takes every trigger off, to try what is left of the schema.
  func dropTriggers() throws {
    for name in try texts("SELECT name FROM sqlite_master WHERE type = 'trigger'") {
      try execute("DROP TRIGGER \(name)")
    }
  }

  /// Runs statements that triggers and checks would refuse.
  func plantPastChecks(_ sql: String) throws {
    try execute("PRAGMA ignore_check_constraints = ON")
    try plant(sql)
  }

  /// Changes the text of the schema itself.
  func plantSchema(_ sql: String) throws {
    try execute("PRAGMA writable_schema = ON; \(sql); PRAGMA writable_schema = OFF")
  }

  /// Runs statements that the triggers would refuse: they are taken off and put back.
  func plant(_ sql: String) throws {
    try queue.write { database in
      let triggers = try Row.fetchAll(
        database, sql: "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
      for trigger in triggers {
        try database.execute(sql: "DROP TRIGGER \(trigger["name"] as String)")
      }
      try database.execute(sql: sql)
      for trigger in triggers { try database.execute(sql: trigger["sql"]) }
    }
  }
}
