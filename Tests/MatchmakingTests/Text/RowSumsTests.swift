import Testing

@testable import Matchmaking

struct RowSumsTests {
  /// Repeatable numbers from a state, 0 up to a limit.
  private static func number(_ state: inout UInt64, below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }

  @Test func `sums of rows are those of plain arithmetic, however many rows there are`() {
    var state: UInt64 = 42
    for count in [0, 1, 257, 258, 259, 2046, 2047, 2048, 5000] {
      let rows = (0..<count).map { _ in
        (
          values: (0..<64).map { _ in Int8(Self.number(&state, below: 255) - 127) },
          weight: Self.number(&state, below: 4) == 0 ? 71 : 16,
          shift: Self.number(&state, below: 7)
        )
      }
      let sums = RowSums.sums(length: 64) { sums in
        for row in rows {
          row.values.withUnsafeBufferPointer {
            sums.add($0.baseAddress!, weight: row.weight, shift: row.shift)
          }
        }
      }
      let plain = (0..<64).map { column in
        rows.reduce(0) { $0 + (Int($1.values[column]) * $1.weight) << $1.shift }
      }
      #expect(sums == plain, "seed 42, \(count) rows")
    }
  }

  @Test(arguments: [(16, 0), (16, 6), (71, 6)])
  func `the largest bytes do not overflow`(weight: Int, shift: Int) {
    let row = [Int8](repeating: -127, count: 16)
    let sums = RowSums.sums(length: 16) { sums in
      row.withUnsafeBufferPointer {
        for _ in 0..<10_000 { sums.add($0.baseAddress!, weight: weight, shift: shift) }
      }
    }
    #expect(sums == [Int](repeating: (-127 * weight * 10_000) << shift, count: 16))
  }
}
