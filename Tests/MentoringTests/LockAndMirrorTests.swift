import Assignment
import Forum
import Matchmaking
import Mentoring
import TestSupport
import Testing

/// Locks that a run keeps, and mirrored pairs that it keeps apart.
struct LockAndMirrorTests {
  private let round: SmallRound

  init() throws { round = try SmallRound() }

  private func pairs(_ run: MatchRun) -> [String] {
    run.proposals.map { "\($0.organisation)–\($0.mentor)" }.sorted()
  }

  /// Every way to pair a small input that breaks no rule, keeps all locks that any way can keep
  /// and, where asked for, holds no mirrors: served and total of the best.
  private func best(_ input: MatchInput, apart: Bool) throws -> (served: Int, total: Int) {
    let graph = try input.graph()
    let cohort = input.cohort
    var places = cohort.mentors.map(\.capacity)
    var chosen: [(Int, Int)] = []
    var found = (served: -1, total: -1)
    func mirrors(_ row: Int, _ column: Int) -> Bool {
      let (asks, gives) = (
        cohort.organisations[row].organisation, cohort.mentors[column].organisation
      )
      return chosen.contains {
        cohort.organisations[$0.0].organisation == gives
          && cohort.mentors[$0.1].organisation == asks
      }
    }
    func visit(_ row: Int) {
      guard row < cohort.organisations.count else {
        let total = chosen.reduce(0) { $0 + graph.fit.micro(organisation: $1.0, offer: $1.1) }
        if chosen.count > found.served || (chosen.count == found.served && total > found.total) {
          found = (chosen.count, total)
        }
        return
      }
      visit(row + 1)
      for column in cohort.mentors.indices
      where places[column] > 0 && graph.standing(organisation: row, mentor: column) == .allowed
        && !(apart && mirrors(row, column))
      {
        places[column] -= 1
        chosen.append((row, column))
        visit(row + 1)
        chosen.removeLast()
        places[column] += 1
      }
    }
    visit(0)
    return found
  }

  @Test func `a run without mirrors is the best of all runs without mirrors`() throws {
    let seed: UInt64 = 20_261_122
    var numbers = SeededNumbers(seed: seed)
    var separated = 0
    for number in 0..<150 {
      let drawn = round.input(mentors: 2...4, organisations: 2...4, using: &numbers)
      // Few houses, so that mirrors are common.
      let houses = ["A", "B", "C"]
      let cohort = Cohort(
        mentors: drawn.cohort.mentors.map {
          .sample(
            $0.id, organisation: numbers.one(of: houses), capacity: max(1, $0.capacity),
            expertise: $0.expertise, about: $0.about)
        },
        organisations: drawn.cohort.organisations.map {
          .sample($0.id, organisation: numbers.one(of: houses), needs: $0.needs, about: $0.about)
        })
      let free = round.input(cohort)
      let input = MatchInput(
        cohort: cohort, rules: .starting, thesaurus: free.thesaurus, model: free.model,
        threads: 1, reciprocity: Reciprocity(standing: []))
      let run = try MentoringDecision.run(input)
      let expected = try best(input, apart: true)
      #expect(run.objective.served == expected.served, "seed \(seed), round \(number)")
      #expect(run.objective.totalMicro == expected.total, "seed \(seed), round \(number)")
      #expect(run.isSeparationProven)
      #expect(run.problem.check(run.solution) == nil)
      separated += run.separated.count
    }
    #expect(separated > 10, "seed \(seed): mirrors have to stand in the way for this to say much")
  }

  @Test func `a pair that stands forbids its mirror`() throws {
    let need = Need(concept: "need-fundraising", priority: 5, levelNow: 1, levelWanted: 3)
    let cohort = Cohort(
      mentors: [
        .sample(
          "M1", organisation: "Haitz",
          expertise: [Expertise(concept: "need-fundraising", level: 4)])
      ], organisations: [.sample("E1", organisation: "Ibai", needs: [need])])
    let plain = round.input(cohort)
    let standing = Reciprocity.StandingPair(mentorOrganisation: "IBAI ", organisation: "haitz")
    let input = MatchInput(
      cohort: cohort, rules: .starting, thesaurus: plain.thesaurus, model: plain.model, threads: 1,
      reciprocity: Reciprocity(standing: [standing]))
    #expect(try MentoringDecision.run(plain).proposals.count == 1)
    let run = try MentoringDecision.run(input)
    #expect(run.proposals.isEmpty)
    #expect(run.unmatched.first?.blocked.map(\.reason) == [.reciprocal])
  }

  @Test func `a lock that the rules allow is kept, at the least loss of total fit`() throws {
    let seed: UInt64 = 7
    var numbers = SeededNumbers(seed: seed)
    var kept = 0
    for number in 0..<120 {
      let drawn = round.input(mentors: 2...4, organisations: 2...4, using: &numbers)
      let lock = PairPreference(
        mentor: numbers.one(of: drawn.cohort.mentors).id,
        need: numbers.one(of: drawn.cohort.organisations).id, kind: .must)
      let plain = try MentoringDecision.run(drawn)
      var rules = drawn.rules
      rules.preferences.append(lock)
      let locked = MatchInput(
        cohort: drawn.cohort, rules: rules, thesaurus: drawn.thesaurus, model: drawn.model,
        threads: 1)
      let run = try MentoringDecision.run(locked)
      let row = try #require(
        drawn.cohort.organisations.firstIndex { $0.id == lock.need })
      let column = try #require(drawn.cohort.mentors.firstIndex { $0.id == lock.mentor })
      let isPossible =
        try locked.graph().standing(organisation: row, mentor: column) == .allowed
        && drawn.cohort.mentors[column].capacity > 0
      let isKept = run.proposals.contains {
        $0.organisation == lock.need && $0.mentor == lock.mentor
      }
      #expect(isKept == isPossible, "seed \(seed), round \(number)")
      guard isKept else { continue }
      kept += 1
      // The lock may lift the pair over the minimum fit; the solver can price only what it allows.
      guard try drawn.graph().standing(organisation: row, mentor: column) == .allowed else {
        continue
      }
      let price = try #require(
        plain.problem.priceOfForcing(row: row, column: column, in: plain.solution))
      #expect(run.objective.served == plain.objective.served - price.placesLost)
      let loss = plain.objective.totalMicro - run.objective.totalMicro
      #expect(
        loss == Int(price.loss) + price.placesLost * CandidateGraph.wholeFitMicro,
        "seed \(seed), round \(number)")
    }
    #expect(kept > 40, "seed \(seed)")
  }

  @Test func `losses are told without the lock's own weight`() throws {
    let need = Need(concept: "need-fundraising", priority: 5, levelNow: 1, levelWanted: 3)
    func mentor(_ id: String, _ level: Int) -> MentorApplication {
      .sample(id, expertise: [Expertise(concept: "need-fundraising", level: level)])
    }
    let cohort = Cohort(
      mentors: [mentor("M1", 1), mentor("M2", 4)],
      organisations: [.sample("E1", needs: [need]), .sample("E2", needs: [need])])
    var rules = MentoringRules.starting
    rules.preferences = [PairPreference(mentor: "M1", need: "E1", kind: .must)]
    let run = try MentoringDecision.run(round.input(cohort, rules))
    #expect(pairs(run) == ["E1–M1", "E2–M2"])
    for proposal in run.proposals { #expect((proposal.lossIfRefusedMicro ?? 0) <= 1_000_000) }
    #expect(try MentoringDecision.weigh(round.input(cohort, rules)).objective == run.objective)
  }
}
