import GRDB

/// What a check of a whole record found.
package struct RecordCheckup: Equatable, Sendable {
  /// What SQLite says of pages, indexes and column types; empty when all is well.
  package let integrityProblems: [String]
  /// Rows that name something that is not there, as `table row → other table`.
  package let danglingReferences: [String]
  /// The pages, from 1, that the disk has changed since a writer closed the record; nil where that
  /// cannot be said: somebody is writing, or another program has written.
  package let changedPages: [Int]?
  package let audit: AuditVerification
  /// The version of the schema.
  package let schemaVersion: Int

  /// Whether nothing was found.
  package var isSound: Bool {
    guard case .intact = audit else { return false }
    return integrityProblems.isEmpty && danglingReferences.isEmpty
      && (changedPages ?? []).isEmpty
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
    let isBeingWritten = isWriter || RecordLock.isHeld(besideRecordAt: path)
    return try read { (reader) throws(RecordError) in
      try RecordCheckup(
        integrityProblems: reader.integrityProblems(),
        danglingReferences: reader.danglingReferences(),
        changedPages: isBeingWritten
          ? nil : PageSums.changedPages(ofRecordAt: path, auditHead: reader.auditHead()),
        audit: reader.verifyAudit(expecting: printed), schemaVersion: reader.schemaVersion())
    }
  }
}

extension Record {
  /// Refuses a record whose pages the disk changed since a writer closed it.
  ///
  /// - Throws: ``RecordError/pagesChanged(path:pages:)``, an error of the file.
  package func refuseChangedPages() throws(RecordError) {
    guard !isWriter, !RecordLock.isHeld(besideRecordAt: path) else { return }
    let changed = try read { (reader) throws(RecordError) in
      try PageSums.changedPages(ofRecordAt: path, auditHead: reader.auditHead())
    }
    if let changed, !changed.isEmpty { throw .pagesChanged(path: path, pages: changed) }
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
