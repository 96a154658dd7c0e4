import Forum
import Foundation
import Records
import TestSupport
import Testing

@testable import Workflow

/// What goes when its term is over, and pseudonyms.
struct RetentionRunTests {
  private let round: TestRound
  private let keys: KeyLocation

  init() throws {
    round = try TestRound().screened()
    keys = KeyLocation(named: round.folder.path("keys/keys.sqlite"), environment: [:])
  }

  private func closeRound() throws {
    let record = try Record.open(at: round.access().path, access: .write)
    try record.write(by: "nerea", at: TestRound.instant) { (writer) throws(RecordError) in
      for state in [RoundState.matching, .running, .closing, .closed] {
        try writer.move(round: "spring", to: state)
      }
    }
    try record.close()
  }

  private func run(daysLater: Double, dry: Bool = false) throws -> RetentionRunDocument {
    try RunRetention(round.access(daysLater: daysLater), keys: keys, dryRun: dry).run()
  }

  /// What a closed round's report counts.
  private func states() throws -> [String] {
    try ScreenApplications(round.access(), round: "spring", decision: .none).run()
      .applications.map { "\($0.side) \($0.organisation) \($0.state)" }
  }

  private func count(_ name: String, in answer: RetentionRunDocument) -> Int {
    answer.going.first { $0.name == name }?.count ?? -1
  }

  @Test func `applications go after a year, persons after two, and counts stay`() throws {
    try closeRound()
    let shown = try states()
    #expect(try run(daysLater: 364).count == 0)
    let dry = try run(daysLater: 370, dry: true)
    #expect(count("unmatched", in: dry) > 0 && count("contact", in: dry) == 0)
    #expect(try run(daysLater: 370, dry: true).going == dry.going)
    #expect(try run(daysLater: 370).going == dry.going)
    #expect(try run(daysLater: 370).count == 0)
    let people = try ListPersons(round.access(), search: nil).run().persons
    #expect(count("contact", in: try run(daysLater: 740)) == people.count)
    let gone = try ListPersons(round.access(), search: nil).run().persons
    #expect(gone.map(\.data) == gone.map { _ in "erased" })
    #expect(gone.map(\.name) == gone.map(\.id))
    #expect(try states() == shown)
  }

  @Test func `what is blocked goes on its day`() throws {
    let person = try ListPersons(round.access(), search: "Eva").run().persons[0].id
    let blocked = try ErasePerson(
      round.access(), person: person, keys: keys, decision: .block, receipt: nil
    ).run()
    #expect(blocked.state == "blocked")
    #expect(count("blocked", in: try run(daysLater: 1000, dry: true)) == 0)
    #expect(count("blocked", in: try run(daysLater: 1100)) == 1)
    let found = try ListPersons(round.access(), search: person).run().persons
    #expect(found.map(\.data) == ["erased"])
  }

  @Test func `a pseudonym is the same each time, another one elsewhere, and dies with its key`()
    throws
  {
    let record = try Record.open(at: round.access().path, access: .write)
    let store = try keys.open(of: record, making: true)
    try record.close()
    let spring = Pseudonyms(round: "spring", keys: store)
    let first = try spring.pseudonym(of: "H1")
    #expect(first.count == 20)
    #expect(try Pseudonyms(round: "spring", keys: store).pseudonym(of: "H1") == first)
    #expect(try spring.pseudonym(of: "H2") != first)
    #expect(try Pseudonyms(round: "autumn", keys: store).pseudonym(of: "H1") != first)
    try closeRound()
    let answer = try run(daysLater: 740)
    #expect(count("pseudonyms", in: answer) == 1)
    #expect(throws: Refusal.self) { try spring.pseudonym(of: "H1") }
  }
}
