import Records

/// Ends the proposals whose deadline has passed without both answers: `uztartu round expire`.
package struct ExpireProposals: Sendable {
  private let access: RecordAccess
  private let roundName: String?

  package init(_ access: RecordAccess, round: String?) {
    self.access = access
    roundName = round
  }

  /// A proposal lives to the end of its deadline day on the forum's clocks.
  package func run() throws(Refusal) -> [PairingDocument] {
    try access.opened(for: .write, to: .sendProposals) { (record) throws(Refusal) in
      let round = try record.round(roundName)
      return try record.write { (writer) throws(RecordError) in
        try writer.expire(round: round.name, today: access.day).map(PairingDocument.init)
      }
    }
  }
}
