import Foundation
import TestSupport
import Testing

/// Words that are not for everybody, in the files that commands leave behind.
struct CanaryFileTests {
  private let world: CanaryTests.World

  init() throws { world = try CanaryTests.World() }

  private func text(_ name: String) throws -> String {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: world.folder.path(name)))
    let text = String(decoding: bytes, as: UTF8.self)
    guard name.hasSuffix(".eml"), let body = text.components(separatedBy: "\r\n\r\n").last,
      let decoded = Data(base64Encoded: body, options: .ignoreUnknownCharacters)
    else { return text }
    return text + String(decoding: decoded, as: UTF8.self)
  }

  private func succeed(_ words: [String], as user: String, input: String = "") throws {
    let outcome = try world.run(words, as: user, input: input)
    try #require(outcome.status == 0, "\(words): \(outcome.diagnostics)")
  }

  /// The identifiers of persons, by what stands in their application.
  private func person(_ word: String) throws -> String {
    let listed = try world.run(["person", "list", "--format", "csv"], as: "administrator").text
    let line = try #require(
      listed.split(whereSeparator: \.isNewline).first { $0.contains(word) }, "\(listed)")
    return String(line.prefix { $0 != "," })
  }

  @Test func `a letter holds no word that is not for the one who gets it`() throws {
    try succeed(["round", "letters", "--outbox", "OUTBOX"], as: "coordinator")
    let letters = try FileManager.default.contentsOfDirectory(atPath: world.folder.path("outbox"))
    #expect(letters.sorted() == ["P1-mentor-contact.eml", "P1-organisation-contact.eml"])
    for letter in letters {
      let reader = letter.contains("mentor") ? "mentor1" : "contact1"
      let text = try text("outbox/" + letter)
      #expect(CanaryTests.strays(in: text, seenBy: reader) == [], "\(letter)")
    }
    // Once both agreed each has the other's address: else the test would read the wrong files.
    #expect(try text("outbox/P1-organisation-contact.eml").contains("kanarimaila"))
  }

  @Test func `pages of a pairing hold what both of its sides may read`() throws {
    let pages = [
      (
        ["pairing", "agreement", "P1", "--output", "AGREEMENT", "--until", "2099-05-31"]
          + ["--sessions", "8", "--start", "2099-01-01"], "agreement.html"
      ),
      (["session", "minutes", "S1", "--output", "MINUTES"], "minutes.html"),
      (["session", "calendar", "--pairing", "P1", "--output", "CALENDAR"], "calendar.ics"),
      (["pairing", "certificate", "P1", "--side", "mentor", "--output", "HOURS"], "hours.html"),
    ]
    for (words, file) in pages {
      for user in ["coordinator", "mentor1"] {
        try succeed(words, as: user)
        let text = try text(file)
        for reader in ["mentor1", "contact1"] {
          #expect(CanaryTests.strays(in: text, seenBy: reader) == [], "\(file) by \(user)")
        }
      }
    }
    // A calendar and a certificate go on to others: they say who, when and how long.
    for file in ["calendar.ics", "hours.html"] {
      let text = try text(file)
      let told = CanaryTests.canaries.map(\.word).filter(text.contains)
      #expect(Set(told).isSubset(of: ["Kanarimona"]), "\(file): \(told)")
    }
  }

  @Test func `lists that are kept as files hold what their reader may see`() throws {
    let lists = [
      ["pairing", "list"], ["session", "list"], ["goal", "list"], ["session", "action", "list"],
    ]
    for words in lists {
      for user in ["coordinator", "mentor1", "mentor2", "contact1", "contact2"] {
        for form in ["csv", "jsonl"] {
          let outcome = try world.run(words + ["--format", form], as: user)
          try #require(outcome.status == 0, "\(words) as \(user): \(outcome.diagnostics)")
          #expect(CanaryTests.strays(in: outcome.text, seenBy: user) == [], "\(words) as \(user)")
        }
      }
    }
  }

  /// `own`: what the person said in confidence is theirs to read, and nobody else's.
  @Test(arguments: [("Kanarimona", "mentor1", []), ("Kanariconb", "contact2", ["Kanarirefusal"])])
  func `an export holds what its person may read, whoever writes it`(
    name: String, persona: String, own: [String]
  ) throws {
    let id = try person(name)
    for user in ["administrator", persona] {
      // A folder of its own: no page is written over another.
      let folder = "export-by-" + user
      try succeed(["person", "export", id, "--output", world.folder.path(folder)], as: user)
      for file in ["\(id).html", "\(id).json"] {
        let text = try text(folder + "/" + file)
        #expect(text.contains(name))
        #expect(CanaryTests.strays(in: text, seenBy: persona) == own, "\(file) by \(user)")
      }
    }
  }

  @Test func `after an erasure no word of the person is left, nor comes back with a backup`() throws
  {
    let words = ["Kanarimona", "kanarimaila", "Kanariabouta", "Kanarinote"]
    let id = try person("Kanarimona")
    #expect(try hits(words, in: ["record.sqlite", "record.sqlite-wal"]).contains("Kanarimona"))
    try succeed(["backup", "--backups", world.folder.path("backups")], as: "administrator")
    try succeed(["pairing", "withdraw", "P1", "--reason", "x"], as: "coordinator")
    try succeed(["person", "erase", id, "--confirm", "--now"], as: "administrator")
    let backups = try FileManager.default.contentsOfDirectory(
      atPath: world.folder.path("backups"))
    let backup = try #require(backups.first { $0.hasSuffix(".sqlite") })
    let again = world.folder.path("again.sqlite")
    try succeed(
      ["restore", world.folder.path("backups/" + backup), "--database", again],
      as: "administrator")
    // Bytes: the record, its log, everything beside it, the backup, and what was restored.
    let all = try FileManager.default.subpathsOfDirectory(atPath: world.folder.url.path)
      .filter { !$0.hasSuffix(".csv") }
    #expect(all.contains("again.sqlite") && all.contains("backups/" + backup))
    #expect(try hits(words, in: all) == [])
    #expect(try hits(["Kanarimonb"], in: ["record.sqlite", "again.sqlite"]) == ["Kanarimonb"])
    // Screens and files of both records.
    for (export, database) in [("first", world.folder.path("record.sqlite")), ("second", again)] {
      for (command, kind) in CanaryTests.table {
        guard case .reads(let arguments) = kind else { continue }
        let line = command.split(separator: " ").map(String.init) + arguments
        for user in ["administrator", "coordinator"] {
          let outcome = try world.run(line + ["--database", database], as: user)
          let said = outcome.text + outcome.diagnostics
          #expect(words.filter(said.contains) == [], "\(command) as \(user)")
        }
      }
      try succeed(
        [
          "person", "export", id, "--output", world.folder.path(export), "--database", database,
        ], as: "administrator")
    }
    let written = try FileManager.default.subpathsOfDirectory(atPath: world.folder.url.path)
      .filter { !$0.hasSuffix(".csv") }
    #expect(written.contains("second/\(id).html") && written.contains("calendar.ics"))
    #expect(try hits(words, in: written) == [])
  }

  /// The words whose bytes stand in any of these files.
  private func hits(_ words: [String], in files: [String]) throws -> [String] {
    var found: Set<String> = []
    for file in files {
      let path = world.folder.path(file)
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
        !isFolder.boolValue
      else { continue }
      let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      for word in words where bytes.range(of: Data(word.utf8)) != nil { found.insert(word) }
    }
    return found.sorted()
  }
}
