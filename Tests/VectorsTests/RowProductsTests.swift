import Testing

@testable import Vectors

/// Products of chosen rows, as whole numbers.
struct RowProductsTests {
  @Test func `every whole number that a product can be is turned into itself`() {
    var numbers: [Int32] = []
    for power in 0..<24 {
      for step in -2...2 { numbers.append(Int32(1 << power) + Int32(step)) }
    }
    numbers += stride(from: 0, to: 1 << 24, by: 4_099).map { Int32($0) }
    numbers = numbers.filter { $0 < 1 << 24 }
    numbers += numbers.map { -$0 }
    for number in numbers {
      let found = WholeNumbers.integers(SIMD8<Float>(repeating: Float(number)))
      #expect(found == SIMD8<Int32>(repeating: number), "\(number)")
    }
  }

  @Test(arguments: [1, 3, 8, 9, 16, 21], [false, true])
  func `chosen rows have the products that multiplying them one by one gives`(
    others: Int, negated: Bool
  ) throws {
    var state: UInt64 = UInt64(others)
    func number() -> Int32 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int32(state >> 40) % 1_000 - 500
    }
    let width = 7
    let left = try ExactMatrix(
      rowVectors: (0..<5).map { _ in (0..<width).map { _ in number() } }, columns: width)
    let right = try ExactMatrix(
      rowVectors: (0..<others).map { _ in (0..<width).map { _ in number() } }, columns: width)
    let rows: [Int32] = [4, 0, 3]
    var block = [Int32](repeating: 77, count: rows.count * others)
    block.withUnsafeMutableBufferPointer {
      left.writeProducts(of: rows, with: right, negated: negated, into: $0)
    }
    let most = try left.greatestProduct(with: right)
    for (position, row) in rows.enumerated() {
      for other in 0..<others {
        let product = zip(left[row: Int(row)], right[row: other]).reduce(Int32(0)) {
          $0 + $1.0 * $1.1
        }
        let place = Comment("row \(row) other \(other)")
        #expect(block[position * others + other] == (negated ? -product : product), place)
        #expect(left.product(row: Int(row), with: right, row: other) == product, place)
        #expect(Int64(product.magnitude) <= most, place)
      }
    }
  }

  @Test func `vectors without components have products of nothing`() throws {
    let left = try ExactMatrix(rows: 2, columns: 0, values: [])
    let right = try ExactMatrix(rows: 3, columns: 0, values: [])
    var block = [Int32](repeating: 77, count: 6)
    block.withUnsafeMutableBufferPointer {
      left.writeProducts(of: [1, 0], with: right, negated: false, into: $0)
    }
    #expect(block == [0, 0, 0, 0, 0, 0])
    #expect(try left.greatestProduct(with: right) == 0)
  }
}
