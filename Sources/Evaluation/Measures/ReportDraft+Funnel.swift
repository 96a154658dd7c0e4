import Forum
import Mentoring
import Statistics

extension ReportDraft {
  /// The cells of applications and proposals, on which most figures rest.
  mutating func countStages() {
    for stage in Stage.allCases {
      set(stage.cell) { facts in facts.stages.count { $0 == stage } }
    }
    for (name, kind) in [
      ("both", (true, true)), ("mentorOnly", (true, false)),
      ("organisationOnly", (false, true)), ("neither", (false, false)),
    ] {
      set("replies.\(name)") { facts in
        facts.sent.count { ($0.said(.mentor) == .yes, $0.said(.organisation) == .yes) == kind }
      }
    }
    set("life.notStarted") { facts in
      facts.sent.count {
        $0.kickOffDay == nil && $0.said(.mentor) == .yes && $0.said(.organisation) == .yes
      }
    }
    set("life.open") { $0.started.count { $0.life == .open } }
    set("life.completed") { $0.started.count { $0.life == .completed } }
    for reason in EarlyEndReason.allCases {
      set("early.\(reason.rawValue)") { $0.started.count { $0.life == .early(reason) } }
    }
    set("early.unstated") { $0.started.count { $0.life == .early(nil) } }
    cells.equate(["replies.both"], ["life.notStarted"] + Self.started)
    // Whoever knows that a round is closed knows that nothing goes on.
    cells.presumeEmpty("life.open")
    linkPairingsToApplications()
  }

  /// Pairings of every life since the kick-off.
  static let started = ["life.open", "life.completed"] + early
  static let early = EarlyEndReason.allCases.map { "early.\($0.rawValue)" } + ["early.unstated"]
  static let sent = ["both", "mentorOnly", "organisationOnly", "neither"].map { "replies.\($0)" }

  /// An application may have several pairings, one after the other; where none has, whoever knows
  /// the round knows that.
  private mutating func linkPairingsToApplications() {
    let levels: [(String, [String], Stage)] = [
      ("proposed", Self.sent, .proposed), ("accepted", ["replies.both"], .accepted),
      ("started", Self.started, .started), ("completed", ["life.completed"], .completed),
    ]
    for (name, pairings, stage) in levels {
      let all = (0..<rounds.count).map { round in
        cells.count(pairings, round: round) - cells.count(stage.cells, round: round)
      }
      cells.set("again.\(name)", all)
      cells.equate(pairings, stage.cells + ["again.\(name)"])
      cells.presumeEmpty("again.\(name)")
    }
  }

  mutating func funnel() throws(EvaluationError) {
    let items: [(ReportItem, Stage)] = [
      (.applications, .received), (.eligible, .eligible), (.proposed, .proposed),
      (.accepted, .accepted), (.started, .started), (.completed, .completed),
    ]
    var rows: [DraftFigure.Row] = []
    for (item, stage) in items {
      let value = count(stage.cells)
      let share =
        stage > .eligible ? try share(stage.cells, of: Stage.eligible.cells) : DraftValue.none
      rows.append(.init(label: .item(item), values: [value, share]))
    }
    add(
      DraftFigure(id: .funnel, chart: .funnel, columns: [.count, .share], rows: rows),
      to: .funnel)
  }

  /// Organisations that applied, each once, and mentors, by territory.
  mutating func participation() {
    let places: [Territory?] = Territory.allCases + [nil]
    var rows: [DraftFigure.Row] = []
    for place in places {
      let name = "mentors.\(place?.rawValue ?? "")"
      set(name) { $0.mentors.count { $0.territory == place } }
      set("organisations.\(place?.rawValue ?? "")", isSensitive: false) {
        $0.organisations.count { $0.territory == place }
      }
      rows.append(
        .init(
          label: place.map { .territory($0) } ?? .unknown,
          values: [publicCount(["organisations.\(place?.rawValue ?? "")"]), count([name])]))
    }
    let names = places.map { $0?.rawValue ?? "" }
    rows.append(
      .init(
        label: .all,
        values: [
          publicCount(names.map { "organisations.\($0)" }), count(names.map { "mentors.\($0)" }),
        ], isTotal: true))
    add(
      DraftFigure(id: .participation, columns: [.organisations, .mentors], rows: rows),
      to: .funnel)
  }

  func publicCount(_ names: [String]) -> DraftValue {
    DraftValue(value: .count(total(names)), reveals: [cells.sum(names)], isPublic: true)
  }
}

extension RoundFacts {
  /// Whoever applied as a mentor, each person once, unless an earlier round of the same report
  /// counted them.
  var mentors: [ApplicationFacts] {
    var seen: Set<String> = []
    return data.applications.filter { application in
      application.side == .mentor && !application.isPersonCountedBefore
        && seen.insert(application.person ?? application.id).inserted
    }
  }

  /// One application of each organisation that takes part on either side, its own first.
  var organisations: [ApplicationFacts] {
    var seen: Set<String> = []
    let own = data.applications.filter { $0.side == .organisation }
    return (own + data.applications.filter { $0.side == .mentor }).filter { application in
      !application.isCountedBefore && seen.insert(application.organisation).inserted
    }
  }

  /// Every person who takes part, each once.
  var persons: Int {
    var seen: Set<String> = []
    return data.applications.count { application in
      guard let person = application.person, !application.isPersonCountedBefore else {
        return false
      }
      return seen.insert(person).inserted
    }
  }
}
