import Foundation
import Testing
import Workflow

/// The forum's clocks against those of Foundation.
struct ForumTimeTests {
  @Test func `days and minutes are those that the system's calendar shows, over clock changes`()
    throws
  {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = TimeZone(identifier: "Europe/Madrid")
    formatter.dateFormat = "yyyy-MM-dd HH:mm"
    // Every 37 minutes around the four changes of two years, and a coarse walk from 1970 to 2099.
    let changes = [1_774_746_000, 1_792_890_000, 1_806_195_600, 1_824_944_400].map(Double.init)
    let near = changes.flatMap { change in (-80...80).map { change + Double($0) * 2220 } }
    let far = (0..<1500).map { Double($0) * 2_732_111 }
    for seconds in near + far {
      let instant = Date(timeIntervalSince1970: seconds)
      let expected = formatter.string(from: instant)
      #expect(ForumTime.minute(instant) == expected)
      #expect(ForumTime.day(instant) == expected.prefix(10))
    }
  }
}
