import Forum
package import Foundation
import Mentoring
import Records

/// Writes down a session that was held: `uztartu session log`.
package struct LogSession: Sendable {
  /// How the two met.
  package enum Mode: String, CaseIterable, Sendable {
    case inPerson = "in-person"
    case online
  }

  private let access: RecordAccess
  private let pairing: String
  private let startsAt: Date
  private let lengthMinutes: Int
  private let mode: Mode?
  private let summary: String

  package init(
    _ access: RecordAccess, pairing: String, startsAt: Date, lengthMinutes: Int, mode: Mode?,
    summary: String
  ) {
    self.access = access
    self.pairing = pairing
    self.startsAt = startsAt
    self.lengthMinutes = lengthMinutes
    self.mode = mode
    self.summary = summary
  }

  /// Writes the session and answers it as it is recorded.
  package func run() throws(Refusal) -> SessionDocument {
    try access.opened(for: .write, to: .logSession, on: .pairing(pairing)) {
      (record) throws(Refusal) in
      let session = try record.write { (writer) throws(RecordError) in
        try writer.log(
          NewSession(
            pairing: pairing, state: .held, startsAt: startsAt, lengthMinutes: lengthMinutes,
            mode: mode.map { $0 == .online ? .online : .inPerson }, summary: summary))
      }
      return SessionDocument(session)
    }
  }
}
