/// Loops over a row of 32-bit costs, eight columns at once; at least eight columns.
///
/// The last group overlaps the one before where the number of columns is no multiple of eight, so
/// that no loop needs a second, slower part; what is done twice there does no harm twice.
enum DenseRow {
  @inline(__always)
  static func forEachGroup(_ columns: Int, _ body: (_ byteOffset: Int) -> Void) {
    var offset = 0
    let last = (columns - 8) * 4
    while offset < last {
      body(offset)
      offset += 32
    }
    body(last)
  }

  @inline(__always)
  static func least(of lanes: SIMD8<Int32>) -> Int32 {
    let half = pointwiseMin(lanes.lowHalf, lanes.highHalf)
    let quarter = pointwiseMin(half.lowHalf, half.highHalf)
    return min(quarter.x, quarter.y)
  }

  /// The least cost − price.
  static func least(
    _ cost: UnsafePointer<Int32>, _ price: UnsafePointer<Int32>, _ columns: Int
  ) -> Int32 {
    let cost = UnsafeRawPointer(cost)
    let price = UnsafeRawPointer(price)
    var least = SIMD8<Int32>(repeating: .max)
    forEachGroup(columns) { offset in
      let value =
        cost.loadUnaligned(fromByteOffset: offset, as: SIMD8<Int32>.self)
        &- price.loadUnaligned(fromByteOffset: offset, as: SIMD8<Int32>.self)
      least.replace(with: value, where: value .< least)
    }
    return Self.least(of: least)
  }

  /// The least two of cost − price, in order; equal where two columns share the least.
  static func leastTwo(
    _ cost: UnsafePointer<Int32>, _ price: UnsafePointer<Int32>, _ columns: Int
  ) -> (least: Int32, second: Int32) {
    let raw = UnsafeRawPointer(cost)
    let prices = UnsafeRawPointer(price)
    var least = SIMD8<Int32>(repeating: .max)
    var second = least
    for offset in stride(from: 0, to: (columns & ~7) * 4, by: 32) {
      let value =
        raw.loadUnaligned(fromByteOffset: offset, as: SIMD8<Int32>.self)
        &- prices.loadUnaligned(fromByteOffset: offset, as: SIMD8<Int32>.self)
      let isLess = value .< least
      let loser = value.replacing(with: least, where: isLess)
      least.replace(with: value, where: isLess)
      second.replace(with: loser, where: loser .< second)
    }
    var (first, next) = (Int32.max, Int32.max)
    func take(_ value: Int32) {
      if value < first {
        next = first
        first = value
      } else if value < next {
        next = value
      }
    }
    for lane in 0..<8 {
      take(least[lane])
      take(second[lane])
    }
    for column in (columns & ~7)..<columns { take(cost[column] &- price[column]) }
    return (first, next)
  }

  /// The first column, of those at exactly this cost − price, that suits.
  @inline(__always)
  static func first(
    _ cost: UnsafePointer<Int32>, _ price: UnsafePointer<Int32>?, _ columns: Int, at value: Int32,
    where suits: (_ column: Int) -> Bool
  ) -> Int? {
    var done = 0
    while done + DenseGroup.size <= columns {
      var mask = DenseGroup.mask(cost + done, price.map { $0 + done }, at: value)
      while mask != 0 {
        let column = done + mask.trailingZeroBitCount
        if suits(column) { return column }
        mask &= mask &- 1
      }
      done += DenseGroup.size
    }
    for column in done..<columns where cost[column] &- (price?[column] ?? 0) == value {
      if suits(column) { return column }
    }
    return nil
  }
}
