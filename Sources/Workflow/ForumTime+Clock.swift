package import Foundation
import Wording

/// An hour as people read it off a clock, with which one is meant where the clock shows it twice.
package struct ClockTime: Equatable, Sendable {
  /// Which clock: in the night of October in which clocks are put back, an hour comes twice.
  package enum Season: String, CaseIterable, Sendable {
    /// The first of the two, two hours ahead of UTC.
    case summer
    /// The second, one hour ahead of UTC.
    case winter
  }

  package let hour: Int
  package let minute: Int
  package let season: Season?

  /// - Parameters:
  ///   - hour: 0 to 23.
  ///   - minute: 0 to 59.
  package init(hour: Int, minute: Int, season: Season? = nil) {
    self.hour = hour
    self.minute = minute
    self.season = season
  }

  /// The text as a person would type it, `hh:mm`.
  var text: String {
    [hour, minute].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}

extension ForumTime {
  /// The instants at which the forum's clocks show a time of a day, the first one first: none in
  /// the hour that a night in March leaves out, two in the hour that a night in October repeats.
  ///
  /// Empty too for a day that is none.
  package static func instants(of day: String, at clock: ClockTime) -> [Date] {
    let parts = day.split(separator: "-").map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let number = parts[2] else {
      return []
    }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let written = DateComponents(
      year: year, month: month, day: number, hour: clock.hour, minute: clock.minute)
    guard written.isValidDate(in: calendar), let shown = calendar.date(from: written) else {
      return []
    }
    // What the clocks could differ from UTC by: as they did the day before, or do the day after.
    let offsets = Set([-86_400, 86_400].map { zone.secondsFromGMT(for: shown + $0) })
    return offsets.map { shown - TimeInterval($0) }
      .filter { zone.secondsFromGMT(for: $0) == Int(shown.timeIntervalSince($0)) }.sorted()
  }

  /// The instant at which the forum's clocks show a time of a day.
  ///
  /// - Throws: a refusal for an hour that the day does not have, and for one that it has twice
  ///   unless the clock says which is meant.
  static func instant(of day: String, at clock: ClockTime) throws(Refusal) -> Date {
    let instants = instants(of: day, at: clock)
    guard let first = instants.first, let last = instants.last else {
      throw Refusal(.usage, .hourSkipped(clock.text, day: day))
    }
    if first == last { return first }
    switch clock.season {
    case .summer: return first
    case .winter: return last
    case nil: throw Refusal(.usage, .hourTwice(clock.text, day: day))
    }
  }

  /// The time that the forum's clocks show at an instant.
  static func clock(_ instant: Date) -> ClockTime {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    let parts = calendar.dateComponents([.hour, .minute], from: instant)
    return ClockTime(
      hour: parts.hour ?? 0, minute: parts.minute ?? 0,
      season: zone.isDaylightSavingTime(for: instant) ? .summer : .winter)
  }

  /// The day, hour and minute of an instant with the clock's own name, `2026-10-25 02:30 CEST`.
  package static func minuteInZone(_ instant: Date) -> String {
    let seconds = zone.secondsFromGMT(for: instant)
    let name = seconds == 3600 ? "CET" : seconds == 7200 ? "CEST" : "UTC+\(seconds / 3600)"
    return minute(instant) + " " + name
  }
}
