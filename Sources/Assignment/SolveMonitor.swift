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
    /// Deciding what is left open among optima.
    case ties
    /// Mending an optimum after changes.
    case mending
    /// Looking for the next best assignment.
    case ranking
  }

  /// How far a solve has come.
  package struct Progress: Sendable, Equatable {
    /// What it is doing.
    package let stage: Stage
    /// Steps of this stage so far: rows read, bids, places served, flows tried, nodes searched.
    package let steps: Int
  }

  let goesOn: @Sendable (Progress) -> Bool
  /// How many costs, or steps as long as looking at one, may pass between two questions.
  let work: Int

  /// So many are a fraction of a millisecond.
  private static var usualWork: Int { 1 << 16 }

  /// `goesOn` is asked many times a second, on the thread of the solve; `false` ends it.
  package init(goesOn: @escaping @Sendable (_ progress: Progress) -> Bool) {
    self.init(every: Self.usualWork, goesOn: goesOn)
  }

  /// Asked after so many costs; small problems are over before the usual number.
  init(every work: Int, goesOn: @escaping @Sendable (_ progress: Progress) -> Bool) {
    self.goesOn = goesOn
    self.work = work
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
  /// Costs looked at since the monitor was asked.
  private var work = 0

  init(_ monitor: SolveMonitor) { self.monitor = monitor }

  /// Asks the monitor; `true` while the solve is to go on.
  func asks(_ stage: SolveMonitor.Stage, _ steps: Int) -> Bool {
    if !isCancelled, !monitor.goesOn(.init(stage: stage, steps: steps)) { isCancelled = true }
    return !isCancelled
  }

  /// Asks the monitor where `work` more costs looked at make it time; `true` while the solve is to
  /// go on.
  @inline(__always)
  func goesOn(_ stage: SolveMonitor.Stage, _ steps: Int, after work: Int) -> Bool {
    self.work &+= work
    if self.work < monitor.work { return !isCancelled }
    self.work = 0
    return asks(stage, steps)
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

extension Optional where Wrapped == SolveWatch {
  /// As ``SolveWatch/goesOn(_:_:after:)``; without a watch every solve goes on.
  @inline(__always)
  func goesOn(_ stage: SolveMonitor.Stage, _ steps: Int, after work: Int) -> Bool {
    self?.goesOn(stage, steps, after: work) ?? true
  }

  /// Whether a monitor has ended the solve.
  @inline(__always)
  var isCancelled: Bool { self?.isCancelled ?? false }
}

extension AssignmentProblem {
  /// The same problem for one solve, watched by its monitor, on so many threads.
  func watched(by monitor: SolveMonitor?, threads: Int = 1) -> AssignmentProblem {
    var watched = self
    watched.threads = max(1, threads)
    watched.watch = monitor.map { SolveWatch($0) }
    return watched
  }
}
