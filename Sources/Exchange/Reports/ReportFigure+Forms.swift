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
    case .difference: return ReportNumbers.Form(isPercent: isAboutAccess, isSigned: true)
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

  /// The value of a row that would mean no relation, in millionths.
  func reference(of label: ReportLabel) -> Int? {
    guard case .item(let item) = label else { return nil }
    return switch item {
    case .areaCompleted, .areaAttained: 500_000
    case .rankAttainment, .rankRelationship: 0
    default: nil
    }
  }

  private var isAboutAccess: Bool {
    switch id {
    case .equityTerritory, .equityField, .equityLanguage, .equityMode: true
    default: false
    }
  }
}
