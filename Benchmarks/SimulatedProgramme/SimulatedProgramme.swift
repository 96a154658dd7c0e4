package import Evaluation
import Forum
import Mentoring
import Statistics

/// A mentoring programme that exists on paper only, so that the truth about it is known.
///
/// Organisations differ in how well a mentor fits them. Fit raises the odds that a pairing is
/// accepted (selection) and the levels that goals reach (effect); pairings end early at a constant
/// rate (attrition), faster where the fit is low; and who ended early answers less often
/// (missing outcomes).
package struct SimulatedProgramme: Sendable {
  package var organisations = 60
  package var mentors = 40
  /// How far the odds of completing rise with fit: the slope of the logit for one unit of fit.
  package var effect = 0.0
  /// The share of early ends at mean fit.
  package var attrition = 0.3
  /// The slope of the logit of acceptance for one unit of fit.
  package var selection = 0.0
  /// The share that passes the screening.
  package var passing = 0.9
  /// The share of those asked who answer a questionnaire.
  package var answering = 0.85
  /// How much less likely who ended early answers.
  package var silence = 0.0

  package init() {}

  /// Days for which pairings are followed.
  static let length = 180

  /// One round of it.
  package func round(seed: UInt64) -> RoundData {
    var dice = SplitMix64(seed: seed)
    var round = RoundData(
      round: "Round \(seed)", state: .closed, firstDay: "2026-01-12", lastDay: 260)
    for number in 0..<mentors { round.applications.append(mentor(number, &dice)) }
    for number in 0..<organisations {
      let application = organisation(number, &dice)
      round.applications.append(application)
      guard application.state == .eligible, chance(0.95, &dice) else { continue }
      pair(application, number, &round, &dice)
    }
    return round
  }

  private func mentor(_ number: Int, _ dice: inout SplitMix64) -> ApplicationFacts {
    ApplicationFacts(
      id: "m\(number)", side: .mentor, state: .eligible, organisation: "h\(number)",
      person: "q\(number)", territory: Territory.allCases[dice.number(below: 3)], mode: .either,
      languages: [.eu, .es], fields: ["field-\(dice.number(below: 5))"], capacity: 3,
      isReturning: chance(0.4, &dice), day: -40 + dice.number(below: 30))
  }

  private func organisation(_ number: Int, _ dice: inout SplitMix64) -> ApplicationFacts {
    let territory = [Territory.bizkaia, .gipuzkoa, .araba, .bizkaia][dice.number(below: 4)]
    return ApplicationFacts(
      id: "o\(number)", side: .organisation,
      state: chance(passing, &dice) ? .eligible : .rejected, organisation: "g\(number)",
      person: "p\(number)", territory: chance(0.05, &dice) ? nil : territory,
      mode: MeetingMode.allCases[dice.number(below: 3)],
      languages: chance(0.5, &dice) ? [.eu] : [.eu, .es],
      fields: ["field-\(dice.number(below: 5))"], isReturning: chance(0.3, &dice),
      day: -40 + dice.number(below: 30))
  }

  private func pair(
    _ application: ApplicationFacts, _ number: Int, _ round: inout RoundData,
    _ dice: inout SplitMix64
  ) {
    // Whole hundredths between 0.3 and 0.9, so that ties occur.
    let fit = 0.3 + Double(dice.number(below: 61)) / 100
    let reply = { (dice: inout SplitMix64) -> PairingFacts.Reply in
      let draw = dice.unit()
      let yes = logistic(1.7 + selection * (fit - 0.6))
      if draw < yes { return .init(.yes, day: 3 + dice.number(below: 8)) }
      if draw > 0.97 { return .init(.pending) }
      let reasons = RefusalReason.allCases
      return .init(
        .no, reason: reasons[dice.number(below: reasons.count)], day: 3 + dice.number(below: 8))
    }
    var pairing = PairingFacts(
      id: "b\(number)", mentor: "m\(dice.number(below: mentors))", organisation: application.id,
      state: .declined, fitMicro: Int((fit * 1e6).rounded()),
      runnerUpMicro: Int((fit * 1e6).rounded()) - dice.number(below: 200_000),
      isManual: chance(0.15, &dice), isDrawn: chance(0.3, &dice), proposedDay: 0, sentDay: 1,
      mentorReply: reply(&dice), organisationReply: reply(&dice))
    if pairing.mentorReply.answer == .yes, pairing.organisationReply.answer == .yes {
      start(&pairing, fit, &round, &dice)
    }
    round.pairings.append(pairing)
  }

  private func start(
    _ pairing: inout PairingFacts, _ fit: Double, _ round: inout RoundData,
    _ dice: inout SplitMix64
  ) {
    let completes = dice.unit() < completion(fit)
    let reasons = EarlyEndReason.allCases
    let kickOff = 15 + dice.number(below: 15)
    pairing.kickOffDay = kickOff
    pairing.plannedSessions = 8
    pairing.state = completes ? .completed : .endedEarly
    pairing.endReason = completes ? nil : reasons[dice.number(below: reasons.count)]
    let length = completes ? Self.length : 1 + dice.number(below: Self.length)
    pairing.endDay = kickOff + length
    for session in 0..<(completes ? 6 + dice.number(below: 4) : length / 30) {
      round.sessions.append(
        SessionFacts(
          pairing: pairing.id, state: .held, day: 5 + session * 20 + dice.number(below: 10),
          minutes: 60 + 15 * dice.number(below: 5), isConfirmedByMentor: true,
          isConfirmedByOrganisation: chance(0.8, &dice)))
    }
    for _ in 0...dice.number(below: 3) {
      let isRated = completes || chance(1 - silence, &dice)
      round.goals.append(
        GoalFacts(
          pairing: pairing.id, weight: 1 + dice.number(below: 3), baseline: -1,
          mid: chance(0.8, &dice) ? -1 + dice.number(below: 3) : nil,
          final: isRated ? level(&dice) : nil))
    }
    for side in [ApplicationSide.mentor, .organisation] {
      let answers = completes || chance(1 - silence, &dice)
      survey(pairing.id, side, answers, &round, &dice)
    }
  }

  private func survey(
    _ pairing: String, _ side: ApplicationSide, _ answersAtAll: Bool, _ round: inout RoundData,
    _ dice: inout SplitMix64
  ) {
    let trait = dice.number(below: 2)
    for wave in [SurveyWave.base, .end] where answersAtAll || wave == .base {
      guard chance(answering, &dice) else { continue }
      let shift = wave == .end ? 1 : 0
      let items = (0..<8).map { _ in 2 + trait + dice.number(below: 2) + shift }
      round.answers.append(
        AnswerFacts(
          pairing: pairing, side: side, person: "\(side.rawValue) \(pairing)",
          instrument: "uztartu-relationship 1", wave: wave, items: items,
          scoreMicro: items.reduce(0, +) * 125_000))
      guard wave == .end else { continue }
      let points = [3, 6, 7, 8, 8, 9, 9, 9, 10, 10][dice.number(below: 10)]
      round.answers.append(
        AnswerFacts(
          pairing: pairing, side: side, person: "\(side.rawValue) \(pairing)",
          instrument: "uztartu-recommendation 1", wave: wave, items: [points],
          scoreMicro: points * 1_000_000))
    }
  }

  /// The probability of completing at a fit.
  package func completion(_ fit: Double) -> Double {
    logistic(logit(1 - attrition) + effect * (fit - 0.6))
  }

  /// The levels of goals with their probabilities, in tenths.
  static let levels = [-2: 1, -1: 2, 0: 4, 1: 2, 2: 1]

  private func level(_ dice: inout SplitMix64) -> Int {
    [-2, -1, -1, 0, 0, 0, 0, 1, 1, 2][dice.number(below: 10)]
  }

  private func chance(_ share: Double, _ dice: inout SplitMix64) -> Bool { dice.unit() < share }
}

extension SimulatedProgramme {
  /// A small or middling programme of some kind: another one for every seed.
  package static func varied(_ seed: UInt64) -> SimulatedProgramme {
    var programme = SimulatedProgramme()
    programme.organisations = 6 + Int(seed * 7 % 50)
    programme.mentors = 4 + Int(seed * 5 % 30)
    programme.attrition = [0.1, 0.3, 0.5][Int(seed % 3)]
    programme.passing = [0.98, 0.9, 0.6][Int(seed / 3 % 3)]
    programme.silence = [0, 0.5][Int(seed % 2)]
    return programme
  }
}
