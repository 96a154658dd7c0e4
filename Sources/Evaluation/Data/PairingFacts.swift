package import Mentoring

/// A pairing as the evaluation sees it. Days count from the round's first day.
package struct PairingFacts: Codable, Equatable, Sendable {
  /// What a side answered, and when.
  package struct Reply: Codable, Equatable, Sendable {
    package var answer: Answer
    package var reason: RefusalReason?
    package var day: Int?

    package init(_ answer: Answer, reason: RefusalReason? = nil, day: Int? = nil) {
      self.answer = answer
      self.reason = reason
      self.day = day
    }
  }

  /// The pseudonym of the pairing in its round.
  package var id: String
  /// The pseudonyms of the two applications.
  package var mentor: String
  package var organisation: String
  package var state: PairingState
  /// The fit as it was frozen with the proposal, in millionths.
  package var fitMicro: Int
  /// The fit of the organisation's best other mentor in the same run, in millionths; nil where
  /// there was none, or where the pair was made by hand.
  package var runnerUpMicro: Int?
  /// Whether a coordinator made the pair.
  package var isManual: Bool
  /// Whether an announced draw decided between equally good pairs.
  package var isDrawn: Bool
  /// Whether a pairing of the same two organisations had started in an earlier round.
  package var isKnownTie: Bool
  package var proposedDay: Int
  package var sentDay: Int?
  package var mentorReply: Reply
  package var organisationReply: Reply
  /// The day on which the pairing became active.
  package var kickOffDay: Int?
  package var endDay: Int?
  package var endReason: EarlyEndReason?
  /// The agreement's sessions; nil before there is an agreement.
  package var plannedSessions: Int?
  /// The parts of the fit as the run kept them; empty where the pair was made by hand.
  package var parts: [FrozenPart]

  package init(
    id: String, mentor: String, organisation: String, state: PairingState, fitMicro: Int,
    runnerUpMicro: Int? = nil, isManual: Bool = false, isDrawn: Bool = false,
    isKnownTie: Bool = false,
    proposedDay: Int = 0, sentDay: Int? = nil, mentorReply: Reply = Reply(.pending),
    organisationReply: Reply = Reply(.pending), kickOffDay: Int? = nil, endDay: Int? = nil,
    endReason: EarlyEndReason? = nil, plannedSessions: Int? = nil, parts: [FrozenPart] = []
  ) {
    self.id = id
    self.mentor = mentor
    self.organisation = organisation
    self.state = state
    self.fitMicro = fitMicro
    self.runnerUpMicro = runnerUpMicro
    self.isManual = isManual
    self.isDrawn = isDrawn
    self.isKnownTie = isKnownTie
    self.proposedDay = proposedDay
    self.sentDay = sentDay
    self.mentorReply = mentorReply
    self.organisationReply = organisationReply
    self.kickOffDay = kickOffDay
    self.endDay = endDay
    self.endReason = endReason
    self.plannedSessions = plannedSessions
    self.parts = parts
  }
}
