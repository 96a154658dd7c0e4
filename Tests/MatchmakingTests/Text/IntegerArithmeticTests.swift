import Testing

@testable import Matchmaking

struct IntegerArithmeticTests {
  @Test func `roots are exact around every square and at the largest numbers`() {
    for root in Array(0...300) + [46_341, 3_037_000_499] {
      for value in [root * root - 1, root * root, root * root + 1] where value >= 0 {
        let below = IntegerRoot.floor(value)
        #expect(below * below <= value)
        #expect(below + 1 > value / (below + 1), "\(value)")
        #expect(IntegerRoot.ceiling(value) == (below * below == value ? below : below + 1))
      }
    }
    #expect(IntegerRoot.floor(Int.max) == 3_037_000_499)
  }

  @Test func `logarithm and exponential have their known values`() {
    #expect(NaturalLogarithm.of(1) == 0)
    #expect(abs(NaturalLogarithm.of(2) - 0.693147180559945) < 1e-14)
    #expect(abs(NaturalLogarithm.of(10) - 2.302585092994046) < 1e-13)
    #expect(abs(NaturalLogarithm.of(0.001) + 6.907755278982137) < 1e-12)
    #expect(abs(NaturalLogarithm.exponential(1) - 2.718281828459045) < 1e-14)
    #expect(abs(NaturalLogarithm.exponential(-0.015625) - 0.984496437005408) < 1e-14)
  }

  @Test func `a million is divided without loss`() {
    for amounts in [[1, 1, 1], [0, 7, 0], [5], [999_999, 1], [3, 3, 1, 2, 9]] {
      #expect(Apportionment.micro(amounts).reduce(0, +) == 1_000_000)
    }
    #expect(Apportionment.micro([0, 0]) == [0, 0])
    #expect(Apportionment.micro([1, 1]) == [500_000, 500_000])
  }

  @Test func `parts with amounts below zero sum to the whole rounded down`() {
    let amounts = [70, -3, 12, -1]
    let parts = Apportionment.parts(amounts, unit: 1_000, divisor: 7)
    #expect(parts.reduce(0, +) == 78 * 1_000 / 7)
  }

  @Test func `the weights of counts are one and the logarithm, in sixteenths`() {
    for count in 1...32 {
      let exact = 16 * (1 + NaturalLogarithm.of(Double(count)))
      #expect(FeatureCounts.weight(ofCount: count) == Int(exact + 0.5))
    }
    #expect(FeatureCounts.weight(ofCount: 0) == 0)
    #expect(FeatureCounts.weight(ofCount: 60_000) == FeatureCounts.weight(ofCount: 32))
  }

  @Test func `scaled vectors never get longer than they may`() {
    for values in [[1], [3, -4], [Int.max / 4, 1, -Int.max / 4], Array(repeating: 7, count: 900)] {
      for length in [1, 100, 4095] {
        let vector = ConceptModel.scaled(values, to: length)
        #expect(vector.reduce(0) { $0 + Int($1) * Int($1) } <= length * length)
      }
    }
    #expect(ConceptModel.scaled([0, 0], to: 4095) == [0, 0])
    #expect(ConceptModel.scaled([-2], to: 4095) == [-4095])
  }
}
