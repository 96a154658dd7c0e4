import Forum
import Records
import Wording

extension OpenRecord {
  /// A pairing as whoever opened the record may see it.
  ///
  /// - Parameter viewer: through whose eyes a coordinator looks; everybody else looks through
  ///   their own.
  /// - Throws: status 66 where the pairing is none of the asker's, or a proposal not sent yet.
  func document(
    of records: PairingRecords, seenBy viewer: PairingViewer = .coordinator
  ) throws(Refusal) -> PairingViewDocument {
    let day = ForumTime.number(access.instant)
    let view = try view()
    if view.isWhole { return PairingViewDocument(records, viewer: viewer, on: day) }
    let pairing = records.pairing
    guard let own = view.sides[pairing.id], pairing.sentAt != nil else {
      throw Refusal(.notFound, .notInRecord(.pairing, id: pairing.id))
    }
    // Somebody who speaks for both sides looks through the one they ask for.
    let asked = viewer.side.flatMap { own.contains($0) ? $0 : nil }
    let side = asked ?? (own.contains(.mentor) ? .mentor : .organisation)
    return PairingViewDocument(
      records, viewer: side == .mentor ? .mentor : .organisation, on: day)
  }
}
