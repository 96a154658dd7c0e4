/// Sees how a solve comes along, and may end it.
package struct SolveMonitor: Sendable {
  /// What a solve is doing.
  package enum Stage: String, Sendable {
    /// Reading costs for the first time.
    case reading
    /// Finding prices by auction.
    case prices
    /// Serving places along shortest paths.
    case paths
    /// Trying limits or branches for the worst row.
    case worst
  }

  /// How far a solve has come.
  package struct Progress: Sendable, Equatable {
    /// What it is doing.
    package let stage: Stage
    /// Steps of this stage so far: rows read, bids, places served, or flows tried.
    package let steps: Int
  }

  let goesOn: @Sendable (Progress) -> Bool

  /// `goesOn` is asked many times a second, on the thread of the solve; `false` ends it.
  package init(goesOn: @escaping @Sendable (_ progress: Progress) -> Bool) {
    self.goesOn = goesOn
  }
}

/// The monitor during one solve, with the best bound of the total so far.
///
/// Unchecked, because it is made by one call of `solve` and never leaves that call's thread; the
/// problem that holds it is a copy which that call owns.
final class SolveWatch: @unchecked Sendable {
  private let monitor: SolveMonitor
  /// No assignment can cost less in total; `nil` as long as nothing is known.
  private(set) var bound: Int64?
  /// Whether the monitor has ended the solve; loops then stop, and what they return is void.
  private(set) var isCancelled = false

  init(_ monitor: SolveMonitor) { self.monitor = monitor }

  /// Asks the monitor; `true` while the solve is to go on.
  func asks(_ stage: SolveMonitor.Stage, _ steps: Int) -> Bool {
    if !isCancelled, !monitor.goesOn(.init(stage: stage, steps: steps)) { isCancelled = true }
    return !isCancelled
  }

  /// Takes note of a bound; sums that leave 64 bits say nothing.
  func note(bound: Int128) {
    guard let bound = Int64(exactly: bound) else { return }
    self.bound = max(self.bound ?? bound, bound)
  }

  /// What a cancelled solve throws.
  func check() throws(AssignmentError) {
    if isCancelled { throw .cancelled(bound: bound) }
  }
}
