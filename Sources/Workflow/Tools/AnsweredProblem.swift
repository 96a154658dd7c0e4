import Assignment
import Wording

/// A solved problem, and what follows from its proof: changes, prices, the next best, stability.
struct AnsweredProblem {
  let problem: AssignmentProblem
  let solution: AssignmentSolution
  let files: AssignmentFiles
  /// How long everything together may take, counted from the end of the solve.
  let secondsAtMost: Double?
  private let start = StopWatch()

  init(
    problem: AssignmentProblem, solution: AssignmentSolution, files: AssignmentFiles,
    secondsAtMost: Double?
  ) {
    self.problem = problem
    self.solution = solution
    self.files = files
    self.secondsAtMost = secondsAtMost
  }

  /// The same problem with another of its optima.
  func with(_ other: AssignmentSolution) -> AnsweredProblem {
    AnsweredProblem(
      problem: problem, solution: other, files: files, secondsAtMost: secondsAtMost)
  }

  /// Answers what is asked, in the order of the options.
  func answer(_ questions: AssignQuestions, in document: inout AssignDocument) throws(Refusal) {
    if questions.pricesAnything {
      guard solution.isProvenByPotentials else { throw Refusal(.usage, .pricesNeedProof) }
      try price(questions, in: &document)
    }
    if questions.best > 0 { document.best = try best(questions.best) }
    if questions.stability > 0 { document.stability = try stability(questions) }
    if questions.isStableWanted { document.stable = try stable(wishes: questions.wishes) }
    if !questions.caps.isEmpty { document.capped = try capped(questions) }
  }

  /// The time that `--time-limit` gives is for everything that is asked.
  func checkTime() throws(Refusal) {
    guard let secondsAtMost, start.elapsed > secondsAtMost else { return }
    throw Refusal(
      .answerIsNo, .timeIsUp(seconds: secondsAtMost, bound: "\(weight(solution.totalCost))"))
  }

  /// A sum of costs as a sum of weights.
  func weight(_ cost: Int64) -> Double {
    AssignDocument.weight(cost, scale: files.scaleOfCosts)
  }

  /// By how much a sum of weights becomes worse, whichever way is better.
  func loss(_ cost: Int64) -> Double { AssignDocument.weight(cost, scale: files.scale) }

  /// An optimum of a problem made for a question has to pass the same check as the answer itself.
  func checked(
    _ fault: CertificateFault?
  ) throws(Refusal) {
    guard let fault else { return }
    throw Refusal(.ourFault, .unprovenAnswer(detail: fault.condition.rawValue))
  }

  private func best(_ count: Int) throws(Refusal) -> AssignDocument.Best {
    var next: NextBestAssignments
    do throws(AssignmentError) {
      next = try NextBestAssignments(problem, from: solution)
    } catch { throw Refusal(error, in: files.matrix) }
    var ranked: [AssignDocument.Best.Assignment] = []
    while ranked.count < count {
      guard case .assignment(let found) = next.next() else {
        return AssignDocument.Best(assignments: ranked, areAll: true)
      }
      ranked.append(.init(found, objective: weight(found.totalCost)))
      try checkTime()
    }
    return AssignDocument.Best(assignments: ranked, areAll: false)
  }

  private func stability(
    _ questions: AssignQuestions
  ) throws(Refusal) -> AssignDocument.Stability {
    let noise = CostNoise(problem.costs, share: questions.noise, seed: questions.seed)
    do throws(AssignmentError) {
      let found = try problem.stability(of: solution, versions: questions.stability) {
        (version) throws(AssignmentError) in
        if let secondsAtMost, start.elapsed > secondsAtMost {
          throw AssignmentError.cancelled(bound: nil)
        }
        return try noise.costs(version: version)
      }
      return AssignDocument.Stability(found, noise: questions.noise, seed: questions.seed)
    } catch {
      try checkTime()
      throw Refusal(error, in: files.matrix)
    }
  }
}
