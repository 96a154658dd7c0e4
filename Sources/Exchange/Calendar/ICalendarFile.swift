import Forum
package import Foundation

/// Meetings as a file that calendar programs read and subscribe to (RFC 5545).
///
/// Times are instants in UTC. They are right on both sides of a clock change, also in the hour that
/// a night in October has twice, which no local time can name; programs show them on the clocks of
/// their reader. The same events give the same bytes.
package struct ICalendarFile: Equatable, Sendable {
  /// One meeting.
  package struct Event: Equatable, Sendable {
    /// Whether people should come.
    package enum Status: String, CaseIterable, Sendable {
      case confirmed = "CONFIRMED"
      case cancelled = "CANCELLED"
    }

    /// What makes it the same meeting in every file, for ever.
    package let identity: String
    /// How often it was changed; a program that knows a lower number takes this one.
    package let sequence: Int
    /// When it was last changed.
    package let changedAt: Date
    package let startsAt: Date
    package let lengthMinutes: Int
    package let status: Status
    package let title: String
    /// More about it; empty for nothing.
    package let details: String
    package let place: String?

    package init(
      identity: String, sequence: Int, changedAt: Date, startsAt: Date, lengthMinutes: Int,
      status: Status, title: String, details: String, place: String?
    ) {
      self.identity = identity
      self.sequence = sequence
      self.changedAt = changedAt
      self.startsAt = startsAt
      self.lengthMinutes = lengthMinutes
      self.status = status
      self.title = title
      self.details = details
      self.place = place
    }
  }

  /// What programs call the calendar.
  package let name: String
  /// The language of its texts, as ISO 639-1 has it.
  package let language: String
  package let events: [Event]

  package init(name: String, language: String, events: [Event]) {
    self.name = name
    self.language = language
    self.events = events
  }

  /// The file's bytes: UTF-8, lines of at most 75 octets ended by CR LF.
  package var bytes: [UInt8] {
    var writer = ICalendarLines()
    writer.append("BEGIN", "VCALENDAR")
    writer.append("VERSION", "2.0")
    writer.append("PRODID", "-//Uztartu//Uztartu//\(language.uppercased())")
    writer.append("CALSCALE", "GREGORIAN")
    writer.append("NAME;LANGUAGE=\(language)", text: name)
    // What programs read that are older than the property above.
    writer.append("X-WR-CALNAME", text: name)
    for event in events { append(event, to: &writer) }
    writer.append("END", "VCALENDAR")
    return writer.bytes
  }

  private func append(_ event: Event, to writer: inout ICalendarLines) {
    let changed = Self.instant(event.changedAt)
    writer.append("BEGIN", "VEVENT")
    writer.append("UID", text: event.identity)
    writer.append("DTSTAMP", changed)
    writer.append("LAST-MODIFIED", changed)
    writer.append("SEQUENCE", String(event.sequence))
    writer.append("DTSTART", Self.instant(event.startsAt))
    writer.append(
      "DTEND", Self.instant(event.startsAt.addingTimeInterval(Double(event.lengthMinutes) * 60)))
    writer.append("STATUS", event.status.rawValue)
    // Others who see the calendar learn that its owner is busy, not with whom.
    writer.append("CLASS", "PRIVATE")
    writer.append("TRANSP", event.status == .cancelled ? "TRANSPARENT" : "OPAQUE")
    writer.append("SUMMARY;LANGUAGE=\(language)", text: event.title)
    if !event.details.isEmpty {
      writer.append("DESCRIPTION;LANGUAGE=\(language)", text: event.details)
    }
    if let place = event.place { writer.append("LOCATION", text: place) }
    writer.append("END", "VEVENT")
  }

  /// An instant of the years 1 to 9999, `yyyymmddThhmmssZ`.
  static func instant(_ instant: Date) -> String {
    // By hand: a calendar asked for each of ten thousand meetings takes longer than all the rest.
    let seconds = Int(instant.timeIntervalSince1970.rounded(.down))
    let second = (seconds % 86_400 + 86_400) % 86_400
    let day = DayNumber((seconds - second) / 86_400)
    return day.text.replacing("-", with: "") + "T" + digits(second / 3600)
      + digits(second / 60 % 60) + digits(second % 60) + "Z"
  }

  private static func digits(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
}
