package import Foundation
package import Mentoring

/// A pairing as the record holds it.
package struct RecordedPairing: Equatable, Sendable {
  /// `P1`, `P2`, … over all rounds.
  package let id: String
  package let round: String
  /// The run that proposed it; nil for a pairing made by hand.
  package let matchRun: String?
  /// The identifier of the mentor's application.
  package let mentor: String
  package let mentorName: String
  /// The identifier of the organisation's application.
  package let organisation: String
  package let organisationName: String
  package let state: PairingState
  package let proposedBy: String
  package let proposedAt: Date
  /// When the proposal went out; nil while only the coordinator knows it.
  package let sentAt: Date?
  /// The last day for answers, `yyyy-mm-dd`.
  package let deadlineDay: String?
  /// The fit at the time of the proposal, 0 to 1,000,000; it never changes once sent.
  package let predictedFitMicro: Int
  /// When it became active; nil before.
  package let startedAt: Date?
  /// Which sending of its round it went out with; nil before, and where an older program sent it.
  package let sentVersion: Int?
  /// Whether it was made by hand.
  package let isManual: Bool
  /// Why it was made by hand.
  package let manualReason: String?
  /// The pairing in whose place it came.
  package let replaces: String?
  package let endedAt: Date?
  /// The last day of a pairing that had begun, `yyyy-mm-dd`.
  package let endDay: String?
  /// Why it ended before its time.
  package let endReason: EarlyEndReason?
  /// Why it ended, in the words of who ended it.
  package let endText: String?
  /// Who ended or withdrew it, where somebody said so.
  package let endedBySide: EndingSide?
  /// Whether it was completed before the time agreed on.
  package let isAheadOfPlan: Bool
  /// What the mentor says; nil before the proposal is sent.
  package let mentorAnswer: RecordedAnswer?
  /// What the organisation says; nil before the proposal is sent.
  package let organisationAnswer: RecordedAnswer?
}

/// What one side says to a proposal.
package struct RecordedAnswer: Equatable, Sendable {
  package let answer: Answer
  package let reason: RefusalReason?
  package let text: String?
  /// Who wrote the answer down; nil while it is pending.
  package let actor: String?
  package let at: Date?
}

/// A pair of applications of one round.
package struct ApplicationPair: Hashable, Sendable {
  package let mentor: String
  package let organisation: String

  package init(mentor: String, organisation: String) {
    self.mentor = mentor
    self.organisation = organisation
  }
}

extension RecordedPairing {
  /// Pairings with the names and answers of both sides; a condition and an order may follow.
  static let query = """
    SELECT pairing.*, one.personName AS mentorName, other.organisationName AS organisationName,
      first.answer AS mentorAnswer, first.reason AS mentorReason, first.text AS mentorText,
      first.actor AS mentorActor, first.at AS mentorAt,
      second.answer AS organisationAnswer, second.reason AS organisationReason,
      second.text AS organisationText, second.actor AS organisationActor,
      second.at AS organisationAt
    FROM pairing
    JOIN application AS one
      ON one.round = pairing.round AND one.side = 'mentor' AND one.id = pairing.mentor
    JOIN application AS other ON other.round = pairing.round AND other.side = 'organisation'
      AND other.id = pairing.organisation
    LEFT JOIN response AS first ON first.pairing = pairing.id AND first.side = 'mentor'
    LEFT JOIN response AS second ON second.pairing = pairing.id AND second.side = 'organisation'


    """

  init(_ row: Fields) throws(RecordError) {
    id = try row.text("id")
    round = try row.text("round")
    matchRun = try row.optionalText("matchRun")
    mentor = try row.text("mentor")
    mentorName = try row.text("mentorName")
    organisation = try row.text("organisation")
    organisationName = try row.text("organisationName")
    state = try row.choice("state")
    proposedBy = try row.text("proposedBy")
    proposedAt = try row.instant("proposedAt")
    sentAt = try row.optionalInstant("sentAt")
    deadlineDay = try row.optionalText("deadlineDay")
    predictedFitMicro = try row.integer("predictedFitMicro", in: 0...1_000_000)
    startedAt = try row.optionalInstant("startedAt")
    sentVersion = try row.optionalInteger("sentVersion")
    isManual = try row.flag("isManual")
    manualReason = try row.optionalText("manualReason")
    replaces = try row.optionalText("replaces")
    endedAt = try row.optionalInstant("endedAt")
    endDay = try row.optionalText("endDay")
    endReason = try row.optionalChoice("endReason")
    endedBySide = try row.optionalChoice("endedBySide")
    isAheadOfPlan = try row.flag("aheadOfPlan")
    endText = try row.optionalText("endText")
    mentorAnswer = try RecordedAnswer(row, of: "mentor")
    organisationAnswer = try RecordedAnswer(row, of: "organisation")
  }
}

extension RecordedAnswer {
  fileprivate init?(_ row: Fields, of side: String) throws(RecordError) {
    guard let answer: Answer = try row.optionalChoice(side + "Answer") else { return nil }
    self.answer = answer
    reason = try row.optionalChoice(side + "Reason")
    text = try row.optionalText(side + "Text")
    actor = try row.optionalText(side + "Actor")
    at = try row.optionalInstant(side + "At")
  }
}
