import Mentoring
import Records
import Wording

/// Takes back what somebody stated of a pair, or sets a pair free that came to nothing before:
/// `uztartu round release`.
///
/// A conflict of interest is no wish: it is taken back where it was found, by screening.
package struct ReleasePair: Sendable {
  private let access: RecordAccess
  private let roundName: String?
  private let pair: ApplicationPair
  private let source: StatePreference.Source?
  private let again: Bool
  private let reason: String?

  /// What one release takes back.
  private enum Hold: Equatable {
    /// Everything that a source stated of the pair.
    case stated(PreferenceSource)
    /// What was between the two before, by its pairing.
    case past(PartedPair)
  }

  /// `source`: whose word is taken back; without one, the only thing that holds the pair.
  /// `again`: whether the two may be paired again after what ended; it needs a reason.
  package init(
    _ access: RecordAccess, round: String?, need: String, mentor: String,
    by source: StatePreference.Source? = nil, again: Bool = false, reason: String?
  ) {
    self.access = access
    roundName = round
    pair = ApplicationPair(mentor: mentor, organisation: need)
    self.source = source
    self.again = again
    self.reason = reason
  }

  /// Takes it back and answers what that was and what the round gains by it.
  ///
  /// - Throws: a refusal where nothing of the kind holds the pair, where more than one thing does
  ///   and none was named, and for a conflict of interest.
  package func run() throws(Refusal) -> ManualChangeDocument {
    let shipped = try Knowledge.load()
    return try access.opened(for: .write, to: .decidePairs) { (record) throws(Refusal) in
      let round = try record.round(roundName)
      let (stated, conflicts, parted) = try record.read { (reader) throws(RecordError) in
        (
          try reader.preferences(of: round.name).filter { $0.pair == pair },
          try reader.conflicts(of: round.name),
          try reader.partedPairs(of: round.name).first { $0.pair == pair }
        )
      }
      let hold = try chosen(stated, isConflict: conflicts.contains(pair), parted)
      let weighing = try PairWeighing(round, try shipped.taught(by: record), record)
      let gone = kinds(goneWith: hold, stated)
      let price = try weighing.holds(pair) ? price(weighing, without: gone) : nil
      return try record.write { (writer) throws(RecordError) in
        try lift(hold, stated, in: round.name, price: price, writer)
      }
    }
  }

  /// What is to be taken back.
  private func chosen(
    _ stated: [RecordedPreference], isConflict: Bool, _ parted: PartedPair?
  ) throws(Refusal) -> Hold {
    let (need, mentor) = (pair.organisation, pair.mentor)
    let free = stated.filter { !isConflict || $0.kind != .ban }
    let sources = PreferenceSource.allCases.filter { one in free.contains { $0.statedBy == one } }
    var holds = sources.map { Hold.stated($0) }
    if let parted { holds.append(.past(parted)) }
    if again || source != nil {
      holds = holds.filter {
        switch $0 {
        case .stated(let one): !again && source.map(PreferenceSource.init) == one
        case .past: again
        }
      }
    }
    guard let hold = holds.first else {
      throw Refusal(
        isConflict ? .badData : .notFound,
        isConflict
          ? .conflictIsScreened(need: need, mentor: mentor)
          : .nothingStated(need: need, mentor: mentor))
    }
    guard holds.count == 1 else {
      throw Refusal(
        .usage,
        .releaseWhich(
          need: need, mentor: mentor, sources: sources.map(\.rawValue), past: parted?.pairing))
    }
    if case .past(let parted) = hold, (reason ?? "").allSatisfy(\.isWhitespace) {
      throw Refusal(
        .usage,
        .againNeedsReason(need: need, mentor: mentor, pairing: parted.pairing, round: parted.round))
    }
    return hold
  }

  private func kinds(
    goneWith hold: Hold, _ stated: [RecordedPreference]
  ) -> Set<PairPreference.Kind> {
    guard case .stated(let source) = hold else { return [.parted] }
    let kept = Set(stated.filter { $0.statedBy != source }.map(\.kind))
    let lifted = Set(stated.filter { $0.statedBy == source }.map(\.kind))
    return Set(lifted.subtracting(kept).map { PairPreference.Kind($0) })
  }

  private func lift(
    _ hold: Hold, _ stated: [RecordedPreference], in round: String, price: RecordedPrice?,
    _ writer: RecordWriter
  ) throws(RecordError) -> ManualChangeDocument {
    var takenBack: [String] = []
    var by = PreferenceSource.coordinator
    var pairing: String?
    switch hold {
    case .past(let parted):
      takenBack = [parted.pairing]
      pairing = parted.pairing
    case .stated(let source):
      by = source
      for entry in stated where entry.statedBy == source {
        try writer.lift(entry.kind, of: pair, in: round, by: source)
        takenBack.append(entry.kind == .must ? "lock" : entry.kind.rawValue)
      }
    }
    let kept = try writer.keep(
      NewManualChange(.release, of: pair, by: by, reason: reason, price: price), in: round,
      pairing: pairing)
    var document = ManualChangeDocument(
      kept, round: round, try ApplicationNames(of: round, writer))
    document.takenBack = takenBack
    return document
  }

  private func price(
    _ weighing: PairWeighing, without kinds: Set<PairPreference.Kind>
  ) throws(Refusal) -> RecordedPrice {
    let before = try weighing.best()
    let after = try weighing.best(stating: weighing.preferences(without: kinds, of: pair))
    return RecordedPrice(before.objective, after.objective)
  }
}
