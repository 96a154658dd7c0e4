import Foundation
import TestSupport
import Testing

struct LexiconTests {
  private let program: Program
  private let folder: TemporaryFolder
  private let record: [String]

  init() throws {
    program = try Program()
    folder = try TemporaryFolder()
    record = ["--database", try TestRecord.make(in: folder)]
  }

  private func run(_ words: [String]) throws -> Program.Outcome {
    try program.run(["lexicon"] + words + record)
  }

  private func json(_ words: [String]) throws -> JSONValue {
    try JSONValue(run(words + ["--format", "json"]).output)
  }

  private func lines(_ words: [String]) throws -> [Substring] {
    try run(words).text.split(whereSeparator: \.isNewline)
  }

  private static let file = """
    # phrases of a neighbourhood
    need-volunteers\tneed\teu\tauzo-elkartea\tAuzolanera inor ez dator.
    need-budget+need-grants\texpertise\tes\ttesorera\tLlevo las cuentas y las subvenciones.

    need-legal\tneed\ten\tclub\tWe do not know who signs the lease.

    """

  @Test func `phrases are added, listed in every form, removed and learned`() throws {
    let file = try folder.write(Self.file, as: "phrases.tsv")
    let added = try json(["add", "--file", file])
    #expect(added["added"]?.elements.map { $0["id"]?.text } == ["F1", "F2", "F3"])
    let one = try json([
      "add", "Nor joan da hutsik dagoen aretora?", "--concept", "need-visibility", "--concept",
      "Diru-laguntzak", "--kind", "need", "--text-language", "eu",
    ])
    #expect(one["added"]?.elements.first?["concepts"]?.elements.count == 2)
    let again = try json(["add", "--file", file])
    #expect(again["unchanged"]?.whole == 3)
    #expect(try json(["list"])["phrases"]?.elements.count == 4)
    #expect(try lines(["list", "--format", "jsonl"]).count == 4)
    #expect(try lines(["list", "--format", "csv"]).count == 5)
    #expect(try run(["list"]).text.contains("Auzolanera inor ez dator."))
    #expect(try json(["remove", "F4"])["id"]?.text == "F4")
    let trained = try json(["train"])
    #expect(trained["lexicon"]?["phrases"]?.whole == 3)
    #expect(trained["isNew"] == .truth(true))
    #expect(try json(["train"])["isNew"] == .truth(false))
    #expect(try json(["list"])["isCurrent"] == .truth(true))
  }

  @Test func `two records with the same phrases have the same lexicon`() throws {
    let file = try folder.write(Self.file, as: "phrases.tsv")
    let lines = Self.file.split(separator: "\n")
    let turned = try folder.write(
      lines.reversed().joined(separator: "\n") + "\n", as: "turned.tsv")
    _ = try json(["add", "--file", file])
    let first = try json(["train"])
    let other = ["--database", folder.path("other.sqlite")]
    #expect(try program.run(["init"] + other).status == 0)
    #expect(try program.run(["lexicon", "add", "--file", turned] + other).status == 0)
    let second = try JSONValue(
      program.run(["lexicon", "train", "--format", "json"] + other).output)
    #expect(first["lexicon"]?["version"] == second["lexicon"]?["version"])
    #expect(first["lexicon"]?["version"]?.text?.count == 16)
  }

  @Test func `an evaluation is told in every form and says that two phrases are few`() throws {
    let file = try folder.write(
      Self.file.split(separator: "\n").prefix(3).joined(separator: "\n"), as: "phrases.tsv")
    _ = try json(["add", "--file", file])
    let answer = try json(["evaluate"])
    #expect(answer["isTelling"] == .truth(false))
    #expect(answer["phrases"]?.elements.count == 2)
    for change in ["ownPhrases", "shippedSample"] {
      for time in ["before", "after"] {
        let count = try #require(answer[change]?[time])
        let (first, three) = (count["first"]?.whole ?? -1, count["three"]?.whole ?? -1)
        #expect(0 <= first && first <= three && three <= count["of"]?.whole ?? -1)
      }
    }
    let table = try run(["evaluate", "--language", "eu"])
    #expect(table.text.contains("Esaldi gutxiegi"))
    #expect(try lines(["evaluate", "--format", "csv"]).count == 3)
  }

  /// A command line after `lexicon`, its words apart by spaces, and how it ends.
  struct Ending: Sendable, CustomTestStringConvertible {
    let line: String
    let status: Int32

    var testDescription: String { "\(line) → \(status)" }
  }

  private static let endings = [
    Ending(line: "add", status: 64), Ending(line: "add Zerbait", status: 64),
    Ending(line: "add Zerbait --file a.tsv", status: 64),
    Ending(line: "add --file a.tsv --concept need-grants", status: 64),
    Ending(line: "add Zerbait --concept need-nothing", status: 64),
    Ending(line: "add Zerbait --concept need-grants --text-language fr", status: 64),
    Ending(line: "add Zerbait --concept need-grants --kind wish", status: 64),
    Ending(line: "add Zerbait --concept need-grants --format csv", status: 64),
    Ending(line: "add --file none.tsv", status: 66), Ending(line: "remove F1", status: 66),
    Ending(line: "train", status: 66), Ending(line: "evaluate", status: 66),
    Ending(line: "list", status: 0),
  ]

  @Test(arguments: endings)
  func `a command ends with the status of the interface`(ending: Ending) throws {
    let outcome = try run(ending.line.split(separator: " ").map(String.init))
    #expect(outcome.status == ending.status, "\(outcome.diagnostics)")
    #expect(outcome.diagnostics.isEmpty == (ending.status == 0))
    if ending.status != 0 { #expect(outcome.output.isEmpty) }
  }

  @Test func `a file with defects is refused with every line, and nothing is written`() throws {
    let file = try folder.write(
      "need-grants\tneed\teu\tx\tBat.\nneed-xyz\twish\tfr\tx\t…\nbi eremu\tbakarrik\n",
      as: "phrases.tsv")
    let outcome = try run(["add", "--file", file])
    #expect(outcome.status == 65)
    let lines = outcome.diagnostics.split(separator: "\n")
    #expect(lines.dropLast().allSatisfy { $0.contains(/:\d+: error: .+ — .+/) })
    #expect(lines.count == 6)
    #expect(try json(["list"])["phrases"]?.elements.isEmpty == true)
  }
}
