import GRDB

extension RecordError {
  /// What a statement was about, for the error it may end in.
  enum Place {
    case file(String)
    case entity(RecordEntity, id: String, path: String)

    /// The file, which is what most errors are about.
    fileprivate var path: String {
      switch self {
      case .file(let path), .entity(_, _, let path): path
      }
    }
  }

  /// Runs database work and turns each of its errors into one of ours.
  static func translating<Value>(
    _ place: Place, _ work: () throws -> Value
  ) throws(RecordError) -> Value {
    do {
      return try work()
    } catch let error as RecordError {
      throw error
    } catch let error as DatabaseError {
      throw RecordError(error, at: place)
    } catch {
      throw .damaged(place: place.path, detail: String(describing: error))
    }
  }

  private init(_ error: DatabaseError, at place: Place) {
    let detail = error.message ?? "SQLite status \(error.extendedResultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_CONSTRAINT:
      self = .constraint(RecordRule(error), at: place, detail: detail)
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self = .busy(path: place.path)
    case .SQLITE_NOTADB:
      self = .notARecord(path: place.path)
    case .SQLITE_PERM, .SQLITE_AUTH:
      self = .notPermitted(path: place.path)
    case .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_NOMEM:
      self = .inputOutput(path: place.path, fault: SystemFault(error.resultCode))
    default:
      // Corrupt pages, missing tables and columns, wrong types: not what this program wrote.
      self = .damaged(place: place.path, detail: detail)
    }
  }

  private static func constraint(
    _ rule: RecordRule, at place: Place, detail: String
  ) -> RecordError {
    switch place {
    case .entity(let entity, let id, _): .ruleBroken(rule, entity, id: id)
    // A constraint outside any store's statement, such as a check at the end of a migration.
    case .file(let path): .damaged(place: path, detail: detail)
    }
  }
}

extension RecordRule {
  /// The rule behind a refused statement.
  ///
  /// Triggers raise the raw value of a rule; checks are named by it; the rest follows from the
  /// kind of constraint and its columns.
  init(_ error: DatabaseError) {
    let message = error.message ?? ""
    switch error.extendedResultCode {
    case .SQLITE_CONSTRAINT_TRIGGER:
      self = RecordRule(rawValue: message) ?? .badValue
    case .SQLITE_CONSTRAINT_CHECK:
      let name = message.split(separator: ":").last.map { $0.drop { $0 == " " } }
      self = name.flatMap { RecordRule(rawValue: String($0)) } ?? .badValue
    case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_ROWID:
      self = RecordRule.unique(message)
    case .SQLITE_CONSTRAINT_FOREIGNKEY:
      self = .unknownReference
    case .SQLITE_CONSTRAINT_NOTNULL:
      self = .missingValue
    default:
      self = .badValue
    }
  }

  private static func unique(_ message: String) -> RecordRule {
    if message.contains("pairing.organisation") { return .organisationTaken }
    if message.contains("preference.organisation"), !message.contains("preference.mentor") {
      return .lockedElsewhere
    }
    if message.contains(".concept") { return .conceptTwice }
    return .alreadyExists
  }
}
