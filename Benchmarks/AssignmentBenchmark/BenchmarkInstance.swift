import Assignment
import Foundation
import Statistics

/// One drawn problem of a family, in the form that every solver of the comparison can take.
struct BenchmarkInstance {
  let family: Family
  let rows: Int
  let columns: Int
  let seed: UInt64
  /// Whole costs, row by row; of sparse families those of the listed columns.
  private(set) var costs: [Int32] = []
  /// Columns of the entries and where each row's start; empty for dense families.
  private(set) var listed: [Int32] = []
  private(set) var starts: [Int] = []
  private(set) var demand: [Int]
  private(set) var capacity: [Int]

  /// What makes problems easy or hard, one kind each.
  enum Family: String, CaseIterable {
    /// Independent costs.
    case uniform
    /// Cosines of clustered vectors, some of them twice: what mentors and mentees look like.
    case clustered
    /// Marks from 0 to 10.
    case ties
    /// Distances in the plane.
    case distances
    /// Products of grades in any order.
    case products
    /// Sums of three products.
    case lowRank
    /// Clustered, four times as many rows as columns, three to five places a column.
    case capacities
    /// Independent costs, one to three columns a row.
    case several
    /// 32 random columns a row.
    case sparse
    /// 32 columns a row, most of them near the row's own place on a line.
    case sparseNear
  }

  /// Draws the instance; the same for the same seed everywhere.
  init(_ family: Family, rows: Int, seed: UInt64) {
    self.family = family
    self.rows = rows
    self.seed = seed
    columns = family == .capacities ? max(1, rows / 4) : rows
    var random = SplitMix64(seed: seed &* 1_000_003 &+ UInt64(rows))
    demand = (0..<rows).map { _ in family == .several ? 1 + random.number(below: 3) : 1 }
    capacity = (0..<columns).map { _ in
      switch family {
      case .capacities: 4 + random.number(below: 2)
      case .several: 2 + random.number(below: 3)
      default: 1
      }
    }
    switch family {
    case .sparse, .sparseNear: drawListed(&random)
    default: drawDense(&random)
    }
  }

  static let unit = 1 << 23

  private mutating func drawDense(_ random: inout SplitMix64) {
    let width = family == .clustered || family == .capacities ? 64 : 3
    let left = vectors(rows, width, &random)
    let right = vectors(columns, width, &random)
    costs = [Int32](repeating: 0, count: rows * columns)
    for row in 0..<rows {
      for column in 0..<columns {
        costs[row * columns + column] = cost(
          left[row * width..<(row + 1) * width], right[column * width..<(column + 1) * width],
          &random)
      }
    }
  }

  private func cost(
    _ left: ArraySlice<Float>, _ right: ArraySlice<Float>, _ random: inout SplitMix64
  ) -> Int32 {
    switch family {
    case .uniform, .several, .sparse, .sparseNear: return Int32(random.number(below: Self.unit * 2))
    case .ties: return Int32(random.number(below: 11))
    case .products:
      return Int32(left[left.startIndex] * 2_000) * Int32(right[right.startIndex] * 2_000)
    case .distances:
      let square = zip(left, right).prefix(2).reduce(Float(0)) {
        $0 + ($1.0 - $1.1) * ($1.0 - $1.1)
      }
      return Int32(square.squareRoot() * Float(Self.unit))
    case .lowRank, .clustered, .capacities:
      let product = zip(left, right).reduce(Float(0)) { $0 + $1.0 * $1.1 }
      return family == .lowRank
        ? Int32(product * Float(Self.unit / 2)) : Int32((1 - product) * Float(Self.unit))
    }
  }

  /// Points of the unit cube, or unit vectors around few centres, every twentieth a repetition.
  private func vectors(_ count: Int, _ width: Int, _ random: inout SplitMix64) -> [Float] {
    guard width > 3 else { return (0..<count * width).map { _ in Float(random.unit()) } }
    let centres = (0..<16).map { _ in (0..<width).map { _ in Float(random.normal()) } }
    var all: [Float] = []
    for index in 0..<count {
      if index > 0, random.number(below: 20) == 0 {
        let other = random.number(below: index)
        all += Array(all[other * width..<(other + 1) * width])
        continue
      }
      // The product of two draws favours the first centres: some interests are common.
      let centre = centres[Int(16 * random.unit() * random.unit())]
      let drawn = centre.map { $0 + 0.6 * Float(random.normal()) }
      let length = drawn.reduce(0) { $0 + $1 * $1 }.squareRoot()
      all += drawn.map { $0 / length }
    }
    return all
  }

  /// Each row lists 32 columns and one of a hidden matching, so that an assignment exists.
  private mutating func drawListed(_ random: inout SplitMix64) {
    var hidden = Array(0..<columns)
    random.shuffle(&hidden)
    starts = [0]
    for row in 0..<rows {
      var chosen: Set<Int> = [hidden[row]]
      while chosen.count < min(33, columns) {
        let near = row + Int(Double(max(40, columns / 100)) * random.normal())
        chosen.insert(
          family == .sparse ? random.number(below: columns) : ((near % columns) + columns) % columns
        )
      }
      for column in chosen.sorted() {
        listed.append(Int32(column))
        costs.append(Int32(random.number(below: Self.unit)))
      }
      starts.append(listed.count)
    }
  }

  /// The same with every cost changed.
  func changingCosts(_ change: (Int32) -> Int32) -> BenchmarkInstance {
    var changed = self
    changed.costs = costs.map(change)
    return changed
  }

  /// A row drawn anew: another's costs, each moved by up to an eighth of the unit; for sparse
  /// families its pairs.
  func drawnRow(like row: Int, _ random: inout SplitMix64) -> [Int64?] {
    func moved(_ cost: Int32) -> Int64 { Int64(cost) + Int64(random.number(below: Self.unit / 8)) }
    guard !starts.isEmpty else {
      return (0..<columns).map { moved(costs[row * columns + $0]) }
    }
    var drawn = [Int64?](repeating: nil, count: columns)
    for entry in starts[row]..<starts[row + 1] { drawn[Int(listed[entry])] = moved(costs[entry]) }
    return drawn
  }

  /// The problem in this solver's form; where serving is optional, rows may stay without a column.
  func problem(isOptional: Bool = false) throws -> AssignmentProblem {
    let all: AssignmentCosts =
      starts.isEmpty
      ? .dense(try DenseCosts(rows: rows, columns: columns, values: costs))
      : .sparse(
        try SparseCosts(
          rows: rows, columns: columns, rowStart: starts, columnIndices: listed, costs: costs))
    return try AssignmentProblem(
      costs: all, rowDemand: demand, columnCapacity: capacity,
      service: isOptional ? .most : .all)
  }

  /// The problem as a file for `rivals.py`: 64-bit counts, then demands, capacities, starts (64
  /// bits) and columns of sparse ones, costs; 32 bits but for the starts.
  func write(to file: URL) throws {
    var bytes = Data()
    func append(_ numbers: [some FixedWidthInteger]) {
      numbers.withUnsafeBytes { bytes.append(contentsOf: $0) }
    }
    append([Int64(rows), Int64(columns), Int64(costs.count), starts.isEmpty ? 0 : 1])
    append(demand.map { Int32($0) })
    append(capacity.map { Int32($0) })
    append(starts.map { Int64($0) })
    append(listed)
    append(costs)
    try bytes.write(to: file)
  }
}

extension SplitMix64 {
  /// Nearly normal: the sum of twelve draws.
  mutating func normal() -> Double { (0..<12).reduce(-6) { sum, _ in sum + unit() } }
}
