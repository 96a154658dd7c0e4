import Evaluation
import Forum
import Foundation
import Mentoring
import Records
import Wording

/// Turns what a record holds of a round into facts under pseudonyms, each list sorted by them.
struct RoundDataBuilder {
  private let facts: RoundContents
  private let first: DayNumber
  private let names: Pseudonyms
  private let earlier: EarlierRounds
  private let record: OpenRecord
  private let kickOffs: [String: DayNumber]
  /// The last day that any of the facts tells of.
  private var latest: DayNumber

  init(
    _ facts: RoundContents, first: DayNumber, names: Pseudonyms, earlier: EarlierRounds,
    record: OpenRecord
  ) {
    self.facts = facts
    self.first = first
    self.names = names
    self.earlier = earlier
    self.record = record
    latest = first
    let starts = facts.pairings.compactMap { pairing in
      pairing.startedAt.map { (pairing.id, ForumTime.number($0)) }
    }
    kickOffs = Dictionary(uniqueKeysWithValues: starts)
  }

  /// The last day on which anything is known: that of the last fact for a closed round, else today.
  func lastDay(_ round: RecordedRound, today: DayNumber) -> Int {
    (round.state == .closed ? latest : max(latest, today)) - first
  }

  mutating func applications() throws(Refusal) -> [ApplicationFacts] {
    var all: [ApplicationFacts] = []
    for application in facts.mentors {
      let content = application.content
      var fact = try fact(of: application, .mentor, content.id, of: content.organisation)
      fact.territory = content.territory
      fact.mode = content.mode
      fact.languages = content.languages.sorted()
      fact.fields = content.fields.sorted()
      fact.concepts = content.expertise.map(\.concept).sorted()
      fact.capacity = content.capacity
      all.append(fact)
    }
    for application in facts.organisations {
      let content = application.content
      var fact = try fact(of: application, .organisation, content.id, of: content.organisation)
      fact.territory = content.territory
      fact.mode = content.mode
      fact.languages = content.languages.sorted()
      fact.fields = content.fields.sorted()
      fact.concepts = content.needs.map(\.concept).sorted()
      all.append(fact)
    }
    return all.sorted { $0.id < $1.id }
  }

  private mutating func fact<Content>(
    of application: RecordedApplication<Content>, _ side: ApplicationSide, _ id: String,
    of house: String
  ) throws(Refusal) -> ApplicationFacts {
    let own = try names.pseudonym(of: side, id)
    let folded = OrganisationName(house)?.folded
    return ApplicationFacts(
      id: own, side: side, state: application.state,
      // Whoever belongs to no organisation stands for themselves.
      organisation: try names.pseudonym(ofOrganisation: house) ?? own,
      person: try application.person.map { (person) throws(Refusal) in
        try names.pseudonym(of: person)
      },
      isReturning: folded.map(earlier.organisations.contains) ?? false,
      isCountedBefore: folded.map(earlier.organisationsOfYear.contains) ?? false,
      isPersonCountedBefore: application.person.map(earlier.personsOfYear.contains) ?? false,
      day: day(application.receivedAt))
  }

  mutating func pairings() throws(Refusal) -> [PairingFacts] {
    let frozen = try FrozenParts(of: facts.round, record)
    var all: [PairingFacts] = []
    for pairing in facts.pairings {
      let agreement = facts.agreements.last { $0.pairing == pairing.id }
      let houses = facts.houses(of: pairing).map(Set.init)
      let kept = pairing.isManual ? nil : frozen.pair(of: pairing)
      all.append(
        PairingFacts(
          id: try names.pseudonym(of: .pairing(pairing.id)),
          mentor: try names.pseudonym(of: .mentor, pairing.mentor),
          organisation: try names.pseudonym(of: .organisation, pairing.organisation),
          state: pairing.state, fitMicro: pairing.predictedFitMicro,
          runnerUpMicro: kept?.runnerUpMicro, isManual: pairing.isManual,
          isKnownTie: houses.map(earlier.ties.contains) ?? false,
          proposedDay: day(pairing.proposedAt), sentDay: pairing.sentAt.map { day($0) },
          mentorReply: reply(pairing.mentorAnswer),
          organisationReply: reply(pairing.organisationAnswer),
          kickOffDay: kickOffs[pairing.id].map { note($0) - first }, endDay: endDay(of: pairing),
          endReason: pairing.endReason, plannedSessions: agreement?.terms.sessions,
          parts: kept?.parts ?? []))
    }
    return all.sorted { $0.id < $1.id }
  }

  private mutating func endDay(of pairing: RecordedPairing) -> Int? {
    let day = pairing.endDay.flatMap(DayNumber.init) ?? pairing.endedAt.map(ForumTime.number)
    return day.map { note($0) - first }
  }

  private mutating func reply(_ answer: RecordedAnswer?) -> PairingFacts.Reply {
    guard let answer else { return PairingFacts.Reply(.pending) }
    return PairingFacts.Reply(
      answer.answer, reason: answer.reason, day: answer.at.map { day($0) })
  }

  mutating func goals() throws(Refusal) -> [GoalFacts] {
    var all: [GoalFacts] = []
    for goal in facts.goals {
      for rating in goal.ratings { _ = day(rating.ratedAt) }
      all.append(
        GoalFacts(
          pairing: try names.pseudonym(of: .pairing(goal.pairing)), weight: goal.weight,
          baseline: goal.baseline, mid: goal.mid?.level, final: goal.final?.level))
    }
    return all.sorted { Self.key($0).lexicographicallyPrecedes(Self.key($1)) }
  }

  private static func key(_ goal: GoalFacts) -> [String] {
    [goal.pairing]
      + [goal.weight, goal.baseline, goal.mid ?? 9, goal.final ?? 9].map { String($0 + 10) }
  }

  mutating func sessions() throws(Refusal) -> [SessionFacts] {
    var all: [SessionFacts] = []
    for session in facts.sessions {
      let start = ForumTime.number(session.startsAt)
      // What is planned is no fact yet.
      if session.state == .held { _ = note(start) }
      all.append(
        SessionFacts(
          pairing: try names.pseudonym(of: .pairing(session.pairing)), state: session.state,
          day: start - (kickOffs[session.pairing] ?? first), minutes: session.lengthMinutes,
          isConfirmedByMentor: session.statement(of: .mentor)?.stance == .confirmed,
          isConfirmedByOrganisation: session.statement(of: .organisation)?.stance == .confirmed))
    }
    return all.sorted {
      ($0.pairing, $0.day, $0.minutes, $0.state.rawValue)
        < ($1.pairing, $1.day, $1.minutes, $1.state.rawValue)
    }
  }

  private mutating func day(_ instant: Date) -> Int { note(ForumTime.number(instant)) - first }

  private mutating func note(_ day: DayNumber) -> DayNumber {
    latest = max(latest, day)
    return day
  }
}
