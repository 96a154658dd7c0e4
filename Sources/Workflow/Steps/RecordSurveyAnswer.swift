import Evaluation
import Forum
import Records
import Wording

/// Writes down what one side of a pairing answered: `uztartu survey record`.
package struct RecordSurveyAnswer: Sendable {
  private let access: RecordAccess
  private let pairing: String
  private let side: ApplicationSide
  private let wave: AskedWave
  private let instrument: String?
  private let answers: String
  private let day: String?
  private let isCorrection: Bool
  private let keys: KeyLocation

  /// - Parameters:
  ///   - instrument: a name, with or without a version; the scale of the relationship without one.
  ///   - answers: a value for each item, apart by commas; a dash where there is none.
  ///   - day: when it was answered, `yyyy-mm-dd`; today without one.
  ///   - correcting: whether another answer that is there is replaced.
  package init(
    _ access: RecordAccess, pairing: String, side: AnswerProposal.Side, wave: AskedWave,
    instrument: String?, answers: String, day: String?, correcting: Bool, keys: KeyLocation
  ) {
    self.access = access
    self.pairing = pairing.uppercased()
    self.side = side == .mentor ? .mentor : .organisation
    self.wave = wave
    self.instrument = instrument
    self.answers = answers
    self.day = day
    isCorrection = correcting
    self.keys = keys
  }

  /// Records the answer under pseudonyms.
  package func run() throws(Refusal) -> SurveyAnswerDocument {
    try access.opened(for: .write, to: .answerSurvey, on: .side(side, ofPairing: pairing)) {
      (record) throws(Refusal) in
      let instrument = try InstrumentCatalogue(record).find(instrument)
      let day = day ?? access.day
      guard day <= access.day else { throw Refusal(.usage, .answerInFuture(day)) }
      let answer = NewSurveyAnswer(
        place: SurveyPlace(
          pairing: pairing, side: side, instrument: instrument.name, version: instrument.version,
          wave: wave.rawValue),
        onDay: day, items: try instrument.values(typed: answers))
      return try record.keep(answer, of: instrument, correcting: isCorrection, with: keys)
    }
  }
}

/// Answers a questionnaire with a one-time code: `uztartu survey answer`.
package struct AnswerInvitation: Sendable {
  private let access: RecordAccess
  private let code: String
  private let answers: String
  private let keys: KeyLocation

  /// `answers`: as for ``RecordSurveyAnswer``.
  package init(_ access: RecordAccess, code: String, answers: String, keys: KeyLocation) {
    self.access = access
    self.code = code
    self.answers = answers
    self.keys = keys
  }

  /// Records the answer; the code is used up with it.
  package func run() throws(Refusal) -> SurveyAnswerDocument {
    // Who may hand in a code is whoever may write for its side: the record tells which that is.
    try access.opened(for: .write, to: .answerSurvey, on: .visible) { (record) throws(Refusal) in
      let invitation = try record.openInvitation(code, on: access.day)
      try record.check(
        .answerSurvey, on: .side(invitation.place.side, ofPairing: invitation.place.pairing))
      let instrument = try InstrumentCatalogue(record)
        .find(invitation.place.instrument, version: invitation.place.version)
      let answer = NewSurveyAnswer(
        place: invitation.place, onDay: access.day, items: try instrument.values(typed: answers))
      return try record.keep(answer, of: instrument, correcting: false, with: keys)
    }
  }
}

extension OpenRecord {
  /// The invitation that a typed code opens on a day.
  ///
  /// - Throws: status 66 for a code that was never given, 65 for one that is used, replaced or out
  ///   of date.
  func openInvitation(_ typed: String, on day: String) throws(Refusal) -> RecordedInvitation {
    guard let code = SurveyCode(typed: typed) else { throw Refusal(.usage, .codeUnreadable) }
    let invitation = try read { (reader) throws(RecordError) in
      try reader.surveyInvitation(code: code)
    }
    guard invitation.state == .open, invitation.expiresDay >= day else {
      throw Refusal(RecordError.ruleBroken(.invitationOver, .surveyInvitation, id: invitation.id))
    }
    return invitation
  }

  /// Records an answer of whoever speaks for its side.
  func keep(
    _ answer: NewSurveyAnswer, of instrument: Instrument, correcting: Bool, with keys: KeyLocation
  ) throws(Refusal) -> SurveyAnswerDocument {
    let pairing = try read { (reader) throws(RecordError) in
      try reader.pairing(answer.place.pairing)
    }
    let round = try self.round(pairing.round)
    let person = try SurveyRespondents(of: round, self).person(
      of: answer.place.side, in: pairing.id)
    let recorded = try instrument.recorded()
    let (outcome, isCounted) = try Refusal.onRecord { () throws(RecordError) in
      let store = try keys.open(of: record, making: true)
      return try record.write(by: asker.name, at: access.instant) { (writer) throws(RecordError) in
        try writer.keep(recorded)
        return (
          try writer.answer(answer, by: person, correcting: correcting, keys: store),
          try writer.consentInForce(person, .evaluation, at: access.instant)
        )
      }
    }
    return SurveyAnswerDocument(
      instrument: instrument.place, wave: answer.place.wave, pairing: pairing.id,
      side: answer.place.side.rawValue, outcome: outcome.rawValue, isCounted: isCounted)
  }
}

/// What became of an answer; what was answered is not repeated.
package struct SurveyAnswerDocument: Codable, Equatable, Sendable {
  package let instrument: String
  package let wave: String
  package let pairing: String
  package let side: String
  /// `added`, `corrected` or `unchanged`.
  package let outcome: String
  /// Whether the consent to the evaluation is in force: only then is it counted.
  package let isCounted: Bool
}
