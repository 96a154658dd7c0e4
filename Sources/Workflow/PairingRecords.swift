import Forum
import Mentoring
import Records

/// Everything that the record holds of one pairing.
struct PairingRecords {
  let pairing: RecordedPairing
  /// The versions of its agreement, the first first.
  let agreements: [RecordedAgreement]
  let goals: [RecordedGoal]
  /// By start.
  let sessions: [RecordedSession]
  /// By day.
  let checkIns: [RecordedCheckIn]
  let pauses: [RecordedPause]
  let incidents: [RecordedIncident]
  /// When a side took its consent to the programme back, and gave none since.
  let withdrawnAt: String?

  /// Reads one pairing.
  init(_ id: String, from reader: RecordReader) throws(RecordError) {
    pairing = try reader.pairing(id)
    let scope = PairingScope.pairing(pairing.id)
    agreements = try reader.agreements(of: scope)
    goals = try reader.goals(of: scope)
    sessions = try reader.sessions(ofPairing: pairing.id)
    checkIns = try reader.checkIns(of: scope)
    pauses = try reader.pauses(of: scope)
    incidents = try reader.incidents(of: scope)
    withdrawnAt = try reader.withdrawals(of: scope)[pairing.id]
  }

  /// Reads every pairing of a round, in the order of their proposal.
  static func all(
    of round: String, from reader: RecordReader
  ) throws(RecordError) -> [PairingRecords] {
    let scope = PairingScope.round(round)
    let agreements = Dictionary(grouping: try reader.agreements(of: scope), by: \.pairing)
    let goals = Dictionary(grouping: try reader.goals(of: scope), by: \.pairing)
    let sessions = Dictionary(grouping: try reader.sessions(of: round), by: \.pairing)
    let checkIns = Dictionary(grouping: try reader.checkIns(of: scope), by: \.pairing)
    let pauses = Dictionary(grouping: try reader.pauses(of: scope), by: \.pairing)
    let incidents = Dictionary(grouping: try reader.incidents(of: scope), by: \.pairing)
    let withdrawals = try reader.withdrawals(of: scope)
    return try reader.pairings(of: round).map { pairing in
      PairingRecords(
        pairing: pairing, agreements: agreements[pairing.id] ?? [],
        goals: goals[pairing.id] ?? [], sessions: sessions[pairing.id] ?? [],
        checkIns: checkIns[pairing.id] ?? [], pauses: pauses[pairing.id] ?? [],
        incidents: incidents[pairing.id] ?? [], withdrawnAt: withdrawals[pairing.id])
    }
  }

  private init(
    pairing: RecordedPairing, agreements: [RecordedAgreement], goals: [RecordedGoal],
    sessions: [RecordedSession], checkIns: [RecordedCheckIn], pauses: [RecordedPause],
    incidents: [RecordedIncident], withdrawnAt: String?
  ) {
    self.pairing = pairing
    self.agreements = agreements
    self.goals = goals
    self.sessions = sessions
    self.checkIns = checkIns
    self.pauses = pauses
    self.incidents = incidents
    self.withdrawnAt = withdrawnAt
  }

  /// The version of the agreement that both sides signed last; nil before.
  var inForce: RecordedAgreement? { agreements.last(where: \.isSigned) }

  /// The sessions that were held.
  var held: [RecordedSession] { sessions.filter { $0.state == .held } }

  /// What alerts and next steps go by.
  var situation: PairingSituation {
    var situation = PairingSituation(state: pairing.state)
    situation.isSent = pairing.sentAt != nil
    let answers = [pairing.mentorAnswer, pairing.organisationAnswer]
    for (side, answer) in zip([ApplicationSide.mentor, .organisation], answers)
    where answer?.answer == .yes {
      situation.agreed.insert(side)
    }
    situation.withdrawnOn = withdrawnAt.flatMap { DayNumber(String($0.prefix(10))) }
    situation.acceptedOn = answers.compactMap { $0?.at }.max().map(ForumTime.number)
    situation.plan = plan
    situation.goals = goals.count
    situation.unratedGoals = goals.count { $0.final == nil }
    situation.heldOn = held.map { ForumTime.number($0.startsAt) }
    situation.contacts = checkIns.compactMap { checkIn in
      DayNumber(checkIn.onDay).map {
        PairingSituation.Contact(
          day: $0, light: checkIn.light, followUp: checkIn.followUpDay.flatMap { DayNumber($0) })
      }
    }
    situation.pausedOn = pauses.last { $0.endedAt == nil }.map { ForumTime.number($0.startedAt) }
    situation.resumedOn = pauses.compactMap(\.endedAt).max().map(ForumTime.number)
    situation.incidentsOn = incidents.filter { $0.state == .open }.map {
      ForumTime.number($0.reportedAt)
    }
    return situation
  }

  /// The days that count, with the signatures that are still to come for other terms.
  private var plan: PairingSituation.Plan? {
    guard let latest = agreements.last else { return nil }
    let terms = (inForce ?? latest).terms
    guard let start = DayNumber(terms.startDay), let until = DayNumber(terms.untilDay) else {
      return nil
    }
    return PairingSituation.Plan(
      start: start, until: until, sessions: terms.sessions,
      signed: Set(latest.signatures.map(\.side)))
  }
}
