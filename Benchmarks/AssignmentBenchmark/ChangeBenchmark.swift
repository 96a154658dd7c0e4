import Assignment
import Statistics

/// One change after the other mended, beside a solve from nothing of the same problem.
enum ChangeBenchmark {
  private enum Kind: String, CaseIterable {
    /// A used pair is declined.
    case declined
    /// A row's costs all change.
    case rowCosts
    /// A row joins.
    case newRow
    /// A column takes one pair less than it has.
    case fewerPlaces
  }

  static func run(
    _ families: [BenchmarkInstance.Family], sizes: [Int], seeds: [UInt64], changes: Int
  ) throws {
    print("family rows seed | solve seconds | seconds of one change on average, share of a solve")
    for family in families {
      for size in sizes {
        for seed in seeds {
          try measure(BenchmarkInstance(family, rows: size, seed: seed), changes)
        }
      }
    }
  }

  private static func measure(_ instance: BenchmarkInstance, _ changes: Int) throws {
    let problem = try instance.problem(isOptional: true)
    var found: AssignmentSolution?
    let solve = try Meter.median(3) {
      if case .optimal(let solution) = try problem.solve() { found = solution }
    }
    guard let found else { return print("\(instance.family.rawValue) has no assignment") }
    var line = "\(instance.family.rawValue) \(instance.rows) \(instance.seed) | "
    line += Meter.text(solve) + " |"
    for kind in Kind.allCases {
      var random = SplitMix64(seed: instance.seed)
      var spent = 0.0
      for _ in 0..<changes {
        let change = self.change(kind, instance, found, &random)
        let start = Meter.processorSeconds
        let answer = try problem.resolved(after: [change], from: found)
        spent += Meter.processorSeconds - start
        guard case .optimal(let next) = answer.outcome else { continue }
        precondition(answer.problem.check(next) == nil, "the proof holds")
      }
      let one = spent / Double(changes)
      line += " \(kind.rawValue) \(Meter.text(one)) \(Int((one / solve * 1_000).rounded()))‰"
    }
    print(line)
  }

  private static func change(
    _ kind: Kind, _ instance: BenchmarkInstance, _ solution: AssignmentSolution,
    _ random: inout SplitMix64
  ) -> AssignmentChange {
    let pair = solution.pairs[random.number(below: solution.pairs.count)]
    switch kind {
    case .declined: return .cost(row: pair.row, column: pair.column, nil)
    case .rowCosts:
      return .rowCosts(row: pair.row, instance.drawnRow(like: pair.row, &random))
    case .newRow: return .newRow(costs: instance.drawnRow(like: pair.row, &random), demand: 1)
    case .fewerPlaces:
      let load = solution.pairs.count { $0.column == pair.column }
      return .bounds(column: pair.column, minimum: 0, capacity: load - 1)
    }
  }
}
