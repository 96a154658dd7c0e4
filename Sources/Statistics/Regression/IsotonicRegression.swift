/// The rising step function nearest to data: a score made a probability without a formula.
package struct IsotonicRegression: Equatable, Sendable {
  /// Neighbouring inputs that share one fitted value.
  package struct Block: Equatable, Sendable {
    /// Smallest and largest input in it.
    package let range: ClosedRange<Double>
    /// Fitted value: the weighted mean of its outcomes.
    package let value: Double
    /// Sum of the weights of its rows.
    package let weight: Double
  }

  /// The blocks, by rising input and rising value.
  package let blocks: [Block]

  /// Fits values that never fall as the input rises; `nil` when no row has weight.
  ///
  /// Minimises Σ wᵢ (yᵢ - f(xᵢ))² by pooling adjacent violators (Ayer et al. 1955). Rows of equal
  /// input are pooled first. The fit follows small samples closely; judge it on other data.
  /// - Throws: `StatisticsError.lengths`, or for a value not finite or a weight below 0.
  /// - Complexity: O(n log n).
  package init?(
    inputs: [Double], outcomes: [Double], weights: [Double]? = nil
  ) throws(StatisticsError) {
    try Checked.lengths(inputs.count, outcomes.count)
    try Checked.values(inputs)
    try Checked.values(outcomes)
    let weights = weights ?? [Double](repeating: 1, count: inputs.count)
    try Checked.lengths(inputs.count, weights.count)
    try Checked.values(weights, least: 0, most: 1e12)
    let order = inputs.indices.filter { weights[$0] > 0 }
      .sorted { (inputs[$0], $0) < (inputs[$1], $1) }
    guard !order.isEmpty else { return nil }
    var points: [Block] = []
    for place in order {
      let input = inputs[place]
      let point = Block(range: input...input, value: outcomes[place], weight: weights[place])
      if let last = points.last, last.range.upperBound == input {
        points[points.count - 1] = last.joined(point)
      } else {
        points.append(point)
      }
    }
    var blocks: [Block] = []
    for var block in points {
      while let last = blocks.last, last.value >= block.value {
        blocks.removeLast()
        block = last.joined(block)
      }
      blocks.append(block)
    }
    self.blocks = blocks
  }

  /// The fitted value at an input: inside a block its value, between two blocks on the straight
  /// line from one to the other, beyond the data the nearest. `nil` for what is not a number.
  /// - Complexity: O(blocks).
  package func value(at input: Double) -> Double? {
    guard !input.isNaN else { return nil }
    guard let next = blocks.firstIndex(where: { input <= $0.range.upperBound }) else {
      return blocks[blocks.count - 1].value
    }
    let block = blocks[next]
    guard next > 0, input < block.range.lowerBound else { return block.value }
    let before = blocks[next - 1]
    let start = before.range.upperBound
    let share = (input - start) / (block.range.lowerBound - start)
    return before.value + share * (block.value - before.value)
  }
}

extension IsotonicRegression.Block {
  fileprivate func joined(_ next: Self) -> Self {
    let sum = weight + next.weight
    return Self(
      range: range.lowerBound...next.range.upperBound,
      value: value + (next.value - value) * (next.weight / sum), weight: sum)
  }
}
