import Foundation
import TestSupport
import Testing

/// What somebody meets who types a command for the first time.
struct MannersTests {
  private let program: Program

  init() throws { program = try Program() }

  private func run(_ line: String, environment: [String: String] = [:]) throws -> Program.Outcome {
    try program.run(
      line.split(separator: " ").map(String.init), environment: environment)
  }

  @Test func `a mistyped command is named as such, whatever options follow`() throws {
    let slips = [
      ("rond show --language en", "rond", "round"), ("round shwo --language en", "shwo", "show"),
      ("ronud --language en --format json", "ronud", "round"),
      ("--language en lexcon list", "lexcon", "lexicon"),
    ]
    for (line, word, meant) in slips {
      let outcome = try run(line)
      #expect(outcome.status == 64, "\(line)")
      #expect(outcome.diagnostics.contains("“\(word)”"), "\(line): \(outcome.diagnostics)")
      #expect(outcome.diagnostics.contains("Perhaps: \(meant)."), "\(line)")
      #expect(!outcome.diagnostics.contains("--language"), "\(line)")
    }
    #expect(!(try run("zzzzzzzz --language en").diagnostics.contains("Perhaps")))
  }

  @Test func `the language may stand before the command, and before nothing`() throws {
    let after = try run("concepts fundr --language eu")
    #expect(after.status == 0)
    #expect(try run("--language eu concepts fundr") == after)
    #expect(try run("--language=eu concepts fundr") == after)
    let help = try run("--help", environment: ["LC_ALL": "eu_ES.UTF-8"])
    for line in ["--language eu --help", "--help --language eu", "--language eu"] {
      #expect(try run(line).text == help.text, "\(line)")
    }
    let group = try run("round --help", environment: ["LC_ALL": "eu_ES.UTF-8"])
    for line in ["round --language eu", "--language eu round", "--language eu round --help"] {
      #expect(try run(line).text == group.text, "\(line)")
    }
  }

  @Test func `concepts are found by beginnings of words in any language`() throws {
    for words in ["fundr", "dirulag", "FUNDRAISING", "captacion fond"] {
      let found = try run("concepts \(words) --format jsonl")
      #expect(found.status == 0, "\(words)")
      #expect(!found.text.isEmpty, "\(words)")
    }
    let fields = try JSONValue(run("concepts --scheme field --format json").output)
    #expect(fields.elements.isEmpty == false)
    #expect(fields.elements.allSatisfy { $0["scheme"]?.text == "field" })
    let all = try JSONValue(run("concepts --format json").output).elements.count
    #expect(all > 100)
    let none = try run("concepts xqzw --language en")
    #expect(none.status == 1)
    #expect(none.diagnostics.contains("xqzw"))
  }

  @Test func `every defect of a cell is told in one run`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(
      "id,organisation,needs\nE1,Ibai,need-nothing-such:9:1:3|need-donors:1:9:9\n", as: "n.csv")
    let mentors = try folder.write("id,organisation\nM1,Haitz\n", as: "m.csv")
    let outcome = try program.run(
      ["match", "--mentors", mentors, "--needs", file, "--format", "json"])
    #expect(outcome.status == 65)
    let codes = try JSONValue(outcome.output)["problems"]?.elements.compactMap { $0["code"]?.text }
    #expect(codes?.filter { $0 == "out-of-range" }.count == 2, "\(outcome.text)")
    #expect(codes?.filter { $0 == "unknown-concept" }.count == 1, "\(outcome.text)")
  }

  @Test func `empty names are told once, with their lines`() throws {
    let folder = try TemporaryFolder()
    let mentors = try folder.write(
      "id,name,organisation,about\n"
        + (1...20).map { "M\($0),Ane,,Dirulaguntzak zuritzen ditut\n" }.joined(),
      as: "m.csv")
    let needs = try folder.write(
      "id,organisation,about\nE1,Ibai,Dirulaguntzak behar ditugu\n", as: "n.csv")
    let outcome = try program.run(
      ["match", "--mentors", mentors, "--needs", needs, "--language", "en"])
    let told = outcome.diagnostics.split(separator: "\n").filter { $0.contains("name is empty") }
    #expect(told.count == 1, "\(outcome.diagnostics)")
    #expect(told.first?.contains("on 20 lines: 2, 3, 4") == true)
  }

  @Test func `the shares of a pair in a table add up to its fit`() throws {
    let folder = try TemporaryFolder()
    let files = try SampleFiles.small.options(in: folder)
    let outcome = try program.run(
      ["match"] + files + ["--format", "table", "--language", "en"])
    var fit = 0.0
    var sum = 0.0
    var pairs = 0
    for line in outcome.text.split(separator: "\n") {
      if let share = line.firstMatch(of: /· .*\+([0-9.]+)$/) {
        sum += Double(share.1) ?? 0
      } else if let head = line.firstMatch(of: /^([0-9.]+) {2}.*↔/) {
        if pairs > 0 { #expect(abs(fit - sum) < 0.005) }
        (fit, sum, pairs) = (Double(head.1) ?? 0, 0, pairs + 1)
      }
    }
    #expect(pairs >= 2)
    #expect(abs(fit - sum) < 0.005)
  }

  @Test func `identifiers are taken in the case in which somebody types them`() throws {
    let folder = try TemporaryFolder()
    let record = folder.path("record.sqlite")
    let files = try SampleFiles.small.options(in: folder)
    for line in [
      ["init"], ["round", "open", "first"], ["import", "mentors", files[1]],
      ["import", "needs", files[3]], ["round", "screen", "--accept", "m1", "M2", "e1", "e4"],
      ["round", "propose"], ["round", "explain", "--need", "e1", "--mentor", "m2"],
      ["round", "send", "--deadline", "2099-01-01"],
      ["pairing", "answer", "p1", "--side", "mentor", "yes"],
    ] {
      let outcome = try program.run(line + ["--database", record])
      #expect(outcome.status == 0, "\(line): \(outcome.diagnostics)")
    }
  }

  @Test(arguments: ["eu", "es"])
  func `what the system refuses is told in the reader's language`(language: String) throws {
    let folder = try TemporaryFolder()
    let files = try SampleFiles.small.options(in: folder)
    let outcome = try program.run(
      ["match"] + files
        + ["--certificate", folder.path("nowhere/proof.json"), "--language", language])
    #expect(outcome.status == 73)
    for word in ["file", "folder", "doesn", "exist.", "The "] {
      #expect(!outcome.diagnostics.contains(word), "\(outcome.diagnostics)")
    }
  }
}
