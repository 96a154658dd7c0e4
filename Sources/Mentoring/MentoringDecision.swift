import Assignment
import Forum
import Matchmaking
import Vectors

/// How mentors and organisations are paired: the straight path of a matching run.
package enum MentoringDecision {
  /// Runs a round: values in, values out; no clock, no store, no logging.
  ///
  /// - Throws: ``MatchError`` where the numbers leave the range that is proven exact.
  /// - Complexity: two BLAS products over o × m pairs, then one assignment, then one shortest path
  ///   for each proposal.
  package static func run(_ input: MatchInput) throws(MatchError) -> MatchRun {
    try decided(input).run
  }

  /// The same run with the graph and the scores it was decided on, for explanations.
  static func decided(
    _ input: MatchInput
  ) throws(MatchError) -> (run: MatchRun, graph: CandidateGraph, scores: PairScores) {
    let scores = try scores(input)
    let answer = try separated(input, scores)
    let decided = DecidedGraph(
      answer.graph, scores: scores, problem: answer.problem, solution: answer.solution)
    let run = MatchRun(
      proposals: decided.proposals(), unmatched: decided.unmatched(), spare: decided.spare(),
      objective: decided.objective(),
      supply: scores.evidence.supply(places: input.cohort.mentors.map(\.capacity)),
      unclear: scores.unclearTexts(),
      separated: answer.separated.map {
        SeparatedPair(
          organisation: input.cohort.organisations[$0.row].id,
          mentor: input.cohort.mentors[$0.column].id)
      }, isSeparationProven: answer.isProven,
      problem: answer.problem, solution: answer.solution)
    return (run, answer.graph, scores)
  }

  /// The graph of the hard rules with its best assignment, mirrors kept apart where they must be.
  static func separated(
    _ input: MatchInput, _ scores: PairScores
  ) throws(MatchError) -> SeparatedAssignment {
    try SeparatedAssignment(
      CandidateGraph(cohort: input.cohort, fit: scores.fit, rules: input.rules),
      keepingApart: input.reciprocity
    ) { (graph) throws(MatchError) in
      let problem = try problem(graph)
      return (problem, try solution(problem, threads: input.threads))
    }
  }

  /// The graph that a run decides on: what is allowed, mirrors already left out.
  ///
  /// - Throws: ``MatchError`` as ``run(_:)`` does.
  package static func graph(_ input: MatchInput) throws(MatchError) -> CandidateGraph {
    try separated(input, try scores(input)).graph
  }

  /// The fit of every pair, with all that explains it.
  package static func scores(_ input: MatchInput) throws(MatchError) -> PairScores {
    do throws(VectorsError) { return try PairScores(input) } catch { throw .vectors(error) }
  }

  private static func problem(_ graph: CandidateGraph) throws(MatchError) -> AssignmentProblem {
    do throws(AssignmentError) { return try graph.problem() } catch { throw .assignment(error) }
  }

  /// Most organisations served, then total fit, then the weakest pair raised, then loads spread.
  ///
  /// With as many served as can be, there is always an answer: an empty one at the least.
  private static func solution(
    _ problem: AssignmentProblem, threads: Int
  ) throws(MatchError) -> AssignmentSolution {
    let outcome: AssignmentOutcome
    do throws(AssignmentError) {
      outcome = try problem.solve(objectives: [.total, .worst, .spread], threads: threads)
    } catch { throw .assignment(error) }
    guard case .optimal(let solution) = outcome else {
      preconditionFailure("serving as many as can be is always possible")
    }
    if let fault = problem.check(solution) { throw .unproven(fault) }
    return solution
  }
}
