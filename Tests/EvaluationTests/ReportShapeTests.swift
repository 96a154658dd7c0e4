import Evaluation
import Forum
import Mentoring
import SimulatedProgramme
import Statistics
import Testing

@Suite struct ReportShapeTests {
  @Test func `every section stands in a report, in order`() throws {
    let report = try EvaluationReport.round(SimulatedProgramme.varied(1).round(seed: 1))
    #expect(report.sections.map(\.id) == ReportSection.ID.allCases)
    #expect(report.firstDay == "2026-01-12")
    #expect(report.lastDay == "2026-09-29")
  }

  @Test func `the order in which data come does not reach the report`() throws {
    let data = SimulatedProgramme.varied(2).round(seed: 2)
    var shuffled = data
    var dice = SplitMix64(seed: 3)
    dice.shuffle(&shuffled.applications)
    dice.shuffle(&shuffled.pairings)
    dice.shuffle(&shuffled.goals)
    dice.shuffle(&shuffled.sessions)
    dice.shuffle(&shuffled.answers)
    #expect(shuffled != data)
    #expect(try EvaluationReport.round(shuffled) == EvaluationReport.round(data))
  }

  @Test func `a round without anything says so`() throws {
    let empty = RoundData(round: "A", state: .draft, firstDay: "2026-01-01", lastDay: 0)
    let report = try EvaluationReport.round(empty)
    #expect(report.sections.first?.findings.map(\.sentence) == [.nothingYet])
  }
}
