import Assignment
import Testing

/// Deferred acceptance against all stable assignments.
struct TwoSidedWishesTests {
  private struct Case {
    var plain: PlainProblem
    var ofColumns: [[Int64]]
    var wishes: TwoSidedWishes
  }

  /// One place a row; costs without ties where `strict`.
  private func random(_ generator: inout Seeded, strict: Bool) throws -> Case {
    var plain = PlainProblem.random(&generator)
    plain.service = .most
    plain.minimum = plain.minimum.map { _ in 0 }
    if strict { plain.demand = plain.demand.map { _ in 1 } }
    var numbers = (0..<64).map { Int64($0) }
    numbers.shuffle(using: &generator)
    var ofColumns: [[Int64]] = []
    for row in 0..<plain.rows {
      for column in 0..<plain.columns where strict && plain.cost[row][column] != nil {
        plain.cost[row][column] = numbers.removeLast()
      }
      ofColumns.append(
        (0..<plain.columns).map { _ in
          strict ? numbers.removeLast() : Int64(generator.below(3))
        })
    }
    let wishes = try TwoSidedWishes(
      ofRows: .dense(DenseCosts(rows: plain.rows, columns: plain.columns) { plain.cost[$0][$1] }),
      ofColumns: .dense(DenseCosts(rows: plain.rows, columns: plain.columns) { ofColumns[$0][$1] }),
      rowDemand: plain.demand, columnCapacity: plain.capacity)
    return Case(plain: plain, ofColumns: ofColumns, wishes: wishes)
  }

  /// Blocking pairs by their definition, each looked at on its own.
  private func blocking(_ pairs: [AssignedPair], _ input: Case) -> [AssignedPair] {
    var found: [AssignedPair] = []
    for row in 0..<input.plain.rows {
      for column in 0..<input.plain.columns {
        guard let cost = input.plain.cost[row][column],
          !pairs.contains(.init(row: row, column: column))
        else { continue }
        let mine = pairs.filter { $0.row == row }.map { input.plain.cost[row][$0.column] ?? .max }
        let theirs = pairs.filter { $0.column == column }.map { input.ofColumns[$0.row][column] }
        let demand = input.plain.demand[row]
        let capacity = input.plain.capacity[column]
        let rowWants = mine.count < demand || (demand > 0 && mine.contains { $0 > cost })
        let columnWants =
          theirs.count < capacity
          || (capacity > 0 && theirs.contains { $0 > input.ofColumns[row][column] })
        if rowWants, columnWants { found.append(.init(row: row, column: column)) }
      }
    }
    return found
  }

  @Test func `no pair blocks, and every row has its best partner of all stable assignments`()
    throws
  {
    for seed in 0..<800 {
      var generator = Seeded(seed: UInt64(19_000_000 + seed))
      let input = try random(&generator, strict: true)
      let pairs = input.wishes.deferredAcceptance()
      #expect(blocking(pairs, input).isEmpty, "seed \(seed)")
      for choice in AllAssignments(input.plain).choices
      where blocking(choice.pairs, input).isEmpty {
        for pair in choice.pairs {
          let own = pairs.first { $0.row == pair.row }
          let cost = own.flatMap { input.plain.cost[$0.row][$0.column] }
          let other = input.plain.cost[pair.row][pair.column]
          #expect(cost ?? .max <= other ?? .min, "seed \(seed)")
        }
      }
    }
  }

  @Test func `with ties and several places no pair blocks, and places are respected`() throws {
    for seed in 0..<1_500 {
      var generator = Seeded(seed: UInt64(20_000_000 + seed))
      let input = try random(&generator, strict: false)
      let pairs = input.wishes.deferredAcceptance()
      #expect(try input.wishes.blockingPairs(of: pairs) == [], "seed \(seed): \(input.plain)")
      #expect(Set(pairs).count == pairs.count && pairs == pairs.sorted(), "seed \(seed)")
      #expect(AllAssignments(input.plain).choices.contains { $0.pairs == pairs }, "seed \(seed)")
    }
  }

  @Test func `the blocking pairs of any assignment are those of the definition`() throws {
    var count = 0
    for seed in 0..<600 {
      var generator = Seeded(seed: UInt64(21_000_000 + seed))
      let input = try random(&generator, strict: seed % 2 == 0)
      for choice in AllAssignments(input.plain).choices.prefix(30) {
        let found = try input.wishes.blockingPairs(of: choice.pairs)
        #expect(found == blocking(choice.pairs, input), "seed \(seed)")
        count += found.count
      }
    }
    #expect(count > 1_000)
  }

  @Test func `sides that differ and pairs outside are refused`() throws {
    let two = AssignmentCosts.dense(try DenseCosts(rows: 1, columns: 2, values: [0, 1]))
    let one = AssignmentCosts.dense(try DenseCosts(rows: 1, columns: 1, values: [Int64(0)]))
    #expect(throws: AssignmentError.wrongCount(name: "columns", expected: 2, found: 1)) {
      try TwoSidedWishes(ofRows: two, ofColumns: one)
    }
    let wishes = try TwoSidedWishes(ofRows: two, ofColumns: two)
    #expect(throws: AssignmentError.pairOutOfRange(row: 0, column: 2)) {
      try wishes.blockingPairs(of: [.init(row: 0, column: 2)])
    }
    #expect(throws: AssignmentError.negativeBound(name: "columnCapacity", index: 1, value: -1)) {
      try TwoSidedWishes(ofRows: two, ofColumns: two, columnCapacity: [1, -1])
    }
  }
}
