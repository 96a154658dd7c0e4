import Assignment

/// A small generator with a seed, so that every failure can be repeated (SplitMix64: G. Steele,
/// D. Lea, C. Flood, OOPSLA 2014).
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func below(_ count: Int) -> Int { Int.random(in: 0..<count, using: &self) }
}

/// A problem kept as plain lists beside the problem stated from them.
struct PlainProblem {
  var cost: [[Int64?]]
  var demand: [Int]
  var minimum: [Int]
  var capacity: [Int]
  var service: AssignmentProblem.Service

  var rows: Int { demand.count }
  var columns: Int { capacity.count }

  func stated(sparse: Bool) throws -> AssignmentProblem {
    let costs: AssignmentCosts
    if sparse {
      var entries: [(row: Int, column: Int, cost: Int64)] = []
      for row in 0..<rows {
        for column in (0..<columns).reversed() {
          if let value = cost[row][column] { entries.append((row, column, value)) }
        }
      }
      costs = .sparse(try SparseCosts(rows: rows, columns: columns, entries: entries))
    } else {
      costs = .dense(try DenseCosts(rows: rows, columns: columns) { cost[$0][$1] })
    }
    return try AssignmentProblem(
      costs: costs, rowDemand: demand, columnMinimum: minimum, columnCapacity: capacity,
      service: service)
  }

  /// A random problem of every mix of features, small enough to try every assignment.
  static func random(_ generator: inout Seeded) -> PlainProblem {
    let rows = generator.below(5)
    let columns = generator.below(5)
    let span = [2, 4, 20, 1_000_000][generator.below(4)]
    let shift = Int64(generator.below(2) * span / 2)
    let forbidden = [0, 0, 25, 60][generator.below(4)]
    let several = generator.below(3) == 0
    let roomy = generator.below(2) == 0
    let minimums = generator.below(3) == 0
    var cost: [[Int64?]] = []
    for _ in 0..<rows {
      cost.append(
        (0..<columns).map { _ in
          generator.below(100) < forbidden ? nil : Int64(generator.below(span)) - shift
        })
    }
    let capacity = (0..<columns).map { _ in roomy ? generator.below(4) : 1 }
    return PlainProblem(
      cost: cost, demand: (0..<rows).map { _ in several ? generator.below(3) : 1 },
      minimum: capacity.map { minimums ? generator.below(min($0, 2) + 1) : 0 },
      capacity: capacity, service: generator.below(2) == 0 ? .all : .most)
  }
}
