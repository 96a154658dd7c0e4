import Foundation
import TestSupport
import Testing

/// Letters in the outbox: one for each side that has not answered.
struct LetterTests {
  private let program: Program
  private let folder: TemporaryFolder
  private let record: [String]

  init() throws {
    program = try Program()
    folder = try TemporaryFolder()
    record = ["--database", try TestRecord.make(in: folder)]
  }

  private static let people = SampleFiles(
    mentors: [
      "id,name,organisation,email,languages,territory,mode,capacity,fields,expertise,about",
      "M1,Ane Etxe,Haitz,ane@example.org,es|eu,Bizkaia,either,1,,need-fundraising:3,Busco fondos",
    ],
    needs: [
      "id,organisation,contact,email,languages,territory,mode,fields,needs,about",
      "E1,Ibai,Luis,luis@example.org,eu,Bizkaia,either,,need-fundraising:5:1:3,"
        + "Dirua falta zaigu; idatzi ibai@example.org edo deitu 943 12 34 56.",
      "E2,Oreka,Iker,,eu,Bizkaia,either,,need-fundraising:2:1:3,",
    ])

  private func run(_ arguments: [String]) throws -> Program.Outcome {
    try program.run(arguments + record)
  }

  private func sendRound() throws {
    let files = try Self.people.options(in: folder)
    for (kind, file) in [("mentors", files[1]), ("needs", files[3])] {
      #expect(try run(["import", kind, file]).status == 0)
    }
    #expect(try run(["round", "screen", "--accept-all"]).status == 0)
    #expect(try run(["round", "propose"]).status == 0)
    #expect(try run(["round", "letters"]).status == 65)
    #expect(try run(["round", "send", "--deadline", "2999-12-31"]).status == 0)
  }

  private func body(_ path: String) throws -> String {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let encoded = text.components(separatedBy: "\r\n\r\n")[1].replacing("\r\n", with: "")
    return String(decoding: Data(base64Encoded: encoded) ?? Data(), as: UTF8.self)
  }

  @Test func `each side gets a letter of its own in its own language, until it answers`() throws {
    try sendRound()
    let outbox = folder.path("outbox")
    let letters = ["round", "letters", "--outbox", outbox, "--format", "jsonl"]
    let lines = try JSONValue.lines(run(letters).output)
    #expect(lines.compactMap { $0["side"]?.text } == ["mentor", "organisation"])
    #expect(lines.compactMap { $0["language"]?.text } == ["es", "eu"])
    let toMentor = try body(#require(lines[0]["file"]?.text))
    #expect(toMentor.contains("Hola, Ane Etxe:") && toMentor.contains("Captación de fondos"))
    #expect(toMentor.contains("31 de diciembre de 2999") && toMentor.contains("Ibai"))
    #expect(toMentor.contains("«Dirua falta zaigu; idatzi […] edo deitu […].»"))
    #expect(toMentor.contains("Coordinación de la mentoría — first"))
    let toOrganisation = try body(#require(lines[1]["file"]?.text))
    #expect(toOrganisation.contains("Kaixo, Luis:") && toOrganisation.contains("Ane Etxe (Haitz)"))
    #expect(toOrganisation.contains("2999ko abenduaren 31."))
    // Nobody learns how to reach the other side, nor a number, before both have agreed.
    #expect(!toMentor.contains("@") && !toOrganisation.contains("ane@"))
    #expect(!toMentor.contains("0,") && !toOrganisation.contains("0,"))
    let first = try Data(contentsOf: URL(fileURLWithPath: outbox + "/P1-mentor.eml"))
    #expect(try run(letters).status == 0)
    #expect(try Data(contentsOf: URL(fileURLWithPath: outbox + "/P1-mentor.eml")) == first)
    #expect(try run(["pairing", "answer", "P1", "--side", "mentor", "yes"]).status == 0)
    #expect(
      try JSONValue.lines(run(letters).output).compactMap { $0["side"]?.text } == ["organisation"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: outbox) == ["P1-organisation.eml"])
    #expect(try run(["pairing", "answer", "P1", "--side", "organisation", "yes"]).status == 0)
    // Both have agreed: each learns how to reach the other, and nobody else does.
    let contacts = try JSONValue.lines(run(letters).output)
    try #require(contacts.compactMap { $0["kind"]?.text } == ["contact", "contact"])
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: outbox).sorted()
        == ["P1-mentor-contact.eml", "P1-organisation-contact.eml"])
    #expect(try body(#require(contacts[0]["file"]?.text)).contains("luis@example.org"))
    #expect(try body(#require(contacts[1]["file"]?.text)).contains("ane@example.org"))
  }

  @Test func `the outbox lies beside the record, for its owner alone`() throws {
    try sendRound()
    #expect(try run(["round", "letters"]).status == 0)
    let outbox = record[1] + "-outbox"
    for (path, permissions) in [(outbox, 0o700), (outbox + "/P1-mentor.eml", 0o600)] {
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == permissions)
    }
  }
}
