import Assignment
import Foundation
import Glibc

/// Measures the solver on drawn problems, beside other solvers where a Python has them.
///
///     swift run -c release AssignmentBenchmark [--families uniform,ties] [--sizes 500,2000]
///         [--seeds 1,2,3] [--runs 5] [--python PATH] [--rivals PATH/TO/rivals.py]
///
/// Printed are processor seconds (median of the runs, the process warm, for all solvers alike), the
/// time of the check, that of reading the costs once from memory, and with `--python` the best of
/// the others with the ratio to it. Objectives that differ end it with status 1.
@main
enum AssignmentBenchmark {
  static func main() throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    let families = list("--families", &arguments)?.compactMap(BenchmarkInstance.Family.init)
    let sizes = (list("--sizes", &arguments) ?? ["500", "2000"]).compactMap { Int($0) }
    let seeds = (list("--seeds", &arguments) ?? ["1", "2", "3"]).compactMap { UInt64($0) }
    let runs = list("--runs", &arguments).flatMap { Int($0[0]) } ?? 5
    let python = list("--python", &arguments)?.first
    let script =
      list("--rivals", &arguments)?.first ?? "Benchmarks/AssignmentBenchmark/rivals.py"
    guard arguments.isEmpty, families?.isEmpty != true, runs > 0, sizes.allSatisfy({ $0 > 0 })
    else {
      print("usage: see the head of AssignmentBenchmark.swift")
      exit(64)
    }
    print("family rows seed method | solve check read seconds | best other, seconds, ratio")
    for family in families ?? BenchmarkInstance.Family.allCases {
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
    let problem = try instance.problem()
    var found: AssignmentSolution?
    let solve = try median(runs) {
      if case .optimal(let solution) = try problem.solve() { found = solution }
    }
    var line = "\(instance.family.rawValue) \(instance.rows) \(instance.seed) "
    guard let found else {
      print(line + "has no assignment")
      return
    }
    var isProven = true
    let check = median(runs) { isProven = isProven && problem.check(found) == nil }
    var sum: Int32 = 0
    let read = median(runs) { for cost in instance.costs { sum ^= cost } }
    line += "\(found.method) | \(text(solve)) \(text(check)) \(text(read))"
    if let best = rivals?.best {
      line +=
        " | \(best.name) \(text(best.seconds)) \(String(format: "%.2f", solve / best.seconds))"
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

  /// The median of some runs after one that warms up.
  private static func median(_ runs: Int, _ body: () throws -> Void) rethrows -> Double {
    try body()
    var times: [Double] = []
    for _ in 0..<runs {
      let start = processorSeconds()
      try body()
      times.append(processorSeconds() - start)
    }
    return times.sorted()[runs / 2]
  }

  private static func processorSeconds() -> Double {
    var time = timespec()
    let answer = clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    precondition(answer == 0, "the system has this clock")
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func text(_ seconds: Double) -> String { String(format: "%.6f", seconds) }

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
