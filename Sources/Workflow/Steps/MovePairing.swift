import Forum
import Mentoring
import Records
import Wording

/// Takes a pairing from one state to another: `uztartu pairing start`, `pause`, `resume`,
/// `complete`, `end` and `withdraw`.
package struct MovePairing: Sendable {
  /// Who brings a pairing to its end.
  package enum Side: String, CaseIterable, Sendable {
    case mentor, organisation, coordinator
  }

  /// Why a pairing ends before its time; `other` needs a text.
  package enum Reason: String, CaseIterable, Sendable {
    case mentorCircumstances = "mentor_circumstances"
    case organisationCircumstances = "organisation_circumstances"
    case mentorDissatisfied = "mentor_dissatisfied"
    case organisationDissatisfied = "organisation_dissatisfied"
    case fadedOut = "faded_out"
    case mentorDropped = "mentor_dropped"
    case organisationDropped = "organisation_dropped"
    case safetyOrMisconduct = "safety_or_misconduct"
    case external, other
  }

  /// A move with what it needs; days are `yyyy-mm-dd`, today without one.
  package enum Move: Equatable, Sendable {
    /// From accepted to active.
    case start
    case pause(reason: String)
    case resume
    case complete(on: String?, aheadOfPlan: Bool)
    /// Before its time.
    case end(on: String?, reason: Reason, text: String?, by: Side)
    /// Before it began.
    case withdraw(reason: String, by: Side)
  }

  private let access: RecordAccess
  private let pairing: String
  private let move: Move

  package init(_ access: RecordAccess, pairing: String, _ move: Move) {
    self.access = access
    self.pairing = pairing
    self.move = move
  }

  /// Makes the move and answers the pairing as it stands then.
  package func run() throws(Refusal) -> PairingViewDocument {
    try check()
    return try access.opened(for: .write, to: act, on: scope) { (record) throws(Refusal) in
      let records = try record.write { (writer) throws(RecordError) in
        try make(with: writer)
        return try PairingRecords(pairing, from: writer)
      }
      return try record.document(of: records)
    }
  }

  private var act: Act {
    if case .withdraw = move { .withdrawPairing } else { .movePairing }
  }

  /// A side withdraws for itself; all else is a coordinator's.
  private var scope: ActScope {
    switch move {
    case .withdraw(_, .mentor): .side(.mentor, ofPairing: pairing)
    case .withdraw(_, .organisation): .side(.organisation, ofPairing: pairing)
    case .withdraw, .start, .pause, .resume, .complete, .end: .everything
    }
  }

  /// Refuses what the record would only refuse up to two hours later, or not at all.
  private func check() throws(Refusal) {
    switch move {
    case .start, .resume: return
    case .pause(let reason), .withdraw(let reason, _):
      guard reason.contains(where: { !$0.isWhitespace }) else {
        throw Refusal(.usage, .reasonIsEmpty)
      }
    case .complete(let day, _), .end(let day, _, _, _):
      if let day, day > access.day { throw Refusal(.usage, .endInFuture(day)) }
    }
  }

  private func make(with writer: RecordWriter) throws(RecordError) {
    switch move {
    case .start: try start(with: writer)
    case .pause(let reason): try writer.pause(pairing: pairing, reason: reason)
    case .resume: try writer.resume(pairing: pairing)
    case .complete(let day, let isAhead):
      try writer.complete(pairing: pairing, endDay: day ?? access.day, isAheadOfPlan: isAhead)
    case .end(let day, let reason, let text, let side):
      try writer.endEarly(
        pairing: pairing, endDay: day ?? access.day, reason: reason.recorded, text: text,
        by: side.recorded)
    case .withdraw(let reason, let side):
      try writer.withdraw(pairing: pairing, text: reason, by: side.recorded)
    }
  }

  /// The record leaves the two hours by which a day of the forum begins before that of UTC.
  private func start(with writer: RecordWriter) throws(RecordError) {
    let records = try PairingRecords(pairing, from: writer)
    if records.pairing.state == .accepted, let terms = records.agreements.last?.terms,
      terms.startDay > access.day
    {
      throw .ruleBroken(.startsLater, .pairing, id: records.pairing.id)
    }
    try writer.begin(pairing: records.pairing.id)
  }
}

extension MovePairing.Side {
  fileprivate var recorded: EndingSide {
    switch self {
    case .mentor: .mentor
    case .organisation: .organisation
    case .coordinator: .coordinator
    }
  }
}

extension MovePairing.Reason {
  fileprivate var recorded: EarlyEndReason {
    switch self {
    case .mentorCircumstances: .mentorCircumstances
    case .organisationCircumstances: .organisationCircumstances
    case .mentorDissatisfied: .mentorDissatisfied
    case .organisationDissatisfied: .organisationDissatisfied
    case .fadedOut: .fadedOut
    case .mentorDropped: .mentorDropped
    case .organisationDropped: .organisationDropped
    case .safetyOrMisconduct: .safetyOrMisconduct
    case .external: .external
    case .other: .other
    }
  }
}
