import Assignment
import Foundation
import Glibc

/// Measures the solver on drawn problems, beside other solvers where a Python has them.
///
///     swift run -c release AssignmentBenchmark [--families uniform,ties] [--sizes 500,2000]
///         [--seeds 1,2,3] [--runs 5] [--python PATH] [--rivals PATH/TO/rivals.py]
///     ... --changes 20    one change after the other mended
///     ... --vectors 1,2   costs that are never stored, on one thread and on two
///     ... --versions 200  noise of 1 ‰ on the costs, from kept prices and from nothing
///
/// Printed are processor seconds (median of the runs, the process warm, for all solvers alike): of
/// taking the costs in, of the solve, of the check with its share of check and solve, and of
/// reading the costs once from memory; bytes beside the input for each cost; and with `--python`
/// the best of the others with the ratio to it, of taking in and solving together. Objectives that
/// differ end it with status 1.
@main
enum AssignmentBenchmark {
  static func main() throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    let families =
      list("--families", &arguments)?.compactMap(BenchmarkInstance.Family.init)
      ?? BenchmarkInstance.Family.allCases
    let sizes = (list("--sizes", &arguments) ?? ["500", "2000"]).compactMap { Int($0) }
    let seeds = (list("--seeds", &arguments) ?? ["1", "2", "3"]).compactMap { UInt64($0) }
    let runs = list("--runs", &arguments).flatMap { Int($0[0]) } ?? 5
    let changes = list("--changes", &arguments).flatMap { Int($0[0]) }
    let versions = list("--versions", &arguments).flatMap { Int($0[0]) }
    let threads = list("--vectors", &arguments)?.compactMap { Int($0) }
    let python = list("--python", &arguments)?.first
    let script =
      list("--rivals", &arguments)?.first ?? "Benchmarks/AssignmentBenchmark/rivals.py"
    guard arguments.isEmpty, !families.isEmpty, runs > 0, sizes.allSatisfy({ $0 > 0 }) else {
      print("usage: see the head of AssignmentBenchmark.swift")
      exit(64)
    }
    if let changes {
      return try ChangeBenchmark.run(families, sizes: sizes, seeds: seeds, changes: changes)
    }
    if let threads {
      return try VectorBenchmark.run(sizes: sizes, seeds: seeds, threads: threads, runs)
    }
    if let versions {
      return try VersionBenchmark.run(families, sizes: sizes, seeds: seeds, versions)
    }
    print("family rows seed method | take solve check share read | bytes | other, seconds, ratio")
    for family in families {
      for size in sizes {
        for seed in seeds {
          let instance = BenchmarkInstance(family, rows: size, seed: seed)
          let rivals = try python.map { try Rivals(instance, python: $0, script: script, runs) }
          try measure(instance, runs, rivals)
        }
      }
    }
  }

  private static func measure(
    _ instance: BenchmarkInstance, _ runs: Int, _ rivals: Rivals?
  ) throws {
    let take = try Meter.median(runs) { _ = try instance.problem() }
    let bytes = try Meter.peakBytes { _ = try instance.problem().solve() }
    let problem = try instance.problem()
    var found: AssignmentSolution?
    let solve = try Meter.median(runs) {
      if case .optimal(let solution) = try problem.solve() { found = solution }
    }
    var line = "\(instance.family.rawValue) \(instance.rows) \(instance.seed) "
    guard let found else {
      print(line + "has no assignment")
      return
    }
    var isProven = true
    let check = Meter.median(runs) { isProven = isProven && problem.check(found) == nil }
    var sum: Int32 = 0
    let read = Meter.median(runs) { for cost in instance.costs { sum ^= cost } }
    let times = [take, solve, check].map(Meter.text).joined(separator: " ")
    let share = Int((check / (check + solve) * 1_000).rounded())
    let beside = String(format: "%.3f", Double(bytes) / Double(instance.costs.count))
    line += "\(found.method) | \(times) \(share)‰ \(Meter.text(read)) | \(beside)"
    if let best = rivals?.best {
      let ratio = String(format: "%.2f", (take + solve) / best.seconds)
      line += " | \(best.name) \(Meter.text(best.seconds)) \(ratio)"
    }
    print(line)
    let differing = rivals?.answers.filter { $0.objective != found.totalCost } ?? []
    for answer in differing { print("  \(answer.name) says \(answer.objective)") }
    // The sum is looked at so that the reading cannot be left out.
    guard isProven, differing.isEmpty, sum != .min else {
      print("  this solver says \(found.totalCost), proven: \(isProven)")
      exit(1)
    }
  }

  private static func list(_ name: String, _ arguments: inout [String]) -> [String]? {
    guard let index = arguments.firstIndex(of: name), index + 1 < arguments.count else {
      return nil
    }
    defer { arguments.removeSubrange(index...(index + 1)) }
    return arguments[index + 1].split(separator: ",").map(String.init)
  }
}

/// What the solvers of a Python answer, one after the other in a process of their own.
struct Rivals {
  struct Answer: Decodable {
    let name: String
    let seconds: Double
    let objective: Int64
  }

  private(set) var answers: [Answer] = []

  var best: Answer? { answers.min { ($0.seconds, $0.name) < ($1.seconds, $1.name) } }

  init(_ instance: BenchmarkInstance, python: String, script: String, _ runs: Int) throws {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("assignment-benchmark-\(UUID().uuidString)")
    try instance.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = [script, file.path, String(runs)]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw CocoaError(.executableLoad, userInfo: [NSFilePathErrorKey: script])
    }
    for line in text.split(separator: UInt8(ascii: "\n")) {
      answers.append(try JSONDecoder().decode(Answer.self, from: line))
    }
  }
}
