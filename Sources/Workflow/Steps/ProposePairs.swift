import Assignment
import Forum
import Matchmaking
import Mentoring
import Records
import Wording

/// Runs the match of a round and records its proposals: `uztartu round propose`.
package struct ProposePairs: Sendable {
  private let access: RecordAccess
  private let roundName: String?
  private let rulesFile: String?
  private let threads: Int
  private let vectors: VectorSource?

  /// `rules`: a file of rules; without one, the starting rules.
  /// `vectors`: where dense vectors of the texts come from, if anywhere.
  package init(
    _ access: RecordAccess, round: String?, rules: String?, threads: Int,
    vectors: VectorSource? = nil
  ) {
    self.access = access
    roundName = round
    rulesFile = rules
    self.threads = threads
    self.vectors = vectors
  }

  /// Runs and records in one transaction; proposals that were not sent yet make room.
  package func run() throws(Refusal) -> (round: RoundDocument, warnings: ProblemList) {
    let shipped = try Knowledge.load()
    return try access.opened(for: .write, to: .runMatch) { (record) throws(Refusal) in
      let knowledge = try shipped.taught(by: record)
      let round = try record.round(roundName)
      let rules = try rulesFile.map { (name) throws(Refusal) in
        try Self.rules(name, about: round, record)
      }
      let basis = try RoundInput(
        round: round, rules: rules ?? .starting, knowledge: knowledge, record: record,
        threads: threads, vectors: vectors)
      guard !basis.input.cohort.organisations.isEmpty else {
        throw Refusal(.badData, .nobodyToPair(round.name))
      }
      let run = try basis.input.decided()
      let document = MatchDocument(run, cohort: basis.input.cohort)
      try store(run, document: document, basis: basis, in: round, record: record)
      let answer = try RoundDocument(
        round: try record.round(round.name), record: record,
        labels: ConceptNames(knowledge.thesaurus), fresh: document)
      return (answer, basis.warnings)
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
      })
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
