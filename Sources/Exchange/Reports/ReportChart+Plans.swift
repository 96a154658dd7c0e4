import Evaluation

/// The drawing of indicators that have a plan.
extension ReportChart {
  /// The rows that can be drawn: what was reached and what was planned are known.
  var planned: [PlanChart.Row] {
    guard let value = figure.columns.firstIndex(of: .value),
      let plan = figure.columns.firstIndex(of: .plan)
    else { return [] }
    return figure.rows.compactMap { row in
      guard let reached = Self.micro(row.values[value]), let aim = Self.micro(row.values[plan]),
        aim > 0
      else { return nil }
      let before = figure.columns.firstIndex(of: .lastYear).flatMap { Self.micro(row.values[$0]) }
      let texts = [value, plan].map {
        numbers.text(row.values[$0], figure.form(of: row.label, in: figure.columns[$0])).main
      }
      return PlanChart.Row(
        label: row.label.text(in: numbers.language, thesaurus: thesaurus), reached: reached,
        plan: aim, before: before, text: texts.joined(separator: " / "))
    }
  }

  /// Counts and plans in one unit: millionths, as plans are given; nil where there is no number.
  private static func micro(_ value: ReportValue) -> Int? {
    switch value {
    case .count(let count):
      let (micro, overflow) = count.multipliedReportingOverflow(by: 1_000_000)
      return overflow ? nil : micro
    case .share(let part, let whole, _, _): return ReportNumbers.micro(part, of: whole)
    case .number(let micro, _, _, _): return micro
    case .withheld, .tooFew, .none: return nil
    }
  }
}
