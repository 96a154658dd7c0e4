import Assignment
import Evaluation
import Forum
import Mentoring
import Records
import Wording

/// Compares ways of deciding on the same input: `uztartu evaluate compare`.
package struct ComparePolicies: Sendable {
  /// How often the weights are varied, and how far.
  package struct Variation: Sendable {
    let share: Double
    let repetitions: Int
    let seed: UInt64

    /// - Parameters:
    ///   - share: by which part of itself a weight is varied at most, 0 to 1.
    ///   - repetitions: how many versions are tried, at least 0.
    package init(share: Double, repetitions: Int, seed: UInt64) {
      precondition((0...1).contains(share) && repetitions >= 0, "the command checks its options")
      self.share = share
      self.repetitions = repetitions
      self.seed = seed
    }

    var noise: WeightNoise {
      WeightNoise(
        shareMicro: Int((share * 1_000_000).rounded()), repetitions: repetitions, seed: seed)
    }
  }

  private enum Input {
    case record(RecordAccess, round: String?, run: String?)
    case files(CohortFiles)
  }

  private let input: Input
  private let variation: Variation

  /// The input of a run: the one named, else the one that stands, else the round as it is.
  package init(_ access: RecordAccess, round: String?, run: String?, variation: Variation) {
    input = .record(access, round: round, run: run)
    self.variation = variation
  }

  /// The people of files, nothing recorded.
  package init(files: CohortFiles, variation: Variation) {
    input = .files(files)
    self.variation = variation
  }

  /// Compares; nothing is written.
  package func run() throws(Refusal) -> (document: PolicyDocument, warnings: ProblemList) {
    let knowledge = try Knowledge.load()
    switch input {
    case .files(let files):
      let content = try files.read(knowledge)
      let compared = try compared(content.input(knowledge), .unknown, standing: nil)
      return (document(compared), content.warnings)
    case .record(let access, let round, let run):
      return try access.opened(for: .read, to: .comparePolicies) { (record) throws(Refusal) in
        (try document(of: round, run: run, knowledge, record), ProblemList([]))
      }
    }
  }

  private func document(
    of roundName: String?, run runName: String?, _ knowledge: Knowledge, _ record: OpenRecord
  ) throws(Refusal) -> PolicyDocument {
    let (round, run) = try subject(roundName, runName, record)
    let basis =
      if let run {
        try RoundInput(replaying: run, of: round, knowledge: knowledge, record: record)
      } else {
        try RoundInput(
          round: round, rules: try record.standingRules(of: round).rules,
          knowledge: try knowledge.taught(by: record), record: record, threads: 1)
      }
    guard !basis.input.cohort.organisations.isEmpty else {
      throw Refusal(.badData, .nobodyToPair(round.name))
    }
    let (preferences, pairings) = try record.read { (reader) throws(RecordError) in
      (try reader.preferences(of: round.name), try reader.pairings(of: round.name))
    }
    let compared = try compared(
      basis.input, WishSides(preferences), standing: Self.standing(pairings, basis.input.cohort))
    return document(
      compared, round: round.name, run: run?.id,
      isAsRecorded: run.map { $0.inputDigest == basis.digest },
      // Whoever works on numbers without names sees no single pair.
      isWhole: record.asker.isOne(of: .coordinator))
  }

  private func subject(
    _ roundName: String?, _ runName: String?, _ record: OpenRecord
  ) throws(Refusal) -> (RecordedRound, RecordedMatchRun?) {
    guard let runName else {
      let scope = try record.scope(of: .round(roundName))
      let round = try record.round(scope.name)
      return (round, try record.standingRun(of: round))
    }
    let run = try record.read { (reader) throws(RecordError) in try reader.matchRun(runName) }
    let round = try record.round(roundName ?? run.round)
    guard round.name == run.round else {
      throw Refusal(.notFound, .runOfOtherRound(run.id, round: round.name))
    }
    return (round, run)
  }

  /// The pairings that hold, or held until their end, among those whom the input sees.
  private static func standing(
    _ pairings: [RecordedPairing], _ cohort: Cohort
  ) -> [AssignedPair]? {
    let rows = Dictionary(
      uniqueKeysWithValues: cohort.organisations.enumerated().map { ($1.id, $0) })
    let columns = Dictionary(uniqueKeysWithValues: cohort.mentors.enumerated().map { ($1.id, $0) })
    var chosen: [Int: Int] = [:]
    for pairing in pairings {
      switch pairing.state {
      case .declined, .expired, .withdrawn: continue
      case .proposed, .accepted, .active, .paused, .completed, .endedEarly: break
      }
      // Of several of one organisation, one after the other, the last stands.
      if let row = rows[pairing.organisation], let column = columns[pairing.mentor] {
        chosen[row] = column
      }
    }
    guard !chosen.isEmpty else { return nil }
    return chosen.map { AssignedPair(row: $0.key, column: $0.value) }.sorted()
  }

  private typealias Compared = (comparison: PolicyComparison, cohort: Cohort)

  private func compared(
    _ input: MatchInput, _ wishes: WishSides, standing: [AssignedPair]?
  ) throws(Refusal) -> Compared {
    let graph: CandidateGraph
    do throws(MatchError) { graph = try MentoringDecision.graph(input) } catch {
      throw Refusal(error)
    }
    let scene = PolicyScene(graph, rules: input.rules, wishes: wishes)
    do throws(PolicyError) {
      let comparison = try PolicyComparison(
        scene, standing: standing, noise: variation.noise, threads: input.threads)
      return (comparison, graph.cohort)
    } catch { throw Refusal(error) }
  }

  private func document(
    _ compared: Compared, round: String? = nil, run: String? = nil, isAsRecorded: Bool? = nil,
    isWhole: Bool = true
  ) -> PolicyDocument {
    let (comparison, cohort) = compared
    let tried = comparison.noise.repetitions
    let fragile = comparison.kept.filter { 2 * $0.versions < tried }
      .sorted { ($0.versions, $0.pair) < ($1.versions, $1.pair) }
    return PolicyDocument(
      round: round, run: run, isAsRecorded: isAsRecorded,
      organisations: cohort.organisations.count, mentors: cohort.mentors.count,
      places: cohort.mentors.reduce(0) { $0 + $1.capacity },
      noise: decimal(comparison.noise.shareMicro), repetitions: tried,
      seed: comparison.noise.seed, policies: comparison.lines.map(PolicyDocument.Line.init),
      fragile: isWhole
        ? fragile.map {
          PolicyDocument.Fragile(
            need: cohort.organisations[$0.pair.row].id, mentor: cohort.mentors[$0.pair.column].id,
            survival: decimal((2 * $0.versions * 1_000_000 + tried) / (2 * tried)))
        } : nil)
  }
}

extension Refusal {
  /// What a comparison of policies refuses, for people.
  init(_ error: PolicyError) {
    switch error {
    case .assignment(let cause): self.init(cause, in: "")
    case .statistics(let cause):
      self.init(.ourFault, .unprovenAnswer(detail: "\(cause)"))
    }
  }
}
