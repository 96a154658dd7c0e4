import Foundation
import TestSupport
import Testing

/// Names that try to steer the reader's terminal.
struct TerminalTests {
  private static let escape = "\u{1B}[31mRed\u{7}\u{9B}2J"
  private static let override = "abc\u{202E}txt.exe"

  private let program: Program
  private let folder: TemporaryFolder
  private let record: [String]

  init() throws {
    program = try Program()
    folder = try TemporaryFolder()
    record = ["--database", try TestRecord.make(in: folder)]
  }

  private func expectClean(_ outcome: Program.Outcome) {
    for text in [outcome.text, outcome.diagnostics] {
      let steering = text.unicodeScalars.filter { scalar in
        (scalar.properties.generalCategory == .control && scalar != "\n")
          || scalar.properties.isBidiControl
      }
      #expect(steering.isEmpty, "\(text.debugDescription)")
    }
  }

  @Test func `the name of a round cannot steer the terminal`() throws {
    for name in [Self.escape, Self.override] {
      expectClean(try program.run(["round", "open", name] + record))
      expectClean(try program.run(["round", "show", name] + record))
      expectClean(try program.run(["round", "screen", name] + record))
      expectClean(try program.run(["round", "propose", name] + record))
    }
    expectClean(try program.run(["round", "show", Self.escape + "?"] + record))
  }

  @Test func `cells of a file cannot steer the terminal`() throws {
    var files = SampleFiles.small
    files.mentors[1] = files.mentors[1].replacing("Ane", with: Self.escape)
    files.needs[1] = files.needs[1].replacing("Ibai", with: Self.override)
    let options = try files.options(in: folder)
    for command in ["match", "rank"] {
      for language in ["eu", "es", "en"] {
        expectClean(
          try program.run(
            [command] + options + ["--format", "table", "--language", language]))
      }
    }
    for (kind, file) in [("mentors", options[1]), ("needs", options[3])] {
      expectClean(try program.run(["import", kind, file, "--dry-run"] + record))
      expectClean(try program.run(["import", kind, file] + record))
    }
  }

  @Test func `a mistyped option or file cannot steer the terminal`() throws {
    expectClean(try program.run(["verify", Self.escape]))
    expectClean(try program.run(["match", "--" + Self.escape]))
    expectClean(try program.run(["match", "--mentors", "a", "--needs", Self.override]))
    expectClean(try program.run([Self.escape]))
  }

  @Test func `marks for the eye go to a terminal only`() throws {
    let options = try SampleFiles.small.options(in: folder)
    expectClean(
      try program.run(["match", "--format", "table"] + options, environment: ["TERM": "xterm"]))
    expectClean(try program.run(["--help"], environment: ["TERM": "xterm"]))
  }
}
