import Foundation
import TestSupport
import Testing

/// Ways of deciding and weights through the program, as an evaluator types it.
struct PolicyCompareTests {
  private let program: Program
  private let folder: TemporaryFolder

  init() throws {
    program = try Program()
    folder = try TemporaryFolder()
  }

  @discardableResult
  private func run(_ line: String..., status: Int32 = 0) throws -> Program.Outcome {
    let outcome = try program.run(
      line,
      environment: [
        "UZTARTU_DATABASE": folder.path("record.sqlite"),
        "UZTARTU_KEYS": folder.path("keys/keys.sqlite"),
      ])
    #expect(outcome.status == status, "\(line.joined(separator: " ")): \(outcome.diagnostics)")
    return outcome
  }

  /// Three mentors with two places and four organisations, all different.
  private static let files = SampleFiles(
    mentors: [
      "id,name,organisation,email,languages,capacity,expertise",
      "M1,Kanarimonaa,Etxe1,m1@kanari.example,eu,2,need-fundraising:4|need-donors:2",
      "M2,Kanarimonab,Etxe2,m2@kanari.example,eu,2,need-donors:4",
      "M3,Kanarimonac,Etxe3,m3@kanari.example,eu,2,need-communication:3",
    ],
    needs: [
      "id,organisation,contact,email,languages,needs",
      "E1,Kanarihousea,Kanaricona,e1@kanari.example,eu,need-fundraising:5:1:3",
      "E2,Kanarihouseb,Kanariconb,e2@kanari.example,eu,need-donors:5:1:4",
      "E3,Kanarihousec,Kanariconc,e3@kanari.example,eu,need-fundraising:3:1:4|need-donors:5:1:4",
      "E4,Kanarihoused,Kanaricond,e4@kanari.example,eu,need-donors:2:1:4",
    ])

  private func proposed() throws {
    _ = try TestRecord.make(in: folder)
    let files = try Self.files.options(in: folder)
    try run("import", "mentors", files[1])
    try run("import", "needs", files[3])
    try run("round", "screen", "--accept-all")
    try run("round", "propose")
  }

  private func policies(_ outcome: Program.Outcome) throws -> [String: JSONValue] {
    let lines = try #require(try JSONValue(outcome.output)["policies"]?.elements)
    return Dictionary(uniqueKeysWithValues: lines.map { ($0["policy"]?.text ?? "", $0) })
  }

  @Test func `files are compared without a record, and the same seed gives the same bytes`() throws
  {
    let files = try Self.files.options(in: folder)
    func compare(_ form: String, seed: String) throws -> Program.Outcome {
      try run(
        "evaluate", "compare", files[0], files[1], files[2], files[3], "--repetitions", "20",
        "--seed", seed, "--format", form)
    }
    let one = try compare("json", seed: "5")
    #expect(one.output == (try compare("json", seed: "5")).output)
    #expect(one.output != (try compare("json", seed: "6")).output)
    let found = try policies(one)
    #expect(Set(found.keys) == ["total", "worst-first", "stable", "random"])
    #expect(found["total"]?["served"]?.number == 4)
    #expect(found["stable"]?["blockingPairs"]?.number == 0)
    #expect(found["random"]?["survival"] == nil)
    let total = try #require(found["total"]?["total"]?.number)
    #expect(try #require(found["stable"]?["total"]?.number) <= total)
    #expect(try #require(found["random"]?["total"]?.number) < total)
    let lines = (try compare("csv", seed: "5")).text.split(whereSeparator: \.isNewline)
    #expect(
      lines.first
        == "policy,served,total,worst,tenthPercentile,gini,blockingPairs,envy,shared,survival")
    #expect(lines.count == 5)
  }

  @Test func `the run of a round is compared with what stands, in three languages`() throws {
    try proposed()
    let first = try policies(
      run("evaluate", "compare", "--repetitions", "10", "--format", "json"))
    #expect(first["standing"]?["total"] == first["total"]?["total"])
    #expect(first["standing"]?["shared"]?.number == 4)
    // Made by hand: the first organisation goes to another mentor.
    try run("round", "replace", "--need", "E1", "--mentor", "M3", "--reason", "bertakoa")
    let second = try policies(
      run("evaluate", "compare", "--run", "R1", "--repetitions", "10", "--format", "json"))
    #expect(second["total"]?["total"] == first["total"]?["total"])
    #expect(second["standing"]?["shared"]?.number == 3)
    let words = ["eu": "guztira gehien", "es": "máximo total", "en": "most in total"]
    for (language, word) in words {
      let table = try run(
        "evaluate", "compare", "--repetitions", "10", "--language", language)
      #expect(table.text.contains(word))
      #expect(table.text.contains("R1"))
    }
  }

  @Test func `an evaluator compares numbers and sees no single pair and no name`() throws {
    try proposed()
    let inviter = ProcessInfo.processInfo.userName
    try run("user", "invite", "jon", "--role", "coordinator")
    try run("user", "invite", "eva", "--role", "evaluator", "--as", inviter)
    try run("user", "invite", "mikel", "--role", "facilitator", "--as", inviter)
    let whole = try JSONValue(
      run("evaluate", "compare", "--repetitions", "9", "--format", "json", "--as", "jon").output)
    #expect(whole["fragile"] != nil)
    let numbers = try run(
      "evaluate", "compare", "--repetitions", "9", "--format", "json", "--as", "eva")
    #expect(try JSONValue(numbers.output)["fragile"] == nil)
    let table = try run("evaluate", "compare", "--repetitions", "9", "--as", "eva")
    let weights = try run("evaluate", "calibrate", "--as", "eva")
    for outcome in [numbers, table, weights] {
      for word in ["kanari", "Kanari", "M1", "E1"] { #expect(!outcome.text.contains(word)) }
    }
    try run("evaluate", "compare", "--as", "mikel", status: 77)
    try run("evaluate", "calibrate", "--as", "mikel", status: 77)
  }

  @Test func `what cannot be compared is refused with its status`() throws {
    try proposed()
    let files = try Self.files.options(in: folder)
    try run("evaluate", "compare", files[0], files[1], status: 64)
    try run("evaluate", "compare", "first", files[0], files[1], files[2], files[3], status: 64)
    try run("evaluate", "compare", "--noise", "1.5", status: 64)
    try run("evaluate", "compare", "--noise", "nan", status: 64)
    try run("evaluate", "compare", "--repetitions", "0", status: 64)
    try run("evaluate", "compare", "--run", "R9", status: 66)
    try run("evaluate", "compare", "nowhere", status: 66)
  }

  @Test func `a run of another round is not compared under this one's name`() throws {
    try proposed()
    try run("round", "open", "second")
    try run("evaluate", "compare", "second", "--run", "R1", status: 66)
  }

  @Test func `too few rounds are said to be too few, and no file is written`() throws {
    try proposed()
    let answer = try run("evaluate", "calibrate", "--format", "json")
    #expect(try JSONValue(answer.output)["verdict"]?.text == "too-few-rounds")
    let file = folder.path("rules.json")
    try run("evaluate", "calibrate", "--output", file, status: 1)
    #expect(!FileManager.default.fileExists(atPath: file))
    let words = ["eu": "Txanda gutxiegi", "es": "Muy pocas rondas", "en": "Too few rounds"]
    for (language, word) in words {
      let table = try run("evaluate", "calibrate", "--language", language)
      #expect(table.text.contains(word))
    }
    try run("evaluate", "calibrate", "--rounds", "nowhere", status: 66)
    try run("evaluate", "calibrate", "--outcome", "luck", status: 64)
  }
}
