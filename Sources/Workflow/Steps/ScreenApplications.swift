import Forum
import Records
import Wording

/// Decides over applications that were received: `uztartu round screen`.
///
/// Without a decision it only lists them, with what a coordinator should look at.
package struct ScreenApplications: Sendable {
  /// What is decided over the applications named.
  package enum Decision: Equatable, Sendable {
    case none
    case acceptAll
    case accept([String])
    case reject([String], reason: String)
    case waitlist([String], reason: String?)
  }

  private let access: RecordAccess
  private let roundName: String?
  private let decision: Decision

  package init(_ access: RecordAccess, round: String?, decision: Decision) {
    self.access = access
    roundName = round
    self.decision = decision
  }

  /// Decides, then lists every application of the round.
  package func run() throws(Refusal) -> ScreeningDocument {
    let shipped = try Knowledge.load()
    let purpose: Record.Access = decision == .none ? .read : .write
    let act: Act = decision == .none ? .readApplications : .screenApplications
    return try access.opened(for: purpose, to: act) { (record) throws(Refusal) in
      let knowledge = try shipped.taught(by: record)
      let round = try record.round(roundName)
      if decision != .none { try decide(in: round, record, knowledge) }
      return try record.read { (reader) throws(RecordError) in
        ScreeningDocument(
          round: round.name, mentors: try reader.mentors(of: round.name),
          organisations: try reader.organisations(of: round.name), knowledge: knowledge)
      }
    }
  }

  private func decide(
    in round: RecordedRound, _ record: OpenRecord, _ knowledge: Knowledge
  ) throws(Refusal) {
    guard [.open, .screening, .matching].contains(round.state) else {
      throw Refusal(.badData, .roundNotForScreening(round.name, state: round.state.rawValue))
    }
    let listed = try record.read { (reader) throws(RecordError) in
      ScreeningDocument(
        round: round.name, mentors: try reader.mentors(of: round.name),
        organisations: try reader.organisations(of: round.name), knowledge: knowledge)
    }
    let (ids, state, reason) = try chosen(from: listed)
    let entries = try ids.map { (id) throws(Refusal) in try listed.entry(id) }
    try record.write { (writer) throws(RecordError) in
      if round.state == .open {
        _ = try writer.move(round: round.name, to: .screening, reason: nil)
      }
      for entry in entries {
        try writer.decide(entry.side, entry.id, of: round.name, state, reason: reason)
      }
    }
  }

  private func chosen(
    from listed: ScreeningDocument
  ) throws(Refusal) -> (ids: [String], state: ApplicationState, reason: String?) {
    switch decision {
    case .none: return ([], .eligible, nil)
    case .acceptAll:
      let received = listed.applications.filter { $0.state == ApplicationState.received.rawValue }
      return (received.map(\.qualified), .eligible, nil)
    case .accept(let ids): return (ids, .eligible, nil)
    case .reject(let ids, let reason): return (ids, .rejected, reason)
    case .waitlist(let ids, let reason): return (ids, .waitlisted, reason)
    }
  }
}
