import Fixtures
import Foundation
import TestSupport
import Testing

struct MatchTests {
  private let program: Program
  private let folder: TemporaryFolder

  init() throws {
    program = try Program()
    folder = try TemporaryFolder()
  }

  private func answer(_ arguments: [String]) throws -> JSONValue {
    let outcome = try program.run(["match"] + arguments)
    #expect(outcome.status == 0)
    return try JSONValue(outcome.output)
  }

  @Test func `the answer has the keys of the interface`() throws {
    let answer = try answer(SampleFiles.small.options(in: folder))
    #expect(
      answer.keys.isSuperset(
        of: ["pairings", "unmatched", "spare", "objective", "certificate"]))
    #expect(answer["certificate"]?["verified"] == .truth(true))
    let pairing = try #require(answer["pairings"]?.elements.first)
    #expect(
      pairing.keys.isSuperset(of: ["need", "mentor", "fit", "parts", "because"]))
    #expect(pairing["need"] == .text("E1"))
    #expect(pairing["mentor"] == .text("M1"))
    #expect(answer["objective"]?["served"] == .number(2))
    #expect(answer["spare"]?.elements.map(\.keys) == [["mentor", "mentorName", "places"]])
    #expect(answer["spare"]?.elements.first?["places"] == .number(1))
  }

  @Test func `whoever has no mentor is told why`() throws {
    let answer = try answer(SampleFiles.small.options(in: folder))
    let unmatched = try #require(answer["unmatched"]?.elements)
    try #require(unmatched.map { $0["need"] } == [.text("E2"), .text("E3")])
    #expect(unmatched[0]["reasons"] == .list([.text("capacity")]))
    #expect(unmatched[1]["reasons"] == .list([.text("no-eligible-mentor")]))
    #expect(unmatched[1]["detail"]?["blocked"]?["no-common-language"] == .number(3))
  }

  @Test func `a round without a single pair answers no`() throws {
    let rules = try folder.write(#"{"minimumFit": 0.999}"#, as: "rules.json")
    let files = SampleFiles(
      mentors: Array(SampleFiles.small.mentors.prefix(2)),
      needs: Array(SampleFiles.small.needs.prefix(2)))
    let strict = try program.run(["match"] + files.options(in: folder) + ["--rules", rules])
    #expect(strict.status == 1)
    let alone = try JSONValue(strict.output)
    #expect(alone["pairings"] == .list([]))
    #expect(alone["unmatched"]?.elements.first?["reasons"] == .list([.text("below-minimum-fit")]))
  }

  @Test func `sums of the answer agree with its pairs`() throws {
    let files = try SampleFiles(
      mentors: DemonstrationCohort.mentors, needs: DemonstrationCohort.needs, count: 16
    ).options(in: folder)
    let answer = try answer(files)
    let pairings = try #require(answer["pairings"]?.elements)
    let fits = try pairings.map { try #require($0["fit"]?.number) }
    #expect(answer["objective"]?["served"]?.whole == fits.count)
    #expect(abs((answer["objective"]?["total"]?.number ?? 0) - fits.reduce(0, +)) < 1e-6)
    #expect(answer["objective"]?["worst"]?.number == fits.min())
    for pairing in pairings {
      let fit = try #require(pairing["fit"]?.number)
      let shares = (pairing["because"]?.elements ?? []).compactMap { $0["share"]?.number }
      #expect(abs(shares.reduce(0, +) - fit) <= 1e-6)
      let mean = (pairing["parts"]?.elements ?? []).reduce(0) {
        $0 + ($1["value"]?.number ?? .nan) * ($1["weight"]?.number ?? .nan)
      }
      #expect(abs(mean - fit) <= 1e-6)
      if let next = pairing["runnerUp"] { #expect(next.keys == ["mentor", "fit"]) }
    }
  }

  @Test func `a round of nothing but texts works`() throws {
    let files = SampleFiles(
      mentors: [
        "id,name,capacity,about", "M1,Ane,1,Llevo la contabilidad y preparo presupuestos.",
      ],
      needs: [
        "id,organisation,about",
        "E1,Ibai,No sabemos cuánto dinero queda en la caja ni llevar las cuentas.",
      ])
    let answer = try answer(files.options(in: folder))
    let pairing = try #require(answer["pairings"]?.elements.first)
    #expect(pairing["fit"]?.number ?? 0 > 0)
    #expect(pairing["because"]?.elements.first?["text"]?.text?.contains("↔") == true)
  }

  @Test(arguments: ["table", "json"])
  func `the answer exists for people and for scripts`(format: String) throws {
    let outcome = try program.run(
      ["match"] + SampleFiles.small.options(in: folder) + ["--format", format, "--language", "eu"])
    #expect(outcome.status == 0)
    #expect(outcome.text.contains(format == "json" ? "\"pairings\"" : "E1 Ibai ↔ M1 Ane"))
    if format == "table" { #expect(outcome.text.contains("0,756")) }
  }

  @Test func `every defect of both files is told at once and nothing is written`() throws {
    var files = SampleFiles.small
    files.mentors[1] = files.mentors[1].replacing("Bizkaia", with: "Burgos")
    files.needs[2] = files.needs[2].replacing("either", with: "sometimes")
    let options = try files.options(in: folder) + ["--certificate", folder.path("c.json")]
    let people = try program.run(["match"] + options)
    #expect(people.status == 65)
    #expect(people.output.isEmpty)
    #expect(people.diagnostics.contains("mentors.csv:2: error: "))
    #expect(people.diagnostics.contains("needs.csv:3: error: "))
    let scripts = try program.run(["match"] + options + ["--format", "json"])
    #expect(scripts.status == 65)
    let problems = try #require(try JSONValue(scripts.output)["problems"]?.elements)
    #expect(problems.map { $0["line"] } == [.number(2), .number(3)])
    #expect(problems.map { $0["value"] } == [.text("Burgos"), .text("sometimes")])
    for problem in problems {
      #expect(
        problem.keys == [
          "file", "line", "column", "field", "value", "code", "message", "severity",
        ])
      #expect(problem["severity"] == .text("error"))
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path("c.json")))
  }

  @Test func `a preference for somebody who is not in the files is refused`() throws {
    let rules = try folder.write(
      #"{"preferences": [{"need": "E1", "mentor": "M9", "kind": "ban"}]}"#, as: "rules.json")
    let outcome = try program.run(
      ["match"] + SampleFiles.small.options(in: folder) + ["--rules", rules])
    #expect(outcome.status == 65)
    #expect(outcome.diagnostics.contains("M9"))
  }
}
