import Forum
import Mentoring
import Records
import Testing

/// Every move of every state machine, tried by raw SQL from every state to every other.
struct StateMoveTests {
  private static let start = "'2026-11-22T10:00:00.000Z'"
  private static let end = "'2026-12-24T10:00:00.000Z'"
  private static let pause = """
    INSERT INTO pause (pairing, startedAt, reason, pausedBy) VALUES ('P1', \(end), 'x', 'x')
    """

  @Test func `A round moves on, or one step back with a reason, and never leaves its end`() throws {
    let temporary = try TemporaryRecord()
    try temporary.openSampleRound()
    let raw = try temporary.raw()
    for before in RoundState.allCases {
      try raw.plant("UPDATE round SET state = '\(before)', stateReason = NULL")
      for after in RoundState.allCases where after != before {
        let isBack = after.next == before && before != .closed
        let move = "UPDATE round SET state = '\(after)'"
        let plain = try raw.refusal(of: move)
        let reasoned = try raw.refusal(of: move + ", stateReason = 'zuzentzeko'")
        switch (before.next == after, isBack) {
        case (true, _):
          #expect(plain == nil && reasoned == nil, "\(before) → \(after)")
        case (_, true):
          #expect(plain == "reason-needed" && reasoned == nil, "\(before) → \(after)")
        default:
          #expect(plain == "state-move" && reasoned == "state-move", "\(before) → \(after)")
        }
      }
    }
  }

  @Test(arguments: [PairingState.active, .paused, .completed, .endedEarly])
  func `A round does not go back once a pairing has begun`(state: PairingState) throws {
    let temporary = try TemporaryRecord()
    try temporary.screenSampleRound()
    try temporary.propose(("M1", "N1"))
    let raw = try temporary.raw()
    try raw.plant(Self.pairing(in: state))
    for before in RoundState.allCases where before != .draft && before != .closed {
      try raw.plant("UPDATE round SET state = '\(before)'")
      let earlier = try #require(RoundState.allCases.first { $0.next == before })
      let refusal = try raw.refusal(
        of: "UPDATE round SET state = '\(earlier)', stateReason = 'zuzentzeko'")
      #expect(refusal == "pairing-has-begun", "\(before) → \(earlier)")
    }
  }

  @Test func `An application moves as its states say`() throws {
    let temporary = try TemporaryRecord()
    try temporary.openSampleRound()
    let raw = try temporary.raw()
    for before in ApplicationState.allCases {
      try raw.plant("UPDATE application SET state = '\(before)', stateReason = 'zerbait'")
      for after in ApplicationState.allCases where after != before {
        let refusal = try raw.refusal(of: "UPDATE application SET state = '\(after)'")
        let expected = before.moves.contains(after) ? nil : "state-move"
        #expect(refusal == expected, "\(before) → \(after)")
      }
    }
  }

  @Test func `A pairing moves as its states say, and a final state never changes`() throws {
    let temporary = try TemporaryRecord()
    try temporary.screenSampleRound()
    try temporary.propose(("M1", "N1"))
    try temporary.send()
    try temporary.accept("P1")
    try temporary.beginPairing()
    try temporary.write { writer in
      for goal in ["G1", "G2"] { try writer.rate(goal, .final, level: 1) }
    }
    let raw = try temporary.raw()
    for before in PairingState.allCases {
      for after in PairingState.allCases where after != before {
        let start = before == .accepted ? "NULL" : Self.start
        try raw.plant(Self.pairing(in: before) + "; UPDATE pairing SET startedAt = \(start)")
        // What each move needs besides: an answer, a passed deadline, a start, a pause.
        let answers = after == .declined ? "'no'" : "'yes'"
        try raw.plant("UPDATE response SET answer = \(answers), actor = 'x', at = \(Self.end)")
        try raw.plant("DELETE FROM pause" + (after == .paused ? "; " + Self.pause : ""))
        if before == .accepted, after == .active {
          #expect(try raw.refusal(of: Self.pairing(in: after)) == "missing-value")
          try raw.plant("UPDATE pairing SET startedAt = \(Self.start)")
        }
        let refusal = try raw.refusal(of: Self.pairing(in: after))
        let expected =
          before.moves.contains(after) ? nil : before.isOpen ? "state-move" : "final-state"
        #expect(refusal == expected, "\(before) → \(after)")
      }
    }
  }

  @Test func `A session is planned first, or stays what it was`() throws {
    let temporary = try TemporaryRecord()
    try temporary.screenSampleRound()
    try temporary.propose(("M1", "N1"))
    try temporary.send()
    try temporary.accept("P1")
    try temporary.write { writer in
      try writer.log(
        NewSession(
          pairing: "P1", state: .held, startsAt: TemporaryRecord.noon, lengthMinutes: 60,
          mode: nil, summary: ""))
    }
    let raw = try temporary.raw()
    for before in SessionState.allCases {
      let logged = before == .held ? "loggedAt" : "NULL"
      try raw.plant("UPDATE session SET state = '\(before.rawValue)', heldLoggedAt = \(logged)")
      for after in SessionState.allCases where after != before {
        // When it was first logged as held is kept for good, which is another rule's.
        let logged = after == .held ? "loggedAt" : "heldLoggedAt"
        let refusal = try raw.refusal(
          of: """
            UPDATE session SET state = '\(after.rawValue)', heldLoggedAt = \(logged),
              revision = revision + 1, factsRevision = revision + 1
            """)
        #expect(refusal == (before == .planned ? nil : "state-move"), "\(before) → \(after)")
      }
    }
  }

  /// Puts P1 in a state with what the state's own checks ask for.
  private static func pairing(in state: PairingState) -> String {
    let ended = state.isOpen ? "NULL" : end
    let reason = state == .endedEarly ? "'external'" : "NULL"
    let endDay = [.completed, .endedEarly].contains(state) ? "'2026-12-24'" : "NULL"
    return """
      UPDATE pairing SET state = '\(state.rawValue)', endedAt = \(ended), endReason = \(reason),
        endDay = \(endDay)
      WHERE id = 'P1'
      """
  }
}
