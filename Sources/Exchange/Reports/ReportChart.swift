import Evaluation
import Forum
import Wording

/// The drawing of a figure, on wide and on narrow paper.
struct ReportChart {
  let figure: ReportFigure
  let numbers: ReportNumbers
  let thesaurus: Thesaurus

  /// The drawings as SVG, one a width; nil where the figure is a table only, or nothing is known.
  func svg(id: String) -> [String]? {
    guard let chart = figure.drawnAs, !figure.columns.isEmpty, !figure.rows.isEmpty else {
      return nil
    }
    let drawings = ChartFrame.Paper.allCases.map { paper in
      (paper, drawing(chart, ChartFrame(paper: paper, numbers: numbers)))
    }
    if chart == .plans, planned.isEmpty { return nil }
    let known = rows(of: column(of: chart)).filter { $0.value != nil || $0.second?.value != nil }
    guard known.contains(where: { !$0.isTotal }) || (chart == .intervals && !known.isEmpty) else {
      return nil
    }
    return drawings.map { paper, drawing in
      drawing.svg(
        id: "\(id)-\(paper.rawValue)", style: "chart \(paper.rawValue)",
        title: numbers.say(figure.id.title), description: description(column(of: chart)))
    }
  }

  private func drawing(_ chart: ReportFigure.Chart, _ frame: ChartFrame) -> Drawing {
    let column = column(of: chart)
    let rows = rows(of: column)
    switch chart {
    case .funnel, .bars:
      // Beside their sum, counts of its parts would shrink to nothing; it stands in the table.
      let drawn = chart == .bars && !isShare(column) ? rows.filter { !$0.isTotal } : rows
      let series = hasTwo ? figure.columns.map { numbers.say($0.name) } : []
      return BarChart(
        frame: frame, rows: drawn, isFunnel: chart == .funnel,
        whole: chart == .bars && isShare(column) ? 1_000_000 : nil, series: series
      ).drawing
    case .intervals:
      return IntervalChart(
        frame: frame, rows: rows, natural: isShare(column) ? (0, 1_000_000) : nil,
        tickText: { tick in tickText(tick, of: column) }
      ).drawing
    case .survival: return survival(frame)
    case .calibration: return calibration(frame)
    case .plans: return PlanChart(frame: frame, rows: planned).drawing
    }
  }

  /// The column that is drawn: the first, or for intervals the first that has one.
  private func column(of chart: ReportFigure.Chart) -> Int {
    guard chart == .intervals else { return 0 }
    return figure.columns.indices.first { column in
      figure.rows.contains { Self.plotted($0.values[column])?.low != nil }
    } ?? 0
  }

  private func rows(of column: Int) -> [ChartFrame.Row] {
    figure.gathered.shown.map { row in
      let value = row.values[column]
      let plotted = Self.plotted(value)
      let text = numbers.text(value, figure.form(of: row.label, in: figure.columns[column]))
      return ChartFrame.Row(
        label: row.label.text(in: numbers.language, thesaurus: thesaurus),
        value: plotted?.value, low: plotted?.low, high: plotted?.high,
        text: figure.drawnAs == .intervals || text.isMark
          ? text.main : [text.main, text.parts].compactMap { $0 }.joined(separator: " · "),
        reference: figure.reference(of: row.label), isTotal: row.isTotal,
        second: hasTwo ? second(of: row) : nil)
    }
  }

  /// Whether two columns of counts are drawn side by side.
  private var hasTwo: Bool {
    figure.drawnAs == .bars && figure.columns.count == 2
      && (figure.columns == [.organisations, .mentors]
        || figure.columns == [.mentors, .organisations])
  }

  private func second(of row: ReportFigure.Row) -> ChartFrame.Second {
    ChartFrame.Second(
      value: Self.plotted(row.values[1])?.value, text: numbers.text(row.values[1]).main)
  }

  /// What a value is on a scale: counts as they are, everything else in millionths.
  private static func plotted(_ value: ReportValue) -> (value: Int, low: Int?, high: Int?)? {
    switch value {
    case .count(let count): (count, nil, nil)
    case .share(let part, let whole, let low, let high):
      ReportNumbers.micro(part, of: whole).map { ($0, low, high) }
    case .number(let micro, _, let low, let high): (micro, low, high)
    case .withheld, .tooFew, .none: nil
    }
  }

  private func isShare(_ column: Int) -> Bool {
    figure.rows.allSatisfy { row in
      switch row.values[column] {
      case .share, .withheld, .tooFew, .none: true
      case .number(let micro, _, _, _):
        (0...1_000_000).contains(micro) && form(of: row, column).isPercent
          && !form(of: row, column).isSigned
      case .count: false
      }
    }
  }

  private func form(of row: ReportFigure.Row, _ column: Int) -> ReportNumbers.Form {
    figure.form(of: row.label, in: figure.columns[column])
  }

  private func tickText(_ tick: Int, of column: Int) -> String {
    let isPercent = isShare(column) || figure.rows.allSatisfy { form(of: $0, column).isPercent }
    let decimals = isPercent || tick % 100_000 != 0 ? 2 : tick % 1_000_000 == 0 ? 0 : 1
    return numbers.number(tick, decimals: decimals, .init(isPercent: isPercent))
  }

  /// What the drawing shows, row by row, as far as one listens.
  private func description(_ column: Int) -> String {
    let all =
      figure.drawnAs == .plans
      ? planned.map { "\($0.label): \($0.text)" }
      : rows(of: column).map { "\($0.label): \($0.text)" }
    let named = all.prefix(12)
    let heading =
      figure.drawnAs == .plans
      ? numbers.say(figure.id.title) : numbers.say(figure.heading(of: figure.columns[column]))
    let rest =
      all.count > 12
      ? numbers.say(
        " Taulan daude guztiak.", " En la tabla están todos.", " The table has them all.") : ""
    return heading + ". " + named.joined(separator: "; ") + "." + rest
  }
}

extension ReportChart {
  private func survival(_ frame: ChartFrame) -> Drawing {
    let atRisk = figure.columns.firstIndex(of: .atRisk)
    let points = figure.rows.compactMap { row -> SurvivalChart.Point? in
      guard case .day(let day) = row.label else { return nil }
      let share = Self.plotted(row.values[0])
      return SurvivalChart.Point(
        day: day, share: share?.value, low: share?.low, high: share?.high,
        atRisk: atRisk.flatMap { place in
          let text = numbers.text(row.values[place])
          return text.isMark ? nil : text.main
        })
    }
    return SurvivalChart(
      frame: frame, points: points,
      dayTitle: numbers.say(
        "egunak, abiatze-bileratik", "días desde la reunión de inicio",
        "days since the kick-off"),
      atRiskTitle: numbers.say(ReportColumn.atRisk.name)
    ).drawing
  }

  private func calibration(_ frame: ChartFrame) -> Drawing {
    let points = figure.rows.compactMap { row -> CalibrationChart.Point? in
      guard figure.columns.count > 1, let foreseen = Self.plotted(row.values[0]),
        let reached = Self.plotted(row.values[1])
      else { return nil }
      return CalibrationChart.Point(
        foreseen: foreseen.value, reached: reached.value, low: reached.low, high: reached.high)
    }
    return CalibrationChart(
      frame: frame, points: points,
      foreseenTitle: numbers.say(figure.heading(of: figure.columns[0])),
      reachedTitle: figure.columns.count > 1
        ? numbers.say(figure.heading(of: figure.columns[1])) : ""
    ).drawing
  }
}
