extension Auction where Source: ~Copyable {
  /// A lower bound of the total from the prices so far: Σ least (cost + price) of each row
  /// − Σ capacity · price, in whole costs, for prices counted from the lowest one. Any prices from
  /// 0 up bound it (weak duality), however far the auction is.
  func lowerBound(capacity: (_ column: Int) -> Int) -> Int128 {
    let lowest = (0..<columns).map { price[$0] }.min() ?? 0
    var sum: Int128 = 0
    for row in 0..<rows {
      let least = source.leastValue(of: row, price, scale)
      // A row without columns, or one that has not been read.
      guard least < .max, least > -Self.noPrice else { return .min }
      sum += Int128((least - lowest) / scale) - 1
    }
    for column in 0..<columns {
      sum -= Int128(capacity(column)) * (Int128((price[column] - lowest) / scale) + 1)
    }
    return sum
  }
}
