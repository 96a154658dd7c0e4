import Foundation

/// Instants as the record writes them: UTC to the millisecond, `2026-11-22T10:51:14.123Z`.
///
/// Every text has the same length, so that texts sort as instants do.
enum InstantText {
  private static let millisecondsPerDay = 86_400_000
  /// The first millisecond of the year 10000.
  private static let end = 253_402_300_800_000

  /// The text of an instant, rounded down to the millisecond.
  ///
  /// - Throws: ``RecordError/instantOutOfRange(_:)`` outside the years 1970 to 9999.
  static func text(_ instant: Date) throws(RecordError) -> String {
    let seconds = instant.timeIntervalSince1970
    // A date near the year 9999 is known to 0.03 ms only: a hair keeps whole milliseconds whole.
    let milliseconds = (seconds * 1000 + 0.05).rounded(.down)
    guard milliseconds >= 0, milliseconds < Double(end) else { throw .instantOutOfRange(seconds) }
    let (day, rest) = Int(milliseconds).quotientAndRemainder(dividingBy: millisecondsPerDay)
    let (year, month, dayOfMonth) = civil(day)
    let date = digits(year, 4) + "-" + digits(month, 2) + "-" + digits(dayOfMonth, 2)
    let time =
      digits(rest / 3_600_000, 2) + ":" + digits(rest / 60_000 % 60, 2) + ":"
      + digits(rest / 1000 % 60, 2) + "." + digits(rest % 1000, 3)
    return date + "T" + time + "Z"
  }

  /// The instant of a text, or nil for anything that ``text(_:)`` would not write.
  static func instant(_ text: String) -> Date? {
    let bytes = Array(text.utf8)
    guard bytes.count == 24 else { return nil }
    let parts = [0..<4, 5..<7, 8..<10, 11..<13, 14..<16, 17..<19, 20..<23].map {
      number(bytes[$0])
    }
    let numbers = parts.compactMap(\.self)
    guard numbers.count == parts.count, (1970...9999).contains(numbers[0]),
      (1...12).contains(numbers[1]), (1...31).contains(numbers[2]), numbers[3] < 24,
      numbers[4] < 60, numbers[5] < 60
    else { return nil }
    let days = daysSince1970(year: numbers[0], month: numbers[1], day: numbers[2])
    let seconds = days * 86_400 + numbers[3] * 3600 + numbers[4] * 60 + numbers[5]
    let instant = Date(timeIntervalSince1970: Double(seconds * 1000 + numbers[6]) / 1000)
    // Separators, and days that their month does not have.
    guard let written = try? self.text(instant), written == text else { return nil }
    return instant
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.reduce(0 as Int?) { sum, digit in
      (48...57).contains(digit) ? sum.map { $0 * 10 + Int(digit) - 48 } : nil
    }
  }

  private static func digits(_ value: Int, _ count: Int) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, count - text.count)) + text
  }

  /// The Gregorian date of a day, counted from 1 March of the year 0 in spans of 400 years.
  private static func civil(_ daysSince1970: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = daysSince1970 + 719_468
    let (span, dayOfSpan) = shifted.quotientAndRemainder(dividingBy: 146_097)
    let yearOfSpan =
      (dayOfSpan - dayOfSpan / 1460 + dayOfSpan / 36_524 - dayOfSpan / 146_096) / 365
    let dayOfYear = dayOfSpan - (365 * yearOfSpan + yearOfSpan / 4 - yearOfSpan / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfSpan + span * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  private static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let (span, yearOfSpan) = shiftedYear.quotientAndRemainder(dividingBy: 400)
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfSpan = yearOfSpan * 365 + yearOfSpan / 4 - yearOfSpan / 100 + dayOfYear
    return span * 146_097 + dayOfSpan - 719_468
  }
}
