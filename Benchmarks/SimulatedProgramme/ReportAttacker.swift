package import Evaluation
import Forum
import Mentoring

/// A reader who knows the programme's rules and reads every number of a report, to find out what
/// one to four persons or organisations said or did.
package struct ReportAttacker {
  package private(set) var deduction = Deduction()
  private let report: EvaluationReport

  package init(_ report: EvaluationReport) {
    self.report = report
    attackFunnel()
    attackReplies()
    attackEnds()
    attackEquity(.equityTerritory, isPartition: true)
    attackEquity(.equityMode, isPartition: true)
    attackEquity(.equityField, isPartition: false)
    attackEquity(.equityLanguage, isPartition: false)
    attackOutcomes()
    attackNetwork()
    deduction.conclude()
  }

  /// Counts of one to four that this reader now knows to be one to four.
  package func found(_ truth: [String: Int]) -> [String] {
    deduction.names.filter { name in
      guard let count = truth[name], (1...4).contains(count),
        let bounds = deduction.bounds(of: name)
      else { return false }
      return bounds.upperBound < 5
    }
  }

  /// Bounds that leave the truth out: then the attack itself is wrong.
  package func contradictions(_ truth: [String: Int]) -> [String] {
    deduction.names.filter { name in
      guard let count = truth[name], let bounds = deduction.bounds(of: name) else { return false }
      return !bounds.contains(count)
    }
  }

  private func value(
    _ figure: ReportFigureID, _ label: ReportLabel, _ column: ReportColumn
  ) -> ReportValue? {
    guard let table = report.sections.flatMap(\.figures).first(where: { $0.id == figure }),
      let place = table.columns.firstIndex(of: column)
    else { return nil }
    return table.rows.first { $0.label == label }?.values[place]
  }

  private func count(
    _ figure: ReportFigureID, _ label: ReportLabel, _ column: ReportColumn
  ) -> Int? {
    if case .count(let count)? = value(figure, label, column) { return count }
    return nil
  }

  private mutating func learn(
    _ part: [String], of whole: [String], _ figure: ReportFigureID, _ label: ReportLabel,
    _ column: ReportColumn
  ) {
    guard case .share(let successes, let total, _, _)? = value(figure, label, column) else {
      return
    }
    deduction.know(part, equals: successes)
    deduction.know(whole, equals: total)
  }

  private mutating func learn(
    _ names: [String], _ figure: ReportFigureID, _ label: ReportLabel, _ column: ReportColumn
  ) {
    deduction.know(names, equals: count(figure, label, column))
  }

  static let stages = ["received", "eligible", "proposed", "accepted", "started", "completed"]

  private mutating func attackFunnel() {
    let items: [ReportItem] = [
      .applications, .eligible, .proposed, .accepted, .started, .completed,
    ]
    for (place, item) in items.enumerated() {
      let names = Array(Self.stages[place...])
      learn(names, .funnel, .item(item), .count)
      learn(names, of: Array(Self.stages[1...]), .funnel, .item(item), .share)
    }
    learn(Array(Self.stages[0...]), .indicators, .indicator(.applications), .value)
    learn(Array(Self.stages[1...]), .indicators, .indicator(.eligible), .value)
    learn(
      Array(Self.stages[3...]), of: Array(Self.stages[1...]), .indicators, .indicator(.served),
      .value)
  }

  static let replies = ["both", "mentor only", "organisation only", "neither"]

  private mutating func attackReplies() {
    for side in ApplicationSide.allCases {
      let item: ReportItem = side == .mentor ? .mentorSide : .organisationSide
      let column: ReportColumn = side == .mentor ? .mentors : .organisations
      let yes = ["both", side == .mentor ? "mentor only" : "organisation only"]
      let reasons = RefusalReason.allCases.map { "\(side) no \($0)" } + ["\(side) no unstated"]
      deduction.know(
        Self.replies, less: yes + reasons + ["\(side) silent"], equals: 0)
      learn(Self.replies, .answers, .item(item), .asked)
      learn(yes, of: Self.replies, .answers, .item(item), .accepted)
      for reason in RefusalReason.allCases {
        learn(["\(side) no \(reason)"], .refusals, .refusal(reason), column)
      }
      learn(["\(side) no unstated"], .refusals, .unknown, column)
      learn(reasons, .refusals, .all, column)
      let missing: ReportItem = side == .mentor ? .mentorReplies : .organisationReplies
      learn(yes + reasons, of: Self.replies, .missing, .item(missing), .answered)
      let indicator: Indicator =
        side == .mentor ? .acceptedByMentors : .acceptedByOrganisations
      learn(yes, of: Self.replies, .indicators, .indicator(indicator), .value)
    }
    // In these rounds each application has at most one proposal.
    deduction.know(Self.replies, less: Array(Self.stages[2...]), equals: 0)
    deduction.know(["both"], less: Array(Self.stages[3...]), equals: 0)
  }

  static let ends = EarlyEndReason.allCases.map { "end \($0)" } + ["end unstated"]

  private mutating func attackEnds() {
    let started = ["open", "completed pairing"] + Self.ends
    deduction.know(started, less: ["started", "completed"], equals: 0)
    // The round is closed.
    deduction.know(["open"], equals: 0)
    deduction.know(["completed pairing"], less: ["completed"], equals: 0)
    for (name, reason) in zip(Self.ends, EarlyEndReason.allCases) {
      learn([name], .earlyEnds, .earlyEnd(reason), .count)
    }
    learn(["end unstated"], .earlyEnds, .unknown, .count)
    learn(Self.ends, .earlyEnds, .all, .count)
    learn(started, .indicators, .indicator(.started), .value)
    learn(["completed pairing"], of: started, .indicators, .indicator(.completed), .value)
    learn(Self.ends, .indicators, .indicator(.endedEarly), .value)
    let kinds = [("drawn", ReportItem.drawn), ("chosen", .notDrawn)]
    for (kind, item) in kinds {
      let ended = ["\(kind) completed", "\(kind) early"]
      learn(ended + ["\(kind) open"], .draw, .item(item), .count)
      learn([ended[0]], of: ended, .draw, .item(item), .share)
    }
    deduction.know(["drawn completed", "chosen completed"], less: ["completed"], equals: 0)
    deduction.know(["drawn early", "chosen early"], less: Self.ends, equals: 0)
    deduction.know(["drawn open", "chosen open"], less: ["open"], equals: 0)
    attackRanges()
  }

  /// Calibration and survival: neighbouring ranges and intervals of days.
  private mutating func attackRanges() {
    let ranges = report.sections.flatMap(\.figures).first { $0.id == .calibration }?.rows ?? []
    for row in ranges {
      guard case .range(let low, let high) = row.label else { continue }
      let names = ["completed \(low) \(high)", "early \(low) \(high)"]
      learn([names[0]], of: names, .calibration, row.label, .reached)
    }
    let labels = ranges.compactMap { row -> String? in
      guard case .range(let low, let high) = row.label else { return nil }
      return "\(low) \(high)"
    }
    guard !labels.isEmpty else { return }
    deduction.know(labels.map { "completed \($0)" }, less: ["completed"], equals: 0)
    deduction.know(labels.map { "early \($0)" }, less: Self.ends, equals: 0)
  }

  private mutating func attackEquity(_ figure: ReportFigureID, isPartition: Bool) {
    let served = Array(Self.stages[3...])
    let unserved = Array(Self.stages[1...2])
    let rows = report.sections.flatMap(\.figures).first { $0.id == figure }?.rows ?? []
    guard !rows.isEmpty else { return }
    learn(served, of: served + unserved, figure, .all, .served)
    for row in rows where row.label != .all {
      let names = ["\(figure) \(row.label) served", "\(figure) \(row.label) not"]
      learn([names[0]], of: names, figure, row.label, .served)
      guard !isPartition else { continue }
      deduction.know([names[0], "rest " + names[0]], less: served, equals: 0)
      deduction.know([names[1], "rest " + names[1]], less: unserved, equals: 0)
    }
    guard isPartition else { return }
    let groups = rows.filter { $0.label != .all }.map { "\(figure) \($0.label)" }
    deduction.know(groups.map { $0 + " served" }, less: served, equals: 0)
    deduction.know(groups.map { $0 + " not" }, less: unserved, equals: 0)
  }

  private mutating func attackOutcomes() {
    let started = ["started", "completed"]
    let goals = ["goal reached", "goal below", "goal unrated"]
    learn(goals, .goals, .item(.goalsSet), .count)
    learn(["goal reached"], .goals, .item(.goalsReached), .count)
    learn(["goal reached"], of: Array(goals[0...1]), .goals, .item(.goalsReached), .share)
    learn(Array(goals[0...1]), of: goals, .missing, .item(.goalsRatedFinal), .answered)
    learn(goals, .indicators, .indicator(.goalsSet), .value)
    deduction.know(["rated", "unrated"], less: started, equals: 0)
    learn(["rated"], .goals, .item(.attainment), .count)
    let rows = report.sections.flatMap(\.figures).filter { $0.id == .surveys || $0.id == .missing }
      .flatMap(\.rows)
    for row in rows {
      guard case .answers(let instrument, let wave, let side) = row.label else { continue }
      let name = "\(instrument) \(wave) \(side)"
      deduction.know(["answered " + name, "silent " + name], less: started, equals: 0)
      learn(["answered " + name], .surveys, row.label, .count)
      learn(["answered " + name], of: started, .missing, row.label, .answered)
    }
    for side in ApplicationSide.allCases {
      let item: ReportItem = side == .mentor ? .mentorSide : .organisationSide
      let names = ["promoters \(side)", "passives \(side)", "detractors \(side)"]
      let answered = "answered uztartu-recommendation 1 end \(side)"
      deduction.know(names, less: [answered], equals: 0)
      learn(names, .recommendation, .item(item), .count)
      guard case .number(let micro, _, _, _)? = value(.recommendation, .item(item), .value),
        let n = count(.recommendation, .item(item), .count)
      else { continue }
      let difference = (Double(micro) / 1e8 * Double(n)).rounded()
      deduction.know([names[0]], less: [names[2]], equals: Int(difference))
    }
  }

  private mutating func attackNetwork() {
    let ties = ["tie across", "tie within"]
    learn(ties, .network, .item(.ties), .value)
    learn(["tie across"], of: ties, .network, .item(.acrossTerritories), .value)
    learn(["tie across"], of: ties, .indicators, .indicator(.tiesAcrossTerritories), .value)
    learn(ties, .indicators, .indicator(.tiesMade), .value)
    learn(["tie returning"], .network, .item(.ties), .returning)
    deduction.know(["tie returning", "tie other"], less: ties, equals: 0)
  }
}
