import Forum
import Foundation
import Matchmaking
import Mentoring
import Records
import Wording

/// What a run of a recorded round depends on, as the record and the program hold it.
struct RoundInput {
  let input: MatchInput
  /// The person's own rules as text, as a file of rules has them.
  let rulesText: String
  /// The digest of applications, rules, preferences, and the versions of thesaurus and model.
  let digest: String
  /// What dense vectors said, where the run was given any.
  let dense: DenseReadings?
  /// Texts that had no vector.
  let warnings: ProblemList
  let scene: RoundScene

  /// Gathers the input of a round: who is still to be paired, the rules and the preferences.
  ///
  /// `vectors`: where dense vectors come from, if anywhere; `kept`: what they said in a recorded
  /// run. `rules`: the person's own; preferences of the record join them.
  init(
    _ scene: RoundScene, rules: MentoringRules, knowledge: Knowledge, threads: Int,
    vectors: VectorSource? = nil, dense kept: DenseReadings? = nil
  ) throws(Refusal) {
    let cohort = scene.cohort
    self.scene = scene
    let read = try vectors.map { (source) throws(Refusal) in
      try source.readings(for: cohort, knowledge: knowledge)
    }
    dense = read?.dense ?? kept
    warnings = ProblemList(read?.warnings ?? [])
    rulesText = try RulesFile.text(of: rules)
    let basis = InputBasis(
      mentors: cohort.mentors, organisations: cohort.organisations, rules: rulesText,
      preferences: scene.preferences.map(\.kept),
      wholeSimilarity: rules.fit.wholeSimilarityMicro, thesaurus: knowledge.thesaurus.version,
      model: knowledge.model.version, dense: dense,
      denseShare: dense == nil ? nil : rules.fit.denseShareThousandths,
      mirrors: scene.reciprocity.map {
        $0.standing.map { [$0.mentorOrganisation, $0.organisation] }
      })
    digest = InputDigest.hexadecimal(of: Array(try DocumentText.text(of: basis).utf8))
    var all = rules
    all.preferences += scene.preferences
    input = MatchInput(
      cohort: cohort, rules: all, thesaurus: knowledge.thesaurus, model: knowledge.model,
      dense: dense, threads: threads, reciprocity: scene.reciprocity)
  }

  /// The round as it stands, with rules that nobody recorded yet.
  init(
    round: RecordedRound, rules: MentoringRules, knowledge: Knowledge, record: OpenRecord,
    threads: Int, vectors: VectorSource? = nil
  ) throws(Refusal) {
    let scene = try record.read { (reader) throws(RecordError) in
      try RoundScene.now(round, reader)
    }
    try self.init(
      scene, rules: rules, knowledge: knowledge, threads: threads, vectors: vectors)
  }

  /// How a recorded run is looked at again.
  enum View {
    /// As it was: what the run itself saw.
    case asSeen
    /// As the run would see it now; what differs is no longer what it decided on.
    case asOfNow
  }

  /// The input of a recorded run, with the run's own rules and lexicon and the applications as
  /// they are now.
  init(
    _ view: View = .asSeen, replaying run: RecordedMatchRun, of round: RecordedRound,
    knowledge: Knowledge, record: OpenRecord
  ) throws(Refusal) {
    let documents = try record.read { (reader) throws(RecordError) in
      try reader.documents(ofMatchRun: run.id)
    }
    let rules = try RulesFile.read(Data(documents.rules.utf8), name: run.id)
    let dense = try documents.denseReadings.map { (text) throws(Refusal) in
      let dense = try DocumentText.value(DenseReadings.self, from: text)
      guard dense.isSound else {
        throw Refusal(.badData, .recordDamaged(run.id, detail: "denseReadings"))
      }
      return dense
    }
    let kept = try documents.scene.map { (text) throws(Refusal) in
      try DocumentText.value(RoundScene.Kept.self, from: text)
    }
    let scene = try record.read { (reader) throws(RecordError) in
      // Runs of older programs kept no scene: what their own pairings do not hold is near it.
      guard let kept else { return try RoundScene.before(run, of: round, reader) }
      return switch view {
      case .asSeen: try RoundScene.seen(by: kept, of: round, reader)
      case .asOfNow: try RoundScene.now(round, after: kept, reader)
      }
    }
    try self.init(
      scene, rules: rules, knowledge: try knowledge.asOf(run, in: record), threads: 1,
      dense: dense)
  }
}

extension RoundScene {
  /// What a run without a scene of its own may have seen: the round as it stands, without what the
  /// run itself proposed.
  fileprivate static func before(
    _ run: RecordedMatchRun, of round: RecordedRound, _ reader: RecordReader
  ) throws(RecordError) -> RoundScene {
    let held = try reader.heldPairings(of: round.name).filter { $0.matchRun != run.id }
    return try now(
      round,
      after: Kept(
        held: held.map(\.id), mentors: [], needs: [], preferences: [], keepsMirrorsApart: false),
      reader)
  }
}

/// The text that the digest of an input is taken of; thesaurus and model stand by their versions.
private struct InputBasis: Encodable {
  let mentors: [MentorApplication]
  let organisations: [OrganisationApplication]
  let rules: String
  let preferences: [[String]]
  let wholeSimilarity: Int
  let thesaurus: String
  let model: String
  let dense: DenseReadings?
  let denseShare: Int?
  /// The pairs that must not be mirrored, by organisations; absent where they may be.
  let mirrors: [[String]]?
}
