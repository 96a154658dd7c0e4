import Foundation
import TestSupport
import Testing

struct StatusTests {
  private let program: Program
  private let folder: TemporaryFolder

  init() throws {
    program = try Program()
    folder = try TemporaryFolder()
  }

  /// A command line, its words apart by spaces, and how it ends.
  struct Ending: Sendable, CustomTestStringConvertible {
    let line: String
    let status: Int32

    init(_ line: String, _ status: Int32) {
      self.line = line
      self.status = status
    }

    var testDescription: String { "\(line) → \(status)" }
  }

  private static let endings = [
    Ending("nonsense", 64), Ending("match", 64), Ending("match --mentors", 64),
    Ending("rank --mentors a --needs b --top many", 64),
    Ending("rank --mentors a --needs b --top=-1", 64),
    Ending("rank --mentors a --needs b --format xml", 64),
    Ending("match --mentors a --needs b --threads 0", 64),
    Ending("match --mentors a --needs b --format csv", 64),
    Ending("match --mentors a --needs b --language fr", 64),
    Ending("assign a --scale 0", 64), Ending("assign a --scale nan", 64),
    Ending("assign a --serve some", 64),
    Ending("session log P1 --on 2026-02-30 --minutes 60", 64),
    Ending("session log P1 --on 2026-02-20 --minutes 4", 64),
    Ending("round send --deadline tomorrow", 64),
    Ending("round screen --accept-all --reject M1 --reason late", 64),
    Ending("round screen --reject M1", 64),
    Ending("pairing answer P1 yes --side mentor --reason no_time", 64),
    Ending("match --mentors a --needs b", 66), Ending("verify a", 66), Ending("assign a", 66),
    Ending("round show --database a.sqlite", 66), Ending("audit verify --database a.sqlite", 66),
    Ending("verify .", 74), Ending("--help", 0), Ending("--version", 0), Ending("help match", 0),
  ]

  @Test(arguments: endings)
  func `a command ends with the status of the interface`(ending: Ending) throws {
    let words = ending.line.split(separator: " ").map(String.init)
    let outcome = try program.run(words, folder: folder.url)
    #expect(outcome.status == ending.status)
    #expect(outcome.diagnostics.isEmpty == (ending.status == 0))
    if ending.status != 0 { #expect(outcome.output.isEmpty) }
  }

  @Test func `a record that is there already is not created again`() throws {
    let record = ["--database", folder.path("record.sqlite")]
    #expect(try program.run(["init"] + record).status == 0)
    #expect(try program.run(["init"] + record).status == 73)
    #expect(try program.run(["init", "--database", folder.path("no/record.sqlite")]).status == 73)
  }

  @Test func `a file that is no record is refused and stays as it is`() throws {
    let path = try folder.write(
      "these are not the tables you look for, dear reader", as: "x.sqlite")
    let before = try folder.text("x.sqlite")
    #expect(try program.run(["round", "show", "--database", path]).status == 65)
    #expect(try program.run(["round", "open", "x", "--database", path]).status == 65)
    #expect(try folder.text("x.sqlite") == before)
  }

  @Test func `a result that cannot be written ends with status 74`() throws {
    for place in [">/dev/full", ">&-"] {
      let outcome = try program.shell(#""$UZTARTU" --help "# + place)
      #expect(outcome.status == 74)
    }
  }

  @Test func `diagnostics that cannot be written do not change the status`() throws {
    for place in ["2>/dev/full", "2>&-"] {
      let outcome = try program.shell(#""$UZTARTU" match "# + place)
      #expect(outcome.status == 64)
    }
  }

  @Test func `a pipe that the reader closes is no error`() throws {
    let files = try SampleFiles.small.options(in: folder)
    let line =
      #""$UZTARTU" rank --top 0 --show-blocked --mentors "\#(files[1])" --needs "\#(files[3])""#
    let head = try program.shell("set -o pipefail; \(line) | head -1")
    #expect(head.status == 0)
    #expect(head.diagnostics.isEmpty)
    #expect(head.text.split(separator: "\n").count == 1)
    let nobody = try program.shell("set -o pipefail; \(line) | true")
    #expect(nobody.status == 0)
    #expect(nobody.diagnostics.isEmpty)
  }

  @Test func `a closed pipe turns no refusal and no "no" into a yes`() throws {
    let one = try folder.write("1 1\n1\n", as: "one.txt")
    let bad = try folder.write("id,capacity\nM1,many\n", as: "bad.csv")
    #expect(try withoutReader(["assign", one, "--row-demand", "2", "--format", "json"]) == 1)
    let files = ["--mentors", bad, "--needs", bad, "--format", "json"]
    #expect(try withoutReader(["match"] + files) == 65)
    #expect(try withoutReader(["assign", one, "--format", "json"]) == 0)
  }

  /// The status of a command whose standard output nobody will ever read.
  private func withoutReader(_ arguments: [String]) throws -> Int32 {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: program.path)
    process.arguments = arguments
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try pipe.fileHandleForReading.close()
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
