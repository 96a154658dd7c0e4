import Foundation
import TestSupport
import Testing

struct ImportTests {
  private let program: Program
  private let folder: TemporaryFolder
  private let record: [String]

  init() throws {
    program = try Program()
    folder = try TemporaryFolder()
    record = ["--database", try TestRecord.make(in: folder)]
  }

  /// A file of `Fixtures/Files` with what its rows are and how many are sound.
  struct Export: Sendable, CustomTestStringConvertible {
    let kind: String
    let file: String
    let mapping: String?
    let rows: Int

    var testDescription: String { file }
  }

  private static let exports = [
    Export(
      kind: "mentors", file: "google-forms-mentors.csv",
      mapping: "google-forms-mentors.mapping.json", rows: 10),
    Export(
      kind: "needs", file: "google-forms-needs.csv", mapping: "google-forms-needs.mapping.json",
      rows: 9),
    Export(
      kind: "needs", file: "limesurvey-needs.csv", mapping: "limesurvey-needs.mapping.json", rows: 9
    ),
    Export(
      kind: "needs", file: "limesurvey-needs-text.csv",
      mapping: "limesurvey-needs-text.mapping.json", rows: 9),
    Export(kind: "needs", file: "dialects/needs-semicolon-bom-crlf.csv", mapping: nil, rows: 9),
    Export(kind: "mentors", file: "dialects/mentors-windows1252-tab.txt", mapping: nil, rows: 8),
    Export(kind: "needs", file: "dialects/needs-quoted-linebreaks.csv", mapping: nil, rows: 8),
  ]

  private func options(_ export: Export) -> [String] {
    ["import", export.kind, path(export.file)]
      + (export.mapping.map { ["--mapping", path($0)] } ?? [])
  }

  private func path(_ file: String) -> String {
    RepositoryFolder.file("Fixtures/Files/\(file)").path
  }

  @Test(arguments: exports)
  func `a file as a tool exports it is rehearsed and imported, once`(export: Export) throws {
    let command = options(export) + record + ["--format", "json"]
    let rehearsed = try program.run(command + ["--dry-run"])
    #expect(rehearsed.status == 0)
    let preview = try JSONValue(rehearsed.output)
    #expect(preview["rows"]?.whole == export.rows)
    #expect(preview["sound"]?.whole == export.rows)
    #expect(preview["sample"]?.elements.count == 5)
    #expect(preview["mapping"]?.text?.isEmpty == false)
    let first = try JSONValue(program.run(command).output)
    #expect(first["added"]?.whole == export.rows)
    #expect(first["unchanged"] == .number(0))
    let head = try JSONValue(program.run(["audit", "verify", "--format", "json"] + record).output)
    let again = try JSONValue(program.run(command).output)
    #expect(again["added"] == .number(0))
    #expect(again["changed"] == .number(0))
    #expect(again["unchanged"]?.whole == export.rows)
    let later = try JSONValue(program.run(["audit", "verify", "--format", "json"] + record).output)
    #expect(later["head"] == head["head"])
  }

  @Test(arguments: exports.filter { $0.mapping != nil })
  func `without a mapping file one is guessed, and the guess reads the file`(
    export: Export
  ) throws {
    let plain = Export(kind: export.kind, file: export.file, mapping: nil, rows: export.rows)
    let rehearsed = try JSONValue(
      program.run(options(plain) + record + ["--dry-run", "--format", "json"]).output)
    #expect(rehearsed["rows"]?.whole == export.rows)
    let fields = Set((rehearsed["columns"]?.elements ?? []).compactMap { $0["field"]?.text })
    #expect(fields.isSuperset(of: ["organisation", "about"]), "\(fields)")
    let mapping = try folder.write(try #require(rehearsed["mapping"]?.text), as: "guess.json")
    let guessed = try program.run(options(plain) + record + ["--dry-run", "--mapping", mapping])
    #expect([0, 65].contains(guessed.status))
    #expect(!guessed.diagnostics.contains("mapping.json"))
  }

  @Test func `a rehearsal writes nothing, not even a record`() throws {
    let outcome = try program.run(
      options(Self.exports[0]) + ["--dry-run", "--database", folder.path("none.sqlite")])
    #expect(outcome.status == 0)
    #expect(!FileManager.default.fileExists(atPath: folder.path("none.sqlite")))
  }

  @Test func `a rehearsal tells problems in the form of the interface`() throws {
    let file = RepositoryFolder.file("Fixtures/Files/malformed/needs-many-defects.csv").path
    let outcome = try program.run(
      ["import", "needs", file, "--dry-run", "--format", "json"] + record)
    #expect(outcome.status == 65)
    let problems = try #require(try JSONValue(outcome.output)["problems"]?.elements)
    #expect(problems.count > 1)
    for problem in problems {
      #expect(problem.keys.isSuperset(of: ["file", "line", "code", "message", "severity"]))
    }
  }

  @Test func `a file with an error changes nothing and all its defects are told`() throws {
    let file = RepositoryFolder.file("Fixtures/Files/malformed/needs-many-defects.csv").path
    let before = try program.run(["audit", "verify"] + record).text
    let people = try program.run(["import", "needs", file] + record)
    #expect(people.status == 65)
    #expect(people.output.isEmpty)
    let lines = people.diagnostics.split(separator: "\n")
    #expect(lines.count > 2)
    #expect(lines.dropLast().allSatisfy { $0.contains(/:\d+: (error|warning): .+ — .+/) })
    #expect(try program.run(["audit", "verify"] + record).text == before)
  }
}
