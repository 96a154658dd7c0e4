import Foundation
import Glibc

/// Clocks and memory of this process.
enum Meter {
  /// Processor time of all threads, in seconds.
  static var processorSeconds: Double { seconds(CLOCK_PROCESS_CPUTIME_ID) }

  /// Wall time, in seconds.
  static var wallSeconds: Double { seconds(CLOCK_MONOTONIC) }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    let answer = clock_gettime(clock, &time)
    precondition(answer == 0, "the system has this clock")
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The median of some runs after one that warms up, by the given clock.
  static func median(
    _ runs: Int, by clock: () -> Double = { processorSeconds }, _ body: () throws -> Void
  ) rethrows -> Double {
    try body()
    var times: [Double] = []
    for _ in 0..<runs {
      let start = clock()
      try body()
      times.append(clock() - start)
    }
    return times.sorted()[runs / 2]
  }

  /// How many bytes more than at the start the work had in memory at its peak.
  static func peakBytes(_ body: () throws -> Void) throws -> Int {
    // What was freed before goes back first, else it would be used again unseen.
    releaseFreed()
    try Data("5".utf8).write(to: URL(fileURLWithPath: "/proc/self/clear_refs"))
    let before = try status("VmRSS:")
    try body()
    return try status("VmHWM:") - before
  }

  /// Gives memory that was freed back to the system. The C library has a call for it that its Swift
  /// module leaves out; without it, figures would come out too low.
  private static func releaseFreed() {
    guard let symbol = dlsym(nil, "malloc_trim") else { return }
    typealias Trim = @convention(c) (Int) -> Int32
    _ = unsafeBitCast(symbol, to: Trim.self)(0)
  }

  private static func status(_ name: String) throws -> Int {
    let text = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    for line in text.split(separator: "\n") where line.hasPrefix(name) {
      let words = line.split(whereSeparator: \.isWhitespace)
      if words.count > 1, let kilobytes = Int(words[1]) { return kilobytes * 1_024 }
    }
    throw CocoaError(.fileReadCorruptFile)
  }

  static func text(_ seconds: Double) -> String { String(format: "%.6f", seconds) }
}
