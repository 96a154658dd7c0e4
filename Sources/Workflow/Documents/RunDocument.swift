import Exchange
import Forum
package import Foundation
import Mentoring
import Records
import Wording

/// One matching run of a round, beside the one whose proposals stand.
package struct RunDocument: Codable, Equatable, Sendable {
  /// An organisation that this run pairs otherwise than the run that stands.
  package struct Difference: Codable, Equatable, Sendable {
    package let need: String
    /// Whom the run that stands gives it; nil for nobody.
    package let standing: String?
    /// Whom this run gives it; nil for nobody.
    package let here: String?
  }

  /// `R1`, `R2`, … over all rounds.
  package let id: String
  package let at: Date
  package let createdBy: String
  /// Whether its proposals are those of the round.
  package let isStanding: Bool
  package let served: Int
  package let total: Double
  package let worst: Double?
  /// The rules as a file of rules states them.
  package let rules: String
  package let usesStartingRules: Bool
  package let inputDigest: String
  package let solver: String
  package let differences: [Difference]
}

/// The matching runs of a round, the oldest first.
package struct RunListDocument: Codable, Equatable, Sendable {
  package let round: String
  package let runs: [RunDocument]

  /// The runs as CSV, instants in UTC.
  package var csv: String {
    var writer = CSVWriter(
      style: .plain,
      headings: [
        "id", "at", "createdBy", "isStanding", "served", "total", "worst", "usesStartingRules",
        "differences",
      ])
    let clock = ISO8601DateFormatter()
    for run in runs {
      writer.append([
        run.id, clock.string(from: run.at), run.createdBy, String(run.isStanding),
        String(run.served), String(run.total), run.worst.map { String($0) } ?? "",
        String(run.usesStartingRules), String(run.differences.count),
      ])
    }
    return writer.text
  }
}

/// What a run would propose, beside what stands; nothing of it is recorded.
package struct TrialDocument: Encodable, Sendable {
  package let round: String
  package let match: MatchDocument
  /// The run that stands; nil before the first.
  package let beside: String?
  package let differences: [RunDocument.Difference]
  package let labels: ConceptNames

  private enum CodingKeys: String, CodingKey { case round, match, beside, differences }

  init(
    round: String, match: MatchDocument, beside: String?, pairs: [String: String],
    held: [String: String], labels: ConceptNames
  ) {
    self.round = round
    self.match = match
    self.beside = beside
    self.labels = labels
    // What stands stands on both sides, whichever run made it.
    let here = held.merging(match.pairings.map { ($0.need, $0.mentor) }) { standing, _ in standing }
    let before = held.merging(pairs) { standing, _ in standing }
    differences = beside == nil ? [] : RunDocument.differences(of: here, from: before)
  }
}

extension RunDocument {
  init(
    _ run: RecordedMatchRun, isStanding: Bool, beside standing: [String: String],
    _ record: OpenRecord
  ) throws(Refusal) {
    let rules = try record.read { (reader) throws(RecordError) in
      try reader.documents(ofMatchRun: run.id).rules
    }
    id = run.id
    at = run.createdAt
    createdBy = run.createdBy
    self.isStanding = isStanding
    served = run.served
    total = decimal(run.totalMicro)
    worst = run.worstMicro.map(decimal)
    self.rules = rules
    usesStartingRules = try rules == RulesFile.text(of: .starting)
    inputDigest = run.inputDigest
    solver = run.solver
    differences =
      isStanding ? [] : Self.differences(of: try Self.pairs(of: run, record), from: standing)
  }

  /// The mentor of each organisation that a run pairs, or found paired: whoever stands is no
  /// difference.
  static func pairs(
    of run: RecordedMatchRun, _ record: OpenRecord
  ) throws(Refusal) -> [String: String] {
    let own = try document(of: run, record).pairings.map { ($0.need, $0.mentor) }
    let scene = try record.read { (reader) throws(RecordError) in
      try reader.documents(ofMatchRun: run.id).scene
    }
    let kept = try scene.map { (text) throws(Refusal) in
      try DocumentText.value(RoundScene.Kept.self, from: text)
    }
    let held = try record.read { (reader) throws(RecordError) in
      try (kept?.held ?? []).map { (id) throws(RecordError) in try reader.pairing(id) }
    }
    return Dictionary(
      own + held.map { ($0.organisation, $0.mentor) }
    ) { first, _ in first }
  }

  /// The proposals of a run as it recorded them.
  static func proposals(
    of run: RecordedMatchRun, _ record: OpenRecord
  ) throws(Refusal) -> [NewProposal] {
    try document(of: run, record).pairings.map { (pair) throws(Refusal) in
      let fitMicro = (pair.fit * 1_000_000).rounded()
      guard (0...1_000_000).contains(fitMicro) else {
        throw Refusal(.badData, .recordDamaged(run.id, detail: "fit"))
      }
      return NewProposal(mentor: pair.mentor, organisation: pair.need, fitMicro: Int(fitMicro))
    }
  }

  private static func document(
    of run: RecordedMatchRun, _ record: OpenRecord
  ) throws(Refusal) -> MatchDocument {
    let text = try record.read { (reader) throws(RecordError) in
      try reader.documents(ofMatchRun: run.id).document
    }
    return try DocumentText.value(MatchDocument.self, from: text)
  }

  /// What differs between two answers, by organisation.
  static func differences(
    of here: [String: String], from standing: [String: String]
  ) -> [Difference] {
    Set(here.keys).union(standing.keys).sorted { $0.precedesByScalars($1) }
      .filter { here[$0] != standing[$0] }
      .map { Difference(need: $0, standing: standing[$0], here: here[$0]) }
  }
}
