import Mentoring
import Records
import Wording

extension OpenRecord {
  /// Why a pair cannot be made, with the command that helps where one does.
  func forbidding(
    _ pair: ApplicationPair, by blocks: [BlockReason], in round: RecordedRound
  ) throws(Refusal) -> Refusal {
    let (parted, conflicts) = try read { (reader) throws(RecordError) in
      (
        try reader.partedPairs(of: round.name).first { $0.pair == pair },
        try reader.conflicts(of: round.name)
      )
    }
    let rules = blocks.map { (reason) -> Message in
      switch reason {
      case .triedBefore:
        parted.map { .blockParted($0.pairing, round: $0.round, state: $0.state.rawValue) }
          ?? reason.message
      case .banned where conflicts.contains(pair): .blockConflict
      default: reason.message
      }
    }
    let (need, mentor) = (pair.organisation, pair.mentor)
    let liftable: Set<BlockReason> = [.banned, .avoided, .triedBefore]
    let remedy: Message =
      if !liftable.isSuperset(of: blocks) {
        blocks == [.lockedElsewhere] ? .remedyUnlock(need: need) : .remedyChooseOther(need: need)
      } else if conflicts.contains(pair) {
        .remedyNoConflict(need: need, mentor: mentor)
      } else {
        .remedyRelease(need: need, mentor: mentor, again: blocks == [.triedBefore])
      }
    return Refusal(
      .badData, .pairForbidden(need: need, mentor: mentor, rules: rules, remedy: remedy))
  }
}
