import Assignment
import Wording

/// An assignment that keeps to an earlier one, as the answer tells it.
struct KeptAnswer {
  let solution: AssignmentSolution
  let changes: AssignDocument.Changes
  /// Proves total and changes at once, of the problem in which earlier pairs are worth more.
  let certificate: AssignmentCertificate
}

extension AnsweredProblem {
  /// The optimum that keeps most pairs of an earlier assignment, or the best one at a price for
  /// each pair that is given up.
  func keeping(_ name: String, price: Double?) throws(Refusal) -> KeptAnswer {
    let earlier = try AssignmentFiles.pairs(name, in: problem)
    let disturbance = try price.map { (price) throws(Refusal) in
      Disturbance.price(try units(of: price))
    }
    let outcome: KeptOutcome
    do throws(AssignmentError) {
      outcome = try problem.solve(
        keeping: earlier, disturbance ?? .fewestChanges, from: solution)
    } catch { throw Refusal(error, in: name) }
    guard case .optimal(let kept) = outcome else {
      throw Refusal(.ourFault, .unprovenAnswer(detail: "previous"))
    }
    try checked(kept.weighed.check(kept.solution))
    let answer = unweighed(kept, isOptimum: disturbance == nil)
    if disturbance == nil { try checked(problem.check(answer)) }
    return KeptAnswer(
      solution: answer,
      changes: .init(
        kept: kept.kept, givenUp: kept.givenUp, pairs: answer.pairs, pricePerChange: price),
      certificate: AssignmentCertificate(
        kept.weighed, kept.solution, files, .total,
        factor: disturbance == nil ? earlierCount(earlier) + 1 : 1))
  }

  /// What the costs of the weighed problem were multiplied by less one.
  private func earlierCount(_ earlier: [AssignedPair]) -> Int {
    Set(earlier).count { problem.costs.cost(row: $0.row, column: $0.column) != nil }
  }

  /// The kept pairs with the costs of the problem itself. Where only ties were decided, the
  /// potentials of the one optimum prove the other: an optimal assignment is complementary to every
  /// optimal dual.
  private func unweighed(_ kept: KeptAssignment, isOptimum: Bool) -> AssignmentSolution {
    let proof = isOptimum ? solution : kept.solution
    return AssignmentSolution(
      pairs: kept.solution.pairs, unserved: kept.solution.unserved, totalCost: kept.totalCost,
      rowPotential: proof.rowPotential, columnPotential: proof.columnPotential,
      unservedPenalty: proof.unservedPenalty, method: solution.method)
  }

  private func units(of price: Double) throws(Refusal) -> Int64 {
    let units = (price * files.scale).rounded()
    guard units < 0x1p60 else {
      throw Refusal(.badData, .weightsTooLarge("--change-price", largest: "\(units)"))
    }
    return Int64(units)
  }
}
