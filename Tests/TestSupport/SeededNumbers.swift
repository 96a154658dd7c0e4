/// Repeatable numbers (SplitMix64), so that a failing case can be run again by its seed.
package struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A whole number of a range.
  package mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &self)
  }

  /// Whether something happens that does so once in `count` times.
  package mutating func happens(onceIn count: Int) -> Bool { number(1...count) == 1 }

  /// One of several values.
  package mutating func one<Value>(of values: [Value]) -> Value {
    precondition(!values.isEmpty, "there is something to choose from")
    return values[number(0...values.count - 1)]
  }

  /// Up to `most` different ones of several values, in their order.
  package mutating func some<Value>(of values: [Value], most: Int) -> [Value] {
    let count = number(0...min(most, values.count))
    return Array(values.indices.shuffled(using: &self).prefix(count).sorted().map { values[$0] })
  }
}
