import Statistics

/// A report while it is made: its cells, and its sections with what each value gives away.
struct ReportDraft {
  let rounds: [RoundFacts]
  var cells: CellTable
  var sections: [ReportSection.ID: DraftSection] = [:]

  init(_ rounds: [RoundFacts]) {
    self.rounds = rounds
    cells = CellTable(rounds: rounds.count)
  }

  mutating func add(_ figure: DraftFigure, to section: ReportSection.ID) {
    guard !figure.rows.isEmpty else { return }
    sections[section, default: DraftSection(id: section)].figures.append(figure)
  }

  mutating func say(
    _ sentence: ReportSentence, _ values: [DraftValue] = [], in section: ReportSection.ID
  ) {
    sections[section, default: DraftSection(id: section)].findings
      .append(DraftFinding(sentence, values))
  }

  /// Writes down a cell for each round.
  mutating func set(
    _ name: String, isSensitive: Bool = true, _ count: (RoundFacts) -> Int
  ) {
    cells.set(name, rounds.map(count), isSensitive: isSensitive)
  }

  /// The number of cases in some cells, over all rounds.
  func total(_ names: [String]) -> Int { cells.sum(names).value(cells.values) }

  /// A count of the report.
  func count(_ names: [String]) -> DraftValue {
    DraftValue(value: .count(total(names)), reveals: [cells.sum(names)])
  }

  /// A part of a whole with Wilson's interval; who is in the whole but not in the part is known
  /// as well.
  func share(_ part: [String], of whole: [String]) throws(EvaluationError) -> DraftValue {
    let reveals = [
      cells.sum(part), cells.sum(whole), cells.difference(whole, part),
    ]
    return try share(total(part), of: total(whole), reveals: reveals)
  }

  func share(
    _ part: Int, of whole: Int, reveals: [LinearForm]
  ) throws(EvaluationError) -> DraftValue {
    guard whole > 0 else { return .none }
    guard whole >= Measure.proportion.least else {
      return DraftValue(value: .withheld)
    }
    let interval = try measured { () throws(StatisticsError) in
      try Proportion(part, of: whole)?.interval()
    }
    return DraftValue(
      value: .share(
        part: part, whole: whole, low: interval.map { micro($0.lower, 3) },
        high: interval.map { micro($0.upper, 3) }),
      reveals: reveals)
  }

  /// A value that exists from some number of cases on: what `Measure` allows.
  ///
  /// - Parameters:
  ///   - measure: decides how many cases it takes.
  ///   - n: its cases.
  ///   - base: the cells that the cases are in, for telling rounds apart.
  ///   - decimals: how many are shown; the rest is not there.
  ///   - reveals: what a reader knows with it.
  func number(
    _ measure: Measure, n: Int, base: [String], decimals: Int, reveals: [LinearForm] = [],
    _ compute: () throws(StatisticsError) -> Estimate?
  ) throws(EvaluationError) -> DraftValue {
    let cases = total(base)
    if cases == 0 { return .none }
    // A number of cases below five would itself be a cell of one to four.
    if cases < Measure.value.least { return DraftValue(value: .withheld) }
    if case .tooFew(let found, let least) = measure.allowance(n) {
      guard found == cases else { return DraftValue(value: .withheld) }
      return DraftValue(
        value: .tooFew(count: found, least: least), reveals: reveals + [cells.sum(base)])
    }
    guard let estimate = try measured(compute) else { return .none }
    return DraftValue(
      value: .number(
        micro: micro(estimate.value, decimals), decimals: decimals,
        low: estimate.interval.map { micro($0.lower, decimals) },
        high: estimate.interval.map { micro($0.upper, decimals) }),
      reveals: reveals, casesByRound: rounds.indices.map { byRound(base, $0) })
  }

  private func byRound(_ names: [String], _ round: Int) -> Int {
    cells.count(names, round: round)
  }
}

/// A value with its interval, where there is one.
struct Estimate {
  var value: Double
  var interval: ConfidenceInterval?

  init(_ value: Double, _ interval: ConfidenceInterval? = nil) {
    self.value = value
    self.interval = interval
  }
}

/// Millionths of a number, rounded to so many decimals: what is not shown is not there either.
func micro(_ value: Double, _ decimals: Int) -> Int {
  precondition(!value.isNaN, "a measure that does not exist is nil, never no number")
  var unit = 1_000_000
  for _ in 0..<decimals { unit /= 10 }
  // Beyond this a number is no longer exact; nothing measured here comes near.
  let bound = 1e12
  let scaled = min(max(value, -bound), bound) * Double(1_000_000 / unit)
  return Int(scaled.rounded()) * unit
}

/// Says in the words of the evaluation what a measure refuses.
func measured<Value>(
  _ compute: () throws(StatisticsError) -> Value
) throws(EvaluationError) -> Value {
  do {
    return try compute()
  } catch {
    throw .measure(error)
  }
}
