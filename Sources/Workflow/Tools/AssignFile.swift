import Assignment
import Exchange
import Glibc
import Wording

/// Solves a plain assignment problem from files: `uztartu assign`.
package struct AssignFile: Sendable {
  /// What a demand, a capacity or a minimum may be; sums of them then stay far from overflow.
  private static let bounds = 0...Int(Int32.max)

  /// Solves under so many seconds are timed several times.
  private static let shortSolve = 0.03

  /// How much of the demand must be met.
  package enum Service: String, CaseIterable, Sendable {
    case all, most
  }

  /// What comes first.
  package enum Objective: String, CaseIterable, Sendable {
    case total, worst
  }

  private let file: String
  private let minimizes: Bool
  private let rowDemand: String
  private let columnCapacity: String
  private let columnMinimum: String
  private let service: Service
  private let objective: Objective
  private let scale: Double
  private let threads: Int
  private let secondsAtMost: Double?
  private let pairsFile: String?
  private let certificate: String?

  /// `rowDemand`: a number for every row, or the name of a file of them; so the other bounds.
  /// `scale`: what weights are multiplied by before they are rounded, finite and above zero.
  /// `secondsAtMost`: how long the solver may take, above zero; as long as it needs without one.
  /// `pairsFile`: where the pairs go as an array, if not into the answer.
  /// `certificate`: where the certificate goes, if anywhere.
  package init(
    file: String, minimizes: Bool, rowDemand: String, columnCapacity: String,
    columnMinimum: String, service: Service, objective: Objective, scale: Double, threads: Int,
    secondsAtMost: Double?, pairsFile: String?, certificate: String?
  ) {
    self.file = file
    self.minimizes = minimizes
    self.rowDemand = rowDemand
    self.columnCapacity = columnCapacity
    self.columnMinimum = columnMinimum
    self.service = service
    self.objective = objective
    self.scale = scale
    self.threads = threads
    self.secondsAtMost = secondsAtMost
    self.pairsFile = pairsFile
    self.certificate = certificate
  }

  /// Reads, solves, checks, and writes what was asked for.
  package func run() throws(Refusal) -> AssignDocument {
    try Refusal.ofStandardInputTwice([file, rowDemand, columnCapacity, columnMinimum])
    var watch = StopWatch()
    let problem = try problem()
    let read = watch.lap()
    let outcome = try outcome(of: problem)
    let solve = try settled(watch.lap(), of: problem)
    _ = watch.lap()
    switch outcome {
    case .infeasible(let witness):
      guard problem.confirms(witness) else {
        throw Refusal(.ourFault, .unprovenAnswer(detail: "witness"))
      }
      return AssignDocument(
        witness: witness, seconds: .init(read: read, solve: solve, check: watch.lap()))
    case .optimal(let solution):
      try checked(problem, solution)
      let check = watch.lap()
      try writeFiles(problem, solution)
      let answer = AssignDocument(
        solution, of: problem, scale: minimizes ? scale : -scale, hasPairs: pairsFile == nil,
        seconds: .init(read: read, solve: solve, check: check))
      guard answer.objective?.isFinite ?? true else {
        throw Refusal(.badData, .weightsTooLarge(file, largest: "inf"))
      }
      return answer
    }
  }

  /// A short solve is timed by its middle time of five: the first one pays for the first touch of
  /// every page, which says little of the solver. The answer is the same each time.
  private func settled(
    _ first: StopWatch.Lap, of problem: AssignmentProblem
  ) throws(Refusal) -> StopWatch.Lap {
    guard first.wall < Self.shortSolve, secondsAtMost == nil else { return first }
    var laps = [first]
    var watch = StopWatch()
    for _ in 1..<5 {
      _ = try outcome(of: problem)
      laps.append(watch.lap())
    }
    return laps.sorted { $0.processor < $1.processor }[laps.count / 2]
  }

  private func problem() throws(Refusal) -> AssignmentProblem {
    let costs = try CostReading(file: file, scale: scale, minimizes: minimizes).costs()
    let demand = try numbers(rowDemand, count: costs.rows)
    let capacity = try numbers(columnCapacity, count: costs.columns)
    let minimum = try numbers(columnMinimum, count: costs.columns)
    do throws(AssignmentError) {
      return try AssignmentProblem(
        costs: costs, rowDemand: demand, columnMinimum: minimum, columnCapacity: capacity,
        service: service == .all ? .all : .most)
    } catch { throw Refusal(error, in: file) }
  }

  /// A bound for each row or column: one number for all, or a file with one each.
  private func numbers(_ text: String, count: Int) throws(Refusal) -> [Int] {
    if let number = Int(text) {
      guard Self.bounds.contains(number) else {
        throw Refusal(.badData, .boundOutOfRange(text, value: number))
      }
      return [Int](repeating: number, count: count)
    }
    let bytes = try Refusal.bytes(of: text)
    let numbers: [Int]
    do throws(FileRefusal) {
      numbers = try NumberListFile.read(bytes, file: text)
    } catch { throw Refusal(error) }
    guard numbers.count == count else {
      throw Refusal(.badData, .wrongCount(text, expected: count, found: numbers.count))
    }
    if let wrong = numbers.first(where: { !Self.bounds.contains($0) }) {
      throw Refusal(.badData, .boundOutOfRange(text, value: wrong))
    }
    return numbers
  }

  private func outcome(of problem: AssignmentProblem) throws(Refusal) -> AssignmentOutcome {
    let start = StopWatch()
    let monitor = secondsAtMost.map { limit in SolveMonitor { _ in start.elapsed < limit } }
    do throws(AssignmentError) {
      return try problem.solve(
        objectives: objective == .total ? [.total] : [.worst, .total], threads: threads,
        monitor: monitor)
    } catch {
      guard case .cancelled(let bound) = error else { throw Refusal(error, in: file) }
      let reached = bound.map { "\(Double($0) / (minimizes ? scale : -scale))" }
      throw Refusal(.answerIsNo, .timeIsUp(seconds: secondsAtMost ?? 0, bound: reached ?? "–"))
    }
  }

  /// A worst sum over several places a row is found by search, and its proof is the search.
  private func checked(
    _ problem: AssignmentProblem, _ solution: AssignmentSolution
  ) throws(Refusal) {
    guard solution.isProvenByPotentials, let fault = problem.check(solution) else { return }
    throw Refusal(.ourFault, .unprovenAnswer(detail: fault.condition.rawValue))
  }

  private func writeFiles(
    _ problem: AssignmentProblem, _ solution: AssignmentSolution
  ) throws(Refusal) {
    if let pairsFile {
      try OutputFile(name: pairsFile).write(
        NumPyArrayFile.bytes(ofPairs: solution.pairs.map { ($0.row, $0.column) }))
    }
    if let certificate {
      try OutputFile(name: certificate).write(
        AssignmentCertificate(
          problem, solution, scale: scale, minimizes: minimizes,
          worstFirst: objective == .worst, names: nil
        ).bytes())
    }
  }
}

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
