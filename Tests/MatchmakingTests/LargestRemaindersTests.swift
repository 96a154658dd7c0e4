import Matchmaking
import TestSupport
import Testing

struct LargestRemaindersTests {
  @Test func `shares sum to the total and lie within one of their claim`() {
    let seed: UInt64 = 11
    print("seed \(seed)")
    var numbers = SeededNumbers(seed: seed)
    for _ in 0..<500 {
      let total = numbers.number(0...1_000_000)
      let claims = (0..<numbers.number(1...9)).map { _ in numbers.number(0...5_000) }
      let sum = claims.reduce(0, +)
      let shares = LargestRemainders.split(total, by: claims)
      guard sum > 0 else {
        #expect(shares.allSatisfy { $0 == 0 })
        continue
      }
      #expect(shares.reduce(0, +) == total)
      for (share, claim) in zip(shares, claims) {
        #expect(abs(share * sum - total * claim) < sum, "\(total) by \(claims)")
      }
    }
  }

  @Test func `the largest remainder gets what is left, a tie goes to the earlier claim`() {
    #expect(LargestRemainders.split(10, by: [1, 1, 1]) == [4, 3, 3])
    #expect(LargestRemainders.split(10, by: [5, 3, 1]) == [6, 3, 1])
    #expect(LargestRemainders.split(1, by: [1, 2]) == [0, 1])
  }

  @Test func `nothing is claimed by nobody`() {
    #expect(LargestRemainders.split(7, by: []) == [])
    #expect(LargestRemainders.split(7, by: [0, 0]) == [0, 0])
    #expect(LargestRemainders.split(0, by: [3, 4]) == [0, 0])
  }

  @Test func `a claim of nothing gets nothing`() {
    #expect(LargestRemainders.split(1_000_003, by: [0, 7, 0, 11])[0] == 0)
    #expect(LargestRemainders.split(1_000_003, by: [0, 7, 0, 11])[2] == 0)
  }

  @Test func `claims whose product with the total leaves 64 bits are split too`() {
    let claims = [Int.max / 4, Int.max / 4, Int.max / 4]
    #expect(
      LargestRemainders.split(1_000_000_000, by: claims) == [333_333_334, 333_333_333, 333_333_333])
  }
}
