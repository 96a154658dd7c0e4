import Assignment
import Testing

/// Counts over versions of costs against solves from nothing.
struct RankStabilityTests {
  @Test(arguments: [AssignmentProblem.Service.all, .most])
  func `versions solved from kept prices count what solves from nothing count`(
    service: AssignmentProblem.Service
  ) throws {
    var fromPrices = 0
    for seed in 0..<24 {
      var generator = Seeded(seed: UInt64(18_000_000 + seed))
      let side = seed < 16 ? 10 + generator.below(30) : 100 + generator.below(60)
      let base = (0..<side * side).map { _ in Int64(generator.below(1_000_000)) }
      let capacity = (0..<side).map { _ in seed < 16 ? generator.below(3) : 1 + generator.below(2) }
      func problem(_ costs: AssignmentCosts) throws(AssignmentError) -> AssignmentProblem {
        try AssignmentProblem(costs: costs, columnCapacity: capacity, service: service)
      }
      func version(_ number: Int) throws(AssignmentError) -> AssignmentCosts {
        var noise = Seeded(seed: UInt64(seed * 1_000 + number))
        let width = [1, 200, 20_000][number % 3]
        return .dense(
          try DenseCosts(
            rows: side, columns: side, values: base.map { $0 + Int64(noise.below(width)) }))
      }
      let plain = try problem(.dense(DenseCosts(rows: side, columns: side, values: base)))
      guard case .optimal(let solution) = try plain.solve() else { continue }
      let stability = try plain.stability(of: solution, versions: 9, costs: version)
      var counts: [AssignedPair: Int] = [:]
      for number in 0..<9 {
        guard case .optimal(let optimum) = try problem(version(number)).solve() else { continue }
        for pair in optimum.pairs { counts[pair, default: 0] += 1 }
      }
      fromPrices += stability.fromPrices
      #expect(stability.versions == 9)
      #expect(stability.kept.map(\.pair) == solution.pairs, "seed \(seed)")
      for count in stability.kept + stability.others {
        #expect(counts.removeValue(forKey: count.pair) ?? 0 == count.versions, "seed \(seed)")
      }
      #expect(counts.isEmpty, "seed \(seed)")
    }
    // Where rows may stay unserved, only problems of a thousand rows are auctioned.
    #expect((fromPrices > 0) == (service == .all))
  }

  @Test func `a version of other sides is refused, one without an assignment is counted`() throws {
    let costs = try DenseCosts(rows: 2, columns: 2, values: [0, 1, 1, 0])
    let problem = try AssignmentProblem(costs: .dense(costs))
    guard case .optimal(let solution) = try problem.solve() else { return }
    #expect(throws: AssignmentError.wrongCount(name: "rows", expected: 2, found: 1)) {
      try problem.stability(of: solution, versions: 1) { _ throws(AssignmentError) in
        .dense(try DenseCosts(rows: 1, columns: 2, values: [0, 1]))
      }
    }
    let stability = try problem.stability(of: solution, versions: 2) {
      version throws(AssignmentError) in
      let x = Int64.max
      return .dense(
        try DenseCosts(rows: 2, columns: 2, values: version == 0 ? [x, x, 1, 0] : [5, 1, 1, 5]))
    }
    #expect(stability.infeasible == 1)
    #expect(stability.kept.map(\.versions) == [0, 0])
    #expect(stability.others.map(\.versions) == [1, 1])
    #expect(stability.others.map(\.pair.column) == [1, 0])
  }
}
