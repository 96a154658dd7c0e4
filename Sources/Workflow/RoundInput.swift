import Forum
import Foundation
import Matchmaking
import Mentoring
import Records

/// What a run of a recorded round depends on, as the record and the program hold it.
struct RoundInput {
  let input: MatchInput
  /// The rules as text; they read back to the same.
  let rulesText: String
  /// The digest of applications, rules, thesaurus and model.
  let digest: String

  /// Gathers the input of a round: who is still to be paired, the rules and the preferences.
  ///
  /// A pair that was declined never comes back (it counts as avoided), and preferences of the
  /// record join those of the rules.
  init(
    round: RecordedRound, rules: MentoringRules, knowledge: Knowledge, record: OpenRecord,
    threads: Int
  ) throws(Refusal) {
    let (cohort, preferences) = try record.read { (reader) throws(RecordError) in
      (
        try RoundInput.cohort(of: round.name, reader),
        try RoundInput.preferences(of: round.name, reader)
      )
    }
    var rules = rules
    let known = Set(rules.preferences.map(\.description))
    rules.preferences += preferences.filter { !known.contains($0.description) }
    try self.init(cohort: cohort, rules: rules, knowledge: knowledge, threads: threads)
  }

  /// The input of a recorded run as the record holds it now, with the run's own rules.
  init(
    replaying run: RecordedMatchRun, of round: RecordedRound, knowledge: Knowledge,
    record: OpenRecord
  ) throws(Refusal) {
    let documents = try record.read { (reader) throws(RecordError) in
      try reader.documents(ofMatchRun: run.id)
    }
    let rules = try RulesFile.read(Data(documents.rules.utf8), name: run.id)
    try self.init(round: round, rules: rules, knowledge: knowledge, record: record, threads: 1)
  }

  /// The input of a run whose rules are known.
  init(
    cohort: Cohort, rules: MentoringRules, knowledge: Knowledge, threads: Int
  ) throws(Refusal) {
    input = MatchInput(
      cohort: cohort, rules: rules, thesaurus: knowledge.thesaurus, model: knowledge.model,
      threads: threads)
    rulesText = try RulesFile.text(of: rules)
    let basis = InputBasis(
      mentors: cohort.mentors, organisations: cohort.organisations, rules: rulesText,
      thesaurus: knowledge.thesaurus.version, model: knowledge.model.version)
    digest = InputDigest.hexadecimal(of: Array(try DocumentText.text(of: basis).utf8))
  }

  /// Organisations still to be paired, and all eligible mentors with the places they have left: one
  /// without any stays, so that nobody is told that a rule forbids what only lacks a place.
  private static func cohort(
    of round: String, _ reader: RecordReader
  ) throws(RecordError) -> Cohort {
    let remaining = try reader.remainingCohort(of: round)
    let present = Set(remaining.mentors.map(\.id))
    let full = try reader.cohort(of: round).mentors.filter { !present.contains($0.id) }
    return Cohort(
      mentors: remaining.mentors + full.map(\.withoutPlaces),
      organisations: remaining.organisations)
  }

  private static func preferences(
    of round: String, _ reader: RecordReader
  ) throws(RecordError) -> [PairPreference] {
    let stated = try reader.preferences(of: round).compactMap { entry -> PairPreference? in
      guard let kind = PairPreference.Kind(rawValue: entry.kind.rawValue) else { return nil }
      return PairPreference(mentor: entry.pair.mentor, need: entry.pair.organisation, kind: kind)
    }
    let refused = try reader.refusedPairs(of: round).map {
      PairPreference(mentor: $0.mentor, need: $0.organisation, kind: .avoid)
    }
    return stated + refused
  }
}

/// The text that the digest of an input is taken of.
private struct InputBasis: Encodable {
  let mentors: [MentorApplication]
  let organisations: [OrganisationApplication]
  let rules: String
  let thesaurus: String
  let model: String
}

extension PairPreference {
  fileprivate var description: String { "\(mentor)\u{0}\(need)\u{0}\(kind.rawValue)" }
}
