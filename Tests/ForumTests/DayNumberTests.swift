import Forum
import Foundation
import TestSupport
import Testing

struct DayNumberTests {
  @Test func `days that exist are read and written back, others are not`() {
    for text in ["1970-01-01", "2000-02-29", "2024-02-29", "2026-11-22", "2026-12-31"] {
      #expect(DayNumber(text)?.text == text)
    }
    for text in [
      "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-1-01", "2026-11-31", "x", "",
      "2026-11-22 ", "+026-11-22", "0000-01-01", "２026-11-22",
    ] {
      #expect(DayNumber(text) == nil, "\(text)")
    }
  }

  @Test func `days are counted as the calendar of the system counts them`() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    for value in stride(from: -30_000, to: 80_000, by: 17) {
      let date = Date(timeIntervalSince1970: Double(value) * 86_400)
      let parts = calendar.dateComponents([.year, .month, .day], from: date)
      let day = DayNumber(value)
      #expect(day.date == (parts.year ?? 0, parts.month ?? 0, parts.day ?? 0))
      #expect(DayNumber(day.text) == day)
    }
  }

  @Test func `days are added and taken from each other`() throws {
    let day = try #require(DayNumber("2028-02-28"))
    #expect((day + 1).text == "2028-02-29")
    #expect((day + 2) - day == 2)
    #expect(day < day + 1)
  }
}
