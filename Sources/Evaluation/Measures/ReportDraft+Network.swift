import Forum
import Mentoring
import Statistics

/// Organisations and the pairings that joined them: an undirected simple graph.
struct OrganisationNetwork {
  struct Tie: Hashable {
    var one: String
    var other: String
  }

  /// Every organisation that takes part on either side.
  var nodes: [String]
  /// Pairings that started, each two organisations once.
  var ties: [Tie]
  /// Ties of two organisations that no earlier round had joined.
  var fresh: Set<Tie> = []
  var acrossTerritories: Set<Tie> = []
  var acrossFields: Set<Tie> = []

  init(_ facts: RoundFacts, returningOnly: Bool = false) {
    let applications = facts.data.applications.filter { !returningOnly || $0.isReturning }
    let own = Dictionary(grouping: applications, by: \.organisation)
    nodes = own.keys.sorted()
    var found: Set<Tie> = []
    for pairing in facts.started {
      guard let one = facts.byID[pairing.mentor], let two = facts.byID[pairing.organisation],
        own[one.organisation] != nil, own[two.organisation] != nil,
        one.organisation != two.organisation
      else { continue }
      let tie = Tie(
        one: min(one.organisation, two.organisation),
        other: max(one.organisation, two.organisation))
      guard found.insert(tie).inserted else { continue }
      if !pairing.isKnownTie { fresh.insert(tie) }
      if let here = one.territory, let there = two.territory, here != there {
        acrossTerritories.insert(tie)
      }
      if !one.fields.isEmpty, !two.fields.isEmpty,
        Set(one.fields).isDisjoint(with: two.fields)
      {
        acrossFields.insert(tie)
      }
    }
    ties = found.sorted { ($0.one, $0.other) < ($1.one, $1.other) }
  }

  /// Organisations without a tie.
  var isolated: Int {
    let tied = Set(ties.flatMap { [$0.one, $0.other] })
    return nodes.count { !tied.contains($0) }
  }

  /// Groups of organisations that ties join, those of one included.
  var components: Int {
    var parent = Dictionary(uniqueKeysWithValues: nodes.map { ($0, $0) })
    func root(_ node: String) -> String {
      var node = node
      while let next = parent[node], next != node { node = next }
      return node
    }
    for tie in ties { parent[root(tie.one)] = root(tie.other) }
    return nodes.count { root($0) == $0 }
  }
}

extension ReportDraft {
  private static let kinds: [(name: String, returningOnly: Bool)] = [
    ("all", false), ("returning", true),
  ]

  mutating func network() throws(EvaluationError) {
    for (name, returningOnly) in Self.kinds {
      let networks = rounds.map { OrganisationNetwork($0, returningOnly: returningOnly) }
      countTies(name, networks)
    }
    cells.equate(["tie.all.fresh", "tie.all.known"], ["tie.all"])
    let all = try column("all", returningOnly: false)
    let returning = try column("returning", returningOnly: true)
    let rows: [DraftFigure.Row] = zip(all, returning).map { one, other in
      .init(label: .item(one.0), values: [one.1, other.1])
    }
    add(DraftFigure(id: .network, columns: [.value, .returning], rows: rows), to: .network)
    if rounds.count > 1 {
      say(.networkOfRounds, [DraftValue(value: .count(rounds.count))], in: .network)
    }
  }

  private mutating func countTies(_ name: String, _ networks: [OrganisationNetwork]) {
    let counts: [(String, (OrganisationNetwork) -> Int)] = [
      ("tie.\(name)", { $0.ties.count }),
      ("tie.\(name).fresh", { $0.fresh.count }),
      ("tie.\(name).known", { $0.ties.count - $0.fresh.count }),
      ("tie.\(name).across", { $0.acrossTerritories.count }),
      ("tie.\(name).within", { $0.ties.count - $0.acrossTerritories.count }),
      ("tie.\(name).acrossFields", { $0.acrossFields.count }),
      ("tie.\(name).withinFields", { $0.ties.count - $0.acrossFields.count }),
      ("alone.\(name)", { $0.isolated }), ("joined.\(name)", { $0.nodes.count - $0.isolated }),
    ]
    for (cell, count) in counts { cells.set(cell, networks.map(count)) }
    cells.set("nodes.\(name)", networks.map(\.nodes.count), isSensitive: false)
    cells.equate(["tie.\(name)"], ["tie.\(name).across", "tie.\(name).within"])
    cells.equate(["tie.\(name)"], ["tie.\(name).acrossFields", "tie.\(name).withinFields"])
    cells.equate(["nodes.\(name)"], ["alone.\(name)", "joined.\(name)"])
    cells.equate(["tie.\(name)"], ["tie.\(name).fresh", "tie.\(name).known"])
    guard name == "all" else {
      cells.set(
        "tie.others",
        zip(networks, rounds).map { network, facts in
          OrganisationNetwork(facts).ties.count - network.ties.count
        })
      cells.equate(["tie.all"], ["tie.returning", "tie.others"])
      return
    }
    cells.set("tie.repeated", zip(networks, rounds).map { $1.started.count - $0.ties.count })
    cells.equate(Self.started, ["tie.all", "tie.repeated"])
  }

  private func column(
    _ name: String, returningOnly: Bool
  ) throws(EvaluationError) -> [(ReportItem, DraftValue)] {
    let tie = ["tie.\(name)"]
    var nodes = count(["nodes.\(name)"])
    nodes.isPublic = !returningOnly
    let single = rounds.count == 1
    let networks = rounds.map { OrganisationNetwork($0, returningOnly: returningOnly) }
    let size = Double(networks.first?.nodes.count ?? 0)
    let edges = Double(networks.first?.ties.count ?? 0)
    let reveals = [cells.sum(tie)]
    func structure(_ value: Double, _ decimals: Int, _ reveals: [LinearForm]) -> DraftValue {
      guard single, size >= Double(Measure.value.least) else { return .none }
      return DraftValue(
        value: .number(micro: micro(value, decimals), decimals: decimals, low: nil, high: nil),
        reveals: reveals)
    }
    let alone = single ? count(["alone.\(name)"]) : .none
    return [
      (.organisations, single ? nodes : .none),
      (.ties, count(tie)),
      (.newTies, try share(["tie.\(name).fresh"], of: tie)),
      (.density, structure(size > 1 ? 2 * edges / (size * (size - 1)) : 0, 3, reveals)),
      (.meanDegree, structure(size > 0 ? 2 * edges / size : 0, 2, reveals)),
      (
        .components,
        structure(
          Double(networks.first?.components ?? 0), 0, reveals + [cells.sum(["alone.\(name)"])])
      ),
      (.isolated, alone),
      (.acrossTerritories, try share(["tie.\(name).across"], of: tie)),
      (.acrossFields, try share(["tie.\(name).acrossFields"], of: tie)),
    ]
  }
}
