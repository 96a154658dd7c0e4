/// A generator of repeatable numbers: the same from the same seed on every machine.
///
/// SplitMix64 (Steele, Lea and Flood 2014, figure 12). For resampling and lotteries that are
/// announced; never for secrets. The numbers below a bound, permutations and reals are made here
/// and not by the standard library, whose ways may change between versions.
package struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// A generator that starts at a seed.
  package init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A whole number in 0..<bound, all equally likely; `bound` must be at least 1.
  ///
  /// The upper half of the 128-bit product, with the few uneven cases drawn again (Lemire 2019).
  package mutating func number(below bound: Int) -> Int {
    precondition(bound > 0, "a draw from nothing")
    let size = UInt64(bound)
    let uneven = (0 &- size) % size
    while true {
      let product = next().multipliedFullWidth(by: size)
      if product.low >= uneven { return Int(product.high) }
    }
  }

  /// A real number in 0..<1, a multiple of 2⁻⁵³.
  package mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// Puts the elements of an array in random order (Fisher and Yates 1938; Durstenfeld 1964).
  /// - Complexity: O(n).
  package mutating func shuffle<Element>(_ elements: inout [Element]) {
    for place in (1..<max(1, elements.count)).reversed() {
      elements.swapAt(place, number(below: place + 1))
    }
  }
}
