import Forum
import Mentoring
import Testing

struct PairingAlertTests {
  private static let start = DayNumber(20_000)

  private static func plan(
    until days: Int = 180, sessions: Int = 8,
    signed: Set<ApplicationSide> = Set(ApplicationSide.allCases)
  ) -> PairingSituation.Plan {
    PairingSituation.Plan(start: start, until: start + days, sessions: sessions, signed: signed)
  }

  private static func active() -> PairingSituation {
    var situation = PairingSituation(state: .active)
    situation.plan = plan()
    situation.goals = 1
    situation.unratedGoals = 1
    return situation
  }

  private static func contact(
    _ day: Int, _ light: TrafficLight = .green, followUp: Int? = nil
  ) -> PairingSituation.Contact {
    PairingSituation.Contact(day: start + day, light: light, followUp: followUp.map { start + $0 })
  }

  private func kinds(_ situation: PairingSituation, after days: Int) -> [PairingAlert.Kind] {
    situation.alerts(on: Self.start + days).map(\.kind)
  }

  @Test func `a month without a first check-in is told, and not a day before`() {
    #expect(kinds(Self.active(), after: 30) == [])
    #expect(kinds(Self.active(), after: 31) == [.noFirstCheckIn])
  }

  @Test func `after a check-in the next is asked for a month later`() {
    var situation = Self.active()
    situation.contacts = [Self.contact(10)]
    #expect(kinds(situation, after: 40) == [])
    #expect(kinds(situation, after: 41) == [.noCheckIn])
    #expect(situation.alerts(on: Self.start + 41).first?.since == Self.start + 10)
  }

  @Test func `a check-in of before the start does not count for the first month`() {
    var situation = Self.active()
    situation.contacts = [Self.contact(-3)]
    #expect(kinds(situation, after: 31) == [.noFirstCheckIn])
  }

  @Test func `a month of pause is no month of silence`() {
    var situation = Self.active()
    situation.resumedOn = Self.start + 40
    #expect(kinds(situation, after: 60) == [])
    #expect(kinds(situation, after: 71) == [.noFirstCheckIn])
  }

  @Test func `a red light and a follow-up that is due are told until the next check-in`() {
    var situation = Self.active()
    situation.contacts = [Self.contact(5, .red, followUp: 8)]
    #expect(kinds(situation, after: 7) == [.redLight])
    #expect(kinds(situation, after: 8) == [.redLight, .followUp])
    situation.contacts.append(Self.contact(8))
    #expect(kinds(situation, after: 9) == [])
  }

  @Test func `the mid-term comes with half of the sessions or days, whichever is first`() {
    var situation = Self.active()
    situation.contacts = [Self.contact(85)]
    #expect(kinds(situation, after: 89) == [])
    #expect(kinds(situation, after: 90) == [.midTerm])
    situation.heldOn = [1, 2, 3, 86].map { Self.start + $0 }
    #expect(kinds(situation, after: 87) == [.midTerm])
    #expect(situation.alerts(on: Self.start + 95).first?.since == Self.start + 86)
    situation.contacts.append(Self.contact(86))
    #expect(kinds(situation, after: 95) == [])
  }

  @Test func `a pairing past its planned end is told`() {
    var situation = Self.active()
    situation.contacts = [Self.contact(170)]
    #expect(kinds(situation, after: 180) == [])
    #expect(kinds(situation, after: 181) == [.overTime])
  }

  @Test func `an accepted pairing is told when nobody signs, and when nobody starts it`() {
    var situation = PairingSituation(state: .accepted)
    situation.acceptedOn = Self.start
    #expect(kinds(situation, after: 14) == [])
    #expect(kinds(situation, after: 15) == [.unsigned])
    situation.plan = Self.plan(signed: [.mentor])
    #expect(kinds(situation, after: 15) == [.unsigned])
    situation.plan = Self.plan()
    #expect(kinds(situation, after: -1) == [])
    #expect(kinds(situation, after: 0) == [.notStarted])
  }

  @Test func `a pause is told after two months`() {
    var situation = PairingSituation(state: .paused)
    situation.pausedOn = Self.start
    #expect(kinds(situation, after: 60) == [])
    #expect(kinds(situation, after: 61) == [.longPause])
  }

  @Test func `an open incident is told in every state, and ended pairings say nothing else`() {
    for state in PairingState.allCases {
      var situation = PairingSituation(state: state)
      situation.incidentsOn = [Self.start]
      #expect(kinds(situation, after: 400).first == .incident)
      situation.incidentsOn = []
      situation.contacts = [Self.contact(1, .red)]
      #expect(kinds(situation, after: 400).contains(.redLight) == state.isOpen)
    }
  }
}

struct PairingStepTests {
  private static let start = DayNumber(20_000)

  private static func plan(_ signed: Set<ApplicationSide>) -> PairingSituation.Plan {
    PairingSituation.Plan(start: start, until: start + 100, sessions: 2, signed: signed)
  }

  @Test func `a proposal is sent, then answered by each side`() {
    var situation = PairingSituation(state: .proposed)
    #expect(situation.nextSteps(on: Self.start) == [.send])
    situation.isSent = true
    #expect(situation.nextSteps(on: Self.start) == [.answerMentor, .answerOrganisation])
    situation.agreed = [.mentor]
    #expect(situation.nextSteps(on: Self.start) == [.answerOrganisation])
  }

  @Test func `an accepted pairing lacks terms, signatures and a goal, and then its first day`() {
    var situation = PairingSituation(state: .accepted)
    #expect(situation.nextSteps(on: Self.start) == [.agree, .addGoal])
    situation.plan = Self.plan([.mentor])
    #expect(situation.nextSteps(on: Self.start) == [.signOrganisation, .addGoal])
    situation.goals = 1
    situation.plan = Self.plan([.mentor, .organisation])
    #expect(situation.nextSteps(on: Self.start + -1) == [.waitForStart])
    #expect(situation.nextSteps(on: Self.start) == [.start])
  }

  @Test func `an active pairing meets until its plan is done, is rated and completed`() {
    var situation = PairingSituation(state: .active)
    situation.plan = Self.plan([.mentor, .organisation])
    situation.goals = 1
    situation.unratedGoals = 1
    #expect(situation.nextSteps(on: Self.start) == [.meet])
    situation.heldOn = [Self.start, Self.start]
    #expect(situation.nextSteps(on: Self.start) == [.rateGoals])
    situation.unratedGoals = 0
    #expect(situation.nextSteps(on: Self.start) == [.complete])
    situation.heldOn = []
    #expect(situation.nextSteps(on: Self.start + 100) == [.complete])
    situation.plan = Self.plan([.organisation])
    #expect(situation.nextSteps(on: Self.start) == [.signMentor, .meet])
  }

  @Test func `what has ended has no next step, and what is open has one`() {
    for state in PairingState.allCases {
      var situation = PairingSituation(state: state)
      situation.plan = Self.plan([.mentor, .organisation])
      #expect(situation.nextSteps(on: Self.start).isEmpty != state.isOpen, "\(state)")
    }
  }
}
