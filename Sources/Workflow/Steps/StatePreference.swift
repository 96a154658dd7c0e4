import Mentoring
import Records
import Wording

/// Locks, bans, wishes or avoids a pair: `uztartu round lock|ban|wish|avoid`, and what a conflict
/// of interest bans.
///
/// The next run honours it. The answer is its price: what the best of the round is worth with it
/// and without.
package struct StatePreference: Sendable {
  /// What is stated of the pair.
  package enum Kind: String, CaseIterable, Sendable {
    case lock, ban, conflict, wish, avoid
  }

  /// Who wants it so.
  package enum Source: String, CaseIterable, Sendable {
    case mentor, organisation, coordinator
  }

  private let access: RecordAccess
  private let roundName: String?
  private let kind: Kind
  private let pair: ApplicationPair
  private let source: Source
  private let reason: String?

  /// `need` and `mentor`: the identifiers of the two applications.
  /// `reason`: why; a conflict of interest needs one.
  package init(
    _ access: RecordAccess, round: String?, _ kind: Kind, need: String, mentor: String,
    by source: Source = .coordinator, reason: String?
  ) {
    self.access = access
    roundName = round
    self.kind = kind
    pair = ApplicationPair(mentor: mentor, organisation: need)
    self.source = source
    self.reason = reason
  }

  /// Weighs and writes.
  ///
  /// - Throws: a refusal for a lock that no run could keep: a rule forbids the pair, or the mentor
  ///   has no place left.
  package func run() throws(Refusal) -> ManualChangeDocument {
    let shipped = try Knowledge.load()
    return try access.opened(for: .write, to: .decidePairs) { (record) throws(Refusal) in
      let round = try record.round(roundName)
      let knowledge = try shipped.taught(by: record)
      let weighing = try PairWeighing(round, knowledge, record)
      if kind == .lock { try checkLock(weighing, in: round, record) }
      let price = try weighing.holds(pair) ? price(weighing) : nil
      let change = NewManualChange(
        ManualChangeKind(kind), of: pair, by: PreferenceSource(source), reason: reason,
        price: price)
      return try record.write { (writer) throws(RecordError) in
        let names = try ApplicationNames(of: round.name, writer)
        let isNew = try writer.state(
          PreferenceKind(kind), of: pair, in: round.name, by: PreferenceSource(source),
          reason: reason)
        // A ban that turns out to be a conflict of interest is kept as one.
        let isConflict = try writer.conflicts(of: round.name).contains(pair)
        guard isNew || (kind == .conflict && !isConflict) else {
          return ManualChangeDocument(
            change.kind, of: pair, by: change.statedBy, round: round.name, access, names)
        }
        let kept = try writer.keep(change, in: round.name)
        return ManualChangeDocument(kept, round: round.name, names)
      }
    }
  }

  /// A lock is a promise that the next run must keep.
  private func checkLock(
    _ weighing: PairWeighing, in round: RecordedRound, _ record: OpenRecord
  ) throws(Refusal) {
    let standing = try weighing.standing(of: pair)
    let blocks = standing.blocks.filter { $0 != .reciprocal }
    guard blocks.isEmpty else { throw try record.forbidding(pair, by: blocks, in: round) }
    let after = try weighing.best(stating: weighing.preferences(and: pair, .must))
    guard after.holds(organisation: pair.organisation, mentor: pair.mentor) else {
      throw Refusal(
        .badData, .lockHasNoPlace(need: pair.organisation, mentor: pair.mentor))
    }
  }

  private func price(_ weighing: PairWeighing) throws(Refusal) -> RecordedPrice {
    let before = try weighing.best()
    let after = try weighing.best(
      stating: weighing.preferences(
        and: pair, .init(PreferenceKind(kind)),
        by: kind == .wish ? PreferenceSource(source).side : nil))
    return RecordedPrice(before.objective, after.objective)
  }
}

extension ManualChangeKind {
  fileprivate init(_ kind: StatePreference.Kind) {
    switch kind {
    case .lock: self = .lock
    case .ban: self = .ban
    case .conflict: self = .conflict
    case .wish: self = .wish
    case .avoid: self = .avoid
    }
  }
}

extension PreferenceKind {
  fileprivate init(_ kind: StatePreference.Kind) {
    switch kind {
    case .lock: self = .must
    case .ban, .conflict: self = .ban
    case .wish: self = .wish
    case .avoid: self = .avoid
    }
  }
}

extension PreferenceSource {
  init(_ source: StatePreference.Source) {
    switch source {
    case .mentor: self = .mentor
    case .organisation: self = .organisation
    case .coordinator: self = .coordinator
    }
  }
}
