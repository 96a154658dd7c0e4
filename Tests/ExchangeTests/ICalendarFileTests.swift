import Exchange
import Foundation
import Testing

struct ICalendarFileTests {
  private static func event(
    _ identity: String = "S1-0123@uztartu.invalid", startsAt: Date = Date(timeIntervalSince1970: 0),
    minutes: Int = 60, status: ICalendarFile.Event.Status = .confirmed, title: String = "Saioa",
    details: String = "", place: String? = nil, sequence: Int = 0
  ) -> ICalendarFile.Event {
    ICalendarFile.Event(
      identity: identity, sequence: sequence, changedAt: Date(timeIntervalSince1970: 86_399),
      startsAt: startsAt, lengthMinutes: minutes, status: status, title: title, details: details,
      place: place)
  }

  private static func file(_ events: [ICalendarFile.Event], name: String = "Saioak") -> [UInt8] {
    ICalendarFile(name: name, language: "eu", events: events).bytes
  }

  @Test func `A meeting has the properties that the standard asks for, in UTC`() throws {
    let start = Date(timeIntervalSince1970: 1_795_341_600)
    let bytes = Self.file([
      Self.event(startsAt: start, minutes: 90, place: "Gela 2", sequence: 3)
    ])
    let calendar = try #require(ParsedCalendar(bytes))
    #expect(calendar.properties["VERSION"] == "2.0")
    #expect(calendar.properties["PRODID"] == "-//Uztartu//Uztartu//EU")
    let event = try #require(calendar.events.first)
    #expect(event["UID"] == "S1-0123@uztartu.invalid")
    #expect(event["DTSTAMP"] == "19700101T235959Z")
    #expect(event["LAST-MODIFIED"] == "19700101T235959Z")
    #expect(event["SEQUENCE"] == "3")
    #expect(event["DTSTART"] == "20261122T100000Z")
    #expect(event["DTEND"] == "20261122T113000Z")
    #expect(event["STATUS"] == "CONFIRMED")
    #expect(event["LOCATION"] == "Gela 2")
    #expect(event["DESCRIPTION"] == nil)
  }

  @Test func `A meeting that was called off is cancelled and takes no time`() throws {
    let calendar = try #require(ParsedCalendar(Self.file([Self.event(status: .cancelled)])))
    #expect(calendar.events[0]["STATUS"] == "CANCELLED")
    #expect(calendar.events[0]["TRANSP"] == "TRANSPARENT")
  }

  @Test func `Texts come back as they were, whatever people write`() throws {
    let texts = [
      "a;b,c\\d", "\\n no line", "one\ntwo\r\nthree\rfour", "BEGIN:VEVENT\nUID:x", ":;=\"",
      "Íñigo Ñ €\u{1F469}\u{200D}\u{1F3EB}", " leading and trailing ", "tab\there", "",
    ]
    for text in texts {
      let calendar = try #require(
        ParsedCalendar(Self.file([Self.event(title: text, details: text, place: text)], name: text))
      )
      let expected = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
      #expect(calendar.events.count == 1)
      #expect(calendar.text("NAME") == expected)
      #expect(calendar.text("SUMMARY", ofEvent: 0) == expected)
      #expect(calendar.text("LOCATION", ofEvent: 0) == expected)
    }
  }

  @Test func `Control characters cannot reach the file`() throws {
    let calendar = try #require(
      ParsedCalendar(Self.file([Self.event(title: "a\u{0}b\u{1B}[31mc\u{7F}\u{85}d")])))
    #expect(calendar.text("SUMMARY", ofEvent: 0) == "ab[31mc\nd")
  }

  @Test func `Every line ends in CR LF, has at most 75 octets and parts no character`() throws {
    for count in 0..<200 {
      let text = String(repeating: "ñ€👩a", count: count)
      let bytes = Self.file([Self.event(title: text)])
      let lines = try #require(ParsedCalendar.lines(bytes))
      #expect(lines.allSatisfy { $0.count <= 75 })
      #expect(lines.allSatisfy { String(validating: $0, as: UTF8.self) != nil })
      #expect(ParsedCalendar(bytes)?.text("SUMMARY", ofEvent: 0) == text)
    }
  }

  @Test func `The same meetings give the same bytes`() {
    let events = (0..<5).map { Self.event("S\($0)", startsAt: Date(timeIntervalSince1970: 1e9)) }
    #expect(Self.file(events) == Self.file(events))
  }
}

/// A reader of iCalendar for tests, written against the standard and not against the writer.
struct ParsedCalendar {
  var properties: [String: String] = [:]
  var events: [[String: String]] = []

  /// The physical lines; nil unless each ends in CR LF and holds neither.
  static func lines(_ bytes: [UInt8]) -> [[UInt8]]? {
    var lines: [[UInt8]] = []
    var line: [UInt8] = []
    var position = 0
    while position < bytes.count {
      if bytes[position] == 13 {
        guard position + 1 < bytes.count, bytes[position + 1] == 10 else { return nil }
        lines.append(line)
        line = []
        position += 2
      } else {
        guard bytes[position] != 10 else { return nil }
        line.append(bytes[position])
        position += 1
      }
    }
    return line.isEmpty ? lines : nil
  }

  init?(_ bytes: [UInt8]) {
    guard let lines = Self.lines(bytes) else { return nil }
    var logical: [[UInt8]] = []
    for line in lines {
      if line.first == 32 || line.first == 9 {
        guard !logical.isEmpty else { return nil }
        logical[logical.count - 1] += line.dropFirst()
      } else {
        logical.append(line)
      }
    }
    var open: [String] = []
    for line in logical {
      guard let text = String(validating: line, as: UTF8.self), let colon = text.firstIndex(of: ":")
      else { return nil }
      let name = String(text[..<colon].prefix { $0 != ";" })
      let value = String(text[text.index(after: colon)...])
      switch name {
      case "BEGIN":
        open.append(value)
        if value == "VEVENT" { events.append([:]) }
      case "END":
        guard open.popLast() == value else { return nil }
      default:
        if open == ["VCALENDAR"] {
          properties[name] = value
        } else if open == ["VCALENDAR", "VEVENT"] {
          guard events[events.count - 1].updateValue(value, forKey: name) == nil else { return nil }
        } else {
          return nil
        }
      }
    }
    guard open.isEmpty else { return nil }
  }

  /// A property of the calendar, or of an event, as a text.
  func text(_ name: String, ofEvent event: Int? = nil) -> String? {
    guard let value = event.map({ events[$0][name] }) ?? properties[name] else { return nil }
    var text = ""
    var isEscaped = false
    for character in value {
      if isEscaped {
        switch character {
        case "n", "N": text.append("\n")
        case "\\", ";", ",": text.append(character)
        default: return nil
        }
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == ";" || character == "," {
        return nil
      } else {
        text.append(character)
      }
    }
    return isEscaped ? nil : text
  }
}
