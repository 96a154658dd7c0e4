import Evaluation
import Forum
import Foundation
import Mentoring
import Records
import Wording

/// Reads rounds of a record into the data of the evaluation: pseudonyms, and days since the round's
/// first day.
///
/// From here on nobody has a name. Answers to questionnaires are read for persons alone whose
/// consent to the evaluation is in force and who are not blocked (invariant 20); what the programme
/// itself wrote down, who was paired and when they met, belongs to running it and is read of all.
struct RoundDataCollection {
  private let record: OpenRecord
  private let keys: KeyStore
  /// All rounds, the oldest first, with the year in which each began.
  let rounds: [(round: RecordedRound, year: Int)]
  private let catalogue: InstrumentCatalogue
  private let takingPart: Set<String>

  init(_ record: OpenRecord, keys: KeyLocation) throws(Refusal) {
    self.record = record
    self.keys = try Refusal.onRecord { () throws(RecordError) in
      try keys.open(of: record.record, making: true)
    }
    catalogue = try InstrumentCatalogue(record)
    let (all, consenting, blocked) = try record.read { (reader) throws(RecordError) in
      (
        try reader.rounds().sorted { ($0.createdAt, $0.name) < ($1.createdAt, $1.name) },
        try reader.personsConsenting(to: .evaluation),
        try reader.blockedPersons(dueBy: Self.lastDay)
      )
    }
    takingPart = Set(consenting).subtracting(blocked)
    rounds = try all.map { (round) throws(Refusal) in
      let first = try Self.firstDay(of: round, record)
      return (round, first.date.year)
    }
  }

  /// No block lasts longer.
  private static let lastDay = "9999-12-31"

  /// The data of one round.
  func data(of round: RecordedRound) throws(Refusal) -> RoundData {
    let facts = try RoundContents(round, record)
    let first = try Self.firstDay(of: round, record)
    let names = Pseudonyms(round: round.name, keys: keys)
    var builder = RoundDataBuilder(
      facts, first: first, names: names, earlier: try earlier(than: round), record: record)
    let applications = try builder.applications()
    let pairings = try builder.pairings()
    let goals = try builder.goals()
    let sessions = try builder.sessions()
    let answers = try answers(of: facts, names)
    return RoundData(
      round: round.name, state: round.state, firstDay: first.text,
      lastDay: builder.lastDay(round, today: ForumTime.number(record.access.instant)),
      applications: applications, pairings: pairings, goals: goals, sessions: sessions,
      answers: answers)
  }

  /// The data of the rounds before one, the oldest first.
  func dataBefore(_ round: RecordedRound) throws(Refusal) -> [RoundData] {
    try rounds.map(\.round).prefix { $0.name != round.name }.map { (earlier) throws(Refusal) in
      try data(of: earlier)
    }
  }

  /// The data of the rounds that began in a year, the oldest first.
  func data(ofYear year: Int) throws(Refusal) -> [RoundData] {
    try rounds.filter { $0.year == year }.map { (entry) throws(Refusal) in
      try data(of: entry.round)
    }
  }

  /// The first sent proposal's day, else the day on which the round was opened.
  private static func firstDay(
    of round: RecordedRound, _ record: OpenRecord
  ) throws(Refusal) -> DayNumber {
    let pairings = try record.read { (reader) throws(RecordError) in
      try reader.pairings(of: round.name)
    }
    return ForumTime.number(pairings.compactMap(\.sentAt).min() ?? round.createdAt)
  }

  private func answers(
    of facts: RoundContents, _ names: Pseudonyms
  ) throws(Refusal) -> [AnswerFacts] {
    guard !facts.answers.isEmpty else { return [] }
    let counted = Set(
      try facts.persons.filter(takingPart.contains).map { (person) throws(Refusal) in
        try names.pseudonym(of: person)
      })
    return try facts.answers.filter { counted.contains($0.respondent) }.map {
      (answer) throws(Refusal) in
      let instrument = try catalogue.find(answer.instrument, version: answer.version)
      guard let wave = SurveyWave(rawValue: answer.wave) else {
        throw Refusal(.badData, .recordDamaged("surveyAnswer.wave", detail: answer.wave))
      }
      return AnswerFacts(
        pairing: answer.subject, side: answer.side, person: answer.respondent,
        instrument: instrument.place, wave: wave, items: instrument.turned(answer.items),
        scoreMicro: instrument.scoreMicro(answer.items))
    }.sorted(by: Self.precedes)
  }

  private static func precedes(_ left: AnswerFacts, _ right: AnswerFacts) -> Bool {
    let one = [left.pairing, left.side.rawValue, left.person, left.instrument, left.wave.rawValue]
    let other = [
      right.pairing, right.side.rawValue, right.person, right.instrument, right.wave.rawValue,
    ]
    return one.lexicographicallyPrecedes(other)
  }

  private func earlier(than round: RecordedRound) throws(Refusal) -> EarlierRounds {
    guard let index = rounds.firstIndex(where: { $0.round.name == round.name }) else {
      return EarlierRounds()
    }
    var earlier = EarlierRounds()
    for (before, year) in rounds.prefix(index) {
      try earlier.add(RoundContents(before, record), ofSameYear: year == rounds[index].year)
    }
    return earlier
  }
}

/// What the record holds of a round.
struct RoundContents {
  /// The name of the round.
  let round: String
  let mentors: [RecordedApplication<MentorApplication>]
  let organisations: [RecordedApplication<OrganisationApplication>]
  let pairings: [RecordedPairing]
  let agreements: [RecordedAgreement]
  let goals: [RecordedGoal]
  let sessions: [RecordedSession]
  let answers: [RecordedSurveyAnswer]

  init(_ round: RecordedRound, _ record: OpenRecord) throws(Refusal) {
    self = try record.read { (reader) throws(RecordError) in try RoundContents(round.name, reader) }
  }

  private init(_ name: String, _ reader: RecordReader) throws(RecordError) {
    round = name
    mentors = try reader.mentors(of: name)
    organisations = try reader.organisations(of: name)
    pairings = try reader.pairings(of: name)
    agreements = try reader.agreements(of: .round(name))
    goals = try reader.goals(of: .round(name))
    sessions = try reader.sessions(of: name)
    answers = try reader.surveyAnswers(of: name)
  }

  /// Everybody who applied, by identifier.
  var persons: [String] {
    Set(mentors.compactMap(\.person) + organisations.compactMap(\.person)).sorted()
  }

  /// The folded names of the organisations of a pairing: the mentor's, then the one that asks.
  func houses(of pairing: RecordedPairing) -> [String]? {
    let mentor = mentors.first { $0.content.id == pairing.mentor }?.content.organisation
    let need = organisations.first { $0.content.id == pairing.organisation }?.content.organisation
    guard let one = mentor.flatMap(OrganisationName.init)?.folded,
      let other = need.flatMap(OrganisationName.init)?.folded
    else { return nil }
    return [one, other]
  }
}

/// Who took part in rounds before one.
struct EarlierRounds {
  private(set) var organisations: Set<String> = []
  private(set) var organisationsOfYear: Set<String> = []
  private(set) var personsOfYear: Set<String> = []
  /// The pairs of organisations that a pairing joined, in either order.
  private(set) var ties: Set<Set<String>> = []

  mutating func add(_ facts: RoundContents, ofSameYear isSameYear: Bool) {
    let names =
      facts.mentors.map(\.content.organisation)
      + facts.organisations.map(\.content.organisation)
    let folded = names.compactMap { OrganisationName($0)?.folded }
    organisations.formUnion(folded)
    for pairing in facts.pairings where pairing.startedAt != nil {
      if let houses = facts.houses(of: pairing) { ties.insert(Set(houses)) }
    }
    guard isSameYear else { return }
    organisationsOfYear.formUnion(folded)
    personsOfYear.formUnion(facts.persons)
  }
}
