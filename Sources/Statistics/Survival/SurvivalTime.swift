/// How long one case was followed, and how that ended.
package struct SurvivalTime: Hashable, Sendable {
  /// Whole units of time from the start, 0 or more: days, sessions.
  package let time: Int
  /// `true` when the event happened then; `false` when only the following ended (censored).
  package let isEvent: Bool

  /// A time of at least 0.
  /// - Throws: `StatisticsError.count` for a negative time or one of 2³¹ and more.
  package init(_ time: Int, isEvent: Bool) throws(StatisticsError) {
    try Checked.count(time)
    self.time = time
    self.isEvent = isEvent
  }
}
