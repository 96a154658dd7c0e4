import Foundation
import TestSupport
import Testing

struct HelpTests {
  /// A phrase of the parser with what stands in its place.
  private struct Phrase {
    let english: String
    let basque: String
    let spanish: String
  }

  private let program: Program
  private let tree: CommandTree
  private let phrases: [Phrase]

  init() throws {
    program = try Program()
    tree = try CommandTree(program)
    let source = try String(
      contentsOf: RepositoryFolder.file("Sources/Wording/Message+Parser.swift"), encoding: .utf8)
    let pattern =
      /let (?:parser|value)\w+ = Message\(\s*eu: "([^"]*)",\s*es: "([^"]*)",\s*en: "([^"]*)"\)/
    phrases = source.matches(of: pattern).map {
      Phrase(english: String($0.3), basque: String($0.1), spanish: String($0.2))
    }
  }

  /// Command lines that make the parser say every kind of thing it says.
  private static let slips = [
    "match", "match --mentors", "match --mentors a --needs b --thraeds 3", "match --nothing",
    "match --mentors a --needs b extra", "assign a --threads x", "assign",
    "match --mentors a --needs b --format xml", "pairing answer P1 maybe --side mentor", "rond",
  ]

  private func everything(in language: String) throws -> String {
    let environment = ["LC_ALL": "\(language)_ES.UTF-8"]
    var text = ""
    for command in tree.commands {
      let outcome = try program.run(command.path + ["--help"], environment: environment)
      #expect(outcome.status == 0)
      text += outcome.text
    }
    for slip in Self.slips {
      let words = slip.split(separator: " ").map(String.init)
      let outcome = try program.run(words, environment: environment)
      #expect(outcome.status == 64)
      text += outcome.diagnostics
    }
    return text
  }

  @Test func `every phrase of the parser that is replaced is still said`() throws {
    #expect(phrases.count >= 20)
    let english = try everything(in: "en")
    let stale = phrases.map(\.english).filter { !english.contains($0) }
    #expect(stale == [])
  }

  @Test(arguments: ["eu", "es"])
  func `help and complaints hold no English`(language: String) throws {
    let text = try everything(in: language)
    let own = phrases.filter { (language == "eu" ? $0.basque : $0.spanish) != $0.english }
    let left = own.map(\.english).filter { text.contains($0) }
    #expect(left == [])
    let words = [
      "Show ", "help", "Please", "provide", "default", "values", "subcommand>", "options>",
      " and '", " or '", "Usage", "Missing", "invalid", "Unknown", "expected", "Did you",
    ]
    // What a person types stays as it is.
    let plain = text.replacing("--help", with: "").replacing("uztartu help", with: "")
    #expect(words.filter { plain.contains($0) } == [])
  }

  @Test func `each command says what it does in three languages`() throws {
    for command in tree.commands {
      let texts = try ["eu", "es", "en"].map {
        try program.run(command.path + ["--help", "--language", $0]).text
      }
      #expect(Set(texts).count == 3, "\(command.path)")
      for text in texts { #expect(text.utf8.count > 200, "\(command.path)") }
    }
  }

  @Test func `the option goes before the locale, an unknown locale is English`() throws {
    let english = try program.run(["--help"]).text
    #expect(try program.run(["--help"], environment: ["LANG": "fr_FR.UTF-8"]).text == english)
    let basque = try program.run(["--help"], environment: ["LANG": "eu_ES.UTF-8"]).text
    #expect(basque != english)
    for arguments in [["--help", "--language", "eu"], ["--language=eu", "--help"]] {
      let outcome = try program.run(["match"] + arguments, environment: ["LANG": "es_ES.UTF-8"])
      #expect(
        outcome.text
          == (try program.run(
            ["match", "--help"], environment: ["LANG": "eu_ES.UTF-8"])).text)
    }
  }
}
