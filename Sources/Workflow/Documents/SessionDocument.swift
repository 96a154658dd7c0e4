import Forum
package import Foundation
import Mentoring
import Records

/// A mentoring session as lists show it.
package struct SessionDocument: Codable, Equatable, Sendable {
  package let id: String
  package let pairing: String
  package let state: String
  package let startsAt: Date
  package let lengthMinutes: Int
  package let mode: String?
  package let summary: String

  init(_ session: RecordedSession) {
    id = session.id
    pairing = session.pairing
    state = session.state.rawValue
    startsAt = session.startsAt
    lengthMinutes = session.lengthMinutes
    mode = session.mode?.rawValue
    summary = session.summary
  }
}

/// Sessions with the minutes of those that were held, by pairing.
package struct SessionListDocument: Codable, Sendable {
  /// What the sessions of a pairing add up to.
  package struct Total: Codable, Sendable {
    package let pairing: String
    package let held: Int
    package let minutes: Int
  }

  package let sessions: [SessionDocument]
  package let totals: [Total]

  init(_ sessions: [RecordedSession]) {
    self.sessions = sessions.map(SessionDocument.init)
    var totals: [Total] = []
    for pairing in Set(sessions.map(\.pairing)).sorted() {
      let held = sessions.filter { $0.pairing == pairing && $0.state == .held }
      totals.append(
        Total(
          pairing: pairing, held: held.count,
          minutes: held.reduce(0) { $0 + $1.lengthMinutes }))
    }
    self.totals = totals
  }
}
