import Mentoring
import Records
import Wording

/// Takes back what somebody stated of a pair: `uztartu round release`.
package struct ReleasePair: Sendable {
  private let access: RecordAccess
  private let roundName: String?
  private let pair: ApplicationPair
  private let source: StatePreference.Source
  private let reason: String?

  /// `source`: whose word is taken back; a coordinator's lock or ban without one.
  package init(
    _ access: RecordAccess, round: String?, need: String, mentor: String,
    by source: StatePreference.Source = .coordinator, reason: String?
  ) {
    self.access = access
    roundName = round
    pair = ApplicationPair(mentor: mentor, organisation: need)
    self.source = source
    self.reason = reason
  }

  /// Takes it back and answers what the round gains by it.
  ///
  /// - Throws: a refusal where that source stated nothing of the pair.
  package func run() throws(Refusal) -> ManualChangeDocument {
    let shipped = try Knowledge.load()
    return try access.opened(for: .write, to: .decidePairs) { (record) throws(Refusal) in
      let round = try record.round(roundName)
      let stated = try record.read { (reader) throws(RecordError) in
        try reader.preferences(of: round.name)
      }
      let lifted = stated.filter { $0.pair == pair && $0.statedBy == PreferenceSource(source) }
      guard !lifted.isEmpty else {
        throw Refusal(
          .notFound, .nothingStated(need: pair.organisation, mentor: pair.mentor))
      }
      let weighing = try PairWeighing(round, try shipped.taught(by: record), record)
      let others = Set(stated.filter { $0.pair == pair && !lifted.contains($0) }.map(\.kind))
      let gone = Set(lifted.map(\.kind)).subtracting(others)
      let price = try weighing.holds(pair) ? price(weighing, without: gone) : nil
      return try record.write { (writer) throws(RecordError) in
        for entry in lifted {
          try writer.lift(entry.kind, of: pair, in: round.name, by: entry.statedBy)
        }
        let kept = try writer.keep(
          NewManualChange(
            .release, of: pair, by: PreferenceSource(source), reason: reason, price: price),
          in: round.name)
        return ManualChangeDocument(
          kept, round: round.name, try ApplicationNames(of: round.name, writer))
      }
    }
  }

  private func price(
    _ weighing: PairWeighing, without kinds: Set<PreferenceKind>
  ) throws(Refusal) -> RecordedPrice {
    let before = try weighing.best()
    let after = try weighing.best(
      stating: weighing.preferences(
        without: Set(kinds.map { PairPreference.Kind($0) }), of: pair))
    return RecordedPrice(before.objective, after.objective)
  }
}
