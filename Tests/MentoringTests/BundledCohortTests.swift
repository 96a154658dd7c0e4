import Assignment
import Fixtures
import Forum
import Foundation
import Matchmaking
import Mentoring
import TestSupport
import Testing

struct BundledCohortTests {
  @Test func `every pair of the demonstration adds up, and the run is proven`() throws {
    let thesaurus = try BundledKnowledge.thesaurus()
    let cohort = try BundledKnowledge.cohort(
      mentors: Array(Data(contentsOf: DemonstrationCohort.mentors)),
      needs: Array(Data(contentsOf: DemonstrationCohort.needs)), thesaurus: thesaurus)
    #expect(cohort.mentors.count >= 60)
    #expect(cohort.organisations.count >= 80)
    let input = MatchInput(
      cohort: cohort, rules: .starting, thesaurus: thesaurus, model: try BundledKnowledge.model())
    let scores = try MentoringDecision.scores(input)
    var wrong: [String] = []
    for row in cohort.organisations.indices {
      for column in cohort.mentors.indices where !addsUp(scores, row, column) {
        wrong.append("\(cohort.organisations[row].id) \(cohort.mentors[column].id)")
      }
    }
    #expect(wrong.isEmpty)
    let run = try MentoringDecision.run(input)
    #expect(run.problem.check(run.solution) == nil)
    for proposal in run.proposals {
      #expect(proposal.reasons.reduce(0) { $0 + $1.shareMicro } == proposal.fitMicro)
    }
  }

  private func addsUp(_ scores: PairScores, _ row: Int, _ column: Int) -> Bool {
    let micro = scores.fit.micro(organisation: row, offer: column)
    let parts = scores.fit.parts(organisation: row, offer: column)
    let mean = parts.reduce(0.0) {
      $0 + Double($1.valueMicro) / 1e6 * Double($1.weightThousandths) / Double($1.weightTotal)
    }
    return parts.reduce(0) { $0 + $1.shareMicro } == micro
      && abs(mean - Double(micro) / 1e6) <= 1e-6
  }
}
