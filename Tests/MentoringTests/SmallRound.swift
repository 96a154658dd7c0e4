import Forum
import Matchmaking
import Mentoring
import TestSupport

/// Small random inputs of a run, with every rule and preference in play.
struct SmallRound {
  private let thesaurus: Thesaurus
  private let model: ConceptModel

  private static let texts = [
    "Larunbatetan inor gutxi etortzen da laguntzera.", "No sabemos cuánto dinero queda en la caja.",
    "There is not a single woman on the board. Nobody new turns up to help.",
  ]

  init() throws {
    thesaurus = try SmallKnowledge.thesaurus()
    model = try SmallKnowledge.model()
  }

  /// An input of so many mentors and organisations at most, with its own rules.
  func input(
    mentors: ClosedRange<Int>, organisations: ClosedRange<Int>, using numbers: inout SeededNumbers
  ) -> MatchInput {
    let cohort = RandomCohort(thesaurus, texts: Self.texts).make(
      mentors: numbers.number(mentors), organisations: numbers.number(organisations),
      capacities: 0...2, using: &numbers)
    var rules = MentoringRules.starting
    if numbers.happens(onceIn: 2) { rules.minimumFitMicro = numbers.number(0...500_000) }
    rules.requiresCommonLanguage = !numbers.happens(onceIn: 3)
    rules.requiresReachableTerritory = !numbers.happens(onceIn: 3)
    for _ in 0..<numbers.number(0...4) {
      rules.preferences.append(
        PairPreference(
          mentor: numbers.one(of: cohort.mentors).id,
          need: numbers.one(of: cohort.organisations).id,
          kind: numbers.one(of: [.wish, .avoid, .ban])))
    }
    return input(cohort, rules)
  }

  /// An input of a given cohort.
  func input(_ cohort: Cohort, _ rules: MentoringRules = .starting, threads: Int = 1) -> MatchInput
  {
    MatchInput(cohort: cohort, rules: rules, thesaurus: thesaurus, model: model, threads: threads)
  }
}

extension MatchInput {
  /// The allowed pairs of the input, as a run sees them.
  func graph() throws -> CandidateGraph {
    CandidateGraph(cohort: cohort, fit: try MentoringDecision.scores(self).fit, rules: rules)
  }
}
