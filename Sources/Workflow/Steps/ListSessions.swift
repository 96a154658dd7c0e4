package import Foundation
import Mentoring
import Records
import Wording

/// Sessions with what they add up to: `uztartu session list`.
package struct ListSessions: Sendable {
  /// The states by which sessions are chosen.
  package static let states = SessionState.allCases.map(\.rawValue)

  private let access: RecordAccess
  private let scope: SessionScope
  private let since: Date?
  private let states: [String]

  /// `since`: only those that start then or later; `states`: only those in one of them, all where
  /// it is empty.
  package init(
    _ access: RecordAccess, scope: SessionScope, since: Date? = nil, states: [String] = []
  ) {
    self.access = access
    self.scope = scope
    self.since = since
    self.states = states
  }

  /// The sessions of a round, or of one pairing.
  package init(_ access: RecordAccess, round: String?, pairing: String?) {
    self.init(access, scope: pairing.map(SessionScope.pairing) ?? .round(round))
  }

  /// Reads the sessions, in the order of their start.
  package func run() throws(Refusal) -> SessionListDocument {
    let states = try self.states.map { (name) throws(Refusal) in
      guard let state = SessionState(rawValue: name.replacing("-", with: "_")) else {
        throw Refusal(.usage, .unknownSessionState(name, known: Self.states))
      }
      return state
    }
    return try access.opened(for: .read, to: .readSessions, on: scope.touched) {
      (record) throws(Refusal) in
      let query = SessionQuery(
        try scope.found(in: record), since: since, states: states.isEmpty ? nil : states)
      let view = try record.view()
      return SessionListDocument(
        try record.read { (reader) throws(RecordError) in try reader.sessions(query) }
          .filter { view.isOwn($0.pairing) })
    }
  }
}
