import Forum
import Records
import Wording

/// Adds a next step to a session: `uztartu session action add`.
package struct AddSessionAction: Sendable {
  private let access: RecordAccess
  private let session: String
  private let text: String
  private let owner: AnswerProposal.Side
  private let dueDay: String

  /// `dueDay`: the last day for it, `yyyy-mm-dd`.
  package init(
    _ access: RecordAccess, session: String, text: String, owner: AnswerProposal.Side,
    dueDay: String
  ) {
    self.access = access
    self.session = session
    self.text = text
    self.owner = owner
    self.dueDay = dueDay
  }

  /// Writes the action.
  package func run() throws(Refusal) -> SessionActionDocument {
    try access.opened(for: .write, to: .noteAction, on: SessionSubject.scope(of: session)) {
      (record) throws(Refusal) in
      let action = try record.write { (writer) throws(RecordError) in
        try writer.addAction(
          text, to: session, owner: owner == .mentor ? .mentor : .organisation, dueDay: dueDay)
      }
      return SessionActionDocument(action, today: access.day)
    }
  }
}

/// Writes down that an action is done: `uztartu session action done`.
package struct FinishSessionAction: Sendable {
  private let access: RecordAccess
  private let action: String

  package init(_ access: RecordAccess, action: String) {
    self.access = access
    self.action = action
  }

  /// Writes it; one that is done stays as it is.
  package func run() throws(Refusal) -> SessionActionDocument {
    try access.opened(for: .write, to: .noteAction, on: .visible) { (record) throws(Refusal) in
      let view = try record.view()
      let found = try record.read { (reader) throws(RecordError) in try reader.action(self.action) }
      // What is somebody else's is refused like what does not exist.
      guard view.isOwn(found.pairing) else {
        throw Refusal(.notFound, .notInRecord(.sessionAction, id: self.action))
      }
      let action = try record.write { (writer) throws(RecordError) in
        try writer.finishAction(self.action)
      }
      return SessionActionDocument(action, today: access.day)
    }
  }
}

/// The actions of a round or of a pairing: `uztartu session action list`.
package struct ListSessionActions: Sendable {
  private let access: RecordAccess
  private let scope: SessionScope
  private let withDone: Bool

  /// `withDone`: whether those that are done are listed too.
  package init(_ access: RecordAccess, scope: SessionScope, withDone: Bool) {
    self.access = access
    self.scope = scope
    self.withDone = withDone
  }

  /// Reads the actions, those due first at the head.
  package func run() throws(Refusal) -> [SessionActionDocument] {
    try access.opened(for: .read, to: .readSessions, on: scope.touched) {
      (record) throws(Refusal) in
      let query = SessionQuery(try scope.found(in: record))
      let view = try record.view()
      let actions = try record.read { (reader) throws(RecordError) in
        try reader.actions(of: query, openOnly: !withDone)
      }
      return actions.filter { view.isOwn($0.pairing) }.map {
        SessionActionDocument($0, today: access.day)
      }
    }
  }
}
