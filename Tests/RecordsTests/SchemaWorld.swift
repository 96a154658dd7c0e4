import Forum
import Mentoring
import Records

/// The states of a record in which the rules of the schema are tried.
enum SchemaWorld: String, CaseIterable {
  /// Applications are in, the round is open.
  case opened
  /// All are eligible, the round is matching, nothing is proposed.
  case screened
  /// Alfa and Beta may not mentor each other, and Alfa mentors Beta.
  case mutual
  /// M1–N1 is wished, M3–N1 banned, M2–N1 locked.
  case preferred
  /// A run without proposals.
  case ran
  /// P1 is M1–N1 and P2 M2–N2, not sent.
  case proposed
  /// The same, sent.
  case sent
  /// P1 is accepted; S1 was held and S2 is planned.
  case met
  /// The same; S1 was corrected to 90 minutes with a topic and an attendee, the mentor confirmed
  /// it and the organisation disputes it; A1 is open and A2 done.
  case discussed
  /// P1 is active; version 1 of its agreement is signed, G1 and G2 are its goals, G1 is rated.
  case active
  /// The same, paused a second time, with check-in K1 and the incidents I1, open, and I2, closed.
  case paused
  /// P1 is withdrawn.
  case ended
  /// F1 and F2 are phrases, L1 a lexicon.
  case taught
  /// As met; Z1 is a note about S1.
  case noted
  /// As met; the mentor of P1 is invited (V1), the organisation has answered, and T1 is a report.
  case asked
  /// U1 is Ane, administrator and coordinator, and U2 a mentor.
  case invited

  func make() throws -> TemporaryRecord {
    let temporary = try TemporaryRecord()
    if self == .opened {
      try temporary.openSampleRound()
      return temporary
    }
    try temporary.screenSampleRound(allowsReciprocal: self != .mutual)
    switch self {
    case .opened, .screened: break
    case .mutual: try temporary.propose(("M1", "N4"))
    case .preferred: try prefer(temporary)
    case .ran: try temporary.propose()
    case .taught: try temporary.teach()
    case .invited: try temporary.invite()
    case .proposed, .sent, .met, .discussed, .active, .paused, .ended, .noted,
      .asked:
      try temporary.propose(("M1", "N1"), ("M2", "N2"))
      if self != .proposed { try temporary.send() }
      if [.met, .discussed, .active, .paused, .noted, .asked].contains(self) {
        try meet(temporary)
      }
      if self == .discussed { try temporary.discuss() }
      if self == .noted { try temporary.note() }
      if self == .asked { try temporary.askAndReport() }
      if self == .active || self == .paused { try temporary.beginPairing() }
      if self == .paused { try temporary.pausePairing() }
      if self == .ended { try temporary.write { try $0.withdraw(pairing: "P1") } }
    }
    return temporary
  }

  private func prefer(_ temporary: TemporaryRecord) throws {
    let stated: [(PreferenceKind, String)] = [(.wish, "M1"), (.ban, "M3"), (.must, "M2")]
    try temporary.write { writer in
      for (kind, mentor) in stated {
        let pair = ApplicationPair(mentor: mentor, organisation: "N1")
        try writer.state(kind, of: pair, in: SampleRound.name, by: .coordinator)
      }
    }
  }

  private func meet(_ temporary: TemporaryRecord) throws {
    try temporary.accept("P1")
    try temporary.write { writer in
      for state in [SessionState.held, .planned] {
        try writer.log(
          NewSession(
            pairing: "P1", state: state, startsAt: TemporaryRecord.noon, lengthMinutes: 60,
            mode: .online, summary: ""))
      }
    }
  }
}

/// A statement that one trigger of the schema refuses.
struct RuleAttempt {
  /// The trigger; without it the statement passes.
  let trigger: String
  let rule: RecordRule
  let world: SchemaWorld
  /// What is planted before, past all triggers; nil for nothing.
  let planted: String?
  let sql: String

  init(
    _ trigger: String, _ rule: RecordRule, in world: SchemaWorld, planted: String? = nil,
    _ sql: String
  ) {
    self.trigger = trigger
    self.rule = rule
    self.world = world
    self.planted = planted
    self.sql = sql
  }
}

extension TemporaryRecord {
  /// Corrects S1 and lets both sides speak of it; one action is open, another one done.
  func discuss() throws {
    var change = SessionChange()
    change.lengthMinutes = 90
    change.topics = ["need-donors"]
    change.attendees = ["H1"]
    try write { writer in
      try writer.change(session: "S1", change)
      try writer.confirm(session: "S1", as: .mentor)
      try writer.dispute(session: "S1", as: .organisation, reason: "Ordubete izan zen.")
      for text in ["Aurrekontua idatzi", "Deitu"] {
        try writer.addAction(text, to: "S1", owner: .mentor, dueDay: "2026-12-01")
      }
      try writer.finishAction("A2")
    }
  }
}
