import Forum
import Mentoring
import Records
import Wording

/// Records what a side says to its proposal: `uztartu pairing answer`.
package struct AnswerProposal: Sendable {
  /// Who answers.
  package enum Side: String, CaseIterable, Sendable {
    case mentor, organisation

    /// Reads a word of one of the three languages.
    package init?(word: String) {
      switch word.lowercased() {
      case "mentor", "mentorea", "mentora": self = .mentor
      case "organisation", "organization", "erakundea", "entidad": self = .organisation
      default: return nil
      }
    }
  }

  /// What they say.
  package enum Reply: String, CaseIterable, Sendable {
    case yes, no

    /// Reads a word of one of the three languages.
    package init?(word: String) {
      switch word.lowercased() {
      case "yes", "bai", "sí", "si": self = .yes
      case "no", "ez": self = .no
      default: return nil
      }
    }
  }

  private let access: RecordAccess
  private let pairing: String
  private let side: Side
  private let reply: Reply
  private let reason: String?
  private let text: String?

  package init(
    _ access: RecordAccess, pairing: String, side: Side, reply: Reply, reason: String?,
    text: String?
  ) {
    self.access = access
    self.pairing = pairing
    self.side = side
    self.reply = reply
    self.reason = reason
    self.text = text
  }

  /// The names of the reasons that a refusal may have.
  package static let reasons = RefusalReason.allCases.map(\.rawValue)

  /// Writes the answer; both sides' yes accepts the pairing, one no declines it.
  package func run() throws(Refusal) -> PairingDocument {
    let refusal = try reason.map { (name) throws(Refusal) in
      guard let reason = RefusalReason(rawValue: name) else {
        throw Refusal(.usage, .unknownReason(name, known: Self.reasons))
      }
      return reason
    }
    let side: ApplicationSide = self.side == .mentor ? .mentor : .organisation
    return try access.opened(
      for: .write, to: .answerProposal, on: .side(side, ofPairing: pairing)
    ) { (record) throws(Refusal) in
      try checkWasSent(record)
      let pairing = try record.write { (writer) throws(RecordError) in
        let before = try writer.pairing(self.pairing)
        // The record leaves the two hours by which a day of the forum begins before that of UTC.
        if before.state == .proposed, let deadline = before.deadlineDay, deadline < access.day {
          throw .ruleBroken(.deadlinePast, .response, id: before.id)
        }
        return try writer.answer(
          before.id, as: side, reply == .yes ? .yes : .no, reason: refusal, text: text)
      }
      guard let shown = try record.view().shown(PairingDocument(pairing)) else {
        preconditionFailure("whoever answers sees the pairing")
      }
      return shown
    }
  }

  /// A proposal that made room before anybody saw it is answered by nobody; sending it is no way.
  ///
  /// Only who sees the whole round hears of it: for a side it never was.
  private func checkWasSent(_ record: OpenRecord) throws(Refusal) {
    guard try record.view().isWhole else { return }
    let before = try record.read { (reader) throws(RecordError) in try reader.pairing(pairing) }
    if before.sentAt == nil, before.endedAt != nil {
      throw Refusal(.badData, .neverSent(before.id, need: before.organisation))
    }
  }
}
