import Foundation
import Glibc
import Vectors

/// Measures the best K of each row of a product that is never held, against the same BLAS
/// library's own product of the same shapes.
///
///     swift run -c release BestOfRowsBenchmark [--queries N] [--rows N] [--columns D]
///         [--best K] [--threads T] [--runs R] [--python PATH]
///     BestOfRowsBenchmark --vectors FOLDER --output FILE [--threads T]
///
/// The first form draws clustered integer profiles with a printed seed, runs both in turn and
/// prints the median ratio; with a Python that has `faiss` and `numpy` it hands the same vectors
/// to `flat_index.py` in the same run. The second form serves other benchmarks: `FOLDER` holds
/// `a.f32` and `b.f32` (integer-valued, row after row) and `dims.txt` (`queries rows columns K`),
/// `FILE` receives K columns of each row as 32-bit integers.
@main
enum BestOfRowsBenchmark {
  static func main() throws {
    do throws(ArgumentFault) {
      let arguments = try Arguments(Array(CommandLine.arguments.dropFirst()))
      do {
        if let folder = arguments.vectors, let output = arguments.output {
          try VectorFolder(path: folder).answer(to: output, threads: arguments.threads)
        } else {
          try Comparison(arguments).run()
        }
      } catch {
        complain("\(error)")
        exit(1)
      }
    } catch {
      complain("\(error.place)?\n" + Arguments.usage)
      exit(64)
    }
  }

  private static func complain(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }
}

/// Seconds of this process and of the clock that some work took.
struct Cost {
  let processor: Double
  let wall: Double

  static func of(_ work: () throws -> Void) rethrows -> Cost {
    let (processor, wall) = (seconds(CLOCK_PROCESS_CPUTIME_ID), seconds(CLOCK_MONOTONIC))
    try work()
    return Cost(
      processor: seconds(CLOCK_PROCESS_CPUTIME_ID) - processor,
      wall: seconds(CLOCK_MONOTONIC) - wall)
  }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
