import Forum
import Mentoring
import Statistics

extension ReportDraft {
  /// Who is missing: for each variable, and each questionnaire at each wave, how many are known.
  mutating func missing() throws(EvaluationError) {
    let facts: [(ReportItem, (ApplicationFacts) -> Bool)] = [
      (.territory, { $0.territory != nil }), (.fields, { !$0.fields.isEmpty }),
      (.languages, { !$0.languages.isEmpty }), (.mode, { $0.mode != nil }),
      (.applicationDay, { $0.day != nil }),
    ]
    var rows: [DraftFigure.Row] = []
    for (item, isKnown) in facts {
      rows.append(try known(item, isKnown))
    }
    for side in ApplicationSide.allCases {
      rows.append(
        .init(
          label: .item(side == .mentor ? .mentorReplies : .organisationReplies),
          values: [try share(side.yes + side.no, of: Self.sent)]))
    }
    rows.append(try reasons())
    rows.append(contentsOf: try ratings())
    rows.append(try confirmations())
    for key in surveyKeys {
      rows.append(
        .init(
          label: .answers(instrument: key.instrument, wave: key.wave, side: key.side),
          values: [try share([key.cell], of: Self.started)]))
    }
    add(DraftFigure(id: .missing, columns: [.answered], rows: rows), to: .missing)
  }

  private mutating func known(
    _ item: ReportItem, _ isKnown: (ApplicationFacts) -> Bool
  ) throws(EvaluationError) -> DraftFigure.Row {
    let names = ["yes", "no"].map { "known.\(item.rawValue).\($0)" }
    set(names[0]) { facts in facts.eligible.count { isKnown($0.application) } }
    set(names[1]) { facts in facts.eligible.count { !isKnown($0.application) } }
    cells.equate(Stage.eligible.cells, names)
    tieToEquity(item, names[1])
    return .init(label: .item(item), values: [try share([names[0]], of: names)])
  }

  /// Who has no territory here is the unknown group of the table of territories.
  private mutating func tieToEquity(_ item: ReportItem, _ unknown: String) {
    let groups: [ReportItem: String] = [
      .territory: "equityTerritory.unknown", .mode: "equityMode.unknown",
      .fields: "equityField.unknown", .languages: "equityLanguage.unknown",
    ]
    guard let group = groups[item], total(Stage.eligible.cells) > 0 else { return }
    cells.equate([unknown], ["\(group).yes", "\(group).no"])
  }

  private func reasons() throws(EvaluationError) -> DraftFigure.Row {
    let all = ApplicationSide.allCases.flatMap(\.no)
    let stated = all.filter { !$0.hasSuffix(".unstated") }
    return .init(label: .item(.replyReasons), values: [try share(stated, of: all)])
  }

  private mutating func ratings() throws(EvaluationError) -> [DraftFigure.Row] {
    set("mid.yes") { facts in facts.allGoals.count { $0.mid != nil } }
    set("mid.no") { facts in facts.allGoals.count { $0.mid == nil } }
    cells.equate(Self.goalCells, ["mid.yes", "mid.no"])
    return [
      .init(
        label: .item(.goalsRatedMid), values: [try share(["mid.yes"], of: ["mid.yes", "mid.no"])]),
      .init(
        label: .item(.goalsRatedFinal),
        values: [try share(["goals.reached", "goals.below"], of: Self.goalCells)]),
    ]
  }

  private mutating func confirmations() throws(EvaluationError) -> DraftFigure.Row {
    set("confirmed.yes") { facts in facts.allHeld.count(where: \.isConfirmed) }
    set("confirmed.no") { facts in facts.allHeld.count { !$0.isConfirmed } }
    return .init(
      label: .item(.sessionsConfirmed),
      values: [try share(["confirmed.yes"], of: ["confirmed.yes", "confirmed.no"])])
  }
}

extension RoundFacts {
  fileprivate var allHeld: [SessionFacts] { started.flatMap { held[$0.id] ?? [] } }
}

extension SessionFacts {
  fileprivate var isConfirmed: Bool { isConfirmedByMentor && isConfirmedByOrganisation }
}
