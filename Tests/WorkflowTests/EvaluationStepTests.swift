import Evaluation
import Forum
import Foundation
import Mentoring
import Records
import TestSupport
import Testing
import Wording

@testable import Workflow

/// What the evaluation reads of a record.
struct EvaluationStepTests {
  private let round: TestRound
  private let keys: KeyLocation

  init() throws {
    round = try TestRound().screened()
    keys = KeyLocation(named: round.folder.path("keys/keys.sqlite"), environment: [:])
    try round.propose()
    try round.send()
    try round.answer("P1", .mentor, .yes)
    try round.answer("P1", .organisation, .yes)
  }

  private func open<Value>(_ body: (OpenRecord) throws -> Value) throws -> Value {
    let record = try Record.open(at: round.access().path, access: .read)
    let result = Result {
      try body(
        OpenRecord(record: record, access: round.access(), asker: .unchecked("nerea")))
    }
    try record.close()
    return try result.get()
  }

  private func data() throws -> RoundData {
    try open { record in
      try RoundDataCollection(record, keys: keys).data(of: record.round("spring"))
    }
  }

  private func person(of side: ApplicationSide) throws -> String {
    try open { record in
      try SurveyRespondents(of: record.round("spring"), record).person(of: side, in: "P1")
    }
  }

  private func consent(_ person: String, _ decision: RecordConsent.Decision) throws {
    _ = try RecordConsent(
      round.access(), person: person, purpose: .evaluation, decision: decision
    ).run()
  }

  private func agree(_ person: String) throws {
    try consent(
      person, .grant(textVersion: "1", language: .eu, at: nil, evidence: nil))
  }

  private func answer(_ side: AnswerProposal.Side) throws {
    _ = try RecordSurveyAnswer(
      round.access(), pairing: "P1", side: side, wave: .end, instrument: nil,
      answers: "5,4,5,4,5,4,5,4", day: nil, correcting: false, keys: keys
    ).run()
  }

  @Test func `nobody has a name in the data: not as text, and not by an identifier`() throws {
    try agree(person(of: .mentor))
    try answer(.mentor)
    let data = try data()
    let text = try DocumentText.text(of: data)
    let (people, houses) = try open { record in
      try record.read { (reader) throws(RecordError) in
        (
          try reader.persons(),
          try reader.organisations(of: "spring").map(\.content.organisation)
        )
      }
    }
    for word in people.flatMap({ [$0.name, $0.id] }) + houses where !word.isEmpty {
      #expect(!text.contains("\"\(word)\""), "\(word)")
    }
    #expect(!text.contains("@"))
    #expect(data.answers.count == 1)
    let asked = try #require(data.pairings.first { $0.state == .accepted })
    #expect(data.answers[0].pairing == asked.id)
    #expect(data.applications.contains { $0.person == data.answers[0].person })
    #expect(data.answers[0].scoreMicro == 4_500_000)
  }

  @Test func `lists are in the order of pseudonyms, and the same record gives the same bytes`()
    throws
  {
    let (first, again) = (try data(), try data())
    #expect(first.applications.map(\.id) == first.applications.map(\.id).sorted())
    #expect(first.pairings.map(\.id) == first.pairings.map(\.id).sorted())
    #expect(try DocumentText.text(of: first) == DocumentText.text(of: again))
  }

  @Test func `an answer counts while its consent is in force, and stays in the record (20)`()
    throws
  {
    let mentor = try person(of: .mentor)
    try answer(.mentor)
    try answer(.organisation)
    #expect(try data().answers.isEmpty)
    try agree(mentor)
    #expect(try data().answers.map(\.side) == [.mentor])
    try consent(mentor, .withdraw)
    let after = try data()
    #expect(after.answers.isEmpty)
    // What the programme wrote down of the same person is all there.
    #expect(after.pairings.count { $0.state == .accepted } == 1)
    let kept = try open { record in
      try record.read { (reader) throws(RecordError) in
        try reader.surveyAnswers(of: "spring").count
      }
    }
    #expect(kept == 2)
  }

  @Test func `days count from the first day on which a proposal was sent`() throws {
    let data = try data()
    #expect(data.firstDay == ForumTime.day(TestRound.instant))
    #expect(data.pairings.allSatisfy { $0.sentDay == 0 })
    #expect(data.pairings.compactMap(\.mentorReply.day) == [0])
    #expect(data.lastDay == 0)
  }

  @Test func `planned values are read in the indicator's unit`() {
    #expect(Indicator.served.micro(typed: "80") == 800_000)
    #expect(Indicator.served.micro(typed: "% 62,5") == 625_000)
    #expect(Indicator.served.micro(typed: "100.01") == nil)
    #expect(Indicator.sessions.micro(typed: "120") == 120_000_000)
    #expect(Indicator.sessions.micro(typed: "-1") == nil)
    #expect(Indicator.recommendationMentors.micro(typed: "−12.5") == -12_500_000)
    #expect(Indicator.relationship.micro(typed: "5.5") == nil)
    for text in ["", "x", "1.2.3", "1e3", "99999999", "1.23456", "--1"] {
      #expect(Indicator.sessions.micro(typed: text) == nil, "\(text)")
    }
  }
}

/// What is taken out of the data before they go to others.
struct RoundDataSetTests {
  private static let fields = ["field-culture", "field-youth", "field-care"]

  private static func applications(_ count: Int, seed: UInt64) -> [ApplicationFacts] {
    var numbers = SeededNumbers(seed: seed)
    return (0..<count).map { index in
      let territories: [Territory?] = Territory.allCases + [nil]
      let modes: [MeetingMode?] = MeetingMode.allCases + [nil]
      return ApplicationFacts(
        id: "a\(index)", side: index.isMultiple(of: 3) ? .mentor : .organisation,
        state: .eligible, organisation: "o\(index / 2)",
        territory: numbers.one(of: territories),
        mode: numbers.one(of: modes),
        languages: numbers.one(of: [[.eu], [.es], [.eu, .es]]),
        fields: [numbers.one(of: fields)], concepts: ["need-grants"])
    }
  }

  @Test(arguments: [0, 1, 4, 5, 9, 20, 60, 200])
  func `whatever is told of somebody is told of five organisations at least`(count: Int) {
    for seed in 1...20 as ClosedRange<UInt64> {
      let told = RoundDataSet.generalised(Self.applications(count, seed: seed))
      for side in ApplicationSide.allCases {
        let own = told.filter { $0.side == side }
        let groups = Dictionary(grouping: own) { application in
          [
            application.territory?.rawValue ?? "", application.mode?.rawValue ?? "",
            application.fields.joined(), application.languages.map(\.rawValue).joined(),
          ]
        }
        for (traits, members) in groups {
          let houses = Set(members.map(\.organisation)).count
          let isAlone = groups.count == 1 && traits.allSatisfy(\.isEmpty)
          #expect(houses >= 5 || isAlone, "seed \(seed): \(traits) \(houses)")
        }
      }
    }
  }

  @Test func `what many share stays as it is`() {
    let many = (0..<10).map { index in
      ApplicationFacts(
        id: "a\(index)", side: .mentor, state: .eligible, organisation: "o\(index)",
        territory: .bizkaia, mode: .online, languages: [.eu], fields: ["field-youth"])
    }
    #expect(RoundDataSet.generalised(many) == many)
  }

  @Test func `a score is the mean of enough answers, reversed items turned round`() {
    let phrase = Instrument.Phrase(eu: "a")
    let instrument = Instrument(
      name: "x", version: 1, title: phrase, scale: Instrument.Scale(least: 1, most: 5),
      items: [
        Instrument.Item(id: "a", text: phrase), Instrument.Item(id: "b", text: phrase),
        Instrument.Item(id: "c", text: phrase, isReversed: true),
      ], leastAnswered: 2, licence: "x")
    #expect(instrument.scoreMicro([5, 4, 1]) == 4_666_667)
    #expect(instrument.scoreMicro([5, nil, 2]) == 4_500_000)
    #expect(instrument.scoreMicro([5, nil, nil]) == nil)
    #expect(instrument.scoreMicro([9, 4, nil]) == nil)
    #expect(instrument.turned([1, 2, 2]) == [1, 2, 4])
    #expect(instrument.turned([]) == [nil, nil, nil])
  }
}
