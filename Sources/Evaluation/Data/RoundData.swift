package import Forum

/// What the evaluation of one round works on: pseudonyms, bands and days since the kick-off.
///
/// Nobody's name, address or words are in it: whoever holds it without the key of the round's
/// pseudonyms cannot tell who it speaks of, apart from what its combinations give away, and that
/// no report shows (disclosure control). Everything is sorted by pseudonym.
package struct RoundData: Codable, Equatable, Sendable {
  /// The name of the round.
  package var round: String
  package var state: RoundState
  /// The day from which the round's days are counted, `yyyy-mm-dd`: its first sent proposal, else
  /// the day on which it was opened.
  package var firstDay: String
  /// The last day on which anything is known, in days since the first.
  package var lastDay: Int
  package var applications: [ApplicationFacts]
  package var pairings: [PairingFacts]
  package var goals: [GoalFacts]
  package var sessions: [SessionFacts]
  package var answers: [AnswerFacts]

  package init(
    round: String, state: RoundState, firstDay: String, lastDay: Int,
    applications: [ApplicationFacts] = [], pairings: [PairingFacts] = [],
    goals: [GoalFacts] = [], sessions: [SessionFacts] = [], answers: [AnswerFacts] = []
  ) {
    self.round = round
    self.state = state
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.applications = applications
    self.pairings = pairings
    self.goals = goals
    self.sessions = sessions
    self.answers = answers
  }
}
