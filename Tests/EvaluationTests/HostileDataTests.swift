import Evaluation
import Forum
import Mentoring
import SimulatedProgramme
import Statistics
import Testing

/// Data that contradict themselves are refused; data at the edge of what may be are reported.
@Suite struct HostileDataTests {
  private func refusal(_ change: (inout RoundData) -> Void) -> EvaluationError? {
    var data = TenPairings.round
    change(&data)
    do {
      _ = try EvaluationReport.round(data)
      return nil
    } catch {
      return error
    }
  }

  @Test func `what contradicts itself is refused by its place`() {
    #expect(
      refusal { $0.pairings.append($0.pairings[0]) }
        == .twice(round: "A", kind: "pairing", id: "pair0"))
    #expect(
      refusal { $0.applications.append($0.applications[0]) }
        == .twice(round: "A", kind: "application", id: "o0"))
    #expect(
      refusal { $0.pairings[0].mentor = "nobody" }
        == .unknown(round: "A", kind: "application", id: "nobody"))
    #expect(
      refusal { $0.goals[0].pairing = "none" }
        == .unknown(round: "A", kind: "pairing", id: "none"))
  }

  @Test func `what its scale does not have is refused`() {
    #expect(refusal { $0.goals[0].final = 3 } == .outside(round: "A", kind: "level", value: 3))
    #expect(refusal { $0.goals[0].weight = 0 } == .outside(round: "A", kind: "weight", value: 0))
    #expect(
      refusal { $0.pairings[0].fitMicro = Int.min }
        == .outside(round: "A", kind: "fit", value: .min))
    #expect(
      refusal { $0.sessions[0].minutes = .max }
        == .outside(round: "A", kind: "minutes", value: .max))
    #expect(
      refusal { $0.answers[0].scoreMicro = 11_000_000 }
        == .outside(round: "A", kind: "score", value: 11_000_000))
    #expect(refusal { $0.answers[0].items = [] } == .outside(round: "A", kind: "items", value: 1))
    #expect(refusal { $0.lastDay = -1 } == .outside(round: "A", kind: "day", value: -1))
  }

  @Test func `a round of one pairing shows nothing of it`() throws {
    var data = TenPairings.round
    data.pairings = [data.pairings[0]]
    data.goals = [data.goals[0]]
    data.sessions = Array(data.sessions[0...1])
    data.answers = [data.answers[0]]
    let report = try EvaluationReport.round(data)
    #expect(report.row(.funnel, .item(.started))?[0] == .withheld)
    for figure in [ReportFigureID.dose, .goals, .recommendation, .prediction] {
      let rows = report.sections.flatMap(\.figures).first { $0.id == figure }?.rows ?? []
      for value in rows.flatMap(\.values) {
        #expect([.withheld, .none, .count(0)].contains(value), "\(figure) \(value)")
      }
    }
  }

  @Test func `facts set at random never trap`() throws {
    for seed in UInt64(1)...8 {
      var dice = SplitMix64(seed: seed)
      let data = Self.wild(&dice)
      _ = try EvaluationReport.round(data)
      _ = try EvaluationReport.year(2026, [data, Self.wild(&dice)])
    }
  }

  /// Facts within their scales that no programme would have.
  private static func wild(_ dice: inout SplitMix64) -> RoundData {
    var data = RoundData(
      round: "wild", state: .running, firstDay: "not a day", lastDay: dice.number(below: 1_000_001))
    let day = { (dice: inout SplitMix64) in dice.number(below: 2_000_001) - 1_000_000 }
    for number in 0..<12 {
      data.applications.append(
        ApplicationFacts(
          id: "\(number)", side: ApplicationSide.allCases[dice.number(below: 2)],
          state: ApplicationState.allCases[dice.number(below: 5)],
          organisation: "\(dice.number(below: 6))", person: "\(dice.number(below: 4))",
          territory: nil, fields: ["", "unknown", ""], isReturning: dice.number(below: 2) == 0,
          isCountedBefore: dice.number(below: 2) == 0,
          isPersonCountedBefore: dice.number(below: 2) == 0, day: day(&dice)))
    }
    for number in 0..<14 {
      data.pairings.append(
        PairingFacts(
          id: "\(number)", mentor: "\(dice.number(below: 12))",
          organisation: "\(dice.number(below: 12))",
          state: PairingState.allCases[dice.number(below: 9)],
          fitMicro: dice.number(below: 2) * 1_000_000, runnerUpMicro: 0, proposedDay: day(&dice),
          sentDay: dice.number(below: 2) == 0 ? nil : day(&dice),
          mentorReply: .init(Answer.allCases[dice.number(below: 3)], day: day(&dice)),
          kickOffDay: dice.number(below: 3) == 0 ? nil : day(&dice), endDay: day(&dice),
          plannedSessions: 0))
      data.goals.append(
        GoalFacts(pairing: "\(number)", weight: 3, baseline: 2, final: dice.number(below: 5) - 2))
      data.sessions.append(
        SessionFacts(pairing: "\(number)", state: .held, day: day(&dice), minutes: 1_000_000))
      for wave in SurveyWave.allCases {
        data.answers.append(
          AnswerFacts(
            pairing: "\(number)", side: .mentor, person: "", instrument: "uztartu-relationship 1",
            wave: wave, items: [nil, 1_000_000], scoreMicro: nil))
      }
    }
    return data
  }
}
