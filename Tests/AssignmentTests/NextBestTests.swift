import Assignment
import Testing

/// Next best assignments against the list of all.
struct NextBestTests {
  @Test func `assignments come by rank, each once, until all are given`() throws {
    var ended = 0
    for seed in 0..<900 {
      var generator = Seeded(seed: UInt64(17_000_000 + seed))
      let plain = PlainProblem.random(&generator)
      let problem = try plain.stated(sparse: generator.below(2) == 0)
      guard case .optimal(let optimum) = try problem.solve() else { continue }
      let all = AllAssignments(plain).choices
      let values = all.map(\.value).sorted { $0.lexicographicallyPrecedes($1) }
      let place = Comment("seed \(seed): \(plain)")
      var next = try NextBestAssignments(problem, from: optimum)
      var seen: Set<[AssignedPair]> = []
      for rank in 0..<min(values.count, 40) {
        guard case .assignment(let found) = next.next() else {
          Issue.record("ended at \(rank) of \(values.count), \(place)")
          break
        }
        #expect(found.rank == rank + 1, place)
        #expect([Int64(found.unserved.reduce(0, +)), found.totalCost] == values[rank], place)
        #expect(all.contains { $0.pairs == found.pairs && $0.total == found.totalCost }, place)
        #expect(seen.insert(found.pairs).inserted, place)
      }
      guard values.count <= 40 else { continue }
      ended += 1
      #expect(next.next() == .exhausted(given: values.count), place)
      #expect(next.next() == .exhausted(given: values.count), place)
    }
    #expect(ended > 300)
  }

  @Test func `forced pairs are part of every assignment`() throws {
    let costs = try DenseCosts(rows: 3, columns: 3, values: [0, 1, 2, 1, 0, 2, 2, 1, 0])
    let forced = AssignedPair(row: 0, column: 1)
    let problem = try AssignmentProblem(costs: .dense(costs)).forcing([forced])
    guard case .optimal(let optimum) = try problem.solve() else { return }
    var next = try NextBestAssignments(problem, from: optimum)
    var totals: [Int64] = []
    while case .assignment(let found) = next.next() {
      #expect(found.pairs.contains(forced))
      totals.append(found.totalCost)
    }
    #expect(totals == [2, 5])
  }

  @Test func `the same order comes again, and an unproven start is refused`() throws {
    let costs = try DenseCosts(rows: 4, columns: 4, values: (0..<16).map { Int64($0 % 3) })
    let problem = try AssignmentProblem(costs: .dense(costs))
    guard case .optimal(let optimum) = try problem.solve() else { return }
    var one = try NextBestAssignments(problem, from: optimum)
    var other = try NextBestAssignments(problem, from: optimum)
    for _ in 0..<30 { #expect(one.next() == other.next()) }
    let unproven = AssignmentSolution(
      pairs: optimum.pairs, unserved: optimum.unserved, totalCost: optimum.totalCost,
      rowPotential: [9, 0, 0, 0], columnPotential: [0, 0, 0, 0], unservedPenalty: nil)
    #expect(throws: AssignmentError.self) { try NextBestAssignments(problem, from: unproven) }
  }
}
