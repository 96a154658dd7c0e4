/// The greatest probability that any one pair may have, as an exact fraction.
package struct ProbabilityCap: Sendable, Equatable {
  /// The numerator, from 1 to the denominator.
  package let numerator: Int
  /// The denominator; probabilities are multiples of 1 / denominator.
  package let denominator: Int

  /// The greatest denominator.
  package static let finest = 1 << 20

  /// A cap of numerator / denominator.
  ///
  /// Throws unless 1 ≤ numerator ≤ denominator ≤ ``finest``.
  package init(_ numerator: Int, of denominator: Int) throws(AssignmentError) {
    guard numerator >= 1, numerator <= denominator, denominator <= Self.finest else {
      throw .capOutOfRange(numerator: numerator, denominator: denominator)
    }
    self.numerator = numerator
    self.denominator = denominator
  }
}
