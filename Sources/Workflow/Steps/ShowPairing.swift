import Records

/// Shows one pairing: `uztartu pairing show`.
package struct ShowPairing: Sendable {
  private let access: RecordAccess
  private let pairing: String
  private let viewer: PairingViewer

  /// `viewer`: through whose eyes.
  package init(_ access: RecordAccess, pairing: String, seenBy viewer: PairingViewer) {
    self.access = access
    self.pairing = pairing
    self.viewer = viewer
  }

  /// Reads the pairing.
  package func run() throws(Refusal) -> PairingViewDocument {
    try access.opened(for: .read, to: .readPairing, on: .pairing(pairing)) {
      (record) throws(Refusal) in
      let records = try record.read { (reader) throws(RecordError) in
        try PairingRecords(pairing, from: reader)
      }
      return try record.document(of: records, seenBy: viewer)
    }
  }
}
