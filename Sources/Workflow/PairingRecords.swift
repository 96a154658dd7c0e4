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
  }

  /// The version of the agreement that both sides signed last; nil before.
  var inForce: RecordedAgreement? { agreements.last(where: \.isSigned) }

  /// The sessions that were held.
  var held: [RecordedSession] { sessions.filter { $0.state == .held } }

  /// What next steps go by.
  var situation: PairingSituation {
    var situation = PairingSituation(
      of: pairing, agreements, goals, checkIns, pauses, incidents)
    situation.heldOn = held.map { ForumTime.number($0.startsAt) }
    return situation
  }
}

extension PairingSituation {
  /// A pairing in days, without its sessions.
  init(
    of pairing: RecordedPairing, _ agreements: [RecordedAgreement], _ goals: [RecordedGoal],
    _ checkIns: [RecordedCheckIn], _ pauses: [RecordedPause], _ incidents: [RecordedIncident]
  ) {
    self.init(state: pairing.state)
    isSent = pairing.sentAt != nil
    let answers = [pairing.mentorAnswer, pairing.organisationAnswer]
    for (side, answer) in zip([ApplicationSide.mentor, .organisation], answers)
    where answer?.answer == .yes {
      agreed.insert(side)
    }
    acceptedOn = answers.compactMap { $0?.at }.max().map(ForumTime.number)
    plan = Self.plan(agreements)
    self.goals = goals.count
    unratedGoals = goals.count { $0.final == nil }
    contacts = checkIns.compactMap { checkIn in
      DayNumber(checkIn.onDay).map {
        Contact(
          day: $0, light: checkIn.light, followUp: checkIn.followUpDay.flatMap { DayNumber($0) })
      }
    }
    pausedOn = pauses.last { $0.endedAt == nil }.map { ForumTime.number($0.startedAt) }
    resumedOn = pauses.compactMap(\.endedAt).max().map(ForumTime.number)
    incidentsOn = incidents.filter { $0.state == .open }.map { ForumTime.number($0.reportedAt) }
  }

  /// The days that count, with the signatures that are still to come for other terms.
  private static func plan(_ agreements: [RecordedAgreement]) -> Plan? {
    guard let latest = agreements.last else { return nil }
    let terms = (agreements.last(where: \.isSigned) ?? latest).terms
    guard let start = DayNumber(terms.startDay), let until = DayNumber(terms.untilDay) else {
      return nil
    }
    return Plan(
      start: start, until: until, sessions: terms.sessions,
      signed: Set(latest.signatures.map(\.side)))
  }
}
