package import Forum
package import Mentoring

/// A table of a report, which may be drawn as well.
package struct ReportFigure: Codable, Equatable, Sendable {
  /// How a table is drawn beside being printed.
  package enum Chart: String, Codable, Sendable {
    /// One bar a row, from the first column; rows in the order of a funnel.
    case funnel
    /// One point with its interval a row, from the first column that has one.
    case intervals
    /// One bar a row, from the first column.
    case bars
    /// A step curve with its band: rows are days, the first column the share.
    case survival
    /// Foreseen against reached: the first column against the second, with its interval.
    case calibration
    /// Reached beside planned, row by row: the columns of the value, the plan and the last year.
    case plans
  }

  /// A row with what it is about.
  package struct Row: Codable, Equatable, Sendable {
    package var label: ReportLabel
    package var values: [ReportValue]
    /// Whether it sums up the others.
    package var isTotal: Bool

    package init(_ label: ReportLabel, _ values: [ReportValue], isTotal: Bool = false) {
      self.label = label
      self.values = values
      self.isTotal = isTotal
    }
  }

  package var id: ReportFigureID
  package var chart: Chart?
  package var columns: [ReportColumn]
  package var rows: [Row]

  package init(_ id: ReportFigureID, chart: Chart? = nil, columns: [ReportColumn], rows: [Row]) {
    precondition(
      rows.allSatisfy { $0.values.count == columns.count }, "a row has a value a column")
    self.id = id
    self.chart = chart
    self.columns = columns
    self.rows = rows
  }
}

/// What a row is about.
package enum ReportLabel: Codable, Equatable, Sendable {
  case item(ReportItem)
  case indicator(Indicator)
  /// A concept of the thesaurus.
  case concept(String)
  case territory(Territory)
  case language(Language)
  case mode(MeetingMode)
  /// An instrument with its version, when it was answered, and by whom.
  case answers(instrument: String, wave: SurveyWave, side: ApplicationSide)
  /// The same for two waves at once: the base and the end.
  case change(instrument: String, side: ApplicationSide)
  case refusal(RefusalReason)
  case earlyEnd(EarlyEndReason)
  /// A name that is nobody's: of a round, an instrument.
  case name(String)
  /// A day of the pairing, since its kick-off.
  case day(Int)
  /// From one share to another, in millionths.
  case range(Int, Int)
  case all
  case unknown
}

/// A value of a report: a whole number with its unit, or why there is none.
package enum ReportValue: Codable, Equatable, Sendable {
  case count(Int)
  /// A part of a whole, both counts, with Wilson's or the measure's own interval in millionths.
  case share(part: Int, whole: Int, low: Int?, high: Int?)
  /// A number in millionths of its unit, how many decimals are shown, and its interval.
  case number(micro: Int, decimals: Int, low: Int?, high: Int?)
  /// Withheld, so that nobody can be recognised.
  case withheld
  /// Not computed: `count` cases, and `least` are needed.
  case tooFew(count: Int, least: Int)
  /// There is nothing to be measured.
  case none
}
