import Evaluation
import Matchmaking
import Mentoring
import Records
import Statistics
import Wording

/// Proposes weights from what became of recorded pairings: `uztartu evaluate calibrate`.
///
/// Nothing is adopted: what comes of it is a file of rules, which a coordinator may use or not.
package struct CalibrateWeights: Sendable {
  /// What the weights are to foresee.
  package enum Outcome: String, CaseIterable, Sendable {
    case completed, attainment, relationship

    var measured: CalibrationOutcome {
      switch self {
      case .completed: .completed
      case .attainment: .attainment
      case .relationship: .relationship
      }
    }
  }

  /// How many rounds with outcomes are needed.
  package static var leastRounds: Int { CalibrationProposal.leastRounds }

  private let access: RecordAccess
  private let rounds: [String]
  private let outcome: Outcome
  private let keys: KeyLocation
  private let output: String?

  /// - Parameters:
  ///   - rounds: the names of the rounds to learn from; all of the record without any.
  ///   - output: where the proposed file of rules goes, if anywhere.
  package init(
    _ access: RecordAccess, rounds: [String], outcome: Outcome, keys: KeyLocation, output: String?
  ) {
    self.access = access
    self.rounds = rounds
    self.outcome = outcome
    self.keys = keys
    self.output = output
  }

  /// Weighs, and writes the file where other weights are proposed and a file is wanted.
  package func run() throws(Refusal) -> CalibrationDocument {
    try access.opened(for: .read, to: .calibrateWeights) { (record) throws(Refusal) in
      let collection = try RoundDataCollection(record, keys: keys)
      let chosen = try chosen(collection.rounds.map(\.round), record)
      let rules = try chosen.last.map { (round) throws(Refusal) in
        try record.standingRules(of: round).rules
      }
      let data = try chosen.map { (round) throws(Refusal) in try collection.data(of: round) }
      return try document(data, rules ?? .starting)
    }
  }

  /// The rounds that were named, each once and the oldest first.
  private func chosen(
    _ all: [RecordedRound], _ record: OpenRecord
  ) throws(Refusal) -> [RecordedRound] {
    guard !rounds.isEmpty else { return all }
    let names = Set(try rounds.map { (name) throws(Refusal) in try record.round(name).name })
    return all.filter { names.contains($0.name) }
  }

  /// What the data say of the weights of rules; writes the file as ``run()`` does.
  func document(
    _ data: [RoundData], _ rules: MentoringRules
  ) throws(Refusal) -> CalibrationDocument {
    let weights = FitPart.allCases.map {
      PartWeight(name: $0.rawValue, thousandths: rules.fit.weight(of: $0))
    }
    let found: CalibrationProposal
    do throws(StatisticsError) {
      found = try CalibrationProposal(data, outcome: outcome.measured, present: weights)
    } catch {
      throw Refusal(.badData, .recordDamaged(outcome.rawValue, detail: "\(error)"))
    }
    let proposed = found.proposedThousandths
    var document = CalibrationDocument(found, proposed: proposed)
    guard let proposed, let output else { return document }
    var other = rules
    other.fit.weights = Dictionary(uniqueKeysWithValues: zip(FitPart.allCases, proposed))
    // Wishes and locks of the round that it was learnt from mean nobody in the next one.
    other.preferences = []
    try OutputFile(name: output).write(Array(try RulesFile.text(of: other).utf8))
    document.output = output
    return document
  }
}

extension CalibrationProposal {
  /// The proposed weights in thousandths, which sum to 1,000, in the order of the parts.
  fileprivate var proposedThousandths: [Int]? {
    let shares = parts.compactMap(\.proposedMicro)
    guard verdict == .proposed, shares.count == parts.count else { return nil }
    return LargestRemainders.split(1_000, by: shares)
  }
}

extension CalibrationDocument {
  fileprivate init(_ found: CalibrationProposal, proposed thousandths: [Int]?) {
    self.init(
      outcome: found.outcome.rawValue, verdict: found.verdict.rawValue, rounds: found.rounds,
      cases: found.cases, rarer: found.rarer, needed: found.least,
      weights: found.parts.enumerated().map { place, part in
        Weight(
          part: part.name, present: decimal(part.presentMicro),
          proposed: thousandths.map { Double($0[place]) / 1_000 }, weighed: part.isWeighed)
      }, pValue: found.pValueMicro.map(decimal), present: found.present.map(Performance.init),
      proposed: found.proposed.map(Performance.init), gain: found.gain.map(Estimate.init),
      lowestFit: found.fitRangeMicro.map { decimal($0.lowerBound) },
      highestFit: found.fitRangeMicro.map { decimal($0.upperBound) }, output: nil)
  }
}

extension CalibrationDocument.Estimate {
  fileprivate init(_ estimate: CalibrationProposal.Estimate) {
    self.init(
      value: decimal(estimate.micro), low: estimate.lowMicro.map(decimal),
      high: estimate.highMicro.map(decimal))
  }
}

extension CalibrationDocument.Performance {
  fileprivate init(_ performance: CalibrationProposal.Performance) {
    self.init(
      loss: decimal(performance.lossMicro),
      area: performance.area.map(CalibrationDocument.Estimate.init))
  }
}
