import Foundation
import TestSupport
import Testing

/// What a person may ask for, in a round that is under way.
struct RightsTests {
  private let program: Program
  private let folder: TemporaryFolder
  private let record: String

  init() throws {
    program = try Program()
    folder = try TemporaryFolder()
    record = try TestRecord.make(in: folder)
    var files = SampleFiles.small.addressed
    // The same human being applies twice, for two organisations.
    files.needs.append(
      files.needs[1].replacing("E1,", with: "E9,", maxReplacements: 1)
        .replacing("Ibai", with: "Besteak", maxReplacements: 1))
    let options = try files.options(in: folder)
    for step in [
      ["import", "mentors", options[1]], ["import", "needs", options[3]],
      ["round", "screen", "--accept-all"], ["round", "propose"],
      ["round", "send", "--deadline", "2099-01-01"],
      ["pairing", "answer", "P1", "--side", "mentor", "yes"],
      ["pairing", "answer", "P1", "--side", "organisation", "yes"],
    ] {
      let outcome = try run(step)
      #expect(outcome.status == 0, "\(step): \(outcome.diagnostics)")
    }
  }

  private func run(_ arguments: [String], language: String = "en") throws -> Program.Outcome {
    try program.run(
      arguments + ["--database", record],
      input: Data("Isilpekoa".utf8),
      environment: ["UZTARTU_KEYS": folder.path("keys/keys.sqlite"), "LANG": language])
  }

  private func document(_ arguments: [String]) throws -> JSONValue {
    let outcome = try run(arguments + ["--format", "json"])
    #expect(outcome.status == 0, "\(arguments): \(outcome.diagnostics)")
    return try JSONValue(outcome.output)
  }

  /// The person on a side of the first pairing.
  private func person(_ side: String) throws -> String {
    let pairings = try JSONValue.lines(run(["pairing", "list", "--format", "jsonl"]).output)
    let pairing = try #require(pairings.first { $0["id"] == .text("P1") })
    let application = try #require(pairing[side == "mentor" ? "mentor" : "need"]?.text)
    let place = "first/\(side)/\(application)"
    let found = try document(["person", "list"])["persons"]?.elements.first { person in
      person["applications"]?.elements.contains(.text(place)) == true
    }
    return try #require(found?["id"]?.text)
  }

  @Test(arguments: [
    ("eu", "Bikote irekiak: P1"), ("es", "Parejas abiertas: P1"), ("en", "Open pairings: P1"),
  ])
  func `taking back the consent to the programme stops what goes on and tells the coordinator`(
    language: String, words: String
  ) throws {
    let contact = try person("organisation")
    // None was ever written down: it can be taken back all the same.
    let gone = try run(
      ["person", "consent", contact, "--purpose", "programme", "--withdraw"], language: language)
    #expect(gone.status == 0 && gone.text.contains(words), "\(gone.diagnostics)")
    let signing = [
      "pairing", "sign", "P1", "--side", "mentor", "--start", "2099-01-01", "--until",
      "2099-06-01", "--sessions", "6",
    ]
    let alerting = ["pairing", "alerts", "--format", "jsonl"]
    let alerts = try JSONValue.lines(run(alerting).output)
    #expect(alerts.map { $0["alert"] } == [.text("consent-withdrawn")])
    for step in [
      signing,
      ["session", "plan", "P1", "--on", "2099-01-01", "--at", "10:00", "--minutes", "60"],
    ] {
      let outcome = try run(step)
      #expect(outcome.status == 65 && outcome.diagnostics.contains("consent"), "\(step)")
    }
    // What was held may still be written down, and a new consent lets it go on.
    let today = try #require(
      try document(["person", "consent", contact])["consents"]?.elements.first?["endedAt"]?.text)
    #expect(
      try run([
        "session", "log", "P1", "--on", String(today.prefix(10)), "--at", "00:00", "--minutes",
        "30",
      ]).status == 0)
    _ = try document([
      "person", "consent", contact, "--purpose", "programme", "--text-version", "2026-2",
    ])
    #expect(try run(alerting).output.isEmpty)
    #expect(try run(signing).status == 0)
  }

  @Test func `a person's page holds nothing that the coordination or the other side keeps`() throws
  {
    let contact = try person("organisation")
    for step in [
      ["note", "write", "P1"],
      ["incident", "report", "P1", "--severity", "high", "--text", "Salaketa"],
      ["pairing", "checkin", "P1", "--channel", "phone", "--light", "amber", "--summary", "Hm"],
      ["round", "ban", "--need", "E1", "--mentor", "M2", "--reason", "Ahaideak"],
    ] {
      let outcome = try run(step)
      #expect(outcome.status == 0, "\(step): \(outcome.diagnostics)")
    }
    _ = try document(["person", "export", contact, "--output", folder.path("out")])
    let page = try folder.text("out/\(contact).html") + folder.text("out/\(contact).json")
    for word in [
      "privateNote", "Private notes", "incident", "Incidents", "checkIn", "amber", "high",
      "manualChange", "Salaketa", "Ahaideak",
    ] {
      #expect(!page.contains(word), "\(word)")
    }
    #expect(page.contains("Entries of the coordination"))
    // What was written for somebody is not written over.
    #expect(
      try run(["person", "export", contact, "--output", folder.path("out")]).status == 73)
  }

  @Test func `a plan names whoever may be the same person, and texts that would stay`() throws {
    let persons = try document(["person", "list"])["persons"]?.elements ?? []
    let twins = persons.filter { person in
      person["applications"]?.elements.contains { $0.text?.hasSuffix("/E1") == true } == true
        || person["applications"]?.elements.contains { $0.text?.hasSuffix("/E9") == true } == true
    }
    let ids = twins.compactMap { $0["id"]?.text }
    try #require(ids.count == 2)
    let mentor = try person("mentor")
    let plan = try document(["person", "erase", ids[0]])
    #expect(plan["likelySame"] == .list([.text(ids[1])]))
    let text = try run(["person", "erase", ids[0]]).text
    #expect(text.contains(ids[1]))
    let other = try document(["person", "erase", mentor])
    #expect(other["likelySame"] == .list([]))
    // Whoever is named in words about others stays there.
    let named = try #require(persons.first { $0["name"] == .text("Iker") }?["id"]?.text)
    #expect(try document(["person", "erase", named])["mentions"] == .list([]))
    _ = try document([
      "pairing", "checkin", "P1", "--channel", "phone", "--light", "green", "--summary",
      "Iker ere etorri da",
    ])
    let mentions = try document(["person", "erase", named])["mentions"]?.elements ?? []
    #expect(mentions.map { $0["table"] } == [.text("checkIn")])
  }

  @Test func `a receipt is not written over, and can be had again`() throws {
    let file = folder.path("receipt.json")
    try Data("first".utf8).write(to: URL(fileURLWithPath: file))
    let ids = try document(["person", "list"])["persons"]?.elements.compactMap { $0["id"]?.text }
    let free = try #require(
      ids?.first { id in
        let plan = try? document(["person", "erase", id])
        return plan?["openPairings"] == .list([])
      })
    let erase = ["person", "erase", free, "--confirm", "--now", "--receipt"]
    #expect(try run(erase + [file]).status == 73)
    #expect(try folder.text("receipt.json") == "first")
    #expect(try document(["person", "erase", free])["state"] == .text("planned"))
    let done = try document(erase + [folder.path("second.json")])
    let again = try document(["person", "receipt", "x1", "--output", folder.path("third.json")])
    #expect(again["digest"] == done["receipt"]?["digest"])
    #expect(try folder.text("second.json") == folder.text("third.json"))
    #expect(try run(["person", "receipt", "X9"]).status == 66)
    // Nothing new is written about somebody who is gone.
    let consent = ["person", "consent", free, "--purpose", "newsletter", "--text-version", "1"]
    #expect(try run(consent).status == 65)
    #expect(try run(["person", "correct", free, "--name", "Ane"]).status == 65)
  }

  @Test func `a person is corrected in the record and in their applications`() throws {
    let mentor = try person("mentor")
    let corrected = try document([
      "person", "correct", mentor, "--name", "Zuzendua Izena", "--email", "zuzen@example.org",
    ])
    #expect(corrected["email"] == .text("zuzen@example.org"))
    #expect(try run(["round", "screen"]).text.contains("Zuzendua Izena"))
    #expect(try run(["person", "correct", mentor, "--email", "nobody"]).status == 65)
    #expect(try run(["person", "correct", mentor, "--name", "  "]).status == 65)
    #expect(try run(["person", "correct", mentor]).status == 64)
    #expect(try document(["person", "correct", mentor, "--email", ""])["email"] == nil)
    #expect(try document(["audit", "verify"])["intact"] == .truth(true))
  }

  @Test(arguments: [
    ("eu", "Tratamenduaren arduraduna", "avpd.eus"),
    ("es", "Responsable del tratamiento", "aepd.es"),
    ("en", "Controller", "12 months"),
  ])
  func `a person's page says who keeps the data, why, how long, and where to complain`(
    language: String, words: String, more: String
  ) throws {
    let mentor = try person("mentor")
    let out = folder.path("out")
    let first = try run(["person", "export", mentor, "--output", out], language: language)
    #expect(first.text.contains("uztartu person controller"))
    #expect(try run(["person", "controller", "--name", "Foroa"]).status == 64)
    #expect(
      try document([
        "person", "controller", "--name", "Foroa Elkartea", "--contact", "dpo@foroa.eus",
      ])
        == document(["person", "controller"]))
    let second = try run(
      ["person", "export", mentor, "--output", folder.path("more")], language: language)
    #expect(!second.text.contains("uztartu person controller"))
    let page = try folder.text("more/\(mentor).html")
    for word in [words, more, "Foroa Elkartea (dpo@foroa.eus)"] {
      #expect(page.contains(word), "\(word)")
    }
  }

  @Test func `a day that has not come is no day on which something was asked or given`() throws {
    let mentor = try person("mentor")
    for step in [
      ["person", "request", mentor, "--kind", "erasure", "--on", "2099-01-01"],
      [
        "person", "consent", mentor, "--purpose", "image", "--text-version", "1", "--on",
        "2099-01-01",
      ],
    ] {
      let outcome = try run(step)
      #expect(outcome.status == 65 && outcome.diagnostics.contains("2099-01-01"), "\(step)")
    }
  }

  @Test func `two short commands at once both get their turn`() throws {
    let consent = "$UZTARTU person consent H1 --text-version 1 --database \(record) --purpose"
    let both = try program.shell(
      "\(consent) image & one=$!; \(consent) newsletter & two=$!; wait $one && wait $two",
      environment: ["UZTARTU_KEYS": folder.path("keys/keys.sqlite")])
    #expect(both.status == 0, "\(both.diagnostics)")
    #expect(try document(["person", "consent", "H1"])["consents"]?.elements.count == 2)
  }

  @Test func `retention only shows what is due until it is confirmed`() throws {
    let shown = try document(["retention", "run"])
    #expect(shown["dryRun"] == .truth(true))
    #expect(try document(["retention", "run", "--confirm"])["dryRun"] == .truth(false))
    #expect(try run(["retention", "run", "--confirm", "--dry-run"]).status == 64)
  }
}
