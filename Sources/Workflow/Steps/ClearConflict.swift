import Mentoring
import Records
import Wording

/// Takes a conflict of interest back that was none: `uztartu round screen --no-conflict`.
package struct ClearConflict: Sendable {
  private let access: RecordAccess
  private let roundName: String?
  private let pair: ApplicationPair
  private let reason: String

  /// `reason`: why there is none; it is kept.
  package init(
    _ access: RecordAccess, round: String?, need: String, mentor: String, reason: String
  ) {
    self.access = access
    roundName = round
    pair = ApplicationPair(mentor: mentor, organisation: need)
    self.reason = reason
  }

  /// Lifts the ban that came with the conflict and keeps why.
  ///
  /// - Throws: a refusal where no conflict of interest is written down of the pair, and without a
  ///   reason.
  package func run() throws(Refusal) -> ManualChangeDocument {
    guard !reason.allSatisfy(\.isWhitespace) else {
      throw Refusal(.usage, .noConflictNeedsReason)
    }
    return try access.opened(for: .write, to: .screenApplications) { (record) throws(Refusal) in
      let round = try record.round(roundName)
      let conflicts = try record.read { (reader) throws(RecordError) in
        try reader.conflicts(of: round.name)
      }
      guard conflicts.contains(pair) else {
        throw Refusal(
          .notFound, .noConflictStated(need: pair.organisation, mentor: pair.mentor))
      }
      return try record.write { (writer) throws(RecordError) in
        try writer.lift(.ban, of: pair, in: round.name, by: .coordinator)
        let kept = try writer.keep(
          NewManualChange(.release, of: pair, by: .coordinator, reason: reason, price: nil),
          in: round.name)
        var document = ManualChangeDocument(
          kept, round: round.name, try ApplicationNames(of: round.name, writer))
        document.takenBack = [ManualChangeKind.conflict.rawValue]
        return document
      }
    }
  }
}
