import Evaluation
import Wording

/// The band of key figures under the title.
extension ReportPage {
  /// What a reader looks for first; the first six that are known are shown.
  private static let wanted: [Indicator] = [
    .organisations, .served, .started, .completed, .hours, .goalsReached, .relationship, .sessions,
  ]

  /// The band, empty where fewer than two figures are known.
  var keyFigures: String {
    let known = Self.wanted.compactMap { indicator in
      value(of: indicator).map { (indicator, $0) }
    }
    guard known.count > 1 else { return "" }
    let items = known.prefix(6).map { item($0, value: $1) }
    return Markup.element("dl", ["class": "key"], items.joined(separator: "\n"))
  }

  private func value(of indicator: Indicator) -> ReportValue? {
    for figure in report.sections.flatMap(\.figures) where figure.id == .indicators {
      let column = figure.columns.firstIndex(of: .value) ?? 0
      for row in figure.rows
      where row.label == .indicator(indicator) && row.values.indices.contains(column) {
        return numbers.text(row.values[column]).isMark ? nil : row.values[column]
      }
    }
    return nil
  }

  private func item(_ indicator: Indicator, value: ReportValue) -> String {
    let text = numbers.text(
      value, ReportNumbers.Form(isPercent: indicator.unit == .share))
    // Behind a one, words for many would be wrong in Spanish and English.
    let name = value == .count(1) ? indicator.name : indicator.shortName
    let small = [text.parts, text.interval].compactMap { $0 }.joined(separator: " · ")
    let beside = small.isEmpty ? "" : Markup.element("small", [:], Markup.text(small))
    return Markup.element(
      "div", [:],
      Markup.element("dt", [:], Markup.text(numbers.say(name)) + beside)
        + Markup.element("dd", [:], Markup.text(text.main)))
  }
}
