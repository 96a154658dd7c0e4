import Assignment
import Forum
import Matchmaking
import Mentoring
import TestSupport
import Testing

struct MentoringDecisionTests {
  private let rounds: SmallRound

  init() throws { rounds = try SmallRound() }

  @Test(arguments: [41, 42, 43, 44] as [UInt64])
  func `no other way to pair a small cohort is better`(seed: UInt64) throws {
    print("seed \(seed)")
    var numbers = SeededNumbers(seed: seed)
    for _ in 0..<40 {
      let input = rounds.input(mentors: 1...5, organisations: 1...6, using: &numbers)
      let run = try MentoringDecision.run(input)
      let graph = try input.graph()
      let best = try #require(EveryPairing(graph).best)
      var load = input.cohort.mentors.map { _ in 0 }
      for pair in run.solution.pairs { load[pair.column] += 1 }
      let found = [
        run.objective.served, run.objective.totalMicro, run.objective.worstMicro ?? 0,
        -load.reduce(0) { $0 + $1 * $1 },
      ]
      #expect(found == best.value)
      for pair in run.solution.pairs {
        #expect(graph.standing(organisation: pair.row, mentor: pair.column) == .allowed)
      }
    }
  }

  @Test(arguments: [51, 52] as [UInt64])
  func `the order of rows and the number of threads reach no result`(seed: UInt64) throws {
    print("seed \(seed)")
    var numbers = SeededNumbers(seed: seed)
    for _ in 0..<15 {
      let input = rounds.input(mentors: 2...8, organisations: 2...12, using: &numbers)
      let run = try MentoringDecision.run(input)
      for threads in 1...2 {
        var rules = input.rules
        rules.preferences.shuffle(using: &numbers)
        let shuffled = Cohort(
          mentors: input.cohort.mentors.shuffled(using: &numbers),
          organisations: input.cohort.organisations.shuffled(using: &numbers))
        let again = try MentoringDecision.run(rounds.input(shuffled, rules, threads: threads))
        #expect(again.proposals == run.proposals)
        #expect(again.unmatched == run.unmatched)
        #expect(again.spare == run.spare)
        #expect(again.supply == run.supply)
        #expect(again.solution == run.solution)
      }
    }
  }

  @Test(arguments: [61, 62] as [UInt64])
  func `what a proposal tells is what the graph holds`(seed: UInt64) throws {
    print("seed \(seed)")
    var numbers = SeededNumbers(seed: seed)
    for _ in 0..<20 {
      let input = rounds.input(mentors: 2...6, organisations: 2...6, using: &numbers)
      let graph = try input.graph()
      let run = try MentoringDecision.run(input)
      for proposal in run.proposals { check(proposal, graph) }
    }
  }

  private func check(_ proposal: Proposal, _ graph: CandidateGraph) {
    let (mentors, organisations) = (graph.cohort.mentors, graph.cohort.organisations)
    guard let row = organisations.firstIndex(where: { $0.id == proposal.organisation }),
      let column = mentors.firstIndex(where: { $0.id == proposal.mentor })
    else {
      Issue.record("a proposal names applications of the cohort")
      return
    }
    #expect(proposal.fitMicro == graph.fit.micro(organisation: row, offer: column))
    #expect(proposal.parts.reduce(0) { $0 + $1.shareMicro } == proposal.fitMicro)
    #expect(proposal.reasons.reduce(0) { $0 + $1.shareMicro } == proposal.fitMicro)
    let others = mentors.indices.filter {
      $0 != column && graph.standing(organisation: row, mentor: $0) == .allowed
    }
    let rivals = organisations.indices.filter {
      $0 != row && graph.standing(organisation: $0, mentor: column) == .allowed
    }
    #expect(
      proposal.runnerUp?.fitMicro
        == others.map { graph.fit.micro(organisation: row, offer: $0) }.max())
    #expect((proposal.runnerUp == nil) == others.isEmpty)
    #expect(
      proposal.runnerUpOrganisation?.fitMicro
        == rivals.map { graph.fit.micro(organisation: $0, offer: column) }.max())
    #expect(proposal.runnerUp?.id != proposal.mentor)
    #expect(proposal.runnerUpOrganisation?.id != proposal.organisation)
  }

  @Test(arguments: [71, 72] as [UInt64])
  func `every organisation is served or told why not, every place is taken or spare`(
    seed: UInt64
  ) throws {
    print("seed \(seed)")
    var numbers = SeededNumbers(seed: seed)
    for _ in 0..<30 {
      let input = rounds.input(mentors: 1...5, organisations: 1...7, using: &numbers)
      let graph = try input.graph()
      let run = try MentoringDecision.run(input)
      #expect(
        (run.proposals.map(\.organisation) + run.unmatched.map(\.organisation)).sorted()
          == input.cohort.organisations.map(\.id).sorted())
      #expect(
        run.proposals.count + run.spare.reduce(0) { $0 + $1.places }
          == input.cohort.mentors.reduce(0) { $0 + $1.capacity })
      for left in run.unmatched { check(left, graph) }
    }
  }

  private func check(_ left: UnmatchedOrganisation, _ graph: CandidateGraph) {
    guard
      let row = graph.cohort.organisations.firstIndex(where: { $0.id == left.organisation })
    else {
      Issue.record("an unmatched organisation is one of the cohort")
      return
    }
    let standings = graph.cohort.mentors.indices.map {
      graph.standing(organisation: row, mentor: $0)
    }
    let expected: UnmatchedOrganisation.Reason =
      standings.contains(.allowed)
      ? .capacity : standings.contains(.belowMinimum) ? .belowMinimumFit : .noEligibleMentor
    #expect(left.reason == expected)
    #expect((left.best != nil) == standings.contains(.allowed))
    for count in left.blocked {
      let mentors = standings.filter {
        if case .blocked(let reasons) = $0 { reasons.contains(count.reason) } else { false }
      }
      #expect(count.mentors == mentors.count)
    }
  }

  @Test func `a wish lifts a pair and lowers the others of the same sides`() throws {
    let cohort = Cohort(
      mentors: [
        .sample("M1", expertise: [Expertise(concept: "need-basque", level: 3)]),
        .sample("M2", expertise: [Expertise(concept: "need-basque", level: 3)]),
      ],
      organisations: [
        .sample(
          "E1", needs: [Need(concept: "need-basque", priority: 3, levelNow: 1, levelWanted: 3)])
      ])
    var rules = MentoringRules.starting
    rules.preferences = [PairPreference(mentor: "M2", need: "E1", kind: .wish)]
    let plain = try MentoringDecision.run(rounds.input(cohort))
    let wished = try MentoringDecision.run(rounds.input(cohort, rules))
    #expect(plain.proposals.map(\.mentor) == ["M1"])
    try #require(wished.proposals.map(\.mentor) == ["M2"])
    #expect(wished.proposals[0].fitMicro == 1_000_000)
    // 550 of 550 + 80.
    #expect(wished.proposals[0].runnerUp?.id == "M1")
    #expect(wished.proposals[0].runnerUp?.fitMicro == 873_016)
  }

  @Test func `a pair exactly at the minimum fit is made, one below is not`() throws {
    let cohort = Cohort(
      mentors: [.sample("M1", expertise: [Expertise(concept: "need-basque", level: 2)])],
      organisations: [
        .sample(
          "E1", needs: [Need(concept: "need-basque", priority: 3, levelNow: 1, levelWanted: 4)])
      ])
    var rules = MentoringRules.starting
    rules.minimumFitMicro = 500_000
    #expect(try MentoringDecision.run(rounds.input(cohort, rules)).proposals.count == 1)
    rules.minimumFitMicro = 500_001
    let run = try MentoringDecision.run(rounds.input(cohort, rules))
    #expect(run.proposals.isEmpty)
    #expect(run.unmatched.map(\.reason) == [.belowMinimumFit])
  }

  @Test func `a cohort without mentors or without organisations has an answer`() throws {
    let nobody = try MentoringDecision.run(
      rounds.input(Cohort(mentors: [], organisations: [.sample("E1")])))
    #expect(nobody.unmatched.map(\.reason) == [.noEligibleMentor])
    #expect(nobody.objective.served == 0)
    #expect(nobody.objective.totalMicro == 0)
    #expect(nobody.objective.worstMicro == nil)
    let unasked = try MentoringDecision.run(
      rounds.input(Cohort(mentors: [.sample("M1", capacity: 2)], organisations: [])))
    #expect(unasked.spare.map(\.mentor) == ["M1"])
    #expect(unasked.spare.map(\.places) == [2])
    let empty = try MentoringDecision.run(rounds.input(Cohort(mentors: [], organisations: [])))
    #expect(empty.proposals.isEmpty && empty.unmatched.isEmpty)
  }
}
