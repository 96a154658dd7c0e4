import GRDB

/// The tables of a record and how older ones are brought up to date.
///
/// A migration that was ever landed is never edited: its SQL is text, written out, and follows no
/// type of today's program.
enum Schema {
  /// `Uzta` in ASCII: what marks an SQLite file as a record (`PRAGMA application_id`).
  static let applicationID = 0x557A_7461

  /// How many migrations a record of today has seen (`PRAGMA user_version`).
  static let version = 4

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("2026-11 first record") { database in
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      for part in firstRecord { try database.execute(sql: part) }
      try database.execute(sql: "PRAGMA user_version = 1")
    }
    migrator.registerMigration("2026-11 lexicon") { database in
      try database.execute(sql: lexiconTables)
      try database.execute(sql: "PRAGMA user_version = 2")
    }
    migrator.registerMigration("2026-11 life of a round") { database in
      for part in lifeOfARound { try database.execute(sql: part) }
      try database.execute(sql: "PRAGMA user_version = 3")
    }
    migrator.registerMigration("2026-11 evaluation") { database in
      for part in evaluation { try database.execute(sql: part) }
      try database.execute(sql: "PRAGMA user_version = 4")
    }
    return migrator
  }

  private static let firstRecord = [
    roundTables, roundRules, applicationTables, applicationRules, preferenceTable,
    preferenceRules, matchRunTable, pairingTable, pairingRules, responseTable, sessionTable,
    auditTables,
  ]

  /// What version 3 adds, by subject, in the order in which it is made.
  private static let lifeOfARound: [String] = [
    // First: it makes a table anew that others refer to.
    sessionLife,
    consentTable,
    recordIdentity,
    noteTables,
    userTables,
    erasureTables,
    rightsTable,
    retentionTable,
    agreementTables, goalTables, pauseTable, checkInTables, pairingLife,
    roundLifeTables, roundLifeRules,
  ]

  /// What version 4 adds: surveys, reports, and sessions written down during a pause.
  private static let evaluation = [surveyTables, reportTables, lateSessions]

  static func version(of database: Database) throws -> Int {
    try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
  }

  /// The check of an instant's shape, `yyyy-mm-ddThh:mm:ss.sssZ`; nothing for NULL.
  ///
  /// Only with a modifier does SQLite notice days that their month does not have.
  static func instant(_ column: String) -> String {
    """
    CONSTRAINT "bad-value"
          CHECK (\(column) IS strftime('%Y-%m-%dT%H:%M:%fZ', \(column), '+0 days'))
    """
  }

  /// The check of a day's shape, `yyyy-mm-dd`; nothing for NULL.
  static func day(_ column: String) -> String {
    "CONSTRAINT \"bad-value\" CHECK (\(column) IS date(\(column), '+0 days'))"
  }

  /// A trigger that raises a rule when its condition holds.
  static func rule(
    _ name: String, _ event: String, when condition: String, raise rule: String
  ) -> String {
    """
    CREATE TRIGGER \(name) BEFORE \(event)
    WHEN \(condition)
    BEGIN SELECT RAISE(ABORT, '\(rule)'); END;

    """
  }
}
