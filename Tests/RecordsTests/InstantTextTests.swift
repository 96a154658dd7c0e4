import Foundation
import Testing

@testable import Records

struct InstantTextTests {
  @Test(arguments: [
    (0, "1970-01-01T00:00:00.000Z"),
    (951_782_400, "2000-02-29T00:00:00.000Z"),
    (1_795_341_600.123, "2026-11-22T10:00:00.123Z"),
    (4_107_542_399.999, "2100-02-28T23:59:59.999Z"),
    (253_402_300_799.999, "9999-12-31T23:59:59.999Z"),
  ])
  func `Instants are written in UTC to the millisecond`(seconds: Double, text: String) throws {
    let instant = Date(timeIntervalSince1970: seconds)
    #expect(try InstantText.text(instant) == text)
    #expect(InstantText.instant(text) == instant)
  }

  @Test func `Every day from 1970 to 2105 is the day that Foundation says`() throws {
    let style = Date.ISO8601FormatStyle(timeZone: try #require(TimeZone(identifier: "UTC")))
    for day in 0..<49_500 {
      let instant = Date(timeIntervalSince1970: Double(day) * 86_400)
      let text = try InstantText.text(instant)
      #expect(text == style.format(instant).dropLast() + ".000Z")
    }
  }

  @Test func `What was written reads back to the same text`() throws {
    let seed = UInt64.random(in: .min ... .max)
    print("seed \(seed)")
    var state = seed
    for _ in 0..<20_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let milliseconds = Double(state >> 11).truncatingRemainder(dividingBy: 253_402_300_800_000)
      let text = try InstantText.text(Date(timeIntervalSince1970: milliseconds / 1000))
      let read = try #require(InstantText.instant(text))
      #expect(try InstantText.text(read) == text)
    }
  }

  @Test(arguments: [
    "", "2026-11-22", "2026-11-22T10:00:00Z", "2026-11-22 10:00:00.000Z",
    "2026-11-22T10:00:00.000+", "2026-02-30T10:00:00.000Z", "2026-13-01T10:00:00.000Z",
    "2026-11-22T24:00:00.000Z", "2026-11-22T10:60:00.000Z", "2026-11-22T10:00:60.000Z",
    "-026-11-22T10:00:00.000Z", "1969-12-31T23:59:59.999Z", "२०२६-११-२२",
    "2026-00-10T10:00:00.000Z", "2026-10-00T10:00:00.000Z", "2026-11-22T10:00:00,000Z",
  ])
  func `Any other text is no instant`(text: String) {
    #expect(InstantText.instant(text) == nil)
  }

  @Test(arguments: [-0.001, 253_402_300_800, 1e300, -.infinity, .infinity, .nan])
  func `Instants outside the years 1970 to 9999 are refused`(seconds: Double) {
    #expect(throws: RecordError.self) {
      try InstantText.text(Date(timeIntervalSince1970: seconds))
    }
  }
}
