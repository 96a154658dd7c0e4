import Forum
import Mentoring
import Statistics

/// A way to tell applications into groups.
struct EquityDimension {
  var figure: ReportFigureID
  /// Whether an application may be in several groups at once.
  var isOverlapping: Bool
  var groups: [Group]

  struct Group {
    var name: String
    var label: ReportLabel
    var holds: (ApplicationFacts) -> Bool
  }
}

extension ReportDraft {
  /// Territory, field, language and mode; fields and languages that nobody has are left out.
  var dimensions: [EquityDimension] {
    let eligible = rounds.flatMap { $0.eligible.map(\.application) }
    let fields = Set(eligible.flatMap(\.fields)).sorted()
    let languages = Set(eligible.flatMap(\.languages)).sorted()
    return [
      EquityDimension(
        figure: .equityTerritory, isOverlapping: false,
        groups: Territory.allCases.map { territory in
          .init(name: territory.rawValue, label: .territory(territory)) {
            $0.territory == territory
          }
        } + [.init(name: "unknown", label: .unknown) { $0.territory == nil }]),
      EquityDimension(
        figure: .equityField, isOverlapping: true,
        groups: fields.map { field in
          .init(name: "is." + field, label: .concept(field)) { $0.fields.contains(field) }
        } + [.init(name: "unknown", label: .unknown) { $0.fields.isEmpty }]),
      EquityDimension(
        figure: .equityLanguage, isOverlapping: true,
        groups: languages.map { language in
          .init(name: "is." + language.rawValue, label: .language(language)) {
            $0.languages.contains(language)
          }
        } + [.init(name: "unknown", label: .unknown) { $0.languages.isEmpty }]),
      EquityDimension(
        figure: .equityMode, isOverlapping: false,
        groups: MeetingMode.allCases.map { mode in
          .init(name: mode.rawValue, label: .mode(mode)) { $0.mode == mode }
        } + [.init(name: "unknown", label: .unknown) { $0.mode == nil }]),
    ]
  }

  static let served = Stage.accepted.cells
  static let unserved = [Stage.eligible.cell, Stage.proposed.cell]

  mutating func equity() throws(EvaluationError) {
    guard total(Stage.eligible.cells) > 0 else { return }
    for dimension in dimensions {
      countGroups(dimension)
      var rows: [DraftFigure.Row] = []
      for group in dimension.groups where total(Self.cells(dimension, group)) > 0 {
        rows.append(try row(dimension, group))
      }
      rows.append(try allRow())
      add(
        DraftFigure(
          id: dimension.figure, chart: .intervals,
          columns: [.served, .difference, .waitingDays, .fit], rows: rows), to: .equity)
    }
  }

  private static func cells(
    _ dimension: EquityDimension, _ group: EquityDimension.Group
  ) -> [String] {
    ["yes", "no"].map { "\(dimension.figure.rawValue).\(group.name).\($0)" }
  }

  private mutating func countGroups(_ dimension: EquityDimension) {
    for group in dimension.groups {
      for (isServed, name) in zip([true, false], Self.cells(dimension, group)) {
        let total = isServed ? Self.served : Self.unserved
        set(name) { facts in
          facts.eligible.count { $0.isServed == isServed && group.holds($0.application) }
        }
        guard dimension.isOverlapping else { continue }
        set("outside." + name) { facts in
          facts.eligible.count { $0.isServed == isServed && !group.holds($0.application) }
        }
        cells.equate(total, [name, "outside." + name])
      }
    }
    guard !dimension.isOverlapping else { return }
    cells.equate(Self.served, dimension.groups.map { Self.cells(dimension, $0)[0] })
    cells.equate(Self.unserved, dimension.groups.map { Self.cells(dimension, $0)[1] })
  }

  private func row(
    _ dimension: EquityDimension, _ group: EquityDimension.Group
  ) throws(EvaluationError) -> DraftFigure.Row {
    let names = Self.cells(dimension, group)
    let all = Stage.eligible.cells
    let reveals = [
      cells.sum([names[0]]), cells.sum([names[1]]), cells.difference(Self.served, [names[0]]),
      cells.difference(Self.unserved, [names[1]]),
    ]
    let difference = try difference(names, all, reveals: reveals)
    let applications = rounds.flatMap { facts in
      facts.waits.filter { group.holds($0.application) }
    }
    return .init(
      label: group.label,
      values: [try share([names[0]], of: names), difference]
        + (try waitAndFit(applications, reveals: reveals)))
  }

  /// This group's share less that of all others, with Newcombe's interval.
  private func difference(
    _ names: [String], _ all: [String], reveals: [LinearForm]
  ) throws(EvaluationError) -> DraftValue {
    let (part, whole) = (total([names[0]]), total(names))
    let (rest, others) = (total(Self.served) - part, total(all) - whole)
    guard whole > 0, others > 0 else { return .none }
    let smaller = min(whole, others)
    guard Measure.proportionDifference.allowance(smaller).isShown else {
      return DraftValue(value: .withheld)
    }
    let found = try measured { () throws(StatisticsError) -> ProportionDifference? in
      guard let one = try Proportion(part, of: whole), let two = try Proportion(rest, of: others)
      else { return nil }
      return ProportionDifference(one, minus: two)
    }
    guard let found else { return .none }
    let interval = found.interval()
    return DraftValue(
      value: .number(
        micro: micro(found.difference, 3), decimals: 3, low: micro(interval.lower, 3),
        high: micro(interval.upper, 3)), reveals: reveals)
  }

  /// Waiting and fit of those served with a known day; how many those are is not said, so means
  /// of a group are given only where the group's counts are.
  private func waitAndFit(
    _ served: [ServedFacts], reveals: [LinearForm]
  ) throws(EvaluationError) -> [DraftValue] {
    let days = served.compactMap { $0.days.map(Double.init) }
    let fits = served.map(\.fit)
    // The mean of all less those of groups is that of the rest: cases without a day must not
    // leave fewer than five.
    let hidesUndated = fits.count == days.count || fits.count - days.count >= Measure.mean.least
    return [
      hidesUndated ? try plainMean(days, decimals: 0, reveals) : DraftValue(value: .withheld),
      try plainMean(fits, decimals: 2, reveals),
    ]
  }

  private func plainMean(
    _ values: [Double], decimals: Int, _ reveals: [LinearForm]
  ) throws(EvaluationError) -> DraftValue {
    guard !values.isEmpty else { return .none }
    guard Measure.mean.allowance(values.count).isShown else { return DraftValue(value: .withheld) }
    let estimate = try measured { () throws(StatisticsError) in try MeanEstimate(values) }
    guard let estimate else { return .none }
    return DraftValue(
      value: .number(
        micro: micro(estimate.moments.mean, decimals), decimals: decimals,
        low: micro(estimate.interval.lower, decimals),
        high: micro(estimate.interval.upper, decimals)), reveals: reveals)
  }

  private func allRow() throws(EvaluationError) -> DraftFigure.Row {
    let reveals = [cells.sum(Self.served), cells.sum(Self.unserved)]
    return .init(
      label: .all,
      values: [try share(Self.served, of: Stage.eligible.cells), .none]
        + (try waitAndFit(rounds.flatMap(\.waits), reveals: reveals)), isTotal: true)
  }
}

/// An application whose pairing both sides accepted: how long it waited for the proposal, and how
/// well it fits.
struct ServedFacts {
  var application: ApplicationFacts
  var days: Int?
  var fit: Double
}

extension RoundFacts {
  /// One for each application served, from its first pairing that both sides accepted.
  var waits: [ServedFacts] {
    let accepted = sent.filter { $0.stage >= .accepted }
    let first = Dictionary(grouping: accepted, by: \.organisation)
    return eligible.filter(\.isServed).compactMap { application, _ in
      let own = first[application.id] ?? []
      guard let pairing = own.min(by: { ($0.proposedDay, $0.id) < ($1.proposedDay, $1.id) })
      else { return nil }
      let days = application.day.map { max(0, (pairing.sentDay ?? pairing.proposedDay) - $0) }
      return ServedFacts(
        application: application, days: days, fit: Double(pairing.fitMicro) / 1e6)
    }
  }
}
