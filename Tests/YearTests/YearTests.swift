import Foundation
import GRDB
import TestSupport
import Testing

/// The article that tells a forum's year, run on the real program with the clock of each day.
struct YearTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var record: String { folder.path("forum.sqlite") }

  @Test func `a year of four rounds goes as the article tells it, and every invariant holds`()
    throws
  {
    let article = try String(
      contentsOf: RepositoryFolder.file("Sources/Workflow/Workflow.docc/AYear.md"),
      encoding: .utf8)
    try writeFiles()
    let script = try YearScript(article: article)
    let outcome = try Program().shell(script.text, environment: settings(), seconds: 1500)
    let end = outcome.diagnostics.split(separator: "\n").suffix(12).joined(separator: "\n")
    try #require(outcome.status == 0, "\(end)")
    try check()
  }

  private func settings() throws -> [String: String] {
    let clock = URL(fileURLWithPath: try Program().path).deletingLastPathComponent()
      .appendingPathComponent("libShiftedClock.so").path
    try #require(FileManager.default.fileExists(atPath: clock))
    return [
      "CLOCK": clock, "UZTARTU_DATABASE": record, "UZTARTU_USER": "maite",
      "UZTARTU_KEYS": folder.path("keys/keys.sqlite"),
      "UZTARTU_INSTALLATION_KEY": folder.path("keys/installation.key"), "YEAR": folder.url.path,
    ]
  }

  /// The applications of four calls, out of the cohort that the demo uses.
  private func writeFiles() throws {
    for (name, each) in [("mentors", 10), ("needs", 15)] {
      let file = RepositoryFolder.file("Fixtures/Cohort/\(name).csv")
      let lines = try String(contentsOf: file, encoding: .utf8)
        .split(whereSeparator: \.isNewline).map(String.init)
      for round in 0..<4 {
        let rows = lines[(1 + round * each)..<(1 + (round + 1) * each)]
        let text = ([lines[0]] + rows).joined(separator: "\n") + "\n"
        _ = try folder.write(text, as: "\(name)-\(round + 1).csv")
      }
    }
  }

  private func check() throws {
    let queue = try DatabaseQueue(path: record)
    defer { try? queue.close() }
    try queue.read { database in
      let broken = try RecordInvariants.broken(in: database)
      #expect(broken == [], "\(broken)")
      let closed = "SELECT count(*) FROM round WHERE state = 'closed'"
      #expect(try Int.fetchOne(database, sql: closed) == 4)
      let states = try String.fetchAll(database, sql: "SELECT DISTINCT state FROM pairing")
      #expect(Set(["completed", "ended_early", "declined", "expired"]).isSubset(of: states))
      let open = "SELECT count(*) FROM pairing WHERE endedAt IS NULL"
      #expect(try Int.fetchOne(database, sql: open) == 0)
      for (side, least) in [("mentor", 40), ("organisation", 60)] {
        let count = "SELECT count(DISTINCT id) FROM application WHERE side = ?"
        #expect(try Int.fetchOne(database, sql: count, arguments: [side]) ?? 0 >= least)
      }
    }
  }
}

/// An article of dated headings and blocks of shell as one script.
private struct YearScript {
  let text: String

  enum Failure: Error {
    case dayUnreadable(String)
    case noBlocks
  }

  init(article: String) throws {
    var lines = [Self.beginning]
    var isShell = false
    var blocks = 0
    for line in article.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("```") {
        isShell = line == "```sh"
        blocks += isShell ? 1 : 0
      } else if isShell {
        lines.append(line)
      } else if line.hasPrefix("## "), line.dropFirst(3).first?.isNumber ?? false {
        let day = String(line.dropFirst(3).prefix(10))
        guard let start = try? Date("\(day)T09:00:00Z", strategy: .iso8601) else {
          throw Failure.dayUnreadable(line)
        }
        let seconds = Int(start.timeIntervalSince1970)
        lines.append("heading='\(day)'; shift_by=$(( \(seconds) - EPOCHSECONDS ))")
      }
    }
    guard blocks > 5 else { throw Failure.noBlocks }
    text = lines.joined(separator: "\n")
  }

  /// The clock goes on within a day as the commands take their time: one shift for a whole day, so
  /// that no command, however slow the machine, sees an earlier time than the one before it.
  private static let beginning = """
    set -Eeuo pipefail
    cd "$YEAR"
    heading=''
    shift_by=0
    trap 'echo "$heading: line: $BASH_COMMAND" >&2' ERR
    uztartu() {
      LD_PRELOAD="$CLOCK" SHIFTED_CLOCK_BY="$shift_by" "$UZTARTU" "$@"
    }
    """
}
