import GRDB

extension RecordReader {
  /// The instruments of the record, by name, then by version.
  package func instruments() throws(RecordError) -> [RecordedInstrument] {
    try rows("SELECT * FROM instrument ORDER BY name, version").map { (row) throws(RecordError) in
      try RecordedInstrument(row)
    }
  }

  /// The invitations of a round, in the order in which they were made.
  package func surveyInvitations(of round: String) throws(RecordError) -> [RecordedInvitation] {
    let name = try self.round(named: round).name
    let found = try rows(
      """
      SELECT surveyInvitation.* FROM surveyInvitation
      JOIN pairing ON pairing.id = surveyInvitation.pairing
      WHERE pairing.round = ? ORDER BY surveyInvitation.number
      """, [name])
    return try found.map { (row) throws(RecordError) in try RecordedInvitation(row) }
  }

  /// The invitation that a one-time code opens.
  ///
  /// - Throws: ``RecordError/notFound(_:id:)`` for a code that the record never gave; the error
  ///   does not repeat it.
  package func surveyInvitation(code: SurveyCode) throws(RecordError) -> RecordedInvitation {
    let found = try row("SELECT * FROM surveyInvitation WHERE digest = ?", [code.digest])
    guard let found else { throw .notFound(.surveyInvitation, id: SurveyCode.hidden) }
    return try RecordedInvitation(found)
  }

  /// The answers of a round, in the order of instruments, waves and pseudonyms.
  package func surveyAnswers(of round: String) throws(RecordError) -> [RecordedSurveyAnswer] {
    let name = try self.round(named: round).name
    let found = try rows(
      """
      SELECT * FROM surveyAnswer WHERE round = ?
      ORDER BY instrument, wave, subject, side, respondent
      """, [name])
    return try found.map { (row) throws(RecordError) in try RecordedSurveyAnswer(row) }
  }

  /// The answers that a person gave, by round, instrument and wave, as far as the keys still tell:
  /// none of a round whose key was never made or was destroyed.
  package func surveyAnswers(
    of person: String, keys: KeyStore
  ) throws(RecordError) -> [RecordedSurveyAnswer] {
    let rounds = try rows(
      """
      SELECT DISTINCT application.round AS name FROM application
      JOIN surveyAnswer ON surveyAnswer.round = application.round
      WHERE application.person = ? ORDER BY application.round
      """, [person])
    var answers: [RecordedSurveyAnswer] = []
    for row in rounds {
      let round = try row.text("name")
      guard try keys.state(of: .round(round)) == .held else { continue }
      let found = try self.rows(
        """
        SELECT * FROM surveyAnswer WHERE round = ? AND respondent = ?
        ORDER BY instrument, wave, subject, side
        """, [round, keys.pseudonym(of: .person(person), in: round)])
      answers += try found.map { (row) throws(RecordError) in try RecordedSurveyAnswer(row) }
    }
    return answers
  }
}
