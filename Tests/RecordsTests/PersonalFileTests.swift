import Forum
import Foundation
import Mentoring
import Records
import Testing

/// What a person gets of the record: all of theirs, and nobody else's.
struct PersonalFileTests {
  private let temporary: TemporaryRecord

  init() throws {
    temporary = try TemporaryRecord()
    try temporary.screenSampleRound()
    try temporary.propose(("M1", "N1"), ("M2", "N2"))
    try temporary.send()
    try temporary.write { writer in
      let pair = ApplicationPair(mentor: "M3", organisation: "N1")
      try writer.state(.avoid, of: pair, in: "2026", by: .organisation, reason: "isilpean-bat")
      try writer.answer("P1", as: .mentor, .yes)
      try writer.answer("P1", as: .organisation, .no, reason: .other, text: "isilpean-bi")
    }
  }

  private func file(of application: String) throws -> PersonalFile {
    let person = try temporary.read { try $0.persons() }.first {
      $0.applications.contains(application)
    }
    let id = try #require(person).id
    return try temporary.read { try $0.personalFile(of: id) }
  }

  private func text(_ file: PersonalFile) throws -> String {
    String(decoding: try JSONEncoder().encode(file.tables), as: UTF8.self)
  }

  @Test func `A mentor gets what is theirs and not what the organisation said in confidence`()
    throws
  {
    let file = try file(of: "2026/mentor/M1")
    let text = try text(file)
    #expect(text.contains("M1@example.org"))
    #expect(!text.contains("isilpean"))
    #expect(!text.contains("M2@example.org"))
    #expect(file.counterparts.map(\.name) == ["Gamma"])
    #expect(file.tables.map(\.table).contains("expertise"))
    let answers = file.tables.first { $0.table == "response" }
    #expect(answers?.rows.map { $0["side"] } == [.text("mentor")])
  }

  @Test func `A mentor who is avoided is not told`() throws {
    let file = try file(of: "2026/mentor/M3")
    #expect(!file.tables.map(\.table).contains("preference"))
    #expect(file.withheld.contains { $0.table == "preference" && $0.column == "reason" })
  }

  @Test func `An organisation's contact gets their own reasons`() throws {
    let text = try text(try file(of: "2026/organisation/N1"))
    #expect(text.contains("isilpean-bat") && text.contains("isilpean-bi"))
  }

  @Test func `No account of anybody else is in it`() throws {
    for application in ["2026/mentor/M1", "2026/organisation/N1"] {
      let columns = try file(of: application).tables.flatMap(\.rows).flatMap(\.keys)
      #expect(!columns.contains { $0.hasSuffix("By") && $0 != "statedBy" || $0 == "actor" })
      #expect(columns.count > 20)
    }
  }
}
