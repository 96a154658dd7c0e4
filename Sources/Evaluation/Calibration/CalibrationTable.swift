import Statistics

/// The weight that rules give a part of fit.
package struct PartWeight: Equatable, Sendable {
  /// The name of the part in files of rules.
  package let name: String
  /// At least 0.
  package let thousandths: Int

  package init(name: String, thousandths: Int) {
    self.name = name
    self.thousandths = thousandths
  }
}

/// Pairings with a known outcome, and the parts of their fit as they were frozen.
struct CalibrationTable {
  /// The names of the parts whose weights the data can speak of.
  let columns: [String]
  /// Their present weights as shares of one another; they sum to 1.
  let present: [Double]
  /// The share of all weight that they have together, 0 to 1; the rest stays where it is.
  let together: Double
  /// A row for each pairing, a column for each part, 0 to 1.
  let rows: [[Double]]
  /// 1 and 0, or values in units of their standard deviation.
  let outcomes: [Double]
  /// What one unit of the outcomes is.
  let unit: Double
  /// The round of each row, numbered in the order of the rounds.
  let groups: [Int]
  /// Each row's fit by the present weights, in 0...1.
  let fits: [Double]
  /// How many rows have data of each part, by name.
  let withData: [String: Int]
  /// Pairings with an outcome whose parts nobody kept: those made by hand.
  let withoutParts: Int
  /// Pairings with frozen parts that have no outcome yet, or none at all.
  let withoutOutcome: Int

  /// A part varies enough to be weighed when so many pairings have data of it.
  static let leastWithData = 10

  /// Gathers the pairings of rounds.
  ///
  /// A part that a pair has no data of counts as the pair's fit: so its fit stays what it is, which
  /// is what leaving the part out of the mean means.
  init(
    _ rounds: [RoundData], outcome: CalibrationOutcome, present weights: [PartWeight]
  ) throws(StatisticsError) {
    let weighed = weights.filter { $0.thousandths > 0 }
    var cases: [Case] = []
    var (withoutParts, withoutOutcome) = (0, 0)
    for (number, round) in rounds.enumerated() {
      let values = try outcome.values(in: round)
      for pairing in round.pairings {
        let found = Case(pairing, round: number, outcome: values[pairing.id], weighed)
        switch (found, values[pairing.id]) {
        case (let found?, .some): cases.append(found)
        case (.some, nil): withoutOutcome += 1
        case (nil, .some): withoutParts += 1
        case (nil, nil): break
        }
      }
    }
    self.withoutParts = withoutParts
    self.withoutOutcome = withoutOutcome
    withData = Dictionary(
      uniqueKeysWithValues: weighed.map { part in
        (part.name, cases.count { $0.values[part.name] != nil })
      })
    let told = weighed.filter { part in Self.varies(part.name, in: cases) }
    columns = told.map(\.name)
    let sum = Double(told.reduce(0) { $0 + $1.thousandths })
    let whole = Double(weighed.reduce(0) { $0 + $1.thousandths })
    present = told.map { Double($0.thousandths) / sum }
    together = whole > 0 ? sum / whole : 0
    rows = cases.map { found in told.map { found.values[$0.name] ?? found.fit } }
    let deviation =
      outcome.isYesOrNo ? nil : try Moments(cases.map(\.outcome))?.standardDeviation
    let unit = deviation.map { $0 > 0 ? $0 : 1 } ?? 1
    self.unit = unit
    outcomes = cases.map { $0.outcome / unit }
    groups = cases.map(\.round)
    fits = cases.map(\.fit)
  }

  private static func varies(_ name: String, in cases: [Case]) -> Bool {
    let values = cases.compactMap { $0.values[name] }
    return values.count >= leastWithData && Set(values).count > 1
  }

  /// The fit of a row by the present weights of the columns, in 0...1.
  func fit(of row: Int) -> Double {
    zip(rows[row], present).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// A pairing with its outcome.
  private struct Case {
    let round: Int
    let outcome: Double
    let values: [String: Double]
    let fit: Double

    /// nil where no part of the fit was kept.
    init?(
      _ pairing: PairingFacts, round: Int, outcome: Double?, _ weights: [PartWeight]
    ) {
      guard !pairing.parts.isEmpty else { return nil }
      var values: [String: Double] = [:]
      for part in pairing.parts { values[part.name] = Double(part.valueMicro) / 1e6 }
      let known = weights.filter { values[$0.name] != nil }
      let total = known.reduce(0) { $0 + $1.thousandths }
      guard total > 0 else { return nil }
      let sum = known.reduce(0.0) { $0 + Double($1.thousandths) * (values[$1.name] ?? 0) }
      self.round = round
      self.outcome = outcome ?? 0
      self.values = values
      fit = sum / Double(total)
    }
  }
}
