import Forum
import Mentoring
import Records

/// Whom a matching run of a round sees: who is to be paired, what was stated, and what stands.
struct RoundScene {
  /// Organisations still to be paired, and every eligible mentor with the places left: one without
  /// any stays, so that nobody is told that a rule forbids what only lacks a place.
  let cohort: Cohort
  /// Wishes, refusals, bans and locks, in the order of the record.
  let preferences: [PairPreference]
  /// The pairings that hold their two applications.
  let held: [RecordedPairing]
  /// What a run's pairs must not mirror; nil where the round allows it.
  let reciprocity: Reciprocity?

  /// What is kept of a scene with its run.
  struct Kept: Codable {
    let held: [String]
    let mentors: [String]
    let needs: [String]
    /// Mentor, need, kind and, of a wish, the side that states it where it is known.
    let preferences: [[String]]
    let keepsMirrorsApart: Bool
  }

  var kept: Kept {
    Kept(
      held: held.map(\.id), mentors: cohort.mentors.map(\.id),
      needs: cohort.organisations.map(\.id),
      preferences: preferences.map(\.kept),
      keepsMirrorsApart: reciprocity != nil)
  }

  /// The round as it stands.
  ///
  /// A pair that was declined, or that ended before its time, does not come back by itself, neither
  /// in the round nor in a later one.
  ///
  /// - Parameter seen: the scene of a recorded run. Only what it saw standing, and stands still,
  ///   then holds anything: neither the run's own pairings nor what was made by hand since.
  /// - Parameter need: an organisation whose own pairing, unless it was sent, holds nothing.
  static func now(
    _ round: RecordedRound, after seen: Kept? = nil, freeing need: String? = nil,
    _ reader: RecordReader
  ) throws(RecordError) -> RoundScene {
    let held = try reader.heldPairings(of: round.name).filter {
      (seen?.held.contains($0.id) ?? true) && ($0.organisation != need || $0.sentAt != nil)
    }
    let parted = try reader.partedPairs(of: round.name).map {
      PairPreference(mentor: $0.pair.mentor, need: $0.pair.organisation, kind: .parted)
    }
    let stated = try reader.preferences(of: round.name).map {
      PairPreference(
        mentor: $0.pair.mentor, need: $0.pair.organisation, kind: .init($0.kind),
        statedBy: $0.kind == .wish ? $0.statedBy.side : nil)
    }
    let served = Set(held.map(\.organisation))
    let cohort = try reader.cohort(of: round.name)
    return try RoundScene(
      round, mentors: cohort.mentors,
      organisations: cohort.organisations.filter { !served.contains($0.id) },
      preferences: stated + parted, held: held, keepsApart: !round.allowsReciprocal, reader)
  }

  /// What a recorded run saw, with the applications as they are now.
  ///
  /// Whoever is no longer there is missing from it: its digest then tells.
  static func seen(
    by kept: Kept, of round: RecordedRound, _ reader: RecordReader
  ) throws(RecordError) -> RoundScene {
    let (mentors, needs) = (Set(kept.mentors), Set(kept.needs))
    return try RoundScene(
      round,
      mentors: reader.mentors(of: round.name).map(\.content).filter {
        mentors.contains($0.id)
      },
      organisations: reader.organisations(of: round.name).map(\.content).filter {
        needs.contains($0.id)
      },
      preferences: kept.preferences.compactMap { entry in
        guard (3...4).contains(entry.count), let kind = PairPreference.Kind(rawValue: entry[2])
        else { return nil }
        return PairPreference(
          mentor: entry[0], need: entry[1], kind: kind,
          statedBy: entry.count == 4 ? ApplicationSide(rawValue: entry[3]) : nil)
      },
      held: kept.held.map { (id) throws(RecordError) in try reader.pairing(id) },
      keepsApart: kept.keepsMirrorsApart, reader)
  }

  private init(
    _ round: RecordedRound, mentors: [MentorApplication],
    organisations: [OrganisationApplication], preferences: [PairPreference],
    held: [RecordedPairing], keepsApart: Bool, _ reader: RecordReader
  ) throws(RecordError) {
    var taken: [String: Int] = [:]
    for pairing in held { taken[pairing.mentor, default: 0] += 1 }
    cohort = Cohort(
      mentors: mentors.map { mentor in
        mentor.withCapacity(max(0, mentor.capacity - taken[mentor.id, default: 0]))
      }, organisations: organisations)
    self.preferences = preferences
    self.held = held
    reciprocity = keepsApart ? try Self.reciprocity(of: held, round, reader) : nil
  }

  private static func reciprocity(
    of held: [RecordedPairing], _ round: RecordedRound, _ reader: RecordReader
  ) throws(RecordError) -> Reciprocity {
    guard !held.isEmpty else { return Reciprocity(standing: []) }
    let houses = Dictionary(
      uniqueKeysWithValues: try reader.mentors(of: round.name).map {
        ($0.content.id, $0.content.organisation)
      })
    return Reciprocity(
      standing: held.map {
        .init(mentorOrganisation: houses[$0.mentor] ?? "", organisation: $0.organisationName)
      })
  }
}

extension PairPreference {
  /// The preference as a scene keeps it.
  var kept: [String] {
    [mentor, need, kind.rawValue] + (statedBy.map { [$0.rawValue] } ?? [])
  }
}

extension PreferenceSource {
  /// The side whose preference it is; a coordinator speaks for the organisation, which applied.
  var side: ApplicationSide { self == .mentor ? .mentor : .organisation }
}

extension PairPreference.Kind {
  init(_ kind: PreferenceKind) {
    switch kind {
    case .wish: self = .wish
    case .avoid: self = .avoid
    case .ban: self = .ban
    case .must: self = .must
    }
  }
}
