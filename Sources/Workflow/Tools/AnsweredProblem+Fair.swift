import Assignment
import Statistics
import Wording

extension AnsweredProblem {
  /// The stable assignment that is best for the rows, held against the best one.
  func stable(wishes: String?) throws(Refusal) -> AssignDocument.Stable {
    let ofColumns = try wishes.map { (name) throws(Refusal) in
      try CostReading(file: name, scale: files.scale, minimizes: files.minimizes).costs()
    }
    do throws(AssignmentError) {
      let both = try TwoSidedWishes(
        ofRows: problem.costs, ofColumns: ofColumns ?? problem.costs,
        rowDemand: problem.rowDemand, columnCapacity: problem.columnCapacity)
      let pairs = both.deferredAcceptance()
      let total = pairs.reduce(Int64(0)) {
        $0 + (problem.costs.cost(row: $1.row, column: $1.column) ?? 0)
      }
      let wanted = problem.rowDemand.reduce(0, +)
      return AssignDocument.Stable(
        pairs: pairs, objective: weight(total), relative: relative(Double(total)),
        unserved: wanted - pairs.count, missedMinimums: missedMinimums(pairs),
        blocking: try both.blockingPairs(of: pairs),
        blockingTheBest: try both.blockingPairs(of: solution.pairs))
    } catch { throw Refusal(error, in: wishes ?? files.matrix) }
  }

  /// Columns that deferred acceptance, which knows no minimums, leaves below theirs.
  private func missedMinimums(_ pairs: [AssignedPair]) -> [Int] {
    var load = [Int](repeating: 0, count: problem.columns)
    for pair in pairs { load[pair.column] += 1 }
    return load.indices.filter { load[$0] < problem.columnMinimum[$0] }
  }

  /// A total of costs in parts of the best one; `nil` where that is 0.
  private func relative(_ total: Double) -> Double? {
    solution.totalCost == 0 ? nil : total / Double(solution.totalCost)
  }

  /// A lottery for each cap, with its quality and as many draws as are asked for.
  func capped(_ questions: AssignQuestions) throws(Refusal) -> [AssignDocument.Capped] {
    var answers: [AssignDocument.Capped] = []
    var random = SplitMix64(seed: questions.seed)
    for cap in questions.caps {
      try checkTime()
      answers.append(try capped(cap, draws: questions.draws, &random))
    }
    return answers
  }

  private func capped(
    _ cap: AssignQuestions.Cap, draws: Int, _ random: inout SplitMix64
  ) throws(Refusal) -> AssignDocument.Capped {
    let outcome: RandomisedOutcome
    do throws(AssignmentError) {
      outcome = try problem.randomised(
        cap: ProbabilityCap(cap.numerator, of: cap.denominator))
    } catch { throw Refusal(error, in: files.matrix) }
    switch outcome {
    case .infeasible(let rows, let wanted, let possible):
      let unit = Double(cap.denominator)
      return AssignDocument.Capped(
        cap, shortRows: rows, wanted: Double(wanted) / unit, possible: Double(possible) / unit)
    case .optimal(let lottery):
      try checked(problem.check(lottery: lottery))
      let expected = Double(lottery.expectedUnits) / Double(lottery.cap.denominator)
      return AssignDocument.Capped(
        cap, lottery,
        expected: lottery.expectedUnits == 0 ? 0 : expected / files.scaleOfCosts,
        relative: relative(expected), draws: (0..<draws).map { _ in lottery.draw(using: &random) })
    }
  }
}
