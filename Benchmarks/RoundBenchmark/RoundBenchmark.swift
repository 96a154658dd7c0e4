import Exchange
import Foundation
import Glibc

/// Measures a whole recorded round on text alone: from two CSV files to recorded proposals.
///
///     swift run -c release RoundBenchmark PATH/TO/uztartu [--size 500] [--runs 5]
///
/// The cohort is drawn from the corpus with a fixed seed: each side's text is four statements.
/// Printed are wall time of all commands together and the largest memory of any of them.
@main
enum RoundBenchmark {
  static func main() throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    let size = take("--size", from: &arguments) ?? 500
    let runs = take("--runs", from: &arguments) ?? 5
    guard let program = arguments.first, arguments.count == 1, size > 0, runs > 0 else {
      FileHandle.standardError.write(
        Data("usage: RoundBenchmark PROGRAM [--size N] [--runs N]\n".utf8))
      exit(64)
    }
    let cohort = try TextCohort(size: size, seed: 2_026)
    var walls: [Double] = []
    for _ in 0..<runs { walls.append(try round(program, cohort)) }
    walls.sort()
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
    print(
      """
      mentors × needs: \(size) × \(size), text only, \(runs) runs
      wall seconds, CSV to recorded proposal: median \(text(walls[runs / 2])), \
      least \(text(walls[0])), most \(text(walls[runs - 1]))
      peak memory of a command, MiB: \(usage.ru_maxrss / 1_024)
      """)
  }

  private static func text(_ seconds: Double) -> String { String(format: "%.2f", seconds) }

  private static func take(_ name: String, from arguments: inout [String]) -> Int? {
    guard let index = arguments.firstIndex(of: name), index + 1 < arguments.count else {
      return nil
    }
    defer { arguments.removeSubrange(index...(index + 1)) }
    return Int(arguments[index + 1])
  }

  /// One whole round in a folder of its own; answers its wall time.
  private static func round(_ program: String, _ cohort: TextCohort) throws -> Double {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("round-benchmark-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let mentors = folder.appendingPathComponent("mentors.csv")
    let needs = folder.appendingPathComponent("needs.csv")
    try cohort.mentors.write(to: mentors, atomically: true, encoding: .utf8)
    try cohort.needs.write(to: needs, atomically: true, encoding: .utf8)
    let record = ["--database", folder.appendingPathComponent("record.sqlite").path]
    let start = Date()
    try call(program, ["init"] + record)
    try call(program, ["round", "open", "benchmark"] + record)
    try call(program, ["import", "mentors", mentors.path] + record)
    try call(program, ["import", "needs", needs.path] + record)
    try call(program, ["round", "screen", "--accept-all"] + record)
    try call(program, ["round", "propose", "--format", "json"] + record)
    let seconds = Date().timeIntervalSince(start)
    try FileManager.default.removeItem(at: folder)
    return seconds
  }

  private static func call(_ program: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      FileHandle.standardError.write(
        Data("\(arguments.joined(separator: " ")): \(process.terminationStatus)\n".utf8))
      exit(1)
    }
  }
}
