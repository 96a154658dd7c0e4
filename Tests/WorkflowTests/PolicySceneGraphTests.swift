import Assignment
import Evaluation
import Forum
import Foundation
import Matchmaking
import Mentoring
import Records
import TestSupport
import Testing

@testable import Workflow

/// The scene that policies are compared on is the graph that a run decides on.
@Suite struct PolicySceneGraphTests {
  @Test func `the run's own policy reaches what the run reaches`() throws {
    let knowledge = try Knowledge.load()
    let folder = try TemporaryFolder()
    let files = try SampleFiles.small.options(in: folder)
    for preferences in Self.preferences {
      var content = try CohortFiles(mentors: files[1], needs: files[3]).read(knowledge)
      var rules = content.rules
      rules.preferences = preferences
      content = CohortFiles.Content(
        cohort: content.cohort, rules: rules, dense: nil, warnings: content.warnings)
      let input = content.input(knowledge)
      let run = try MentoringDecision.run(input)
      let graph = try MentoringDecision.graph(input)
      let scene = PolicyScene(graph, rules: rules, wishes: .unknown)
      let comparison = try PolicyComparison(
        scene, standing: nil, noise: WeightNoise(shareMicro: 0, repetitions: 1, seed: 1))
      let total = try #require(comparison.lines.first { $0.policy == .total })
      #expect(total.figures.servedMicro == run.objective.served * 1_000_000)
      #expect(total.figures.totalMicro == run.objective.totalMicro)
      #expect(total.figures.worstMicro == run.objective.worstMicro)
      let pairs = comparison.kept.map {
        [graph.cohort.organisations[$0.pair.row].id, graph.cohort.mentors[$0.pair.column].id]
      }
      #expect(pairs == run.proposals.map { [$0.organisation, $0.mentor] })
    }
  }

  /// None, a wish, a lock, a ban.
  private static let preferences: [[PairPreference]] =
    [[]]
    + [PairPreference.Kind.wish, .must, .ban].map {
      [PairPreference(mentor: "M1", need: "E1", kind: $0)]
    }

  @Test func `a wish belongs to the side that stated it, and to both where nobody knows`() {
    let pair = ApplicationPair(mentor: "M1", organisation: "E1")
    #expect(WishSides.unknown.isOf(.mentor, pair) && WishSides.unknown.isOf(.organisation, pair))
    func sides(_ source: PreferenceSource) -> [Bool] {
      let stated = WishSides([pair: [source]])
      return [stated.isOf(.mentor, pair), stated.isOf(.organisation, pair)]
    }
    #expect(sides(.mentor) == [true, false])
    #expect(sides(.organisation) == [false, true])
    #expect(sides(.coordinator) == [true, true])
  }
}
