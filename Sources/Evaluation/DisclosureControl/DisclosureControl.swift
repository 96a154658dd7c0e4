import Statistics

/// Turns a draft into a report that gives nobody away.
struct DisclosureControl {
  private var cells: CellTable
  private var units: [Suppression.Unit] = []
  /// The unit of what a value reveals.
  private var places: [[LinearForm]: Int] = [:]
  private var published: [LinearForm] = []
  private let draft: ReportDraft

  init(_ draft: ReportDraft) {
    self.draft = draft
    cells = draft.cells
    for section in draft.ordered {
      for finding in section.findings {
        for value in finding.values { add(value, cost: section.id == .summary ? 4 : 2, nil) }
      }
      for figure in section.figures {
        for row in figure.rows {
          for (column, value) in zip(figure.columns, row.values) {
            let isList = [.refusals, .earlyEnds, .participation].contains(figure.id)
            let place = isList && !row.isTotal ? "\(figure.id) \(column)" : nil
            add(value, cost: Self.cost(figure.id, row), place)
          }
        }
      }
    }
    deriveSums()
  }

  private static func cost(_ figure: ReportFigureID, _ row: DraftFigure.Row) -> Int {
    // Who did not pass the screening is told by the applications; every share rests on the rest.
    if row.label == .item(.applications) || row.label == .indicator(.applications) { return 1 }
    let weight: Int =
      switch figure {
      case .funnel: 8
      case .indicators: 6
      case .answers, .goals, .dose: 4
      default: 2
      }
    return row.isTotal ? weight + 4 : weight
  }

  private static func key(_ value: DraftValue) -> [LinearForm] {
    Set(value.reveals.filter { !$0.terms.isEmpty }).sorted()
  }

  private mutating func add(_ value: DraftValue, cost: Int, _ column: String?) {
    let key = Self.key(value)
    guard !key.isEmpty, value.value != .withheld, value.value != .none else { return }
    let place = places[key] ?? units.count
    if place == units.count {
      places[key] = place
      units.append(Suppression.Unit(forms: key, cost: 0, isPublic: false))
    }
    units[place].cost += cost
    units[place].isPublic = units[place].isPublic || value.isPublic
    if let column, case .count = value.value { units[place].columns.insert(column) }
  }

  /// A sum of one to four must be as hidden as a cell of one to four.
  private mutating func deriveSums() {
    let sums = Set(units.flatMap(\.forms)).filter { form in
      form.terms.count > 1 && form.isCount
        && (1..<PublishedCells.least).contains(form.value(cells.values))
        && form.terms.contains { cells.isSensitive[$0.cell] }
    }
    var derived: [LinearForm: LinearForm] = [:]
    for form in sums.sorted() {
      derived[form] = LinearForm([(cells.derive(form), 1)])
    }
    // A unit that shows such a sum shows the derived cell itself.
    for place in units.indices {
      units[place].forms += units[place].forms.compactMap { derived[$0] }
    }
  }

  /// Takes account of a report on the same rounds that readers may have: nobody whose count
  /// changed by one to four since then comes to light.
  mutating func compare(with earlier: EvaluationReport) {
    for (place, value) in draft.places {
      guard let before = earlier.value(at: place) else { continue }
      for (form, was) in Self.differences(value, before) {
        let change = form.value(cells.values) - was
        guard change != 0, abs(change) < PublishedCells.least else { continue }
        let negative = LinearForm(
          form.terms.map { ($0.cell, -$0.factor) }, constant: -form.constant)
        _ = change > 0 ? cells.derive(form, plus: -was) : cells.derive(negative, plus: was)
      }
    }
  }

  private static func differences(
    _ value: DraftValue, _ before: ReportValue
  ) -> [(LinearForm, Int)] {
    switch (value.value, before) {
    case (.count, .count(let was)):
      return value.reveals.count == 1 ? [(value.reveals[0], was)] : []
    case (.share, .share(let part, let whole, _, _)):
      guard value.reveals.count == 3 else { return [] }
      return Array(zip(value.reveals, [part, whole, whole - part]))
    default: return []
    }
  }

  /// Takes account of the published report of one of the rounds.
  mutating func know(_ report: EvaluationReport, of alone: ReportDraft, round: Int) {
    let map = cells.adopt(alone.cells, round: round)
    for (place, value) in alone.places {
      guard let shown = report.value(at: place), shown != .withheld, shown != .none else {
        continue
      }
      published += value.reveals.filter { !$0.terms.isEmpty }.map { $0.moved(by: map) }
    }
  }

  /// The report, with everything withheld that has to be.
  func report(
    scope: EvaluationReport.Scope, days: (first: String, last: String),
    earlier: [EvaluationReport]
  ) -> EvaluationReport {
    let hidden = Suppression(cells: cells, units: units, published: published).withheld()
    return report(scope: scope, days: days, earlier: earlier, hidden: hidden)
  }

  /// The report with all that was measured: of simulated rounds only.
  func reportAsMeasured(
    scope: EvaluationReport.Scope, days: (first: String, last: String)
  ) -> EvaluationReport {
    report(scope: scope, days: days, earlier: [], hidden: [])
  }

  private func report(
    scope: EvaluationReport.Scope, days: (first: String, last: String),
    earlier: [EvaluationReport], hidden: Set<Int>
  ) -> EvaluationReport {
    var sections = draft.ordered.map { section in
      ReportSection(
        section.id, findings: findings(section, hidden),
        figures: section.figures.map { figure in
          ReportFigure(
            figure.id, chart: figure.chart, columns: figure.columns,
            rows: figure.rows.map { row in
              .init(
                row.label, row.values.map { shown($0, hidden) }, isTotal: row.isTotal)
            })
        })
    }
    hideChangedMeasures(&sections, earlier)
    let count = sections.flatMap(\.figures).flatMap(\.rows).flatMap(\.values)
      .count { $0 == .withheld }
    if count > 0, let missing = sections.firstIndex(where: { $0.id == .missing }) {
      sections[missing].findings.append(ReportFinding(.withheld, [.count(count)]))
    }
    return EvaluationReport(
      scope: scope, firstDay: days.first, lastDay: days.last,
      rounds: draft.rounds.map(\.data.round), sections: sections)
  }

  private func findings(_ section: DraftSection, _ hidden: Set<Int>) -> [ReportFinding] {
    section.findings.compactMap { finding in
      let values = finding.values.map { shown($0, hidden) }
      let isSaid = values.allSatisfy { value in
        switch value {
        case .withheld, .none, .tooFew: false
        case .count, .share, .number: true
        }
      }
      return isSaid ? ReportFinding(finding.sentence, values) : nil
    }
  }

  private func shown(_ value: DraftValue, _ hidden: Set<Int>) -> ReportValue {
    if splitsRounds(value) { return .withheld }
    guard let place = places[Self.key(value)] else { return value.value }
    return hidden.contains(place) && value.value != .none ? .withheld : value.value
  }

  /// A measure of several rounds less those of the rounds that have enough cases is the measure
  /// of the rest.
  private func splitsRounds(_ value: DraftValue) -> Bool {
    guard value.casesByRound.count > 1 else { return false }
    let rest = value.casesByRound.filter { $0 < PublishedCells.least }.reduce(0, +)
    return (1..<PublishedCells.least).contains(rest)
  }

  /// A mean that moved between two reports gives away those who joined in between, unless both
  /// say that they were five or more.
  private func hideChangedMeasures(
    _ sections: inout [ReportSection], _ earlier: [EvaluationReport]
  ) {
    for report in earlier {
      for section in sections.indices {
        for figure in sections[section].figures.indices {
          let shown = sections[section].figures[figure]
          for row in shown.rows.indices {
            for column in shown.columns.indices {
              let place = ReportPlace(shown.id, shown.rows[row].label, shown.columns[column])
              let now = shown.rows[row].values[column]
              guard case .number = now, case .number? = report.value(at: place),
                report.value(at: place) != now, !grew(shown.rows[row], place, shown, report)
              else { continue }
              sections[section].figures[figure].rows[row].values[column] = .withheld
            }
          }
        }
      }
    }
  }

  private func grew(
    _ row: ReportFigure.Row, _ place: ReportPlace, _ figure: ReportFigure,
    _ report: EvaluationReport
  ) -> Bool {
    for (column, value) in zip(figure.columns, row.values) {
      guard case .count(let now) = value,
        case .count(let was)? = report.value(at: ReportPlace(place.figure, place.label, column))
      else { continue }
      return now - was >= PublishedCells.least
    }
    return false
  }
}

/// Where a value stands in a report.
struct ReportPlace: Equatable {
  var figure: ReportFigureID
  var label: ReportLabel
  var column: ReportColumn

  init(_ figure: ReportFigureID, _ label: ReportLabel, _ column: ReportColumn) {
    self.figure = figure
    self.label = label
    self.column = column
  }
}

extension ReportDraft {
  /// Every value of a figure with its place.
  var places: [(ReportPlace, DraftValue)] {
    ordered.flatMap(\.figures).flatMap { figure in
      figure.rows.flatMap { row in
        zip(figure.columns, row.values).map { (ReportPlace(figure.id, row.label, $0), $1) }
      }
    }
  }
}

extension EvaluationReport {
  func value(at place: ReportPlace) -> ReportValue? {
    guard let figure = sections.flatMap(\.figures).first(where: { $0.id == place.figure }),
      let column = figure.columns.firstIndex(of: place.column)
    else { return nil }
    return figure.rows.first { $0.label == place.label }?.values[column]
  }
}
