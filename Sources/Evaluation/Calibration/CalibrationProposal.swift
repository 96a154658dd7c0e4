package import Statistics

/// What recorded rounds say of the weights of fit, and whether they say enough.
///
/// Nothing is adopted here: a proposal is a file of rules that a coordinator may use.
package struct CalibrationProposal: Equatable, Sendable {
  /// What the rounds allow to be said.
  package enum Verdict: String, Codable, Sendable {
    /// Other weights would have foreseen the outcomes better.
    case proposed
    /// Fewer rounds than are needed to try weights on a round that had no part in them.
    case tooFewRounds = "too-few-rounds"
    /// Fewer outcomes, or fewer of the rarer one, than ten for each weight.
    case tooFewOutcomes = "too-few-outcomes"
    /// Fewer than two parts vary.
    case nothingToWeigh = "nothing-to-weigh"
    /// The outcomes are what they could be with the present weights.
    case noEvidence = "no-evidence"
    /// Other weights do not do better in a round that had no part in them.
    case notBetterElsewhere = "not-better-elsewhere"
  }

  /// A part of fit with its weight before and after.
  package struct Part: Equatable, Sendable {
    package let name: String
    /// The share of all weight, in millionths.
    package let presentMicro: Int
    /// nil where nothing is proposed.
    package let proposedMicro: Int?
    /// Whether the data could speak of it; else its share stays.
    package let isWeighed: Bool
  }

  /// What is foreseen in rounds that had no part in the weights.
  package struct Performance: Equatable, Sendable {
    /// Mean squared error, in millionths of the outcome's unit squared: Brier's score for yes or
    /// no. The mean of the rounds.
    package let lossMicro: Int
    /// How well pairings that did are told from those that did not, with its interval, in
    /// millionths; nil for outcomes that are no yes or no.
    package let area: Estimate?
  }

  /// A value with its interval of 95 %, in millionths.
  package struct Estimate: Equatable, Sendable {
    package let micro: Int
    package let lowMicro: Int?
    package let highMicro: Int?
  }

  package let outcome: CalibrationOutcome
  package let verdict: Verdict
  package let rounds: [String]
  /// Pairings with frozen parts and an outcome; nil where there are 1 to 4.
  package let cases: Int?
  /// Those of the rarer outcome for yes or no; nil where it is another kind, or there are 1 to 4.
  package let rarer: Int?
  /// How many outcomes, or of the rarer one, are needed.
  package let least: Int
  package let parts: [Part]
  /// How likely so much contradiction is where the present weights are right, in millionths.
  package let pValueMicro: Int?
  package let present: Performance?
  package let proposed: Performance?
  /// How much less loss the proposed weights have, mean over the rounds with its interval.
  package let gain: Estimate?
  /// The lowest and the highest fit that was ever paired, in millionths.
  package let fitRangeMicro: ClosedRange<Int>?

  /// Rounds that are needed: one to leave out, and two to choose from.
  package static let leastRounds = 3
  /// Outcomes that are needed for each weight.
  package static let leastPerWeight = 10
  /// Contradiction that is taken for evidence, in millionths.
  package static let levelMicro = 50_000

  /// Weighs rounds.
  ///
  /// - Parameters:
  ///   - rounds: in the order in which they are told of.
  ///   - weights: the weights in force.
  /// - Throws: `StatisticsError` for values that are none of a round's.
  /// - Complexity: rounds² × cautions fits.
  package init(
    _ rounds: [RoundData], outcome: CalibrationOutcome, present weights: [PartWeight]
  ) throws(StatisticsError) {
    let table = try CalibrationTable(rounds, outcome: outcome, present: weights)
    let finding = try CalibrationFinding(table, isYesOrNo: outcome.isYesOrNo)
    self.outcome = outcome
    verdict = finding.verdict
    self.rounds = rounds.map(\.round)
    cases = Self.shown(table.rows.count)
    rarer = outcome.isYesOrNo ? Self.shown(table.rarer) : nil
    least = max(1, table.columns.count) * Self.leastPerWeight
    parts = Self.parts(weights, table, finding.weights)
    pValueMicro = finding.pValue.map(Self.micro)
    let trial = finding.trial
    present = try trial.map { (trial) throws(StatisticsError) in
      try Self.performance(trial.present, trial.losses.map(\.present), table, outcome)
    }
    proposed = try trial.flatMap { $0.isChosen ? $0 : nil }.map { (trial) throws(StatisticsError) in
      try Self.performance(trial.chosen, trial.losses.map(\.chosen), table, outcome)
    }
    gain = try finding.gain.map { (gain) throws(StatisticsError) in
      let unit = table.unit * table.unit
      return Estimate(
        micro: Self.micro(gain.moments.mean * unit),
        lowMicro: Self.micro(gain.interval.lower * unit),
        highMicro: Self.micro(gain.interval.upper * unit))
    }
    let fits = table.fits.map(Self.micro)
    fitRangeMicro =
      table.rows.count >= 5 ? fits.min().flatMap { low in fits.max().map { low...$0 } } : nil
  }

  /// Counts of one to four are nobody's business.
  private static func shown(_ count: Int) -> Int? { (1...4).contains(count) ? nil : count }

  private static func micro(_ value: Double) -> Int {
    // Measures of a round are far below; what is not is cut rather than trapped on.
    Int((min(max(value, -1e9), 1e9) * 1e6).rounded())
  }

  private static func parts(
    _ weights: [PartWeight], _ table: CalibrationTable, _ proposed: [Double]?
  ) -> [Part] {
    let whole = weights.reduce(0) { $0 + $1.thousandths }
    guard whole > 0 else { return [] }
    return weights.map { weight in
      let share = Double(weight.thousandths) / Double(whole)
      let column = table.columns.firstIndex(of: weight.name)
      let after = proposed.map { weights in column.map { weights[$0] * table.together } ?? share }
      return Part(
        name: weight.name, presentMicro: micro(share), proposedMicro: after.map(micro),
        isWeighed: column != nil)
    }
  }

  private static func performance(
    _ foreseen: [Double], _ losses: [Double], _ table: CalibrationTable,
    _ outcome: CalibrationOutcome
  ) throws(StatisticsError) -> Performance {
    let mean = losses.reduce(0, +) / Double(max(1, losses.count)) * table.unit * table.unit
    guard outcome.isYesOrNo else { return Performance(lossMicro: micro(mean), area: nil) }
    let told = try Discrimination(scores: foreseen, isSuccess: table.outcomes.map { $0 > 0.5 })
    return Performance(
      lossMicro: micro(mean),
      area: told.map {
        Estimate(
          micro: micro($0.area), lowMicro: micro($0.scoreInterval.lower),
          highMicro: micro($0.scoreInterval.upper))
      })
  }
}

/// The way from a table to a verdict.
private struct CalibrationFinding {
  let verdict: CalibrationProposal.Verdict
  private(set) var pValue: Double?
  private(set) var trial: WeightTrial?
  private(set) var gain: MeanEstimate?
  /// The weights of the columns that are proposed, summing to 1.
  private(set) var weights: [Double]?

  init(_ table: CalibrationTable, isYesOrNo: Bool) throws(StatisticsError) {
    if let obstacle = Self.obstacle(table, isYesOrNo: isYesOrNo) {
      verdict = obstacle
      return
    }
    pValue = try WeightEvidence.pValue(table, isYesOrNo: isYesOrNo)
    guard let pValue, pValue * 1e6 < Double(CalibrationProposal.levelMicro) else {
      // Where nothing is proposed, only the weights in force are tried.
      trial = try WeightTrial(table, isYesOrNo: isYesOrNo, choosing: false)
      verdict = .noEvidence
      return
    }
    trial = try WeightTrial(table, isYesOrNo: isYesOrNo, choosing: true)
    gain = try trial.flatMap { (trial) throws(StatisticsError) in
      try MeanEstimate(trial.losses.map { $0.present - $0.chosen })
    }
    let fitting = WeightFitting(table: table, isYesOrNo: isYesOrNo)
    let all = Array(table.rows.indices)
    guard let gain, gain.moments.mean > 0, let caution = try WeightTrial.caution(fitting, all),
      caution != .keepsPresent, let weights = try fitting.model(all, caution)?.weights
    else {
      verdict = .notBetterElsewhere
      return
    }
    self.weights = weights
    verdict = .proposed
  }

  private static func obstacle(
    _ table: CalibrationTable, isYesOrNo: Bool
  ) -> CalibrationProposal.Verdict? {
    if Set(table.groups).count < CalibrationProposal.leastRounds { return .tooFewRounds }
    let least = max(1, table.columns.count) * CalibrationProposal.leastPerWeight
    if (isYesOrNo ? table.rarer : table.rows.count) < least { return .tooFewOutcomes }
    return table.columns.count < 2 ? .nothingToWeigh : nil
  }
}

extension CalibrationTable {
  /// How many rows have the rarer of the two outcomes.
  var rarer: Int {
    let successes = outcomes.count { $0 > 0.5 }
    return min(successes, outcomes.count - successes)
  }
}
