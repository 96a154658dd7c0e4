import Glibc

/// Measures laps in wall time and processor time of the thread that works, in seconds.
///
/// The solver works on one thread. The clock of the whole process would count the BLAS library's
/// idle threads too, which spin for some milliseconds after the program has started.
struct StopWatch: Sendable {
  /// One lap.
  struct Lap: Sendable {
    let wall: Double
    let processor: Double
  }

  private var last = StopWatch.now()

  /// Wall time since the last lap, or since the watch was started.
  var elapsed: Double { StopWatch.now().wall - last.wall }

  /// The time since the lap before, or since the watch was started.
  mutating func lap() -> Lap {
    let now = StopWatch.now()
    defer { last = now }
    return Lap(wall: now.wall - last.wall, processor: now.processor - last.processor)
  }

  private static func now() -> Lap {
    Lap(wall: seconds(CLOCK_MONOTONIC), processor: seconds(CLOCK_THREAD_CPUTIME_ID))
  }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    let answer = clock_gettime(clock, &time)
    precondition(answer == 0, "the system has these clocks")
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
