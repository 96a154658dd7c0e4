import Forum
import GRDB
import Mentoring

extension RecordWriter {
  /// Keeps an instrument; one that is there already with the same text stays, and nothing is
  /// written.
  ///
  /// - Returns: whether it is new.
  /// - Throws: ``RecordError/ruleBroken(_:_:id:)`` with `.keptAsWritten` where the version has
  ///   another text, `.badValue` for a name or a document that is none.
  @discardableResult
  package func keep(_ instrument: RecordedInstrument) throws(RecordError) -> Bool {
    let known = try row(
      "SELECT * FROM instrument WHERE name = ? AND version = ?",
      [instrument.name, instrument.version])
    if let known, try RecordedInstrument(known) == instrument { return false }
    try execute(
      .instrument, id: instrument.place,
      """
      INSERT INTO instrument (name, version, document, loadedBy, loadedAt) VALUES (?, ?, ?, ?, ?)
      """,
      [
        instrument.name, instrument.version, instrument.document, stamp.actor, stamp.instant,
      ])
    try append(.add, .instrument, id: instrument.place, fields: ["document"])
    return true
  }

  /// Invites one side of a pairing with a code; an open invitation to the same is replaced.
  ///
  /// - Parameters:
  ///   - place: who is asked what; the instrument must be in the record.
  ///   - code: what they will answer with.
  ///   - expiresDay: the last day on which it opens, `yyyy-mm-dd`.
  /// - Throws: ``RecordError/notFound(_:id:)`` for an unknown pairing;
  ///   ``RecordError/ruleBroken(_:_:id:)`` with `.surveyTooEarly`, `.badValue` or
  ///   `.unknownReference`.
  @discardableResult
  package func invite(
    _ place: SurveyPlace, code: SurveyCode, until expiresDay: String
  ) throws(RecordError) -> RecordedInvitation {
    let pairing = try pairing(place.pairing)
    try execute(
      .surveyInvitation, id: pairing.id,
      """
      UPDATE surveyInvitation SET state = 'replaced' WHERE pairing = ? AND side = ?
        AND instrument = ? AND wave = ? AND state = 'open'
      """, [pairing.id, place.side.rawValue, place.instrument, place.wave])
    let number = try nextNumber(in: "surveyInvitation")
    let id = "V\(number)"
    try execute(
      .surveyInvitation, id: id,
      """
      INSERT INTO surveyInvitation (number, id, pairing, side, instrument, version, wave, digest,
        expiresDay, state, invitedBy, invitedAt)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'open', ?, ?)
      """,
      [
        number, id, pairing.id, place.side.rawValue, place.instrument, place.version, place.wave,
        code.digest, expiresDay, stamp.actor, stamp.instant,
      ])
    try append(.invite, .surveyInvitation, id: id, fields: ["pairing", "side", "wave"])
    return try surveyInvitation(code: code)
  }

  /// Writes down an answer under the pseudonyms of its pairing and of who gave it.
  ///
  /// The audit entry names the instrument and the wave and nobody: who wrote it down is known,
  /// whose it is is not. Whoever was invited to it has answered with it.
  ///
  /// - Parameters:
  ///   - person: who answers.
  ///   - corrects: whether another answer that is there is replaced.
  /// - Throws: ``RecordError/notFound(_:id:)`` for an unknown pairing;
  ///   ``RecordError/ruleBroken(_:_:id:)`` with `.alreadyExists` where there is another answer,
  ///   `.answerScale`, `.surveyTooEarly`; ``RecordError/keyDestroyed(owner:)``.
  @discardableResult
  package func answer(
    _ answer: NewSurveyAnswer, by person: String, correcting corrects: Bool, keys: KeyStore
  ) throws(RecordError) -> AnswerOutcome {
    let pairing = try pairing(answer.place.pairing)
    guard ![.proposed, .declined, .expired, .withdrawn].contains(pairing.state) else {
      throw .ruleBroken(.surveyTooEarly, .surveyAnswer, id: pairing.id)
    }
    let subject = try keys.pseudonym(of: .pairing(pairing.id), in: pairing.round)
    let respondent = try keys.pseudonym(of: .person(person), in: pairing.round)
    let outcome = try write(
      answer, of: pairing.round, subject: subject, respondent: respondent, correcting: corrects)
    try execute(
      .surveyInvitation, id: pairing.id,
      """
      UPDATE surveyInvitation SET state = 'used' WHERE pairing = ? AND side = ?
        AND instrument = ? AND wave = ? AND state = 'open'
      """,
      [
        pairing.id, answer.place.side.rawValue, answer.place.instrument, answer.place.wave,
      ])
    return outcome
  }

  private func write(
    _ answer: NewSurveyAnswer, of round: String, subject: String, respondent: String,
    correcting corrects: Bool
  ) throws(RecordError) -> AnswerOutcome {
    let place = answer.place
    let name = "\(place.instrument) \(place.version)/\(place.wave)"
    let known = try row(
      """
      SELECT * FROM surveyAnswer WHERE round = ? AND instrument = ? AND wave = ? AND subject = ?
        AND side = ? AND respondent = ?
      """, [round, place.instrument, place.wave, subject, place.side.rawValue, respondent])
    guard let known else {
      try execute(
        .surveyAnswer, id: name,
        """
        INSERT INTO surveyAnswer (round, instrument, version, wave, subject, side, respondent,
          onDay, items)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          round, place.instrument, place.version, place.wave, subject, place.side.rawValue,
          respondent, answer.onDay, SurveyItems.text(answer.items),
        ])
      try append(.answer, .surveyAnswer, id: name, fields: ["items"])
      return .added
    }
    if try RecordedSurveyAnswer(known).items == answer.items { return .unchanged }
    guard corrects else { throw .ruleBroken(.alreadyExists, .surveyAnswer, id: name) }
    try execute(
      .surveyAnswer, id: name,
      """
      UPDATE surveyAnswer SET items = ? WHERE round = ? AND instrument = ? AND wave = ?
        AND subject = ? AND side = ? AND respondent = ?
      """,
      [
        SurveyItems.text(answer.items), round, place.instrument, place.wave, subject,
        place.side.rawValue, respondent,
      ])
    try append(.correct, .surveyAnswer, id: name, fields: ["items"])
    return .corrected
  }

  /// Removes what a person answered, in every round whose pseudonyms can still be made.
  ///
  /// In the others nobody can tell any more which answers are theirs.
  func removeSurveyAnswers(of person: String, keys: KeyStore) throws(RecordError) {
    let answers = try surveyAnswers(of: person, keys: keys)
    guard !answers.isEmpty else { return }
    try withoutTriggers(of: "surveyAnswer") { () throws(RecordError) in
      for answer in answers {
        try execute(
          .surveyAnswer, id: answer.instrument,
          "DELETE FROM surveyAnswer WHERE round = ? AND respondent = ?",
          [answer.round, answer.respondent])
      }
    }
    try append(.erase, .surveyAnswer, id: person, fields: ["items"])
  }
}
