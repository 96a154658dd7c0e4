/// What can be wrong with numbers that are to be measured.
///
/// An error means that the input breaks a rule of the measure. Input that is right but too little
/// for the measure to exist (nothing, one value, no variation) is no error: the answer is `nil`.
package enum StatisticsError: Error, Equatable, Sendable {
  /// The value at this place (0-based) is not a number.
  case notANumber(place: Int)
  /// The value at this place lies outside what the measure is defined for.
  case outside(place: Int, value: Double, least: Double, most: Double)
  /// A count lies outside what the measure is defined for.
  case count(Int, least: Int, most: Int)
  /// Two lists that belong together differ in length.
  case lengths(first: Int, second: Int)
}
