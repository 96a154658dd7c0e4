import Evaluation
import Exchange
import Forum
import Foundation
import Records
import Wording

/// Writes letters with a questionnaire and a one-time code: `uztartu survey invite`.
///
/// One file for each respondent who has not answered, in that person's language. The letter holds
/// the questions themselves: it is answered by replying to it, by telephone or on paper, and the
/// coordinator types the answer in with the code, which knows whose it is.
package struct InviteToSurvey: Sendable {
  private let access: RecordAccess
  private let round: String?
  private let wave: AskedWave
  private let instrument: String?
  private let folder: String?
  private let days: Int
  private let signature: String?

  /// How many days a code is valid, unless said otherwise.
  package static let usualDays = 30

  /// - Parameters:
  ///   - folder: the outbox; beside the record without one.
  ///   - days: how long codes are valid, 1 to 365.
  ///   - signature: who signs; the coordination of the round without one.
  package init(
    _ access: RecordAccess, round: String?, wave: AskedWave, instrument: String?, folder: String?,
    days: Int = usualDays, signature: String? = nil
  ) {
    self.access = access
    self.round = round
    self.wave = wave
    self.instrument = instrument
    self.folder = folder
    self.days = days
    self.signature = signature
  }

  /// Writes the letters; whoever was invited before and has not answered gets a new code.
  package func run() throws(Refusal) -> SurveyOutboxDocument {
    let folder = folder ?? access.path + "-outbox"
    return try access.opened(for: .write, to: .inviteToSurvey) { (record) throws(Refusal) in
      let instrument = try InstrumentCatalogue(record).find(instrument)
      let round = try record.roundToEvaluate(round)
      let answered = try record.read { (reader) throws(RecordError) in
        Set(
          try reader.surveyInvitations(of: round.name).filter { $0.state == .used }.map(\.place))
      }
      let expires = (ForumTime.number(access.instant) + days).text
      var letters: [SurveyLetter] = []
      for respondent in try SurveyRespondents(of: round, record).all {
        let place = SurveyPlace(
          pairing: respondent.pairing.id, side: respondent.side, instrument: instrument.name,
          version: instrument.version, wave: wave.rawValue)
        guard !answered.contains(place) else { continue }
        var numbers = SystemRandomNumberGenerator()
        letters.append(
          SurveyLetter(
            respondent: respondent, place: place, code: SurveyCode(using: &numbers),
            expiresDay: expires, instrument: instrument))
      }
      guard !letters.isEmpty else { throw Refusal(.badData, .nobodyToAsk(round.name)) }
      let recorded = try instrument.recorded()
      let sendable = letters.filter { $0.address != nil }
      try record.write { (writer) throws(RecordError) in
        try writer.keep(recorded)
        for letter in sendable {
          try writer.invite(letter.place, code: letter.code, until: expires)
        }
      }
      return try write(letters, into: folder, round: round.name)
    }
  }

  private func write(
    _ letters: [SurveyLetter], into folder: String, round: String
  ) throws(Refusal) -> SurveyOutboxDocument {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw Refusal(.cannotCreate, .cannotWrite(folder, SystemReason(error)))
    }
    let entries = try letters.map { (letter) throws(Refusal) -> SurveyOutboxDocument.Letter in
      let file = folder + "/" + letter.file
      let message = letter.message(round: round, signature: signature, at: access.instant)
      if let message { try OutputFile(name: file).write(message.bytes) }
      return SurveyOutboxDocument.Letter(
        pairing: letter.place.pairing, side: letter.place.side.rawValue,
        name: letter.respondent.name, language: letter.respondent.language.rawValue,
        file: message == nil ? nil : file)
    }
    return SurveyOutboxDocument(folder: folder, letters: entries)
  }
}

/// What lies in the outbox; codes are in the letters alone.
package struct SurveyOutboxDocument: Codable, Equatable, Sendable {
  /// One letter; without a file where nobody knows an address.
  package struct Letter: Codable, Equatable, Sendable {
    package let pairing: String
    package let side: String
    package let name: String
    package let language: String
    package let file: String?
  }

  package let folder: String
  package let letters: [Letter]
}
