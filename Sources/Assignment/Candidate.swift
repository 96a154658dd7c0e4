/// A row's possible column and its cost.
struct Candidate: BitwiseCopyable {
  var column: Int32
  var cost: Int32
}

extension UnsafeMutablePointer<Candidate> {
  /// The column with the least cost · scale + price among so many candidates, that value, and the
  /// second least; column −1 without any.
  @inline(__always)
  func bestTwo(
    of count: Int, _ price: borrowing Buffer<Int64>, _ scale: Int64
  ) -> (column: Int, best: Int64, second: Int64) {
    var best = Int64.max
    var second = Int64.max
    var column: Int32 = -1
    for index in 0..<count {
      let candidate = self[index]
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
    return (Int(column), best, second)
  }
}
