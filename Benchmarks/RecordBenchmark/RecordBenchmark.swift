import Foundation
import Glibc
import Records
import Wording
import Workflow

/// Measures a record that many years have filled: what a coordinator waits for.
///
///     swift run -c release RecordBenchmark [--rounds 200] [--entries 1000000] [--runs 9]
///     swift run -c release RecordBenchmark --contest 60
///
/// Each round has 500 pairings of ten sessions, so that 200 rounds hold a million. Printed is the
/// processor time of each answer, the middle one of the runs; the machine may be busy meanwhile.
@main
enum RecordBenchmark {
  static func main() throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    let rounds = take("--rounds", from: &arguments) ?? 200
    let entries = take("--entries", from: &arguments) ?? 1_000_000
    let runs = take("--runs", from: &arguments) ?? 9
    let contest = take("--contest", from: &arguments)
    guard arguments.isEmpty, rounds > 0, entries > 0, runs > 0, (contest ?? 1) > 0 else {
      FileHandle.standardError.write(
        Data(
          "usage: RecordBenchmark [--rounds N] [--entries N] [--runs N] [--contest SECONDS]\n".utf8)
      )
      exit(64)
    }
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("record-benchmark-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("record.sqlite").path
    if let contest {
      _ = try FullRecord(path: path, rounds: 1, entries: 10)
      try Contest(path: path, seconds: contest).run()
      return
    }
    let full = try FullRecord(path: path, rounds: rounds, entries: entries)
    print("\(full.sessions) sessions of \(rounds) rounds, \(entries) audit entries")
    let access = RecordAccess(path: path, actor: "benchmark", instant: FullRecord.end)
    let calendar = folder.appendingPathComponent("calendar.ics").path
    try measure("list of a round", runs, limit: 0.1) {
      try ListSessions(access, scope: .round(full.lastRound)).run().sessions.count
    }
    try measure("list of a round since a day", runs, limit: 0.1) {
      try ListSessions(
        access, scope: .round(full.lastRound), since: FullRecord.end.addingTimeInterval(-2_592_000)
      ).run().sessions.count
    }
    try measure("list of a pairing", runs, limit: 0.1) {
      try ListSessions(access, scope: .pairing("P1")).run().sessions.count
    }
    try measure("alerts of a round", runs, limit: 0.1) {
      try WatchPairings(access, round: full.lastRound).run().count
    }
    try measure("open actions of a round", runs, limit: 0.1) {
      try ListSessionActions(access, scope: .round(full.lastRound), withDone: false).run().count
    }
    try measure("calendar of a mentor, one round", runs, limit: 0.1) {
      try WriteCalendar(
        access, scope: .mentor("M1", round: full.lastRound), output: calendar, language: .eu
      ).run().sessions
    }
    try measure("calendar of a mentor, all rounds", runs, limit: 0.1) {
      try WriteCalendar(
        access, scope: .mentor("H1", round: nil), output: calendar, language: .eu
      ).run().sessions
    }
    try measure("round overview", runs, limit: 0.1) {
      try ShowRound(access, round: full.lastRound, withWords: false).run().pairings.count
    }
    try measure("sheet of a session", runs, limit: 0.1) {
      try ShowSession(access, session: "S1").run().statements.count
    }
    try measure("audit verified", 1, limit: Double(entries) / 100_000) {
      try VerifyAudit(access).run().entries
    }
  }

  private static func measure(
    _ name: String, _ runs: Int, limit: Double, _ work: () throws -> Int
  ) throws {
    var seconds: [Double] = []
    var found = 0
    for _ in 0..<runs {
      let start = processorSeconds()
      found = try work()
      seconds.append(processorSeconds() - start)
    }
    seconds.sort()
    let middle = seconds[runs / 2]
    let mark = middle < limit ? "" : "  OVER \(limit) s"
    print("\(name): \(found) in \(String(format: "%.1f", middle * 1000)) ms\(mark)")
  }

  private static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func take(_ name: String, from arguments: inout [String]) -> Int? {
    guard let index = arguments.firstIndex(of: name), index + 1 < arguments.count else {
      return nil
    }
    defer { arguments.removeSubrange(index...(index + 1)) }
    return Int(arguments[index + 1])
  }
}
