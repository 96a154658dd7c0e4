import Evaluation

/// How the numbers of a figure are written: as they are, as percentages, or with their sign.
extension ReportFigure {
  /// The form of the numbers of a row in a column.
  func form(of label: ReportLabel, in column: ReportColumn) -> ReportNumbers.Form {
    switch label {
    case .indicator(let indicator):
      return ReportNumbers.Form(isPercent: indicator.unit == .share)
    case .item(let item):
      if let form = Self.form(of: item) { return form }
    default: break
    }
    switch column {
    case .share, .served, .answered, .accepted, .reached:
      return ReportNumbers.Form(isPercent: true)
    case .difference: return ReportNumbers.Form(isPoints: comparesShares, isSigned: true)
    case .value: return ReportNumbers.Form(isPercent: id == .survival)
    default: return ReportNumbers.Form()
    }
  }

  /// Rows of several measures: each has its own form. nil where the column says it.
  private static func form(of item: ReportItem) -> ReportNumbers.Form? {
    switch item {
    case .shareOfPlan, .acrossTerritories, .acrossFields, .goalsReached:
      ReportNumbers.Form(isPercent: true)
    case .goalChange, .runnerUpGap: ReportNumbers.Form(isSigned: true)
    default: nil
    }
  }

  /// How the figure is drawn: as it says itself, or as its subject asks for.
  ///
  /// Tables whose rows have different units are not drawn.
  var drawnAs: Chart? {
    if let chart { return chart }
    return switch id {
    case .funnel: .funnel
    case .participation, .refusals, .earlyEnds, .missing: .bars
    case .answers, .surveys, .recommendation, .change, .prediction, .equityTerritory,
      .equityField, .equityLanguage, .equityMode:
      .intervals
    case .survival: .survival
    case .calibration: .calibration
    case .indicators: .plans
    case .dose, .goals, .runnerUp, .draw, .network, .policies: nil
    }
  }

  /// The value of a row that would mean no relation, in millionths.
  func reference(of label: ReportLabel) -> Int? {
    guard case .item(let item) = label else { return nil }
    return switch item {
    case .areaCompleted, .areaAttained: 500_000
    case .rankAttainment, .rankRelationship: 0
    default: nil
    }
  }

  /// The rows, those that are withheld throughout gathered into one where there are several.
  ///
  /// A page of the same word tells nobody anything; the table of values has every row.
  var gathered: (shown: [Row], withheld: [Row]) {
    let hidden = rows.filter { row in
      !row.isTotal && !row.values.isEmpty && row.values.allSatisfy { $0 == .withheld }
    }
    guard hidden.count > 1 else { return (rows, []) }
    return (rows.filter { !hidden.contains($0) }, hidden)
  }

  /// Whether its differences are differences of shares.
  var comparesShares: Bool {
    switch id {
    case .equityTerritory, .equityField, .equityLanguage, .equityMode, .draw: true
    default: false
    }
  }
}
