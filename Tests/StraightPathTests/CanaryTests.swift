import Foundation
import TestSupport
import Testing

/// A word that stands once in the record, in a cell that is not for everybody, is looked for in
/// whatever each command says to each persona.
struct CanaryTests {
  /// What a command is, for this test; a command that is not in the table fails it.
  enum Kind {
    /// It tells of a record: these are its arguments.
    case reads([String])
    /// It changes a record; whoever may do nothing is refused: these are its arguments.
    case changes([String])
    /// It works without a record, or makes one.
    case elsewhere
  }

  /// Every command that does something, by its words.
  static let table: [String: Kind] = [
    "demo": .elsewhere, "rank": .elsewhere, "match": .elsewhere, "supply": .elsewhere,
    "assign": .elsewhere, "verify": .elsewhere, "init": .elsewhere, "restore": .elsewhere,
    "concepts": .elsewhere, "lexicon texts": .elsewhere,
    "import mentors": .changes(["MENTORS"]), "import needs": .changes(["NEEDS"]),
    "round open": .changes(["second"]), "round screen": .reads([]),
    "round propose": .changes([]), "round show": .reads(["--why"]),
    "round explain": .reads(["--need", "E1", "--mentor", "M2"]), "round supply": .reads([]),
    "round send": .changes(["--deadline", "2099-01-01"]),
    "round letters": .reads(["--outbox", "OUTBOX"]),
    "round lock": .changes(["--need", "E4", "--mentor", "M2"]),
    "round ban": .changes(["--need", "E4", "--mentor", "M1"]),
    "round wish": .changes(["--need", "E4", "--mentor", "M1", "--by", "organisation"]),
    "round avoid": .changes(["--need", "E4", "--mentor", "M1", "--by", "mentor"]),
    "round release": .changes(["--need", "E4", "--mentor", "M1"]),
    "round replace": .changes(["--need", "E4", "--mentor", "M1", "--reason", "x"]),
    "round expire": .changes([]), "round close": .changes([]),
    "round reopen": .changes(["--reason", "x"]),
    "round runs": .reads([]), "round waiting": .reads([]), "round list": .reads([]),
    "audit list": .reads([]), "round change": .changes(["M1", "--capacity", "2"]),
    "pairing answer": .changes(["P1", "--side", "mentor", "yes"]),
    "pairing list": .reads([]), "pairing show": .reads(["P1"]),
    "pairing agreement": .reads(["P1", "--output", "AGREEMENT"]),
    "pairing sign": .changes(["P1", "--side", "organisation"]),
    "pairing start": .changes(["P1"]), "pairing pause": .changes(["P1", "--reason", "x"]),
    "pairing resume": .changes(["P1"]), "pairing complete": .changes(["P1"]),
    "pairing end": .changes(["P1", "--reason", "external"]),
    "pairing withdraw": .changes(["P1", "--reason", "x"]),
    "pairing checkin": .changes(["P1", "--channel", "phone", "--light", "green", "--summary", "x"]),
    "pairing alerts": .reads([]),
    "pairing certificate": .reads(["P1", "--side", "mentor", "--output", "HOURS"]),
    "goal add": .changes([
      "P1", "--statement", "x", "--weight", "1", "--levels", "a", "b", "c", "d", "e",
    ]),
    "goal rate": .changes(["P1", "G1", "--level", "1"]), "goal list": .reads(["--pairing", "P1"]),
    "incident report": .changes(["P1", "--severity", "low", "--text", "x"]),
    "incident list": .reads([]), "incident show": .reads(["I1"]),
    "incident close": .changes(["I1", "--outcome", "x"]),
    "session log": .changes(["P1", "--on", "2026-01-01", "--minutes", "60"]),
    "session list": .reads([]), "session show": .reads(["S1"]),
    "session minutes": .reads(["S1", "--output", "MINUTES"]), "session alerts": .reads([]),
    "session calendar": .reads(["--output", "CALENDAR"]), "session action list": .reads([]),
    "session plan": .changes(["P1", "--on", "2099-01-01", "--at", "10:00", "--minutes", "60"]),
    "session correct": .changes(["S1", "--minutes", "30"]), "session cancel": .changes(["S1"]),
    "session no-show": .changes(["S1"]), "session confirm": .changes(["S1", "--side", "mentor"]),
    "session dispute": .changes(["S1", "--side", "mentor", "--reason", "x"]),
    "session settle": .changes(["S1", "--reason", "x"]),
    "session action add": .changes([
      "S1", "--text", "x", "--owner", "mentor", "--due", "2099-01-01",
    ]),
    "session action done": .changes(["A1"]),
    "lexicon add": .changes(["Hitz batzuk dira", "--concept", "need-donors"]),
    "lexicon list": .reads([]), "lexicon remove": .changes(["F1"]),
    "lexicon train": .changes([]), "lexicon evaluate": .reads([]),
    "user invite": .changes(["x", "--role", "evaluator"]), "user list": .reads([]),
    "user revoke": .changes(["x"]),
    "person list": .reads([]), "person consent": .reads(["H1"]),
    "person export": .reads(["H1", "--output", "EXPORT"]), "person erase": .reads(["H1"]),
    "person request": .changes(["H1", "--kind", "access"]), "person requests": .reads([]),
    "person correct": .changes(["H1", "--name", "x"]), "person receipt": .reads(["X1"]),
    "person controller": .reads([]),
    "person close": .changes(["Q1", "--outcome", "done"]),
    "retention show": .reads([]), "retention set": .changes(["notes", "--days", "60"]),
    "retention run": .reads(["--dry-run"]),
    "note write": .changes(["P1"]), "note read": .reads(["Z1"]), "note list": .reads([]),
    "note remove": .changes(["Z1"]),
    "audit verify": .reads([]), "backup": .changes([]), "doctor": .reads([]),
    "survey list": .reads([]), "survey show": .reads(["uztartu-relationship"]),
    "survey load": .changes(["MENTORS"]), "survey invite": .changes(["--wave", "end"]),
    "survey answer": .changes(["AAAAA-AAAAA-AAAAA-AAAAA", "--answers", "5"]),
    "survey record": .changes(["P1", "--side", "mentor", "--wave", "end", "--answers", "5"]),
    "survey import": .changes(["MENTORS", "--wave", "end"]), "survey status": .reads([]),
    "evaluate round": .reads([]), "evaluate reports": .reads([]),
    "evaluate report": .reads(["--output", "REPORT", "--all-languages"]),
    "evaluate data": .reads(["--output", "DATA"]),
    "evaluate compare": .reads(["--repetitions", "5"]), "evaluate calibrate": .reads([]),
    "evaluate target set": .changes(["served", "80"]),
    "evaluate target remove": .changes(["served"]), "evaluate target list": .reads([]),
  ]

  /// Those who may do nothing on a record today, and somebody whom nobody invited.
  static let nobodies = ["facilitator", "stranger"]

  /// What an evaluator reads: numbers without names.
  static let evaluatorReads: Set<String> = [
    "survey list", "survey show", "survey status", "evaluate round", "evaluate report",
    "evaluate reports", "evaluate data", "evaluate target list",
    "evaluate compare", "evaluate calibrate",
  ]

  /// All personas by the names of their users. The first mentor and contact are paired, and the
  /// second.
  static let personas =
    ["administrator", "coordinator", "mentor1", "mentor2", "contact1", "contact2", "evaluator"]
    + nobodies

  /// A word, where it stands, and who may see it.
  static let canaries: [(word: String, seenBy: Set<String>)] = [
    ("kanarimaila", ["administrator", "coordinator", "mentor1", "contact1"]),
    ("kanarimailb", ["administrator", "coordinator", "mentor2"]),
    ("Kanarimona", ["administrator", "coordinator", "mentor1", "contact1"]),
    ("Kanarimonb", ["administrator", "coordinator", "mentor2", "contact2"]),
    ("Kanariabouta", ["coordinator", "mentor1"]),
    ("Kanariaboutb", ["coordinator", "mentor2"]),
    ("kanarineeda", ["administrator", "coordinator", "mentor1", "contact1"]),
    ("kanarineedb", ["administrator", "coordinator", "contact2"]),
    ("Kanaricona", ["administrator", "coordinator", "mentor1", "contact1"]),
    ("Kanariconb", ["administrator", "coordinator", "mentor2", "contact2"]),
    ("Kanaritexta", ["coordinator", "mentor1", "contact1"]),
    ("Kanaritextb", ["coordinator", "mentor2", "contact2"]),
    ("Kanarisummary", ["coordinator", "mentor1", "contact1"]),
    ("Kanarirefusal", ["coordinator"]),
    ("Kanarirejected", ["coordinator"]),
    ("Kanariphrase", ["coordinator"]),
    ("Kanarinote", ["mentor1"]),
  ]

  private static let files = SampleFiles(
    mentors: [
      "id,name,organisation,email,languages,territory,mode,capacity,fields,expertise,about",
      "M1,Kanarimona,Haitz,kanarimaila@example.org,eu|es,Bizkaia,either,1,field-community,"
        + "need-fundraising:2|need-leadership:4,Kanariabouta",
      "M2,Kanarimonb,Mendi,kanarimailb@example.org,eu,Gipuzkoa,in-person,2,,need-grants:4,"
        + "Kanariaboutb",
      "M3,Eva,Zubi,m3@example.org,fr,,,0,,need-accounting:4,",
    ],
    needs: [
      "id,organisation,contact,email,languages,territory,mode,fields,needs,about",
      "E1,Ibai,Kanaricona,kanarineeda@example.org,es,Bizkaia,either,field-community,"
        + "need-fundraising:5:1:3,Kanaritexta",
      "E4,Oreka,Kanariconb,kanarineedb@example.org,eu,Gipuzkoa,in-person,,need-grants:4:1:3,"
        + "Kanaritextb",
    ])

  /// A record with every canary in it, and its users.
  struct World {
    let folder: TemporaryFolder
    let program: Program
    let files: [String]

    init() throws {
      folder = try TemporaryFolder()
      program = try Program()
      files = try CanaryTests.files.options(in: folder)
      let today = CanaryTests.today()
      var steps: [[String]] = [
        ["init"], ["round", "open", "first"], ["import", "mentors", files[1]],
        ["import", "needs", files[3]],
        ["round", "screen", "--reject", "M3", "--reason", "Kanarirejected"],
        ["round", "screen", "--accept-all"], ["round", "propose"],
        ["round", "send", "--deadline", "2099-01-01"],
        ["pairing", "answer", "P1", "--side", "mentor", "yes"],
        ["pairing", "answer", "P1", "--side", "organisation", "yes"],
        ["session", "log", "P1", "--on", today, "--at", "00:00", "--minutes", "60", "--summary"]
          + ["Kanarisummary"],
        ["pairing", "answer", "P2", "--side", "organisation", "no", "--reason", "other", "--text"]
          + ["Kanarirefusal"],
        ["lexicon", "add", "Kanariphrase da hau", "--concept", "need-donors"]
          + ["--text-language", "eu"],
      ]
      let users = [
        ("administrator", "administrator", ""), ("evaluator", "evaluator", ""),
        ("facilitator", "facilitator", ""), ("mentor1", "mentor", "kanarimaila@example.org"),
        ("mentor2", "mentor", "kanarimailb@example.org"),
        ("contact1", "contact", "kanarineeda@example.org"),
        ("contact2", "contact", "kanarineedb@example.org"),
      ]
      for (name, role, email) in users {
        let person = email.isEmpty ? [] : ["--email", email]
        steps.append(["user", "invite", name, "--role", role] + person)
      }
      // Whoever invites first looks after users too; here the coordinator does not.
      for step in steps {
        let outcome = try run(step, as: "coordinator")
        try #require(outcome.status == 0, "\(step): \(outcome.diagnostics)")
      }
      let less = try run(
        ["user", "invite", "coordinator", "--role", "coordinator"], as: "administrator")
      try #require(less.status == 0, "\(less.diagnostics)")
      let note = try run(["note", "write", "S1"], as: "mentor1", input: "Kanarinote")
      try #require(note.status == 0, "\(note.diagnostics)")
    }

    func run(
      _ words: [String], as user: String, input: String = ""
    ) throws -> Program.Outcome {
      let places = [
        "MENTORS": files[1], "NEEDS": files[3], "OUTBOX": folder.path("outbox"),
        "EXPORT": folder.path("export"), "AGREEMENT": folder.path("agreement.html"),
        "HOURS": folder.path("hours.html"), "MINUTES": folder.path("minutes.html"),
        "CALENDAR": folder.path("calendar.ics"), "REPORT": folder.path("report"),
        "DATA": folder.path("data.json"),
      ]
      return try program.run(
        words.map { places[$0] ?? $0 } + ["--as", user], input: Data(input.utf8),
        environment: [
          "UZTARTU_DATABASE": folder.path("record.sqlite"),
          "UZTARTU_KEYS": folder.path("keys/keys.sqlite"),
        ])
    }

    func head() throws -> String {
      try run(["audit", "verify", "--format", "json"], as: "administrator").text
    }
  }

  private static func today() -> String {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = TimeZone(identifier: "Europe/Madrid")
    formatter.dateFormat = "yyyy-MM-dd"
    return formatter.string(from: Date())
  }

  /// The words that somebody saw and was not to see.
  static func strays(in text: String, seenBy persona: String) -> [String] {
    canaries.filter { text.contains($0.word) && !$0.seenBy.contains(persona) }.map(\.word)
  }

  @Test func `every command stands in the table`() throws {
    let commands = try CommandTree(Program()).commands
      .filter { !$0.isGroup && !$0.path.isEmpty }.map { $0.path.joined(separator: " ") }
    #expect(Set(commands).symmetricDifference(Self.table.keys) == [])
  }

  @Test func `nobody sees a word that is not for them, whatever command they take`() throws {
    let world = try World()
    var seen: Set<String> = []
    for (words, kind) in Self.table.sorted(by: { $0.key < $1.key }) {
      guard case .reads(let arguments) = kind else { continue }
      let command = words.split(separator: " ").map(String.init) + arguments
      for persona in Self.personas {
        for form in ["table", "json"] {
          let outcome = try world.run(command + ["--format", form], as: persona)
          let text = outcome.text + outcome.diagnostics
          #expect(Self.strays(in: text, seenBy: persona) == [], "\(words) as \(persona)")
          if Self.nobodies.contains(persona) {
            #expect(outcome.status == 77, "\(words) as \(persona)")
          }
          if persona == "evaluator" {
            let status: Int32 = Self.evaluatorReads.contains(words) ? 0 : 77
            #expect(outcome.status == status, "\(words) as \(persona): \(outcome.diagnostics)")
          }
          seen.formUnion(
            Self.canaries.map(\.word).filter { outcome.text.contains($0) && outcome.status == 0 })
        }
      }
    }
    // What no command shows proves nothing about who would see it; letters hold the rest.
    #expect(
      seen.isSuperset(of: [
        "Kanarimona", "Kanarisummary", "Kanarirejected", "Kanariphrase", "Kanarinote",
      ]))
  }

  @Test func `whoever may do nothing changes nothing and learns nothing`() throws {
    let world = try World()
    let head = try world.head()
    for (words, kind) in Self.table.sorted(by: { $0.key < $1.key }) {
      guard case .changes(let arguments) = kind else { continue }
      let command = words.split(separator: " ").map(String.init) + arguments
      for persona in Self.nobodies {
        let outcome = try world.run(command, as: persona)
        #expect(outcome.status == 77, "\(words) as \(persona): \(outcome.diagnostics)")
        let text = outcome.text + outcome.diagnostics
        #expect(Self.canaries.filter { text.contains($0.word) }.map(\.word) == [], "\(words)")
      }
    }
    #expect(try world.head() == head)
  }
}
