import Assignment
import Evaluation
import Forum
import Matchmaking
import Mentoring
import Records

/// Which sides stated a wish of a pair; a wish that nobody is known to have stated is of both.
struct WishSides {
  private let sources: [ApplicationPair: Set<PreferenceSource>]

  /// The wishes of a record's round.
  init(_ preferences: [RecordedPreference]) {
    var sources: [ApplicationPair: Set<PreferenceSource>] = [:]
    for preference in preferences where preference.kind == .wish {
      sources[preference.pair, default: []].insert(preference.statedBy)
    }
    self.sources = sources
  }

  init(_ sources: [ApplicationPair: Set<PreferenceSource>]) { self.sources = sources }

  /// Wishes of a file of rules, which does not say whose they are.
  static let unknown = WishSides([:])

  /// Whether a side wishes a pair that is wished for.
  ///
  /// What a coordinator wrote down as their own is what both sides are thought to want.
  func isOf(_ side: PreferenceSource, _ pair: ApplicationPair) -> Bool {
    guard let known = sources[pair] else { return true }
    return known.contains(side) || known.contains(.coordinator)
  }
}

extension PolicyScene {
  /// What a run decided on, without its names.
  init(_ graph: CandidateGraph, rules: MentoringRules, wishes: WishSides) {
    let (rows, columns) = (graph.cohort.organisations.count, graph.cohort.mentors.count)
    let mentors = Dictionary(
      uniqueKeysWithValues: graph.cohort.mentors.enumerated().map { ($1.id, $0) })
    let needs = Dictionary(
      uniqueKeysWithValues: graph.cohort.organisations.enumerated().map { ($1.id, $0) })
    var (ofOrganisations, ofMentors) = (Set<AssignedPair>(), Set<AssignedPair>())
    var locked: Set<AssignedPair> = []
    for preference in rules.preferences {
      guard let row = needs[preference.need], let column = mentors[preference.mentor] else {
        continue
      }
      let pair = AssignedPair(row: row, column: column)
      switch preference.kind {
      case .must: locked.insert(pair)
      case .avoid, .ban, .parted: break
      case .wish:
        let named = ApplicationPair(mentor: preference.mentor, organisation: preference.need)
        if wishes.isOf(.organisation, named) { ofOrganisations.insert(pair) }
        if wishes.isOf(.mentor, named) { ofMentors.insert(pair) }
      }
    }
    self.init(
      organisations: rows, mentors: columns, places: graph.cohort.mentors.map(\.capacity),
      parts: graph.fit.tables.map { Part($0, weight: rules.fit.weight(of: $0.part)) },
      isAllowed: (0..<rows).flatMap { row in
        (0..<columns).map { Self.isAllowed(graph.standing(organisation: row, mentor: $0)) }
      }, locked: locked, minimumFitMicro: rules.minimumFitMicro,
      wishedByOrganisations: ofOrganisations, wishedByMentors: ofMentors)
  }

  private static func isAllowed(_ standing: CandidateGraph.Standing) -> Bool {
    switch standing {
    case .allowed, .belowMinimum: true
    case .blocked: false
    }
  }
}

extension PolicyScene.Part {
  /// The needs part keeps its weight where nothing is known; the others are left out of the mean.
  fileprivate init(_ table: PartTable, weight: Int) {
    let missing: Int32 = table.part == .needs ? 0 : -1
    self.init(
      weight: weight,
      values: (0..<table.organisations).flatMap { row in
        (0..<table.offers).map { offer in
          table.micro(organisation: row, offer: offer).map { Int32($0) } ?? missing
        }
      })
  }
}
