import Wording
import Workflow

/// One sending of a round, and what it changed.
struct SendingTable {
  private let sending: SendingDocument

  init(_ sending: SendingDocument) { self.sending = sending }

  func lines() -> [String] {
    let head = say(
      .sendingLine(
        version: sending.version, at: ForumTime.minute(sending.at), by: sending.sentBy,
        pairs: sending.pairings.count, head: sending.auditHead))
    return [head]
      + sending.changes.map { change in
        let before = change.before.map { id in
          let state = change.beforeState.map { " (" + PairingTable.state($0) + ")" } ?? ""
          return "\(id) \(change.mentorBefore ?? "")\(state)"
        }
        return "  "
          + say(
            .sendingChange(
              need: change.need, before: before ?? "–",
              after: "\(change.pairing) \(change.mentor)"))
      }
  }
}
