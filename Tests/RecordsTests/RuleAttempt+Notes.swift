import Records

extension RuleAttempt {
  static let notes = [
    RuleAttempt(
      "privateNoteIsNotReplaced", .keptAsWritten, in: .noted,
      note("INSERT OR REPLACE", 1, session: "S1", version: 1)),
    RuleAttempt(
      "privateNoteStarts", .firstState, in: .noted,
      note("INSERT", 9, session: "S1", version: 2)),
    RuleAttempt(
      "privateNoteIsOfItsPairing", .unknownReference, in: .noted,
      note("INSERT", 9, pairing: "P2", session: "S1", version: 1)),
    RuleAttempt(
      "privateNoteKeepsPlace", .keptAsWritten, in: .noted,
      "UPDATE privateNote SET session = 'S2', version = 2, updatedAt = createdAt"),
    RuleAttempt(
      "privateNoteIsWrittenAnew", .keptAsWritten, in: .noted,
      "UPDATE privateNote SET sealed = x'02'"),
  ]

  private static func note(
    _ insert: String, _ number: Int, pairing: String = "P1", session: String, version: Int
  ) -> String {
    let instant = "'2026-11-22T10:00:00.000Z'"
    return """
      \(insert) INTO privateNote
        (number, id, pairing, session, actor, version, sealed, createdAt, updatedAt)
      VALUES (\(number), 'Z\(number)', '\(pairing)', '\(session)', 'ane', \(version), x'01',
        \(instant), \(version == 1 ? "NULL" : instant))
      """
  }
}

extension TemporaryRecord {
  /// Writes a note of mentor Ane about S1: Z1.
  @discardableResult
  func note(_ text: String = "Bakarrik niretzat.", keys: KeyStore? = nil) throws -> RecordedNote {
    let temporary = try TemporaryKeys()
    return try write { writer in
      let keys = try keys ?? temporary.open(of: writer.setting(.recordID))
      return try writer.write(
        note: text, pairing: "P1", session: "S1", author: .person("H1"), keys: keys)
    }
  }
}
