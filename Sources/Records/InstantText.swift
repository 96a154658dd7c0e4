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
  ///
  /// Lists read many thousands of them: the bytes are looked at where they lie.
  static func instant(_ text: String) -> Date? {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.count == 24, hasSeparators(bytes), let year = number(bytes, 0..<4),
        let month = number(bytes, 5..<7), let day = number(bytes, 8..<10),
        let hour = number(bytes, 11..<13), let minute = number(bytes, 14..<16),
        let second = number(bytes, 17..<19), let milliseconds = number(bytes, 20..<23),
        year >= 1970, (1...12).contains(month), (1...daysOf(month, year)).contains(day),
        hour < 24, minute < 60, second < 60
      else { return nil }
      let days = daysSince1970(year: year, month: month, day: day)
      let seconds = days * 86_400 + hour * 3600 + minute * 60 + second
      return Date(timeIntervalSince1970: Double(seconds * 1000 + milliseconds) / 1000)
    }
  }

  private static func hasSeparators(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes[4] == UInt8(ascii: "-") && bytes[7] == UInt8(ascii: "-")
      && bytes[10] == UInt8(ascii: "T") && bytes[13] == UInt8(ascii: ":")
      && bytes[16] == UInt8(ascii: ":") && bytes[19] == UInt8(ascii: ".")
      && bytes[23] == UInt8(ascii: "Z")
  }

  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Range<Int>) -> Int? {
    var sum = 0
    for index in place {
      guard (48...57).contains(bytes[index]) else { return nil }
      sum = sum * 10 + Int(bytes[index]) - 48
    }
    return sum
  }

  private static func daysOf(_ month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
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
