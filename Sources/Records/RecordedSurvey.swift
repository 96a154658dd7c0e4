package import Forum
package import Foundation

/// An instrument of the record: a questionnaire in its own JSON, which never changes.
package struct RecordedInstrument: Equatable, Sendable {
  package let name: String
  package let version: Int
  /// The questionnaire as JSON, with at least `items` and `scale.least`, `scale.most`.
  package let document: String

  package init(name: String, version: Int, document: String) {
    self.name = name
    self.version = version
    self.document = document
  }

  /// How the audit log and messages name it, such as `uztartu-relationship 1`.
  package var place: String { "\(name) \(version)" }
}

/// What a questionnaire asks about, and whom.
package struct SurveyPlace: Hashable, Sendable {
  package var pairing: String
  package var side: ApplicationSide
  package var instrument: String
  package var version: Int
  /// `base`, `mid`, `end` or `follow-up`.
  package var wave: String

  package init(
    pairing: String, side: ApplicationSide, instrument: String, version: Int, wave: String
  ) {
    self.pairing = pairing
    self.side = side
    self.instrument = instrument
    self.version = version
    self.wave = wave
  }
}

/// Somebody was asked to answer a questionnaire, with a one-time code.
package struct RecordedInvitation: Equatable, Sendable {
  /// What became of an invitation; only an open one can be answered.
  package enum State: String, CaseIterable, Codable, Sendable {
    case open, used, replaced
  }

  /// `V1`, `V2`, … over all rounds.
  package let id: String
  package let place: SurveyPlace
  /// The last day on which the code opens, `yyyy-mm-dd`.
  package let expiresDay: String
  package let state: State
  package let invitedAt: Date
}

/// An answer as the record holds it: whose it is, only the keys tell.
package struct RecordedSurveyAnswer: Equatable, Sendable {
  package let round: String
  package let instrument: String
  package let version: Int
  /// `base`, `mid`, `end` or `follow-up`.
  package let wave: String
  /// The pseudonym of the pairing.
  package let subject: String
  package let side: ApplicationSide
  /// The pseudonym of who answered.
  package let respondent: String
  package let onDay: String
  /// One value for each item in the instrument's order; nil where nothing was answered.
  package let items: [Int?]
}

/// An answer to be written down.
package struct NewSurveyAnswer: Equatable, Sendable {
  package var place: SurveyPlace
  package var onDay: String
  package var items: [Int?]

  package init(place: SurveyPlace, onDay: String, items: [Int?]) {
    self.place = place
    self.onDay = onDay
    self.items = items
  }
}

/// What became of an answer that was handed in.
package enum AnswerOutcome: String, Codable, Sendable {
  case added, corrected, unchanged
}

extension RecordedInstrument {
  init(_ row: Fields) throws(RecordError) {
    name = try row.text("name")
    version = try row.integer("version")
    document = try row.text("document")
  }
}

extension RecordedInvitation {
  init(_ row: Fields) throws(RecordError) {
    id = try row.text("id")
    place = try SurveyPlace(
      pairing: row.text("pairing"), side: row.choice("side"), instrument: row.text("instrument"),
      version: row.integer("version"), wave: row.text("wave"))
    expiresDay = try row.text("expiresDay")
    state = try row.choice("state")
    invitedAt = try row.instant("invitedAt")
  }
}

extension RecordedSurveyAnswer {
  init(_ row: Fields) throws(RecordError) {
    round = try row.text("round")
    instrument = try row.text("instrument")
    version = try row.integer("version")
    wave = try row.text("wave")
    subject = try row.text("subject")
    side = try row.choice("side")
    respondent = try row.text("respondent")
    onDay = try row.text("onDay")
    items = try SurveyItems.read(row.text("items"))
  }
}

/// The values of an answer as the record writes them: a JSON array of numbers and nulls.
enum SurveyItems {
  static func text(_ items: [Int?]) -> String {
    "[" + items.map { $0.map(String.init) ?? "null" }.joined(separator: ",") + "]"
  }

  static func read(_ text: String) throws(RecordError) -> [Int?] {
    do {
      return try JSONDecoder().decode([Int?].self, from: Data(text.utf8))
    } catch {
      throw .damaged(place: "surveyAnswer.items", detail: "an answer is a list of numbers")
    }
  }
}
