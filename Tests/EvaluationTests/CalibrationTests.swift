import Forum
import Glibc
import Mentoring
import Statistics
import Testing

@testable import Evaluation

/// What recorded rounds say of the weights.
@Suite struct CalibrationTests {
  /// The weights are right: each part adds in proportion to its weight.
  static let right = ["needs": 2.2, "field": 0.6, "practicalities": 0.48]
  /// They are not: what is near counts, what is needed does not.
  static let wrong = ["needs": 0.0, "field": 0.5, "practicalities": 5.0]

  @Test func `weights that are wrong are found out, and the proposal leans to the truth`() throws {
    let rounds = SimulatedRounds(slopes: Self.wrong, rounds: 4, pairings: 75).drawn(seed: 1)
    let found = try CalibrationProposal(
      rounds, outcome: .completed, present: SimulatedRounds.present)
    #expect(found.verdict == .proposed)
    #expect(found.cases == 300)
    let shares = Dictionary(uniqueKeysWithValues: found.parts.map { ($0.name, $0.proposedMicro) })
    #expect(try #require(shares["practicalities"] ?? nil) > 600_000)
    #expect(try #require(shares["needs"] ?? nil) < 200_000)
    // Nobody wished anything: their share stays, 80 of 900.
    #expect(shares["wishes"] == 88_889)
    #expect(abs(found.parts.reduce(0) { $0 + ($1.proposedMicro ?? 0) } - 1_000_000) <= 2)
    #expect(found.parts.allSatisfy { ($0.proposedMicro ?? -1) >= 0 })
    #expect(try #require(found.gain).micro > 0)
    let (before, after) = (try #require(found.present), try #require(found.proposed))
    #expect(after.lossMicro < before.lossMicro)
    #expect(try #require(after.area).micro > (try #require(before.area)).micro)
  }

  @Test func `too little is said to be too little, and nothing is made of it`() throws {
    let few = SimulatedRounds(slopes: Self.wrong, rounds: 2, pairings: 200).drawn(seed: 2)
    let short = try CalibrationProposal(
      few, outcome: .completed, present: SimulatedRounds.present)
    #expect(short.verdict == .tooFewRounds)
    let small = SimulatedRounds(slopes: Self.wrong, rounds: 4, pairings: 12).drawn(seed: 2)
    let thin = try CalibrationProposal(
      small, outcome: .completed, present: SimulatedRounds.present)
    #expect(thin.verdict == .tooFewOutcomes)
    #expect(thin.least == 30)
    for found in [short, thin] {
      #expect(found.parts.allSatisfy { $0.proposedMicro == nil })
      #expect(found.present == nil && found.gain == nil && found.pValueMicro == nil)
    }
    let none = try CalibrationProposal(
      [], outcome: .completed, present: SimulatedRounds.present)
    #expect(none.verdict == .tooFewRounds)
    #expect(none.cases == 0)
  }

  @Test func `counts of one to four are not told`() throws {
    var rounds = SimulatedRounds(slopes: [:], rounds: 3, pairings: 20).drawn(seed: 3)
    for round in rounds.indices {
      for place in rounds[round].pairings.indices {
        rounds[round].pairings[place].state = round == 0 && place < 3 ? .endedEarly : .completed
      }
    }
    let found = try CalibrationProposal(
      rounds, outcome: .completed, present: SimulatedRounds.present)
    #expect(found.rarer == nil)
    #expect(found.cases == 60)
  }

  @Test func `pairs made by hand and open pairings do not count`() throws {
    var rounds = SimulatedRounds(slopes: Self.wrong, rounds: 3, pairings: 60).drawn(seed: 4)
    let whole = try CalibrationProposal(
      rounds, outcome: .completed, present: SimulatedRounds.present)
    for round in rounds.indices {
      rounds[round].pairings.append(
        PairingFacts(id: "x", mentor: "m", organisation: "o", state: .completed, fitMicro: 1))
      var open = rounds[round].pairings[0]
      open.id = "y"
      open.state = .active
      rounds[round].pairings.append(open)
    }
    let same = try CalibrationProposal(
      rounds, outcome: .completed, present: SimulatedRounds.present)
    #expect(same == whole)
  }

  @Test func `attainment is weighed by the goals that were rated at the end`() throws {
    let table = try CalibrationTable(
      attained(slope: 0), outcome: .attainment, present: SimulatedRounds.present)
    // T of one goal at +2 is 70, at −2 it is 30.
    let values = try CalibrationOutcome.attainment.values(in: Self.attainedByHand)
    #expect(values == ["a": 70, "b": 30])
    #expect(table.rows.count == 3 * 40)
    let found = try CalibrationProposal(
      attained(slope: 3), outcome: .attainment, present: SimulatedRounds.present)
    #expect(found.verdict == .proposed)
    #expect(found.rarer == nil && found.present?.area == nil)
    let shares = Dictionary(uniqueKeysWithValues: found.parts.map { ($0.name, $0.proposedMicro) })
    #expect(try #require(shares["practicalities"] ?? nil) > 400_000)
  }

  @Test func `relationship is the mean of both sides at the end`() throws {
    var round = RoundData(round: "R", state: .closed, firstDay: "2020-01-01", lastDay: 1)
    func answer(_ side: ApplicationSide, _ wave: SurveyWave, _ name: String, _ score: Int?) {
      round.answers.append(
        AnswerFacts(
          pairing: "a", side: side, person: "p", instrument: name, wave: wave, items: [],
          scoreMicro: score))
    }
    answer(.mentor, .end, "uztartu-relationship 1", 4_000_000)
    answer(.organisation, .end, "uztartu-relationship 1", 3_000_000)
    answer(.organisation, .mid, "uztartu-relationship 1", 1_000_000)
    answer(.organisation, .end, "uztartu-recommendation 1", 9_000_000)
    answer(.mentor, .end, "uztartu-relationship 1", nil)
    #expect(try CalibrationOutcome.relationship.values(in: round) == ["a": 3.5])
  }

  @Test func `a part without data counts as the fit, so the fit stays what it is`() throws {
    var round = RoundData(round: "R", state: .closed, firstDay: "2020-01-01", lastDay: 1)
    for place in 0..<12 {
      round.pairings.append(
        PairingFacts(
          id: "p\(place)", mentor: "m", organisation: "o", state: .completed, fitMicro: 0,
          parts: [FrozenPart(name: "needs", valueMicro: 500_000 + place * 1_000)]
            + (place < 11 ? [FrozenPart(name: "field", valueMicro: place * 90_000)] : [])))
    }
    let table = try CalibrationTable(
      [round], outcome: .completed, present: SimulatedRounds.present)
    #expect(table.columns == ["needs", "field"])
    #expect(table.rows[11] == [0.511, 0.511])
    #expect(abs(table.fit(of: 11) - 0.511) < 1e-12)
    // (550 · .5 + 150 · 0) / 700
    #expect(abs(table.fit(of: 0) - 0.392857) < 1e-6)
    #expect(abs(table.together - 700.0 / 900) < 1e-12)
  }

  @Test func `no slope is negative, and none of all models without one fits better`() throws {
    for seed in 1...12 as ClosedRange<UInt64> {
      let rounds = SimulatedRounds(
        slopes: ["needs": -1, "field": 1, "practicalities": 0.5], rounds: 3, pairings: 40
      ).drawn(seed: seed)
      let table = try CalibrationTable(
        rounds, outcome: .completed, present: SimulatedRounds.present)
      let fitting = WeightFitting(table: table, isYesOrNo: true)
      let all = Array(table.rows.indices)
      let model = try #require(try fitting.model(all, .penalty(0.1)))
      #expect(model.slopes.allSatisfy { $0 >= 0 }, "seed \(seed)")
      // The conditions of Kuhn and Tucker: where a slope is 0, raising it would cost.
      let before = try loss(model, table, fitting, all)
      for column in model.slopes.indices {
        var slopes = model.slopes
        slopes[column] += 1e-4
        let raised = WeightModel(intercept: model.intercept, slopes: slopes)
        #expect(try loss(raised, table, fitting, all) > before - 1e-9, "seed \(seed)")
      }
    }
  }

  /// Twice the negative log-likelihood with its penalty, written out anew.
  private func loss(
    _ model: WeightModel, _ table: CalibrationTable, _ fitting: WeightFitting, _ rows: [Int]
  ) throws -> Double {
    let standard = try #require(try fitting.model(rows, .keepsPresent))
    let scale = max(1, standard.slopes.reduce(0, +))
    let prior = table.present.map { $0 * scale }
    var sum = 0.0
    for row in rows {
      let chance = 1 / (1 + exp(-model.score(table.rows[row])))
      sum -= 2 * log(table.outcomes[row] > 0.5 ? chance : 1 - chance)
    }
    return zip(model.slopes, prior).reduce(sum) { $0 + 0.1 * ($1.0 - $1.1) * ($1.0 - $1.1) }
  }

  private static var attainedByHand: RoundData {
    var round = RoundData(round: "R", state: .closed, firstDay: "2020-01-01", lastDay: 1)
    round.goals = [
      GoalFacts(pairing: "a", weight: 1, baseline: -2, final: 2),
      GoalFacts(pairing: "a", weight: 3, baseline: -2, mid: -2),
      GoalFacts(pairing: "b", weight: 1, baseline: -2, final: -2),
    ]
    return round
  }

  /// Rounds in which goals are reached the further, the nearer the two sides are.
  private func attained(slope: Double) -> [RoundData] {
    var random = SplitMix64(seed: 8)
    return SimulatedRounds(slopes: [:], rounds: 3, pairings: 40).drawn(seed: 8).map { round in
      var round = round
      round.goals = round.pairings.map { pairing in
        let near = pairing.parts.first { $0.name == "practicalities" }?.valueMicro ?? 0
        let level = slope * (Double(near) / 1e6 - 0.7) + 3 * (random.unit() - 0.5)
        return GoalFacts(
          pairing: pairing.id, weight: 1, baseline: -2, final: Int(max(-2, min(2, level.rounded())))
        )
      }
      return round
    }
  }
}
