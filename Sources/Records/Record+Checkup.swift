import GRDB

/// What a check of a whole record found.
package struct RecordCheckup: Equatable, Sendable {
  /// What SQLite says of pages, indexes and column types; empty when all is well.
  package let integrityProblems: [String]
  /// Rows that name something that is not there, as `table row → other table`.
  package let danglingReferences: [String]
  package let audit: AuditVerification
  /// The version of the schema.
  package let schemaVersion: Int

  /// Whether nothing was found.
  package var isSound: Bool {
    guard case .intact = audit else { return false }
    return integrityProblems.isEmpty && danglingReferences.isEmpty
  }
}

extension Record {
  /// Checks every page, index, check and reference of the file and the whole audit log.
  ///
  /// - Parameter printed: heads of the audit log noted outside the record.
  /// - Throws: an error of the file that keeps it from being read at all.
  package func checkup(
    expecting printed: [AuditHead] = []
  ) throws(RecordError) -> RecordCheckup {
    try read { (reader) throws(RecordError) in
      try RecordCheckup(
        integrityProblems: reader.integrityProblems(),
        danglingReferences: reader.danglingReferences(),
        audit: reader.verifyAudit(expecting: printed), schemaVersion: reader.schemaVersion())
    }
  }
}

extension RecordReader {
  fileprivate func integrityProblems() throws(RecordError) -> [String] {
    let lines = try rows("PRAGMA integrity_check").map { (row) throws(RecordError) in
      try row.text("integrity_check")
    }
    return lines == ["ok"] ? [] : lines
  }

  fileprivate func danglingReferences() throws(RecordError) -> [String] {
    try rows("PRAGMA foreign_key_check").map { (row) throws(RecordError) in
      let place = try row.optionalInteger("rowid").map { " \($0)" } ?? ""
      return try row.text("table") + place + " → " + row.text("parent")
    }
  }

  fileprivate func schemaVersion() throws(RecordError) -> Int {
    try RecordError.translating(.file(path)) { try Schema.version(of: database) }
  }
}
