import Foundation
import TestSupport
import Testing

/// Questionnaires and reports through the program, as a coordinator and an evaluator type it.
struct EvaluationTests {
  private let program: Program
  private let folder: TemporaryFolder

  init() throws {
    program = try Program()
    folder = try TemporaryFolder()
    _ = try TestRecord.make(in: folder)
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

  /// Six mentors and six organisations, each with a name that stands nowhere else.
  private static let files = SampleFiles(
    mentors: ["id,name,organisation,email,languages,capacity,expertise"]
      + (1...6).map {
        "M\($0),Kanarimona\($0),Etxe\($0),m\($0)@kanari.example,eu,1,need-fundraising:4"
      },
    needs: ["id,organisation,contact,email,languages,needs,about"]
      + (1...6).map {
        "E\($0),Kanarihouse\($0),Kanaricona\($0),e\($0)@kanari.example,eu,"
          + "need-fundraising:5:1:3,Kanariabouta"
      })

  /// Six accepted pairings.
  private func accepted() throws {
    let files = try Self.files.options(in: folder)
    try run("import", "mentors", files[1])
    try run("import", "needs", files[3])
    try run("round", "screen", "--accept-all")
    try run("round", "propose")
    try run("round", "send", "--deadline", "2999-12-31")
    for pairing in 1...6 {
      try run("pairing", "answer", "P\(pairing)", "--side", "mentor", "yes")
      try run("pairing", "answer", "P\(pairing)", "--side", "organisation", "yes")
    }
  }

  private func consent() throws {
    let people = try JSONValue.lines(run("person", "list", "--format", "jsonl").output)
    for person in people.compactMap({ $0["id"]?.text }) {
      try run(
        "person", "consent", person, "--purpose", "evaluation", "--text-version", "1",
        "--text-language", "eu")
    }
  }

  private static let answers = (1...6).flatMap { number in
    [
      "m\(number)@kanari.example,Guztiz ados,4 - Ados,5,4,\(number > 3 ? 4 : 3),4,5,5",
      "e\(number)@kanari.example,5,4,5,De acuerdo,4,,5,Strongly agree",
    ]
  }

  /// A form export: questions in Basque, Spanish and English and as the row of a grid.
  private func export(_ rows: [String]) throws -> String {
    let heading =
      "Timestamp,Helbide elektronikoa,Argi izan dugu zertarako elkartzen ginen.,"
      + "Nos hemos reunido con la frecuencia adecuada.,trust,usefulness,"
      + "Harremana [Harremanak gauzak beste modu batera ikusarazi dizkit.],clarity,preparation,"
      + "again"
    let lines = [heading] + rows.map { "2026/11/22 10:00:00," + $0 }
    return try folder.write(lines.joined(separator: "\n") + "\n", as: "export.csv")
  }

  @Test func `from a record to a finished report in Basque in three commands`() throws {
    try accepted()
    try consent()
    let file = try export(Self.answers)
    let first = try run("survey", "import", file, "--wave", "end", "--format", "json")
    #expect(try JSONValue(first.output)["added"]?.number == 12)
    let round = try run("evaluate", "round", "--language", "eu")
    #expect(round.text.contains("first"))
    let report = folder.path("report")
    try run("evaluate", "report", "--language", "eu", "--output", report)
    let names = try FileManager.default.contentsOfDirectory(atPath: report).sorted()
    #expect(names == ["uztartu-first-eu.csv", "uztartu-first-eu.html", "uztartu-first.json"])
    let page = try String(contentsOfFile: report + "/uztartu-first-eu.html", encoding: .utf8)
    #expect(page.contains("<html lang=\"eu\">"))
    // The same file a second time changes nothing.
    let again = try run("survey", "import", file, "--wave", "end", "--format", "json")
    #expect(try JSONValue(again.output)["added"]?.number == 0)
    #expect(try JSONValue(again.output)["unchanged"]?.number == 12)
  }

  @Test func `no name, address or word of anybody is in what an evaluation writes`() throws {
    try accepted()
    try consent()
    try run("survey", "import", export(Self.answers), "--wave", "end")
    try run("user", "invite", "jon", "--role", "coordinator")
    try run("user", "invite", "eva", "--role", "evaluator", "--as", "jon", status: 77)
    let inviter = ProcessInfo.processInfo.userName
    try run("user", "invite", "eva", "--role", "evaluator", "--as", inviter)
    var said = ""
    for line in [
      ["survey", "status"], ["survey", "status", "--format", "json"], ["evaluate", "round"],
      ["evaluate", "round", "--format", "json"], ["evaluate", "reports"],
      ["evaluate", "data", "--output", folder.path("data.json"), "--format", "json"],
      ["evaluate", "report", "--all-languages", "--output", folder.path("report")],
      ["evaluate", "report", "--freeze", "--output", folder.path("frozen")],
    ] {
      let outcome = try program.run(
        line + ["--as", "eva"],
        environment: [
          "UZTARTU_DATABASE": folder.path("record.sqlite"),
          "UZTARTU_KEYS": folder.path("keys/keys.sqlite"),
        ])
      #expect(outcome.status == 0, "\(line): \(outcome.diagnostics)")
      said += outcome.text + outcome.diagnostics
    }
    said += try String(contentsOfFile: folder.path("data.json"), encoding: .utf8)
    for place in ["report", "frozen"] {
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path(place)) {
        said += try String(contentsOfFile: folder.path("\(place)/\(name)"), encoding: .utf8)
      }
    }
    #expect(!said.lowercased().contains("kanari"))
    // Identifiers of persons, pairings and applications stay in the record as well.
    #expect(said.firstMatch(of: /"(?:P|H|M|E)[1-6]"/) == nil)
    try run("person", "list", "--as", "eva", status: 77)
    try run("survey", "invite", "--wave", "mid", "--as", "eva", status: 77)
  }

  @Test func `a letter's code opens once, for its own side, and a correction says so`() throws {
    try accepted()
    let outbox = folder.path("outbox")
    let invited = try run("survey", "invite", "--wave", "mid", "--outbox", outbox)
    #expect(!invited.text.contains("Kanari"))
    let letter = outbox + "/P1-mentor-uztartu-relationship-mid.eml"
    let text = try String(contentsOfFile: letter, encoding: .utf8)
    let body = text.components(separatedBy: "\r\n\r\n").dropFirst().joined()
      .replacing("\r\n", with: "")
    let words = String(decoding: try #require(Data(base64Encoded: body)), as: UTF8.self)
    let code = try #require(
      words.firstMatch(of: /[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}/)
    ).output
    #expect(words.contains("Guztiz ados"))
    let answer = ["survey", "answer", String(code).lowercased(), "--answers"]
    try run(answer[0], answer[1], answer[2], answer[3], "5,4", status: 64)
    try run(answer[0], answer[1], answer[2], answer[3], "5,4,5,9,4,4,4,4", status: 64)
    let done = try run(answer[0], answer[1], answer[2], answer[3], "5,4,5,-,4,4,4,4")
    // Nobody agreed to the evaluation: it is kept, and is not counted.
    #expect(done.diagnostics.contains("person consent"))
    try run(answer[0], answer[1], answer[2], answer[3], "5,4,5,-,4,4,4,4", status: 65)
    try run("survey", "answer", "00000-00000-00000-00000", "--answers", "5", status: 66)
    try run("survey", "answer", "nonsense", "--answers", "5", status: 64)
    let record = ["survey", "record", "p1", "--side", "mentor", "--wave", "mid", "--answers"]
    let environment = [
      "UZTARTU_DATABASE": folder.path("record.sqlite"),
      "UZTARTU_KEYS": folder.path("keys/keys.sqlite"),
    ]
    let other = try program.run(record + ["1,1,1,1,1,1,1,1"], environment: environment)
    #expect(other.status == 65)
    let corrected = try program.run(
      record + ["1,1,1,1,1,1,1,1", "--correct"], environment: environment)
    #expect(corrected.status == 0)
    let status = try JSONValue(run("survey", "status", "--format", "json").output)
    let line = try #require(status["surveys"]?.elements.first)
    #expect(line["answered"]?.number == 1 && line["counted"]?.number == 0)
    #expect(line["missing"]?.elements.count == 11)
  }

  @Test func `defects of an export are told line by line, and nothing is taken`() throws {
    try accepted()
    let rows = [
      "m1@kanari.example,5,5,5,5,5,5,5,7", "nobody@kanari.example,5,5,5,5,5,5,5,5",
      "m2@kanari.example,5,5,5,5,5,5,5,5", "m2@kanari.example,4,5,5,5,5,5,5,5",
    ]
    let bad = try run("survey", "import", export(rows), "--wave", "end", status: 65)
    #expect(bad.diagnostics.contains(":2: error:"))
    let worse = try run(
      "survey", "import", export(Array(rows.dropFirst())), "--wave", "end", status: 65)
    #expect(worse.diagnostics.contains(":2: error:") && worse.diagnostics.contains(":4: error:"))
    #expect(try run("survey", "status").text.contains("survey invite"))
  }

  @Test func `a frozen report is the same bytes after an erasure and after new answers`() throws {
    try accepted()
    try consent()
    try run("survey", "import", export(Self.answers), "--wave", "end")
    try run("evaluate", "target", "set", "served", "80")
    try run("evaluate", "target", "set", "recommendationMentors", "-12.5")
    try run("evaluate", "target", "set", "served", "180", status: 64)
    try run("evaluate", "target", "set", "nonsense", "1", status: 64)
    #expect(try run("evaluate", "target", "list", "--format", "csv").text.contains("800000"))
    try run("evaluate", "target", "remove", "recommendationMentors")
    try run("evaluate", "target", "remove", "recommendationMentors", status: 66)
    let (first, again) = (folder.path("first"), folder.path("again"))
    try run("evaluate", "report", "--freeze", "--all-languages", "--output", first)
    try run("pairing", "withdraw", "P1", "--reason", "Moved", "--by", "mentor")
    let people = try JSONValue.lines(run("person", "list", "--format", "jsonl").output)
    let person = try #require(
      people.first { $0["name"]?.text == "Kanarimona1" }?["id"]?.text)
    try run("person", "erase", person, "--confirm", "--now")
    try run(
      "survey", "record", "P2", "--side", "mentor", "--wave", "mid", "--answers", "1,1,1,1,1,1,1,1")
    try run("evaluate", "report", "--frozen", "--all-languages", "--output", again)
    let names = try FileManager.default.contentsOfDirectory(atPath: first).sorted()
    #expect(names.count == 7)
    for name in names {
      let before = FileManager.default.contents(atPath: first + "/" + name)
      #expect(before == FileManager.default.contents(atPath: again + "/" + name), "\(name)")
    }
    try run("evaluate", "report", "--edition", "2", "--output", again, status: 66)
    try run("evaluate", "report", "--freeze", "--frozen", "--output", again, status: 64)
    // Eleven of the twelve who answered are left, and the report of today counts them.
    let status = try JSONValue(run("survey", "status", "--format", "json").output)
    let end = try #require(
      status["surveys"]?.elements.first { $0["wave"]?.text == "end" })
    #expect(end["answered"]?.number == 10)
    #expect(try run("evaluate", "reports", "--format", "csv").text.contains("T1,round,first,1"))
    try run("audit", "verify")
    try run("doctor")
  }

  @Test func `a questionnaire of one's own is loaded, shown and asked`() throws {
    try accepted()
    let shown = try run("survey", "show", "uztartu-relationship", "--format", "json").text
    let own = shown.replacing("uztartu-relationship", with: "our-scale")
    let file = try folder.write(own, as: "own.json")
    try run("survey", "load", file)
    try run("survey", "load", file)
    let changed = try folder.write(own.replacing("Ados", with: "Bai"), as: "changed.json")
    try run("survey", "load", changed, status: 65)
    let broken = try folder.write(own.replacing("\"least\": 6", with: "\"least\": 9"), as: "x.json")
    #expect(try run("survey", "load", broken, status: 65).diagnostics.contains("x.json:"))
    #expect(try run("survey", "list").text.contains("our-scale 1"))
    try run(
      "survey", "record", "P1", "--side", "organisation", "--wave", "base", "--instrument",
      "our-scale@1", "--answers", "1,2,3,4,5,4,3,2")
    #expect(try run("survey", "status").text.contains("our-scale"))
    try run("survey", "show", "nonsense", status: 66)
  }
}
