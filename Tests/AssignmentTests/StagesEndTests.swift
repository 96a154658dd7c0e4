import Testing

@testable import Assignment

/// Every stage can be ended at every question, and what it gave until then is left as it was.
struct StagesEndTests {
  /// Says stop at the question with this number; used on one thread only.
  private final class Stop: @unchecked Sendable {
    private let last: Int
    private let work: Int
    private(set) var asked = 0

    init(at last: Int, every work: Int = 300) {
      self.last = last
      self.work = work
    }

    var monitor: SolveMonitor {
      SolveMonitor(every: work) { _ in
        self.asked += 1
        return self.asked <= self.last
      }
    }
  }

  /// Ends `work` at every question, many of them where there are many, and expects the same error
  /// each time, with a bound up to `best`; unended it must give what it gives unwatched.
  private func endEverywhere<Answer: Equatable>(
    _ name: String, best: Int64?, questions least: Int = 20,
    _ work: (SolveMonitor?) throws -> Answer
  ) throws {
    let all = Stop(at: .max)
    let whole = try work(nil)
    #expect(try work(all.monitor) == whole, "\(name)")
    #expect(all.asked >= least, "\(name): \(all.asked) questions")
    for last in stride(from: 0, to: all.asked, by: max(1, all.asked / 30)) {
      let place = Comment("\(name), question \(last) of \(all.asked)")
      do {
        let answer = try work(Stop(at: last).monitor)
        Issue.record("not ended but \(answer): \(place)")
      } catch AssignmentError.cancelled(let bound) {
        if let best { #expect(bound ?? .min <= best, place) }
      } catch {
        Issue.record("\(error): \(place)")
      }
    }
  }

  private func dense(
    _ rows: Int, _ columns: Int, _ service: AssignmentProblem.Service = .all, capacity: Int = 1,
    minimum: Int = 0, cost: (Int, Int) -> Int64?
  ) throws -> AssignmentProblem {
    try AssignmentProblem(
      costs: .dense(try DenseCosts(rows: rows, columns: columns, cost: cost)),
      columnMinimum: [Int](repeating: minimum, count: columns),
      columnCapacity: [Int](repeating: capacity, count: columns), service: service)
  }

  private func optimum(_ problem: AssignmentProblem) throws -> AssignmentSolution {
    guard case .optimal(let solution) = try problem.solve() else {
      throw AssignmentError.costsTooLarge(largest: 0)
    }
    return solution
  }

  @Test func `each method of the total, with few ties and with many`() throws {
    var random = Seeded(seed: 21)
    let side = 120
    let marks = (0..<side * side).map { _ in Int64(random.below(11)) }
    let grades = (0..<side).map { _ in Int64(random.below(4_000)) }
    let free = (0..<90 * 90).map { _ in Int64(random.below(1_000_000)) }
    let cases: [(String, String, AssignmentProblem, Int)] = [
      ("marks", "cheapest pairs", try dense(side, side) { marks[$0 * side + $1] }, 20),
      (
        "grades", "order of rows and columns",
        try dense(side, side) { grades[$0] * grades[side - 1 - $1] }, 20
      ),
      ("small", "reductions and shortest paths", try dense(90, 90) { free[$0 * 90 + $1] }, 10),
      (
        "two marks", "cheapest pairs",
        try dense(100, 100) { marks[$0 * side + $1] < 2 ? 0 : 5 }, 20
      ),
    ]
    for (name, method, problem, questions) in cases {
      let solution = try optimum(problem)
      #expect(solution.method.hasPrefix(method), "\(name)")
      try endEverywhere(name, best: solution.totalCost, questions: questions) {
        try problem.solve(monitor: $0)
      }
    }
  }

  @Test(arguments: [
    [AssignmentObjective.total, .worst], [.total, .spread], [.worst, .total],
    [.total, .worst, .spread],
  ])
  func `objectives decided among optima`(order: [AssignmentObjective]) throws {
    var random = Seeded(seed: 22)
    let marks = (0..<60 * 25).map { _ in Int64(random.below(4)) }
    let problem = try dense(60, 25, capacity: 3) { marks[$0 * 25 + $1] }
    let best = try optimum(problem).totalCost
    try endEverywhere("\(order)", best: order[0] == .total ? best : nil) {
      try problem.solve(objectives: order, monitor: $0)
    }
  }

  @Test func `the search for the fairest sums`() throws {
    var random = Seeded(seed: 23)
    let costs = (0..<8 * 8).map { _ in Int64(random.below(50)) }
    let problem = try AssignmentProblem(
      costs: .dense(try DenseCosts(rows: 8, columns: 8, values: costs)),
      rowDemand: [2, 2, 1, 2, 1, 2, 2, 1], columnCapacity: [Int](repeating: 2, count: 8))
    for order in [[AssignmentObjective.worst], [.total, .worst]] {
      try endEverywhere("\(order)", best: nil, questions: 5) {
        try problem.solve(objectives: order, monitor: $0)
      }
    }
  }

  @Test func `what cannot be, with rows or with minimums that fail`() throws {
    var random = Seeded(seed: 24)
    let costs = (0..<110 * 110).map { _ in Int64(random.below(1_000)) }
    let crowded = try dense(110, 110) { row, column in
      row < 40 && column >= 30 ? nil : costs[row * 110 + column]
    }
    let empty = try dense(100, 110, capacity: 2, minimum: 1) { costs[$0 * 110 + $1] }
    for (name, problem) in [("rows", crowded), ("minimums", empty)] {
      guard case .infeasible = try problem.solve() else {
        Issue.record("an assignment: \(name)")
        continue
      }
      try endEverywhere(name, best: nil) { try problem.solve(monitor: $0) }
    }
  }

  @Test(arguments: [AssignmentProblem.Service.all, .most])
  func `mending, keeping to an earlier assignment, versions`(
    service: AssignmentProblem.Service
  ) throws {
    var random = Seeded(seed: 25)
    let costs = (0..<110 * 120).map { _ in Int64(random.below(1_000)) }
    let problem = try dense(110, 120, service) { costs[$0 * 120 + $1] }
    let solution = try optimum(problem)
    let row = (0..<120).map { costs[$0] as Int64? }
    let changes: [AssignmentChange] = [
      .newRow(costs: row, demand: 1), .rowCosts(row: 3, row),
      .cost(row: 7, column: solution.pairs[7].column, nil),
    ]
    for objectives in [nil, [AssignmentObjective.total]] {
      let answer = try problem.resolved(after: changes, from: solution, objectives: objectives)
      guard case .optimal(let mended) = answer.outcome else { continue }
      try endEverywhere("mending for \(service)", best: mended.totalCost) {
        try problem.resolved(
          after: changes, from: solution, objectives: objectives, monitor: $0
        ).outcome
      }
    }
    let earlier = solution.pairs.map { AssignedPair(row: $0.row, column: ($0.column + 1) % 120) }
    try endEverywhere("keeping for \(service)", best: nil) { monitor -> [AssignedPair] in
      let outcome = try problem.solve(keeping: earlier, .price(300), monitor: monitor)
      guard case .optimal(let kept) = outcome else { return [] }
      return kept.solution.pairs
    }
    try endEverywhere("versions for \(service)", best: nil) {
      try problem.stability(of: solution, versions: 2, monitor: $0) { _ in problem.costs }
    }
  }

  @Test func `the next best; asked again, it goes on as if nothing had been`() throws {
    var random = Seeded(seed: 26)
    let costs = (0..<30 * 34).map { _ in Int64(random.below(1_000)) }
    let problem = try dense(30, 34) { costs[$0 * 34 + $1] }
    let solution = try optimum(problem)
    for given in 1...3 {
      var ready = try NextBestAssignments(problem, from: solution)
      for _ in 0..<given { _ = ready.next() }
      var other = ready
      let next = other.next()
      guard case .assignment(let found) = next else { continue }
      try endEverywhere("after \(given)", best: found.totalCost) {
        var again = ready
        return try again.next(monitor: $0)
      }
      var ended = ready
      #expect(throws: AssignmentError.self) { try ended.next(monitor: Stop(at: 0).monitor) }
      #expect(ended.next() == next)
    }
  }

  @Test func `a monitor is asked at least once for so many costs that are read`() throws {
    var random = Seeded(seed: 27)
    let side = 180
    let marks = (0..<side * side).map { _ in Int64(random.below(11)) }
    let grades = (0..<side).map { _ in Int64(random.below(4_000)) }
    let several = [Int](repeating: 2, count: side)
    // A question for 2¹² costs, each looked at once at least; half of them, to leave room.
    let expected = side * side >> 13
    let plain = AssignmentProblem.self
    let problems: [(String, AssignmentProblem)] = [
      ("order", try dense(side, side) { grades[$0] * grades[side - 1 - $1] }),
      ("cheapest", try dense(side, side) { marks[$0 * side + $1] }),
      (
        "several",
        try plain.init(
          costs: .dense(try DenseCosts(rows: side, columns: side, values: marks)),
          rowDemand: several, columnCapacity: several)
      ),
    ]
    for (name, problem) in problems {
      let all = Stop(at: .max, every: 1 << 12)
      _ = try problem.solve(monitor: all.monitor)
      #expect(all.asked >= expected, "\(name): \(all.asked) of \(expected)")
    }
  }
}
