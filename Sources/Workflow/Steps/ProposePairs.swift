import Assignment
import Forum
import Matchmaking
import Mentoring
import Records
import Wording

/// Runs the match of a round and records its proposals: `uztartu round propose`.
///
/// Every run is kept. Pairs that were sent and are open, and pairs made by hand, stay as they are:
/// only who is left, or whose pair has failed, is paired anew.
package struct ProposePairs: Sendable {
  private let access: RecordAccess
  private let roundName: String?
  private let rulesFile: String?
  private let threads: Int
  private let vectors: VectorSource?
  private let minimumFitMicro: Int?

  /// What a run, or a trial of one, decided on.
  private struct Decided {
    let round: RecordedRound
    let basis: RoundInput
    let run: MatchRun
    let inherited: InheritedRules?
  }

  /// `rules`: a file of rules; without one, those of the run that stands, at first those of the
  ///   last round.
  /// `minimumFitMicro`: below which fit, in millionths, no pair is made; the rules say without it.
  /// `vectors`: where dense vectors of the texts come from, if anywhere.
  package init(
    _ access: RecordAccess, round: String?, rules: String?, threads: Int,
    minimumFitMicro: Int? = nil, vectors: VectorSource? = nil
  ) {
    self.access = access
    roundName = round
    rulesFile = rules
    self.threads = threads
    self.vectors = vectors
    self.minimumFitMicro = minimumFitMicro
  }

  /// Runs and records in one transaction; unseen proposals that the run makes too keep their
  /// numbers, the others make room.
  package func run() throws(Refusal) -> (
    round: RoundDocument, warnings: ProblemList, inherited: InheritedRules?
  ) {
    let shipped = try Knowledge.load()
    return try access.opened(for: .write, to: .runMatch) { (record) throws(Refusal) in
      let decided = try decide(record, shipped)
      let document = MatchDocument(decided.run, cohort: decided.basis.input.cohort)
      try store(
        decided.run, document: document, basis: decided.basis, in: decided.round, record: record)
      let answer = try RoundDocument(
        round: try record.round(decided.round.name), record: record,
        labels: ConceptNames(decided.basis.input.thesaurus), fresh: document)
      return (answer, decided.basis.warnings, decided.inherited)
    }
  }

  /// Runs and records nothing: what would be proposed, beside what stands.
  package func rehearse() throws(Refusal) -> (
    trial: TrialDocument, warnings: ProblemList, inherited: InheritedRules?
  ) {
    let shipped = try Knowledge.load()
    return try access.opened(for: .read, to: .runMatch) { (record) throws(Refusal) in
      let decided = try decide(record, shipped)
      let cohort = decided.basis.input.cohort
      let standing = try record.standingRun(of: decided.round)
      let kept = try standing.map { (run) throws(Refusal) in
        try RunDocument.pairs(of: run, record)
      }
      let trial = TrialDocument(
        round: decided.round.name, match: MatchDocument(decided.run, cohort: cohort),
        beside: standing?.id, pairs: kept ?? [:],
        held: Dictionary(
          decided.basis.scene.held.map { ($0.organisation, $0.mentor) }
        ) { first, _ in first },
        labels: ConceptNames(decided.basis.input.thesaurus))
      return (trial, decided.basis.warnings, decided.inherited)
    }
  }

  private func decide(
    _ record: OpenRecord, _ shipped: Knowledge
  ) throws(Refusal) -> Decided {
    let knowledge = try shipped.taught(by: record)
    let round = try record.round(roundName)
    let standing =
      if let rulesFile {
        StandingRules(rules: try Self.rules(rulesFile, about: round, record), inherited: nil)
      } else {
        try record.standingRules(of: round)
      }
    var rules = standing.rules
    if let minimumFitMicro { rules.minimumFitMicro = minimumFitMicro }
    let basis = try RoundInput(
      round: round, rules: rules, knowledge: knowledge, record: record, threads: threads,
      vectors: vectors)
    guard !basis.input.cohort.organisations.isEmpty else {
      throw Refusal(.badData, .nobodyToPair(round.name))
    }
    let run = try basis.input.decided()
    try Self.checkLocks(of: basis, in: run)
    return Decided(round: round, basis: basis, run: run, inherited: standing.inherited)
  }

  /// A lock that the run cannot keep is told before anything is proposed.
  private static func checkLocks(of basis: RoundInput, in run: MatchRun) throws(Refusal) {
    let needs = Set(basis.input.cohort.organisations.map(\.id))
    for lock in basis.input.rules.preferences where lock.kind == .must && needs.contains(lock.need)
    {
      let isKept = run.proposals.contains {
        $0.organisation == lock.need && $0.mentor == lock.mentor
      }
      guard isKept else {
        throw Refusal(.badData, .lockNotKept(need: lock.need, mentor: lock.mentor))
      }
    }
  }

  private static func rules(
    _ name: String, about round: RecordedRound, _ record: OpenRecord
  ) throws(Refusal) -> MentoringRules {
    let (mentors, needs) = try record.read { (reader) throws(RecordError) in
      (
        try reader.mentors(of: round.name).map(\.content.id),
        try reader.organisations(of: round.name).map(\.content.id)
      )
    }
    return try RulesFile.read(name, mentors: Set(mentors), needs: Set(needs))
  }

  private func store(
    _ run: MatchRun, document: MatchDocument, basis: RoundInput, in round: RecordedRound,
    record: OpenRecord
  ) throws(Refusal) {
    let certificate = AssignmentCertificate(run, cohort: basis.input.cohort)
    let new = NewMatchRun(
      inputDigest: basis.digest, rules: basis.rulesText,
      thesaurusVersion: basis.input.thesaurus.version, modelVersion: basis.input.model.version,
      solver: "\(ProductVersion.text) \(run.solution.method)", seed: 0,
      served: run.objective.served, totalMicro: run.objective.totalMicro,
      worstMicro: run.objective.worstMicro,
      document: try DocumentText.text(of: document.impersonal),
      certificate: certificate.text(),
      denseReadings: try basis.dense.map { (dense) throws(Refusal) in
        try DocumentText.text(of: dense)
      }, scene: try DocumentText.text(of: basis.scene.kept))
    let proposals = run.proposals.map {
      NewProposal(mentor: $0.mentor, organisation: $0.organisation, fitMicro: $0.fitMicro)
    }
    try record.write { (writer) throws(RecordError) in
      if round.state == .open {
        _ = try writer.move(round: round.name, to: .screening, reason: nil)
      }
      if round.state == .open || round.state == .screening {
        _ = try writer.move(round: round.name, to: .matching, reason: nil)
      }
      try writer.store(new, proposals: proposals, for: round.name)
    }
  }
}
