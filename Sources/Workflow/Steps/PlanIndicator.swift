import Evaluation
import Exchange
import Records
package import Wording

/// Plans a value for an indicator, or takes the plan back: `uztartu evaluate target set`.
package struct PlanIndicator: Sendable {
  private let access: RecordAccess
  private let indicator: String
  private let value: String?
  private let subject: ReportSubject

  /// `value`: in the indicator's unit, shares in percent; nil takes the plan back.
  package init(
    _ access: RecordAccess, indicator: String, value: String?, subject: ReportSubject
  ) {
    self.access = access
    self.indicator = indicator
    self.value = value
    self.subject = subject
  }

  /// Writes the plan and answers all plans of the scope.
  package func run() throws(Refusal) -> TargetListDocument {
    guard
      let indicator = Indicator.allCases.first(where: {
        $0.rawValue.lowercased() == indicator.lowercased()
      })
    else {
      throw Refusal(
        .usage,
        .indicatorUnknown(
          indicator, known: Indicator.allCases.map(\.rawValue).joined(separator: ", ")))
    }
    let micro = try value.map { (text) throws(Refusal) in
      guard let micro = indicator.micro(typed: text) else {
        throw Refusal(.usage, .targetUnreadable(text))
      }
      return micro
    }
    return try access.opened(for: .write, to: .planIndicators) { (record) throws(Refusal) in
      let scope = try record.scope(of: subject)
      let isDone = try record.write { (writer) throws(RecordError) in
        guard let micro else {
          return try writer.removePlan(for: indicator.rawValue, of: scope)
        }
        try writer.plan(micro, for: indicator.rawValue, of: scope)
        return true
      }
      guard isDone else {
        throw Refusal(.notFound, .notInRecord(.indicatorTarget, id: indicator.rawValue))
      }
      return TargetListDocument(scope, try record.targets(of: scope))
    }
  }
}

/// Lists what is planned: `uztartu evaluate target list`.
package struct ListTargets: Sendable {
  private let access: RecordAccess
  private let subject: ReportSubject

  package init(_ access: RecordAccess, subject: ReportSubject) {
    self.access = access
    self.subject = subject
  }

  /// Reads them.
  package func run() throws(Refusal) -> TargetListDocument {
    try access.opened(for: .read, to: .readReports) { (record) throws(Refusal) in
      let scope = try record.scope(of: subject)
      return TargetListDocument(scope, try record.targets(of: scope))
    }
  }
}

/// What is planned for a round or a year.
package struct TargetListDocument: Codable, Equatable, Sendable {
  /// One planned value.
  package struct Target: Codable, Equatable, Sendable {
    package let indicator: String
    /// `count`, `share`, `days`, `tScore`, `scale` or `netPromoter`.
    package let unit: String
    /// In millionths of the unit; a share of 75 % is 750,000.
    package let micro: Int

    /// The value as somebody reads it: shares in percent, up to two decimals.
    package func text(in language: ReaderLanguage) -> String {
      guard unit == Indicator.Unit.share.rawValue else {
        return Number.decimal(
          micro: micro, decimals: micro.isMultiple(of: 1_000_000) ? 0 : 2, in: language)
      }
      return Number.percent(micro: micro, in: language)
    }
  }

  /// `round` or `year`.
  package let scope: String
  package let name: String
  package let targets: [Target]

  init(_ scope: ReportScope, _ targets: [IndicatorTarget]) {
    self.scope = scope.kind
    name = scope.name
    // In the order of reports.
    let order = Indicator.allCases
    self.targets = order.compactMap { indicator in
      targets.first { $0.indicator == indicator }.map {
        Target(
          indicator: indicator.rawValue, unit: indicator.unit.rawValue, micro: $0.micro)
      }
    }
  }

  /// The plans as CSV; headings are the keys of their documents.
  package var csv: String {
    var writer = CSVWriter(
      style: .plain, headings: ["scope", "name", "indicator", "unit", "micro"])
    for target in targets {
      writer.append([scope, name, target.indicator, target.unit, String(target.micro)])
    }
    return writer.text
  }
}

extension Indicator {
  /// A value that somebody typed, in millionths of the unit; shares are typed in percent. Nil for
  /// what is no number, or none that the indicator can reach.
  func micro(typed text: String) -> Int? {
    let plain = text.filter { !$0.isWhitespace && $0 != "%" }
      .replacing(",", with: ".").replacing("−", with: "-")
    guard let parts = plain.wholeMatch(of: /(-?)(\d{1,7})(?:\.(\d{1,4}))?/) else { return nil }
    let digits = String(parts.3 ?? "")
    let padded = digits + String(repeating: "0", count: 6 - digits.count)
    guard let whole = Int(parts.2), let rest = Int(padded) else { return nil }
    let micro = (whole * 1_000_000 + rest) * (parts.1.isEmpty ? 1 : -1)
    switch unit {
    case .count, .days: return micro >= 0 ? micro : nil
    case .share: return (0...100_000_000).contains(micro) ? micro / 100 : nil
    case .tScore: return (0...100_000_000).contains(micro) ? micro : nil
    case .scale: return (1_000_000...5_000_000).contains(micro) ? micro : nil
    case .netPromoter: return (-100_000_000...100_000_000).contains(micro) ? micro : nil
    }
  }
}
