import Assignment
import Exchange
import Wording

/// Solves a plain assignment problem from files, and tells what else is asked of it:
/// `uztartu assign`.
package struct AssignFile: Sendable {
  /// Solves under so many seconds are timed several times.
  private static let shortSolve = 0.03

  private let files: AssignmentFiles
  private let objectives: AssignObjectives
  private let questions: AssignQuestions
  private let threads: Int
  private let secondsAtMost: Double?
  private let pairsFile: String?
  private let certificate: String?

  /// `secondsAtMost`: how long the solver may take, above zero; as long as it needs without one.
  /// `pairsFile`: where the pairs go as an array, if not into the answer.
  /// `certificate`: where the certificate goes, if anywhere.
  package init(
    _ files: AssignmentFiles, objectives: AssignObjectives = .total,
    questions: AssignQuestions = AssignQuestions(), threads: Int, secondsAtMost: Double? = nil,
    pairsFile: String? = nil, certificate: String? = nil
  ) {
    self.files = files
    self.objectives = objectives
    self.questions = questions
    self.threads = threads
    self.secondsAtMost = secondsAtMost
    self.pairsFile = pairsFile
    self.certificate = certificate
  }

  /// Reads, solves, checks, answers the questions, and writes what was asked for.
  ///
  /// Throws a refusal where files or options are no problem, the time is up, or a file cannot be
  /// written; nothing is written then.
  package func run() throws(Refusal) -> AssignDocument {
    try Refusal.ofStandardInputTwice(files.names + [questions.previous, questions.wishes])
    if let contradiction = questions.contradiction(
      with: objectives, hasForced: files.forced != nil)
    {
      throw Refusal(.usage, contradiction)
    }
    var watch = StopWatch(threads: threads)
    let problem = try files.problem()
    let read = watch.lap()
    let outcome = try outcome(of: problem)
    let solve = try settled(watch.lap(), of: problem)
    _ = watch.lap()
    switch outcome {
    case .infeasible(let witness):
      guard problem.confirms(witness) else {
        throw Refusal(.ourFault, .unprovenAnswer(detail: "witness"))
      }
      let check = watch.lap()
      try write(AssignmentCertificate(problem, witness, files, objectives))
      return AssignDocument(
        witness: witness, of: problem, seconds: .init(read: read, solve: solve, check: check))
    case .optimal(let solution):
      try checked(problem, solution)
      let check = watch.lap()
      return try answer(
        solution, of: problem, seconds: .init(read: read, solve: solve, check: check))
    }
  }

  private func answer(
    _ solution: AssignmentSolution, of problem: AssignmentProblem, seconds: AssignDocument.Seconds
  ) throws(Refusal) -> AssignDocument {
    var watch = StopWatch()
    let context = AnsweredProblem(
      problem: problem, solution: solution, files: files, secondsAtMost: secondsAtMost)
    let kept = try questions.previous.map { (name) throws(Refusal) in
      try context.keeping(name, price: questions.changePrice)
    }
    var answer = AssignDocument(
      kept?.solution ?? solution, of: problem, scale: files.scaleOfCosts,
      hasPairs: pairsFile == nil, seconds: seconds)
    guard answer.objective?.isFinite ?? true else {
      throw Refusal(.badData, .weightsTooLarge(files.matrix, largest: "inf"))
    }
    answer.changes = kept?.changes
    let final = kept.map { context.with($0.solution) } ?? context
    try final.answer(questions, in: &answer)
    if kept != nil || questions.followsTheAnswer { answer.addSeconds(watch.lap().wall) }
    if let pairsFile {
      let pairs = (kept?.solution ?? solution).pairs
      try OutputFile(name: pairsFile).write(
        NumPyArrayFile.bytes(ofPairs: pairs.map { ($0.row, $0.column) }))
    }
    try write(kept?.certificate ?? AssignmentCertificate(problem, solution, files, objectives))
    return answer
  }

  /// Without a name for it the certificate, which has a value for each pair, is not made.
  private func write(
    _ document: @autoclosure () -> AssignmentCertificate
  ) throws(Refusal) {
    guard let certificate else { return }
    try OutputFile(name: certificate).write(document().bytes())
  }

  /// A short solve is timed by its middle time of five: the first one pays for the first touch of
  /// every page, which says little of the solver. The answer is the same each time.
  private func settled(
    _ first: StopWatch.Lap, of problem: AssignmentProblem
  ) throws(Refusal) -> StopWatch.Lap {
    guard first.wall < Self.shortSolve, secondsAtMost == nil else { return first }
    var laps = [first]
    var watch = StopWatch(threads: threads)
    for _ in 1..<5 {
      _ = try outcome(of: problem)
      laps.append(watch.lap())
    }
    return laps.sorted { $0.processor < $1.processor }[laps.count / 2]
  }

  private func outcome(of problem: AssignmentProblem) throws(Refusal) -> AssignmentOutcome {
    let start = StopWatch()
    let monitor = secondsAtMost.map { limit in SolveMonitor { _ in start.elapsed < limit } }
    do throws(AssignmentError) {
      return try problem.solve(objectives: objectives.order, threads: threads, monitor: monitor)
    } catch {
      guard case .cancelled(let bound) = error else { throw Refusal(error, in: files.matrix) }
      let reached = bound.map { "\(Double($0) / files.scaleOfCosts)" }
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
}
