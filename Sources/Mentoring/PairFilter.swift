package import Forum
import Matchmaking

/// The hard rules of a run applied to a cohort: which pairs may never be made, and why.
///
/// Rows are organisations and columns mentors, in the order of the cohort.
package struct PairFilter: Sendable {
  private let rules: MentoringRules
  private let mentors: [Facts]
  private let organisations: [Facts]
  private let kinds: [PairKey: Set<PairPreference.Kind>]
  /// The mentor that an organisation is locked to, by organisation.
  private let locks: [String: Set<String>]

  /// What the rules look at, on either side.
  private struct Facts {
    let id: String
    let name: OrganisationName?
    let languages: Set<Language>
    let place: MeetingPlace
  }

  private struct PairKey: Hashable {
    let mentor: String
    let need: String
  }

  package init(_ cohort: Cohort, rules: MentoringRules) {
    self.rules = rules
    mentors = cohort.mentors.map {
      Facts(
        id: $0.id, name: OrganisationName($0.organisation), languages: Set($0.languages),
        place: MeetingPlace($0))
    }
    organisations = cohort.organisations.map {
      Facts(
        id: $0.id, name: OrganisationName($0.organisation), languages: Set($0.languages),
        place: MeetingPlace($0))
    }
    var kinds: [PairKey: Set<PairPreference.Kind>] = [:]
    for preference in rules.preferences {
      kinds[PairKey(mentor: preference.mentor, need: preference.need), default: []]
        .insert(preference.kind)
    }
    self.kinds = kinds
    locks = Dictionary(
      grouping: rules.preferences.filter { $0.kind == .must }, by: \.need
    ).mapValues { Set($0.map(\.mentor)) }
  }

  /// The hard rules that a pair breaks, in the order of ``BlockReason``; none for an allowed pair.
  ///
  /// Missing data breaks no rule (invariant 5).
  package func blocks(organisation: Int, mentor: Int) -> [BlockReason] {
    let (one, other) = (organisations[organisation], mentors[mentor])
    var reasons: [BlockReason] = []
    if let name = one.name, name == other.name { reasons.append(.ownOrganisation) }
    if rules.requiresCommonLanguage, !one.languages.isEmpty, !other.languages.isEmpty,
      one.languages.isDisjoint(with: other.languages)
    {
      reasons.append(.noCommonLanguage)
    }
    if let reason = meetingBlock(one.place, other.place) { reasons.append(reason) }
    let stated = preferences(one, other)
    if stated.contains(.ban) { reasons.append(.banned) }
    if stated.contains(.avoid) { reasons.append(.avoided) }
    if stated.contains(.parted) { reasons.append(.triedBefore) }
    if let locked = locks[one.id], !locked.contains(other.id) { reasons.append(.lockedElsewhere) }
    return reasons
  }

  /// Whether anybody wished this pair.
  package func isWished(organisation: Int, mentor: Int) -> Bool {
    preferences(organisations[organisation], mentors[mentor]).contains(.wish)
  }

  /// Whether the organisation is locked to the mentor.
  package func isLocked(organisation: Int, mentor: Int) -> Bool {
    locks[organisations[organisation].id]?.contains(mentors[mentor].id) == true
  }

  private func meetingBlock(_ one: MeetingPlace, _ other: MeetingPlace) -> BlockReason? {
    if one.allowsOnline(with: other) { return nil }
    if rules.requiresCompatibleMode, !one.allowsInPerson(with: other) { return .incompatibleMode }
    return rules.requiresReachableTerritory && one.isElsewhere(than: other) ? .outOfReach : nil
  }

  private func preferences(_ one: Facts, _ other: Facts) -> Set<PairPreference.Kind> {
    kinds.isEmpty ? [] : kinds[PairKey(mentor: other.id, need: one.id)] ?? []
  }
}
