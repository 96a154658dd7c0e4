import Forum
import Mentoring
import Records
import Wording

/// Records what a side says to its proposal: `uztartu pairing answer`.
package struct AnswerProposal: Sendable {
  /// Who answers.
  package enum Side: String, CaseIterable, Sendable {
    case mentor, organisation
  }

  /// What they say.
  package enum Reply: String, CaseIterable, Sendable {
    case yes, no
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
    return try access.opened(for: .write) { (record) throws(Refusal) in
      let pairing = try record.write { (writer) throws(RecordError) in
        try writer.answer(
          self.pairing, as: side == .mentor ? .mentor : .organisation,
          reply == .yes ? .yes : .no, reason: refusal, text: text)
      }
      return PairingDocument(pairing)
    }
  }
}
