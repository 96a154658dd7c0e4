/// All pairs of a sparse matrix as candidates.
struct SparseCandidates: CandidateSource, ~Copyable {
  let rows: Int
  let columns: Int
  private let start: Buffer<Int>
  private let list: Buffer<Candidate>

  init(_ costs: SparseCosts, values: [Int32]) {
    rows = costs.rows
    columns = costs.columns
    start = Buffer(costs.rowStart)
    list = Buffer(repeating: Candidate(column: 0, cost: 0), count: values.count)
    for index in values.indices {
      list[index] = Candidate(column: costs.column[index], cost: values[index])
    }
  }

  /// A sixteenth of the range (measured between a quarter and a thousandth).
  func prepare(range: Int64, _ scale: Int64) -> Int64? { range / 16 }

  @inline(__always)
  func priceRose(_ column: Int, _ price: Int64, _ scale: Int64) {}

  @inline(__always)
  func bestTwo(
    of row: Int, _ price: borrowing Buffer<Int64>, _ scale: Int64
  ) -> (column: Int, best: Int64, second: Int64)? {
    var best = Int64.max
    var second = Int64.max
    var column: Int32 = -1
    for index in start[row]..<start[row + 1] {
      let candidate = list[index]
      let value = Int64(candidate.cost) &* scale &+ price[Int(candidate.column)]
      if value < second {
        if value < best {
          second = best
          best = value
          column = candidate.column
        } else {
          second = value
        }
      }
    }
    return column < 0 ? nil : (Int(column), best, second)
  }
}
