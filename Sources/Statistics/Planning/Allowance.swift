/// What a number of cases allows to be said of a measure.
package enum Allowance: Hashable, Sendable {
  /// Nothing is shown: there are `n`, and `least` are needed.
  case tooFew(n: Int, least: Int)
  /// The value is shown with its interval and the sentence that `enough` would be needed.
  case cautious(n: Int, enough: Int)
  /// The value is shown with its interval.
  case enough(n: Int)

  /// Whether the value may be shown at all.
  package var isShown: Bool {
    if case .tooFew = self { return false }
    return true
  }
}
