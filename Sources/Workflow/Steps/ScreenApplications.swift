import Forum
import Records
import Wording

/// Decides over applications that were received, and keeps their checklist: `uztartu round screen`.
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
    case withdraw([String], reason: String?)
    /// Points of the checklist that were made sure of.
    case check([String], of: [String])
    /// Ticks taken back.
    case uncheck([String], of: [String])
  }

  private let access: RecordAccess
  private let roundName: String?
  private let decision: Decision

  package init(_ access: RecordAccess, round: String?, decision: Decision) {
    self.access = access
    roundName = round
    self.decision = decision
  }

  /// The points of the checklist.
  package static let items = ScreeningItem.allCases.map(\.rawValue)

  /// Decides, then lists every application of the round.
  package func run() throws(Refusal) -> ScreeningDocument {
    let shipped = try Knowledge.load()
    let purpose: Record.Access = decision == .none ? .read : .write
    let act: Act = decision == .none ? .readApplications : .screenApplications
    return try access.opened(for: purpose, to: act) { (record) throws(Refusal) in
      let knowledge = try shipped.taught(by: record)
      let round = try record.round(roundName)
      guard decision != .none else { return try listed(round, record, knowledge) }
      let done = try decide(in: round, record, knowledge)
      var document = try listed(round, record, knowledge)
      (document.changed, document.unchanged) = (done.changed, done.unchanged)
      document.skipped = done.skipped
      return document
    }
  }

  private func listed(
    _ round: RecordedRound, _ record: OpenRecord, _ knowledge: Knowledge
  ) throws(Refusal) -> ScreeningDocument {
    try ScreeningDocument(of: round, record, knowledge: knowledge)
  }

  /// What a decision did to the applications it was about, each as `side/id`.
  private struct Done {
    var changed: [String] = []
    var unchanged: [String] = []
    var skipped: [String] = []
  }

  private func decide(
    in round: RecordedRound, _ record: OpenRecord, _ knowledge: Knowledge
  ) throws(Refusal) -> Done {
    guard [.open, .screening, .matching, .running].contains(round.state) else {
      throw Refusal(.badData, .roundNotForScreening(round.name, state: round.state.rawValue))
    }
    let listed = try listed(round, record, knowledge)
    let named = try ids(from: listed).map { (id) throws(Refusal) in try listed.entry(id) }
    let items = try items()
    var done = Done()
    if decision == .acceptAll {
      done.skipped = listed.applications.filter {
        $0.state == ApplicationState.received.rawValue && $0.wantsLook
      }.map(\.qualified)
    }
    let changed = try record.write { (writer) throws(RecordError) in
      if round.state == .open {
        _ = try writer.move(round: round.name, to: .screening, reason: nil)
      }
      return try named.map { (entry) throws(RecordError) in
        try apply(items, to: entry, in: round.name, writer)
      }
    }
    for (entry, isChanged) in zip(named, changed) {
      let name = "\(entry.side.rawValue)/\(entry.id)"
      if isChanged { done.changed.append(name) } else { done.unchanged.append(name) }
    }
    return done
  }

  /// Decides over one application; whether that changed anything.
  private func apply(
    _ items: [ScreeningItem], to entry: (side: ApplicationSide, id: String), in round: String,
    _ writer: RecordWriter
  ) throws(RecordError) -> Bool {
    var isChanged = false
    if let (state, reason) = verdict {
      isChanged = try writer.decide(entry.side, entry.id, of: round, state, reason: reason)
    }
    for item in items {
      let isNew = try tick(item, entry, in: round, writer)
      isChanged = isChanged || isNew
    }
    return isChanged
  }

  private func tick(
    _ item: ScreeningItem, _ entry: (side: ApplicationSide, id: String), in round: String,
    _ writer: RecordWriter
  ) throws(RecordError) -> Bool {
    if case .uncheck = decision {
      return try writer.uncheck(item, of: entry.side, entry.id, in: round)
    }
    return try writer.check(item, of: entry.side, entry.id, in: round)
  }

  private func ids(from listed: ScreeningDocument) -> [String] {
    switch decision {
    case .none: []
    case .acceptAll:
      listed.applications.filter {
        $0.state == ApplicationState.received.rawValue && !$0.wantsLook
      }.map(\.qualified)
    case .accept(let ids), .reject(let ids, _), .waitlist(let ids, _), .withdraw(let ids, _),
      .check(_, let ids), .uncheck(_, let ids):
      ids
    }
  }

  /// The state that is decided, and why; nil where only the checklist is kept.
  private var verdict: (state: ApplicationState, reason: String?)? {
    switch decision {
    case .none, .check, .uncheck: nil
    case .acceptAll, .accept: (.eligible, nil)
    case .reject(_, let reason): (.rejected, reason)
    case .waitlist(_, let reason): (.waitlisted, reason)
    case .withdraw(_, let reason): (.withdrawn, reason)
    }
  }

  private func items() throws(Refusal) -> [ScreeningItem] {
    let names: [String]
    switch decision {
    case .check(let given, _), .uncheck(let given, _): names = given
    default: names = []
    }
    return try names.map { (name) throws(Refusal) in
      guard let item = ScreeningItem(rawValue: name) else {
        throw Refusal(.usage, .unknownCheck(name, known: Self.items))
      }
      return item
    }
  }
}
