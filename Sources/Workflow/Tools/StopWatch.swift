import Glibc

/// Measures laps in wall time and processor time of the threads that work, in seconds.
///
/// On one thread its own clock tells best: that of the whole process would count the BLAS library's
/// idle threads too, which spin for some milliseconds after the program has started.
struct StopWatch: Sendable {
  /// One lap.
  struct Lap: Sendable {
    let wall: Double
    let processor: Double
  }

  private let processorClock: clockid_t
  private var last: Lap

  /// Starts; with more than one thread the whole process is measured.
  init(threads: Int = 1) {
    processorClock = threads > 1 ? CLOCK_PROCESS_CPUTIME_ID : CLOCK_THREAD_CPUTIME_ID
    last = Self.now(processorClock)
  }

  /// Wall time since the last lap, or since the watch was started.
  var elapsed: Double { Self.seconds(CLOCK_MONOTONIC) - last.wall }

  /// The time since the lap before, or since the watch was started.
  mutating func lap() -> Lap {
    let now = Self.now(processorClock)
    defer { last = now }
    return Lap(wall: now.wall - last.wall, processor: now.processor - last.processor)
  }

  private static func now(_ processorClock: clockid_t) -> Lap {
    Lap(wall: seconds(CLOCK_MONOTONIC), processor: seconds(processorClock))
  }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    let answer = clock_gettime(clock, &time)
    precondition(answer == 0, "the system has these clocks")
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
