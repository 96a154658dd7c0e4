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

  /// Gathers the input of a round: who is still to be paired, the rules and the preferences.
  ///
  /// A pair that was declined never comes back (it counts as avoided), and preferences of the
  /// record join those of the rules.
  ///
  /// `vectors`: where dense vectors come from, if anywhere; `kept`: what they said in a recorded
  /// run.
  /// `run`: a recorded run whose own pairings are left out of account, to see what it saw.
  init(
    round: RecordedRound, rules: MentoringRules, knowledge: Knowledge, record: OpenRecord,
    threads: Int, vectors: VectorSource? = nil, dense kept: DenseReadings? = nil,
    before run: RecordedMatchRun? = nil
  ) throws(Refusal) {
    let (cohort, preferences) = try record.read { (reader) throws(RecordError) in
      let cohort = try RoundInput.cohort(of: round.name, before: run?.id, reader)
      return (cohort, try RoundInput.preferences(of: round.name, among: cohort, reader))
    }
    let read = try vectors.map { (source) throws(Refusal) in
      try source.readings(for: cohort, knowledge: knowledge)
    }
    dense = read?.dense ?? kept
    warnings = ProblemList(read?.warnings ?? [])
    rulesText = try RulesFile.text(of: rules)
    let basis = InputBasis(
      mentors: cohort.mentors, organisations: cohort.organisations, rules: rulesText,
      preferences: preferences.map { [$0.mentor, $0.need, $0.kind.rawValue] },
      wholeSimilarity: rules.fit.wholeSimilarityMicro, thesaurus: knowledge.thesaurus.version,
      model: knowledge.model.version, dense: dense,
      denseShare: dense == nil ? nil : rules.fit.denseShareThousandths)
    digest = InputDigest.hexadecimal(of: Array(try DocumentText.text(of: basis).utf8))
    var all = rules
    all.preferences += preferences
    input = MatchInput(
      cohort: cohort, rules: all, thesaurus: knowledge.thesaurus, model: knowledge.model,
      dense: dense, threads: threads)
  }

  /// The input of a recorded run as the record holds it now, with the run's own rules and lexicon.
  init(
    replaying run: RecordedMatchRun, of round: RecordedRound, knowledge: Knowledge,
    record: OpenRecord
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
    try self.init(
      round: round, rules: rules, knowledge: try knowledge.asOf(run, in: record), record: record,
      threads: 1, dense: dense, before: run)
  }

  /// Organisations still to be paired, and all eligible mentors with the places they have left: one
  /// without any stays, so that nobody is told that a rule forbids what only lacks a place.
  private static func cohort(
    of round: String, before run: String?, _ reader: RecordReader
  ) throws(RecordError) -> Cohort {
    let remaining = try reader.remainingCohort(of: round, before: run)
    let present = Set(remaining.mentors.map(\.id))
    let full = try reader.cohort(of: round).mentors.filter { !present.contains($0.id) }
    return Cohort(
      mentors: remaining.mentors + full.map(\.withoutPlaces),
      organisations: remaining.organisations)
  }

  /// What the record holds of wishes, refusals and bans, in the order of the record; a lock bans
  /// the organisation's other mentors.
  private static func preferences(
    of round: String, among cohort: Cohort, _ reader: RecordReader
  ) throws(RecordError) -> [PairPreference] {
    let stated = try reader.preferences(of: round).flatMap { entry -> [PairPreference] in
      let (mentor, need) = (entry.pair.mentor, entry.pair.organisation)
      switch entry.kind {
      case .wish: return [PairPreference(mentor: mentor, need: need, kind: .wish)]
      case .avoid: return [PairPreference(mentor: mentor, need: need, kind: .avoid)]
      case .ban: return [PairPreference(mentor: mentor, need: need, kind: .ban)]
      case .must:
        return cohort.mentors.filter { $0.id != mentor }.map {
          PairPreference(mentor: $0.id, need: need, kind: .ban)
        }
      }
    }
    let refused = try reader.refusedPairs(of: round).map {
      PairPreference(mentor: $0.mentor, need: $0.organisation, kind: .avoid)
    }
    return stated + refused
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
}
