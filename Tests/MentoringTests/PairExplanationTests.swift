import Forum
import Matchmaking
import Mentoring
import TestSupport
import Testing

struct PairExplanationTests {
  private let rounds: SmallRound

  init() throws { rounds = try SmallRound() }

  @Test(arguments: [81, 82, 83] as [UInt64])
  func `what a choice costs is what the best round with that choice lacks`(seed: UInt64) throws {
    print("seed \(seed)")
    var numbers = SeededNumbers(seed: seed)
    for _ in 0..<12 {
      let input = rounds.input(mentors: 1...4, organisations: 1...5, using: &numbers)
      let graph = try input.graph()
      let best = try #require(EveryPairing(graph).best)
      for row in input.cohort.organisations.indices {
        for column in input.cohort.mentors.indices {
          try check(row, column, in: input, graph, best)
        }
      }
    }
  }

  private func check(
    _ row: Int, _ column: Int, in input: MatchInput, _ graph: CandidateGraph,
    _ best: EveryPairing.Choice
  ) throws {
    let explanation = try #require(
      try MentoringDecision.explain(
        organisation: input.cohort.organisations[row].id,
        mentor: input.cohort.mentors[column].id, in: input))
    #expect(explanation.standing == graph.standing(organisation: row, mentor: column))
    let pair = (organisation: row, mentor: column)
    let isAllowed = explanation.standing == .allowed
    let other =
      explanation.isProposed
      ? EveryPairing(graph, banned: pair).best
      : isAllowed ? EveryPairing(graph, forced: pair).best : nil
    guard let other else {
      #expect(explanation.lossMicro == nil)
      #expect(explanation.moves.isEmpty)
      return
    }
    #expect(explanation.organisationsLost == best.value[0] - other.value[0])
    #expect(explanation.lossMicro == best.value[1] - other.value[1])
    #expect(
      explanation.fitMicro == graph.fit.micro(organisation: row, offer: column))
  }

  @Test func `the moves turn the run into one with the pair forced or without the pair refused`()
    throws
  {
    let seed: UInt64 = 91
    print("seed \(seed)")
    var numbers = SeededNumbers(seed: seed)
    for _ in 0..<25 {
      let input = rounds.input(mentors: 2...4, organisations: 2...6, using: &numbers)
      let run = try MentoringDecision.run(input)
      let organisation = numbers.one(of: input.cohort.organisations).id
      let mentor = numbers.one(of: input.cohort.mentors).id
      let explanation = try #require(
        try MentoringDecision.explain(organisation: organisation, mentor: mentor, in: input))
      guard let loss = explanation.lossMicro else { continue }
      var mentorOf: [String: String] = [:]
      for proposal in run.proposals { mentorOf[proposal.organisation] = proposal.mentor }
      for move in explanation.moves {
        #expect(mentorOf[move.organisation] == move.from)
        mentorOf[move.organisation] = move.to
      }
      #expect((mentorOf[organisation] == mentor) != explanation.isProposed)
      #expect(try total(mentorOf, in: input) == run.objective.totalMicro - loss)
    }
  }

  /// The total fit of who has whom; every pair must be allowed and every mentor within capacity.
  private func total(_ mentorOf: [String: String], in input: MatchInput) throws -> Int {
    let graph = try input.graph()
    var load: [String: Int] = [:]
    var total = 0
    for (row, organisation) in input.cohort.organisations.enumerated() {
      guard let mentor = mentorOf[organisation.id] else { continue }
      let column = try #require(input.cohort.mentors.firstIndex { $0.id == mentor })
      #expect(graph.standing(organisation: row, mentor: column) == .allowed)
      load[mentor, default: 0] += 1
      #expect(load[mentor, default: 0] <= input.cohort.mentors[column].capacity)
      total += graph.fit.micro(organisation: row, offer: column)
    }
    return total
  }

  @Test func `refusing a proposed pair costs what its ban costs`() throws {
    let seed: UInt64 = 92
    print("seed \(seed)")
    var numbers = SeededNumbers(seed: seed)
    for _ in 0..<20 {
      let input = rounds.input(mentors: 2...4, organisations: 2...6, using: &numbers)
      let run = try MentoringDecision.run(input)
      guard let proposal = run.proposals.first else { continue }
      var rules = input.rules
      rules.preferences.append(
        PairPreference(mentor: proposal.mentor, need: proposal.organisation, kind: .ban))
      let without = try MentoringDecision.run(rounds.input(input.cohort, rules))
      let lost = run.objective.served - without.objective.served
      let loss = run.objective.totalMicro - without.objective.totalMicro
      #expect(proposal.lossIfRefusedMicro == (lost == 0 ? loss : nil))
    }
  }

  @Test func `a blocked pair names its rules and has no price`() throws {
    let cohort = Cohort(
      mentors: [.sample("M1", languages: [.es])],
      organisations: [.sample("E1", languages: [.eu], about: "Dirua falta zaigu")])
    let explanation = try #require(
      try MentoringDecision.explain(organisation: "E1", mentor: "M1", in: rounds.input(cohort)))
    #expect(explanation.standing == .blocked([.noCommonLanguage]))
    #expect(explanation.lossMicro == nil)
    #expect(!explanation.isProposed)
  }

  @Test func `somebody who is not in the round cannot be explained`() throws {
    let input = rounds.input(Cohort(mentors: [.sample("M1")], organisations: [.sample("E1")]))
    #expect(try MentoringDecision.explain(organisation: "E1", mentor: "E1", in: input) == nil)
    #expect(try MentoringDecision.explain(organisation: "M1", mentor: "M1", in: input) == nil)
  }
}
