import Evaluation
import Forum
import Mentoring
import SimulatedProgramme
import Statistics
import Testing

/// What a reader can work out from whole reports.
@Suite struct DisclosureTests {
  @Test(arguments: UInt64(1)...8)
  func `an attacker finds no cell of one to four in a report`(seed: UInt64) throws {
    let data = SimulatedProgramme.varied(seed).round(seed: seed)
    let truth = ReportAttacker.truth(data)
    let attacker = ReportAttacker(try EvaluationReport.round(data))
    #expect(attacker.contradictions(truth) == [], "seed \(seed)")
    #expect(attacker.found(truth) == [], "seed \(seed)")
  }

  @Test func `the same attacker finds cells where nothing is withheld`() throws {
    let data = SimulatedProgramme.varied(5).round(seed: 5)
    let attacker = ReportAttacker(try EvaluationReport.ofSimulatedRound(data))
    #expect(attacker.found(ReportAttacker.truth(data)).count > 10)
  }

  @Test func `no value of one to four persons is shown`() throws {
    for seed in UInt64(20)...22 {
      let report = try EvaluationReport.round(SimulatedProgramme.varied(seed).round(seed: seed))
      for figure in report.sections.flatMap(\.figures) where figure.id != .participation {
        for case .share(let part, let whole, _, _) in figure.rows.flatMap(\.values) {
          #expect(part == 0 || part >= 5, "seed \(seed) \(figure.id)")
          #expect(whole == part || whole - part >= 5, "seed \(seed) \(figure.id)")
        }
      }
    }
  }

  @Test func `a second report does not show who came since the first`() throws {
    let whole = TenPairings.round
    var first = whole
    // In the first report two pairings still went on.
    for place in 3...4 { first.pairings[place].state = .active }
    for place in 3...4 { first.pairings[place].endDay = nil }
    let before = try EvaluationReport.ofSimulatedRound(first)
    let after = try EvaluationReport.round(whole, published: [before])
    #expect(before.row(.funnel, .item(.completed))?[0] == .count(3))
    #expect(after.row(.funnel, .item(.completed))?[0] == .withheld)
  }

  @Test func `the same report again withholds nothing more`() throws {
    let report = try EvaluationReport.round(TenPairings.round)
    #expect(try EvaluationReport.round(TenPairings.round, published: [report]) == report)
  }

  @Test func `a year does not give back what its rounds withheld`() throws {
    var second = TenPairings.round
    second.round = "B"
    // In the second round three pairings were completed and seven ended early.
    for place in 3...4 {
      second.pairings[place].state = .endedEarly
      second.pairings[place].endReason = .external
      second.pairings[place].endDay = 40
    }
    let one = try EvaluationReport.round(TenPairings.round)
    let two = try EvaluationReport.round(second)
    #expect(two.row(.funnel, .item(.completed))?[0] == .withheld)
    let alone = try EvaluationReport.year(2026, [TenPairings.round, second])
    #expect(alone.row(.funnel, .item(.completed))?[0] == .count(8))
    let year = try EvaluationReport.year(
      2026, [TenPairings.round, second], published: [one, two])
    #expect(year.row(.funnel, .item(.completed))?[0] == .withheld)
    #expect(year.row(.funnel, .item(.started))?[0] == .count(20))
  }

  @Test func `a mean of a year does not give back that of a round of four`() throws {
    var small = TenPairings.round
    small.round = "B"
    let kept = Set(["pair0", "pair1", "pair2", "pair3"])
    small.pairings.removeAll { !kept.contains($0.id) }
    small.goals.removeAll { !kept.contains($0.pairing) }
    small.sessions.removeAll { !kept.contains($0.pairing) }
    small.answers.removeAll { !kept.contains($0.pairing) }
    let year = try EvaluationReport.year(2026, [TenPairings.round, small])
    #expect(year.row(.goals, .item(.attainment))?[2] == .withheld)
  }
}
