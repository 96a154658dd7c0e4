/// What is minimised; several objectives count one after the other, the earlier before the later.
/// Service always comes first, and `.total` follows last where it is not named.
package enum AssignmentObjective: Sendable, Hashable {
  /// The sum of the costs of the chosen pairs.
  case total
  /// The greatest sum of costs of any one row; with one pair a row, the dearest pair.
  case worst
  /// The sum of the squared numbers of pairs of the columns, among equal optima.
  case spread
}
