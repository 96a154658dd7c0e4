import Assignment
import Matchmaking

/// The best assignment without mirrored pairs, found by branching over which of two is left out.
///
/// Each branch is solved and checked like any run. A branch is given up when even with its mirrors
/// it is no better than an answer in hand: what remains is the best of all, unless so many mirrors
/// stand in the way that the search was cut short, which the answer says.
struct SeparatedAssignment {
  let graph: CandidateGraph
  let problem: AssignmentProblem
  let solution: AssignmentSolution
  /// Left out so that no two pairs are mirrors, in the order in which it was found out.
  let separated: [AssignedPair]
  /// Whether every branch was looked at.
  let isProven: Bool

  /// How many branches are solved at most: beyond, the best answer in hand stands.
  static let mostBranches = 400

  /// - Throws: what solving a branch throws.
  init(
    _ whole: CandidateGraph, keepingApart reciprocity: Reciprocity?,
    solve: (CandidateGraph) throws(MatchError) -> (AssignmentProblem, AssignmentSolution)
  ) throws(MatchError) {
    guard let reciprocity else {
      (problem, solution) = try solve(whole)
      (graph, separated, isProven) = (whole, [], true)
      return
    }
    let finder = MirrorFinder(whole.cohort)
    let start = whole.separating(finder.mirrors(of: reciprocity.standing))
    var best: Branch?
    var open: [[AssignedPair]] = [[]]
    var solved = 0
    while solved < Self.mostBranches || best == nil, let left = open.popLast() {
      solved += 1
      let graph = start.separating(left)
      let (problem, solution) = try solve(graph)
      let branch = Branch(graph: graph, problem: problem, solution: solution, left: left)
      if let best, !branch.isBetter(than: best) { continue }
      guard let (one, other) = finder.firstMirrors(in: solution.pairs) else {
        best = branch
        continue
      }
      // The worse one is left out first: its branch is likelier to hold the answer.
      let isFirstWorse = graph.fit(of: one) <= graph.fit(of: other)
      open.append(left + [isFirstWorse ? other : one])
      open.append(left + [isFirstWorse ? one : other])
    }
    guard let best else { preconditionFailure("without its mirrors every answer is found") }
    (graph, problem, solution) = (best.graph, best.problem, best.solution)
    separated = best.left
    isProven = open.isEmpty
  }

  private struct Branch {
    let graph: CandidateGraph
    let problem: AssignmentProblem
    let solution: AssignmentSolution
    let left: [AssignedPair]

    /// In the order of a round: who is served, then the costs.
    func isBetter(than other: Branch) -> Bool {
      let (one, two) = (solution.pairs.count, other.solution.pairs.count)
      if one != two { return one > two }
      if solution.totalCost != other.solution.totalCost {
        return solution.totalCost < other.solution.totalCost
      }
      return graph.worst(of: solution) > other.graph.worst(of: other.solution)
    }
  }
}

extension CandidateGraph {
  fileprivate func fit(of pair: AssignedPair) -> Int {
    Int(fit.micro(organisation: pair.row, offer: pair.column))
      + (isLocked(organisation: pair.row, mentor: pair.column) ? Int(lockBonus) : 0)
  }

  fileprivate func worst(of solution: AssignmentSolution) -> Int {
    solution.pairs.map { Int(fit.micro(organisation: $0.row, offer: $0.column)) }.min() ?? 0
  }
}
