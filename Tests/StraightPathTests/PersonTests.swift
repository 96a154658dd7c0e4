import Foundation
import TestSupport
import Testing

/// Consents, rights, export and erasure through the program, with a canary to hunt for.
struct PersonTests {
  private let program: Program
  private let folder: TemporaryFolder
  private let record: String

  private static let words = ["Kanarixo", "kanarixo", "kukuliburua"]

  init() throws {
    program = try Program()
    folder = try TemporaryFolder()
    record = try TestRecord.make(in: folder)
    var files = SampleFiles.small
    files.mentors.append(
      "M9,Kanarixo Etxe,Omega,kanarixo@example.org,eu,Bizkaia,either,1,,need-grants:4,kukuliburua")
    let options = try files.options(in: folder)
    for arguments in [["mentors", options[1]], ["needs", options[3]]] {
      #expect(try run(["import"] + arguments).status == 0)
    }
  }

  private func run(_ arguments: [String]) throws -> Program.Outcome {
    try program.run(
      arguments + ["--database", record],
      environment: ["UZTARTU_KEYS": folder.path("keys/keys.sqlite"), "LANG": "en"])
  }

  private func document(_ arguments: [String]) throws -> JSONValue {
    let outcome = try run(arguments + ["--format", "json"])
    #expect(outcome.status == 0, "\(arguments): \(outcome.diagnostics)")
    return try JSONValue(outcome.output)
  }

  private func person(_ words: String) throws -> String {
    let found = try document(["person", "list", "--search", words])
    return try #require(found["persons"]?.elements.first?["id"]?.text)
  }

  /// The files of the test's folder that hold a canary, but for the two that were imported.
  private func filesWithCanary() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.url.path).filter { path in
      guard !path.hasSuffix(".csv"),
        let bytes = FileManager.default.contents(atPath: folder.path(path))
      else { return false }
      return Self.words.contains { bytes.range(of: Data($0.utf8)) != nil }
    }.sorted()
  }

  @Test func `a person is found by words in any case and without accents`() throws {
    let all = try document(["person", "list"])
    #expect(all["persons"]?.elements.count == 8)
    let found = try document(["person", "list", "--search", "ETXE kánarixo"])
    #expect(found["persons"]?.elements.map { $0["name"] } == [.text("Kanarixo Etxe")])
    let csv = try run(["person", "list", "--format", "csv"])
    #expect(csv.text.hasPrefix("id,name,email,organisation,applications,data"))
    #expect(try run(["person", "list", "--search", "inor"]).text == "There is no such person.\n")
  }

  @Test func `a consent is given, withdrawn and listed`() throws {
    let id = try person("kanarixo")
    let given = try document([
      "person", "consent", id.lowercased(), "--purpose", "evaluation", "--text-version", "2026-1",
      "--text-language", "eu", "--evidence", "paper",
    ])
    #expect(given["textVersion"] == .text("2026-1"))
    #expect(given["language"] == .text("eu"))
    let gone = try document(["person", "consent", id, "--purpose", "evaluation", "--withdraw"])
    #expect(gone["ending"] == .text("withdrawn"))
    #expect(try document(["person", "consent", id])["consents"]?.elements.count == 1)
    let again = ["person", "consent", id, "--purpose", "evaluation", "--withdraw"]
    #expect(try document(again) == gone)
    #expect(try run(["person", "consent", id, "--purpose", "image"]).status == 64)
    #expect(try run(["person", "consent", id, "--text-version", "1"]).status == 64)
    #expect(try run(["person", "consent", "H99"]).status == 66)
  }

  @Test(arguments: [("eu", "Zure eskubideak"), ("es", "Tus derechos"), ("en", "Your rights")])
  func `an export is a page in the reader's language and the same as data`(
    language: String, words: String
  ) throws {
    let id = try person("kanarixo")
    let answer = try document([
      "person", "export", id, "--output", folder.path("out"), "--language", language,
    ])
    let page = try folder.text("out/\(id).html")
    #expect(page.contains("lang=\"\(language)\"") && page.contains(words))
    #expect(page.contains("kanarixo@example.org") && page.contains("kukuliburua"))
    #expect(!page.contains("Ane") && !page.contains("Jon"))
    let file = folder.path("out/\(id).json")
    let data = try JSONValue(Data(contentsOf: URL(fileURLWithPath: file)))
    #expect(data["person"]?["email"] == .text("kanarixo@example.org"))
    #expect(answer["rows"]?.whole ?? 0 >= 4)
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
    #expect((mode as? NSNumber)?.intValue == 0o600)
  }

  @Test func `a plan changes nothing, and erasing leaves no word in any file`() throws {
    let id = try person("kanarixo")
    let before = try document(["audit", "verify"])
    let round = try document(["round", "show", "first"])
    let plan = try document(["person", "erase", id])
    #expect(plan["state"] == .text("planned"))
    #expect(try document(["audit", "verify"]) == before)
    #expect(try !filesWithCanary().isEmpty)
    let receipt = folder.path("receipt.json")
    let done = try document([
      "person", "erase", id, "--confirm", "--now", "--receipt", receipt,
    ])
    #expect(done["state"] == .text("erased"))
    #expect(try filesWithCanary() == [])
    #expect(
      try JSONValue(Data(contentsOf: URL(fileURLWithPath: receipt)))["digest"]
        == done["receipt"]?["digest"])
    for reading in [
      ["person", "list"], ["person", "consent", id], ["round", "show"], ["round", "screen"],
      ["person", "erase", id], ["audit", "verify"], ["doctor"], ["session", "list"],
    ] {
      let outcome = try run(reading)
      #expect(Self.words.allSatisfy { !outcome.text.contains($0) }, "\(reading)")
    }
    #expect(try document(["round", "show", "first"])["state"] == round["state"])
    #expect(try document(["audit", "verify"])["intact"] == .truth(true))
    let again = try run(["import", "mentors", folder.path("mentors.csv")])
    #expect(again.status == 65)
    #expect(try filesWithCanary() == [])
  }

  @Test func `a blocked person comes back when it is lifted`() throws {
    let id = try person("kanarixo")
    #expect(try document(["person", "erase", id, "--confirm"])["state"] == .text("blocked"))
    #expect(try filesWithCanary() == [])
    let lifted = try document(["person", "erase", id, "--confirm", "--lift"])
    #expect(lifted["state"] == .text("lifted"))
    #expect(try person("kanarixo") == id)
    #expect(try run(["person", "erase", id, "--now"]).status == 64)
    #expect(try run(["person", "erase", id, "--confirm", "--now", "--lift"]).status == 64)
  }

  @Test func `a request is due in a month and closed with its outcome`() throws {
    let id = try person("kanarixo")
    let asked = try document([
      "person", "request", id, "--kind", "access", "--on", "2026-01-31",
    ])
    #expect(asked["dueDay"] == .text("2026-02-28"))
    let late = try document(["person", "requests", "--overdue"])
    #expect(late["requests"]?.elements.map { $0["state"] } == [.text("overdue")])
    #expect(try run(["person", "close", "Q1", "--outcome", "refused"]).status == 65)
    #expect(
      try document(["person", "close", "q1", "--outcome", "done"])["state"] == .text("closed"))
    #expect(try document(["person", "requests"])["requests"]?.elements == [])
    #expect(try document(["person", "requests", "--closed"])["requests"]?.elements.count == 1)
  }

  @Test func `terms are shown, set and run`() throws {
    let shown = try document(["retention", "show"])
    #expect(shown["terms"]?.elements.count == 5)
    let set = try document(["retention", "set", "notes", "--days", "30"])
    let notes = set["terms"]?.elements.first { $0["class"] == .text("notes") }
    #expect(notes?["length"] == .number(30) && notes?["unit"] == .text("days"))
    #expect(try run(["retention", "set", "notes"]).status == 64)
    #expect(try run(["retention", "set", "notes", "--days", "1", "--months", "1"]).status == 64)
    let dry = try document(["retention", "run", "--dry-run"])
    #expect(dry["dryRun"] == .truth(true))
    #expect(dry["going"]?.elements.allSatisfy { $0["count"] == .number(0) } == true)
    #expect(try document(["retention", "run", "--confirm"])["dryRun"] == .truth(false))
  }
}
