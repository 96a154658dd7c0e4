import Foundation
import GRDB

/// A backup in which everything personal is sealed with the keys of those whom it is about.
///
/// An SQLite file of its own kind, not a record: it holds the definitions of a record (`part`), its
/// counters (`counter`), and for each table one without rules (`content_…`) with its rows as they
/// were stored, in which personal values are sealed cells. Destroying a person's key erases them
/// from every backup that was ever made.
enum SealedBackup {
  /// `UztB` in ASCII: what marks an SQLite file as a sealed backup.
  static let applicationID = 0x557A_7442

  private static let tables = """
    PRAGMA application_id = \(applicationID);
    CREATE TABLE setting (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT;
    CREATE TABLE part (
      position INTEGER PRIMARY KEY AUTOINCREMENT,
      type TEXT NOT NULL,
      name TEXT NOT NULL,
      sql TEXT NOT NULL
    ) STRICT;
    CREATE TABLE counter (name TEXT NOT NULL PRIMARY KEY, seq INTEGER NOT NULL) STRICT;

    """

  /// The settings of a backup that are part of what its digest proves.
  private enum Setting: String {
    /// How the file is made up.
    case form
    /// The identity under which its keys are kept.
    case recordID
  }

  private static let form = "1"

  /// The settings of connections that make or read a backup; references are not followed.
  private static func configuration(readonly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readonly
    configuration.foreignKeysEnabled = false
    configuration.busyMode = .timeout(Record.busyTimeoutSeconds)
    return configuration
  }

  /// Attaches a file to read from, which is never written to.
  private static func attach(_ path: String, as schema: String, to database: Database) throws {
    // Percent signs, question marks and hashes mean something in an address.
    let absolute = URL(filePath: path).path
    let allowed = CharacterSet.urlPathAllowed.subtracting(CharacterSet(charactersIn: "%?#;"))
    guard let address = absolute.addingPercentEncoding(withAllowedCharacters: allowed) else {
      throw RecordError.cannotCreate(path: path, fault: SystemFault(number: EINVAL))
    }
    try database.execute(
      sql: "ATTACH DATABASE ? AS \(schema)", arguments: ["file:\(address)?mode=ro"])
  }

  /// Runs work on a connection of its own, and says what stopped sealing or opening.
  private static func onQueue<Value>(
    at path: String?, keyring: Keyring?, _ work: (Database) throws -> Value
  ) throws -> Value {
    let configuration = configuration(readonly: false)
    let queue =
      if let path { try DatabaseQueue(path: path, configuration: configuration) } else {
        try DatabaseQueue(configuration: configuration)
      }
    let outcome: Result<Value, any Error>
    do {
      outcome = .success(try queue.writeWithoutTransaction(work))
    } catch { outcome = .failure(keyring?.failure ?? error) }
    try queue.close()
    return try outcome.get()
  }
}

// MARK: Making

extension SealedBackup {
  /// What a backup was made of.
  struct Source {
    /// The digest of the record's content.
    let digest: String
    let auditHead: AuditHead
  }

  /// Copies a record, of this version or an older one, into an empty file, sealed.
  ///
  /// Everything is read from one unchanging view, while others read and write the record. Nothing
  /// personal is written in the clear anywhere.
  ///
  /// - Parameters:
  ///   - path: the empty file.
  ///   - record: the record.
  ///   - keyring: the keys, made on demand.
  static func make(
    at path: String, of record: String, keyring: Keyring
  ) throws -> Source {
    try onQueue(at: path, keyring: keyring) { database in
      try database.execute(sql: "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA")
      try attach(record, as: "source", to: database)
      let persons = try String.fetchAll(database, sql: "SELECT id FROM source.person ORDER BY id")
      try keyring.store.makeKeys(for: persons.map(KeyOwner.person) + [.record])
      database.add(function: sealing(keyring))
      var source: Source?
      try database.inTransaction(.deferred) {
        try database.execute(sql: tables)
        let version = try Int.fetchOne(database, sql: "PRAGMA source.user_version") ?? 0
        try database.execute(sql: "PRAGMA user_version = \(version)")
        for (setting, value) in [(Setting.form, form), (.recordID, keyring.store.record)] {
          try database.execute(
            sql: "INSERT INTO setting VALUES (?, ?)", arguments: [setting.rawValue, value])
        }
        try copyDefinitions(database)
        let names = try String.fetchAll(
          database, sql: "SELECT name FROM part WHERE type = 'table' ORDER BY position")
        for name in names { try copyRows(of: name, database) }
        source = try Source(
          digest: ContentDigest.hexadecimal(of: database, schema: "source"),
          auditHead: RecordReader(database, path: record).auditHead())
        return .commit
      }
      guard let source else { preconditionFailure("a transaction that ended was run") }
      return source
    }
  }

  private static func copyDefinitions(_ database: Database) throws {
    try database.execute(
      sql: """
        INSERT INTO part (type, name, sql)
        SELECT type, name, sql FROM source.sqlite_master
        WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
        ORDER BY type <> 'table', type, rowid;
        INSERT INTO counter SELECT name, seq FROM source.sqlite_sequence
        """)
  }

  private static func copyRows(of name: String, _ database: Database) throws {
    let table = try StoredTable(name, in: database, schema: "source")
    let personal = PersonalData.table(name)
    let quoted = name.quotedDatabaseIdentifier
    let values = table.columns.map { column -> String in
      let value = quoted + "." + column.quotedDatabaseIdentifier
      guard let personal, let found = personal.personal.first(where: { $0.name == column }),
        found.kind != .sealed
      else { return value }
      let texts =
        [name, column].map { "'\($0)'" } + [table.rowKey(number: "rowid"), value]
      return "uztartu_seal(\((texts + personal.persons).joined(separator: ", ")))"
    }
    let number = table.hasHiddenNumbers ? [StoredTable.numberColumn] : []
    let columns = (number + table.columns).map(\.quotedDatabaseIdentifier)
    let leftOut = name == "setting" ? "WHERE name NOT LIKE 'backup%'" : ""
    let content = table.contentName.quotedDatabaseIdentifier
    try database.execute(
      sql: """
        CREATE TABLE \(content) (\(columns.joined(separator: ", ")));
        INSERT INTO \(content)
        SELECT \((number.map { _ in quoted + ".rowid" } + values).joined(separator: ", "))
        FROM source.\(quoted) NOT INDEXED \(leftOut)
        """)
  }

  /// `uztartu_seal(table, column, row, value, person…)`: nothing and the empty text stay.
  private static func sealing(_ keyring: Keyring) -> DatabaseFunction {
    keyring.function("uztartu_seal") { (values) throws(RecordError) in
      let texts = values.map { String.fromDatabaseValue($0) }
      guard case .string(let text) = values[3].storage, !text.isEmpty else { return values[3] }
      let place = CellPlace(
        table: texts[0] ?? "", column: texts[1] ?? "", row: rowText(values[2]))
      let persons = Set(texts.dropFirst(4).compactMap(\.self)).sorted()
      let cell = try keyring.sealed(text, at: place, owners: persons.map(KeyOwner.person))
      return Data(cell.bytes).databaseValue
    }
  }

  /// The number or text that tells a row, as text.
  private static func rowText(_ value: DatabaseValue) -> String {
    if case .int64(let number) = value.storage { return String(number) }
    return String.fromDatabaseValue(value) ?? ""
  }
}

// MARK: Reading

extension SealedBackup {
  /// The identity under which the keys of a backup are kept.
  static func recordID(of path: String) throws(RecordError) -> String {
    let found = try RecordError.translating(.file(path)) {
      let queue = try DatabaseQueue(path: path, configuration: configuration(readonly: true))
      let found = try queue.read { database in
        try [Setting.form, .recordID].map { setting in
          try String.fetchOne(
            database, sql: "SELECT value FROM setting WHERE name = ?",
            arguments: [setting.rawValue])
        }
      }
      try queue.close()
      return found
    }
    guard found[0] == form, let identity = found[1] else {
      throw .damaged(place: path, detail: "it does not say which record it is of")
    }
    return identity
  }

  /// What the record had noted of its keys when a backup was made; nil where it had not.
  static func notedKeys(of path: String) throws(RecordError) -> String? {
    try RecordError.translating(.file(path)) {
      let queue = try DatabaseQueue(path: path, configuration: configuration(readonly: true))
      let noted = try queue.read { database in
        try String.fetchOne(
          database, sql: "SELECT value FROM content_setting WHERE name = ?",
          arguments: [RecordSetting.recordKeys.rawValue])
      }
      try queue.close()
      return noted
    }
  }

  /// Builds the record that a backup is of in an empty file, or in memory to see that it can be.
  ///
  /// - Parameters:
  ///   - backup: the backup, proven.
  ///   - path: the empty file; nil for memory.
  /// - Returns: the digest of what was built. It is the one of the record that was copied unless
  ///   somebody was erased since.
  /// - Throws: ``RecordError/sealBroken(place:)``. What a missing key sealed is emptied as
  ///   an erasure does; the keyring knows whose it is.
  static func rebuild(
    _ backup: String, at path: String?, keyring: Keyring
  ) throws -> String {
    try onQueue(at: path, keyring: keyring) { database in
      try attach(backup, as: "backup", to: database)
      database.add(function: opening(keyring))
      // What was in the record comes back as it was; the doctor judges it.
      try database.execute(sql: "PRAGMA ignore_check_constraints = ON")
      try database.inTransaction(.deferred) {
        let version = try Int.fetchOne(database, sql: "PRAGMA backup.user_version") ?? 0
        try database.execute(
          sql: """
            PRAGMA application_id = \(Schema.applicationID); PRAGMA user_version = \(version)
            """)
        try makeParts("type = 'table'", database)
        let names = try String.fetchAll(
          database, sql: "SELECT name FROM backup.part WHERE type = 'table' ORDER BY position")
        for name in names { try bringBackRows(of: name, database) }
        try database.execute(
          sql: """
            DELETE FROM sqlite_sequence; INSERT INTO sqlite_sequence SELECT * FROM backup.counter
            """)
        // Last, so that no trigger judges a row that was there.
        try makeParts("type <> 'table'", database)
        return .commit
      }
      return try ContentDigest.hexadecimal(of: database)
    }
  }

  private static func makeParts(_ condition: String, _ database: Database) throws {
    let parts = try String.fetchAll(
      database, sql: "SELECT sql FROM backup.part WHERE \(condition) ORDER BY position")
    for part in parts { try database.execute(sql: part) }
  }

  private static func bringBackRows(of name: String, _ database: Database) throws {
    let table = try StoredTable(name, in: database, schema: "main")
    let personal = PersonalData.table(name)?.personal ?? []
    let quoted = name.quotedDatabaseIdentifier
    let hasNumber = table.hasHiddenNumbers
    let key = table.rowKey(number: StoredTable.numberColumn)
    let values = table.columns.map { column -> String in
      let value = quoted + "." + column.quotedDatabaseIdentifier
      guard let found = personal.first(where: { $0.name == column }), found.kind != .sealed
      else { return value }
      return "uztartu_open('\(name)', '\(column)', \(key), \(value), \(found.erased))"
    }
    let columns = (hasNumber ? ["rowid"] : []) + table.columns.map(\.quotedDatabaseIdentifier)
    let number = hasNumber ? [StoredTable.numberColumn.quotedDatabaseIdentifier] : []
    try database.execute(
      sql: """
        INSERT INTO main.\(quoted) (\(columns.joined(separator: ", ")))
        SELECT \((number + values).joined(separator: ", "))
        FROM backup.\(table.contentName.quotedDatabaseIdentifier) AS \(quoted)
        """)
  }

  /// `uztartu_open(table, column, row, cell, erased)`: what is no cell stays as it is.
  private static func opening(_ keyring: Keyring) -> DatabaseFunction {
    keyring.function("uztartu_open") { (values) throws(RecordError) in
      let texts = values.map { String.fromDatabaseValue($0) }
      guard case .blob(let data) = values[3].storage else { return values[3] }
      let place = CellPlace(
        table: texts[0] ?? "", column: texts[1] ?? "", row: rowText(values[2]))
      guard let cell = SealedCell([UInt8](data)) else { throw .sealBroken(place: place.name) }
      guard let text = try keyring.opened(cell, at: place) else { return values[4] }
      return text.databaseValue
    }
  }
}
