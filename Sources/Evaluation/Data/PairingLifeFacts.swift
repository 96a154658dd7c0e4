package import Forum
package import Mentoring

/// A goal of a pairing with its levels on the scale −2 to 2; its words stay in the record.
package struct GoalFacts: Codable, Equatable, Sendable {
  package var pairing: String
  /// 1 to 3.
  package var weight: Int
  package var baseline: Int
  /// nil where not rated at mid-term.
  package var mid: Int?
  /// nil where not rated at the end.
  package var final: Int?

  package init(pairing: String, weight: Int, baseline: Int, mid: Int? = nil, final: Int? = nil) {
    self.pairing = pairing
    self.weight = weight
    self.baseline = baseline
    self.mid = mid
    self.final = final
  }
}

/// A session of a pairing.
package struct SessionFacts: Codable, Equatable, Sendable {
  package var pairing: String
  package var state: SessionState
  /// Days since the kick-off of its pairing; since the round's first day before there is one.
  package var day: Int
  package var minutes: Int
  package var isConfirmedByMentor: Bool
  package var isConfirmedByOrganisation: Bool

  package init(
    pairing: String, state: SessionState, day: Int, minutes: Int,
    isConfirmedByMentor: Bool = false, isConfirmedByOrganisation: Bool = false
  ) {
    self.pairing = pairing
    self.state = state
    self.day = day
    self.minutes = minutes
    self.isConfirmedByMentor = isConfirmedByMentor
    self.isConfirmedByOrganisation = isConfirmedByOrganisation
  }
}

/// When a questionnaire is answered.
package enum SurveyWave: String, CaseIterable, Codable, Sendable {
  case base, mid, end
  case followUp = "follow-up"
}

/// One person's answers to one questionnaire at one wave, scored by the rule of the instrument.
package struct AnswerFacts: Codable, Equatable, Sendable {
  package var pairing: String
  package var side: ApplicationSide
  /// The pseudonym of who answered.
  package var person: String
  /// The instrument with its version, for example `uztartu-relationship 1`.
  package var instrument: String
  package var wave: SurveyWave
  /// The items in the instrument's order as they were answered, reversed items turned round; nil
  /// where there is no answer.
  package var items: [Int?]
  /// The score in millionths of the scale's unit; nil where too few items were answered.
  package var scoreMicro: Int?

  package init(
    pairing: String, side: ApplicationSide, person: String, instrument: String, wave: SurveyWave,
    items: [Int?], scoreMicro: Int?
  ) {
    self.pairing = pairing
    self.side = side
    self.person = person
    self.instrument = instrument
    self.wave = wave
    self.items = items
    self.scoreMicro = scoreMicro
  }
}
