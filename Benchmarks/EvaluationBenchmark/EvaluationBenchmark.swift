import Evaluation
import Mentoring
import SimulatedProgramme
import Statistics

/// Measures what cannot be seen in one report: how often its intervals cover the truth of a
/// simulated programme, and what an attacker finds in many reports.
///
/// `EvaluationBenchmark coverage [ROUNDS]` and `EvaluationBenchmark attack [REPORTS]`.
@main struct EvaluationBenchmark {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    let count = arguments.dropFirst().first.flatMap(Int.init) ?? 1_000
    switch arguments.first {
    case "attack": try attack(count)
    default: try coverage(count)
    }
  }

  private static func coverage(_ rounds: Int) throws {
    for organisations in [20, 60, 200] {
      for isSelected in [false, true] {
        var programme = SimulatedProgramme()
        programme.organisations = organisations
        programme.mentors = organisations
        if isSelected {
          programme.effect = 4
          programme.selection = 2
          programme.silence = 0.5
        }
        let table = try Coverage(programme, rounds: rounds)
        print("\n\(organisations) organisations, \(isSelected ? "effect, selection" : "none")")
        for line in table.lines { print(line) }
      }
    }
  }

  private static func attack(_ reports: Int) throws {
    var (found, plain, withheld, values) = (0, 0, 0, 0)
    for seed in 1...UInt64(reports) {
      let data = SimulatedProgramme.varied(seed).round(seed: seed)
      let truth = ReportAttacker.truth(data)
      let report = try EvaluationReport.round(data)
      let attacker = ReportAttacker(report)
      let names = attacker.found(truth) + attacker.contradictions(truth)
      if !names.isEmpty { print("seed \(seed): \(names)") }
      found += names.count
      plain += ReportAttacker(try EvaluationReport.ofSimulatedRound(data)).found(truth).count
      let all = report.sections.flatMap(\.figures).flatMap(\.rows).flatMap(\.values)
      withheld += all.count { $0 == .withheld }
      values += all.count { $0 != .none }
    }
    print("\(reports) reports: \(found) cells found; \(plain) without disclosure control;")
    print("\(withheld) of \(values) values withheld")
  }
}

/// How often intervals cover the truth.
struct Coverage {
  var lines: [String] = []

  init(_ programme: SimulatedProgramme, rounds: Int) throws {
    let truth = KnownTruth(programme)
    let figures = truth.figures
    var covered = [Int](repeating: 0, count: figures.count)
    var shown = covered
    var curve = (covered: 0, shown: 0)
    for seed in 1...UInt64(rounds) {
      let data = programme.round(seed: seed)
      let report = try EvaluationReport.ofSimulatedRound(data)
      for (place, figure) in figures.enumerated() {
        guard let range = report.interval(figure.id, figure.label, figure.column) else {
          continue
        }
        shown[place] += 1
        covered[place] += range.contains(figure.micro) ? 1 : 0
      }
      if let interval = try Self.survival(data) {
        curve.shown += 1
        curve.covered += interval.contains(truth.survival(90)) ? 1 : 0
      }
    }
    for (place, figure) in figures.enumerated() where shown[place] > 0 {
      lines.append(
        Self.line("\(figure.id) \(figure.label) \(figure.column)", covered[place], shown[place])
      )
    }
    if curve.shown > 0 { lines.append(Self.line("survival day 90", curve.covered, curve.shown)) }
  }

  private static func line(_ name: String, _ covered: Int, _ shown: Int) -> String {
    let tenths = (1_000 * covered + shown / 2) / shown
    return "\(tenths / 10).\(tenths % 10)  \(shown)  \(name)"
  }

  /// The interval of the curve at day 90, whatever a report would show of it.
  private static func survival(_ data: RoundData) throws -> ConfidenceInterval? {
    var times: [SurvivalTime] = []
    for pairing in data.pairings {
      guard let start = pairing.kickOffDay, let end = pairing.endDay else { continue }
      times.append(try SurvivalTime(end - start, isEvent: pairing.state == .endedEarly))
    }
    return SurvivalCurve(times).interval(at: 90)
  }
}

extension EvaluationReport {
  /// The interval of a value, in millionths; half a unit of the last decimal wider, for the limits
  /// are rounded.
  fileprivate func interval(
    _ id: ReportFigureID, _ label: ReportLabel, _ column: Int
  ) -> ClosedRange<Double>? {
    let row = sections.flatMap(\.figures).first { $0.id == id }?.rows.first { $0.label == label }
    switch row?.values[column] {
    case .share(_, _, let low?, let high?):
      return Double(low) - 500...Double(high) + 500
    case .number(_, let decimals, let low?, let high?):
      var half = 500_000.0
      for _ in 0..<decimals { half /= 10 }
      return Double(low) - half...Double(high) + half
    default: return nil
    }
  }
}
