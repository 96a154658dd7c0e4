import Foundation
import Wording

/// The minutes of a session as a page that stands alone: to print, or to send to both sides.
struct MinutesPage {
  private let sheet: SessionSheet
  private let language: ReaderLanguage

  init(_ sheet: SessionSheet, language: ReaderLanguage) {
    self.sheet = sheet
    self.language = language
  }

  /// The page; every word of people's is text in it, never markup.
  var html: String {
    let rows = facts.filter { !$0.1.isEmpty }.map {
      "<tr><th scope=\"row\">\(escaped(say($0.0)))</th><td>\(escaped($0.1))</td></tr>"
    }
    return """
      <!doctype html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(escaped(say(.minutesHeading))) \(escaped(sheet.session.id))</title>
      <style>
      body { font: 1rem/1.5 system-ui, sans-serif; max-width: 42rem; margin: 2rem auto;
        padding: 0 1rem; color: #1a1a1a; background: #fff }
      h1 { font-size: 1.5rem } h2 { font-size: 1.15rem; margin-top: 2rem }
      th { text-align: left; vertical-align: top; padding: .25rem 1rem .25rem 0 }
      td { vertical-align: top; padding: .25rem 0; white-space: pre-line }
      </style>
      </head>
      <body>
      <h1>\(escaped(say(.minutesHeading)))</h1>
      <table>
      \(rows.joined(separator: "\n"))
      </table>
      \(actions)</body>
      </html>

      """
  }

  private var facts: [(Message, String)] {
    let session = sheet.session
    let topics = session.topics.map { sheet.labels.name($0, in: language) }
    return [
      (.columnSides, "\(sheet.mentor) · \(sheet.organisation)"),
      (.columnState, say(state)), (.columnStart, ForumTime.minuteInZone(session.startsAt)),
      (.columnMinutes, String(session.lengthMinutes)),
      (.columnMode, session.mode.map { say($0 == "online" ? .modeOnline : .modeInPerson) } ?? ""),
      (.rowPlace, session.place ?? ""), (.rowAttendees, attendees),
      (.rowTopics, topics.joined(separator: "\n")), (.columnSummary, session.summary),
      (.columnNextMeeting, session.nextDay ?? ""),
    ]
  }

  private var attendees: String {
    let count = sheet.session.otherAttendees
    let names = sheet.attendees.map { $0.name.isEmpty ? $0.id : $0.name }
    return (names + (count == 0 ? [] : [say(.others(count))])).joined(separator: ", ")
  }

  private var state: Message {
    switch sheet.session.state {
    case "planned": .sessionIsPlanned
    case "held": .sessionIsHeld
    case "cancelled": .sessionIsCancelled
    default: .sessionIsNoShow
    }
  }

  private var actions: String {
    guard !sheet.actions.isEmpty else { return "" }
    let rows = sheet.actions.map { action in
      let cells = [
        action.text, say(action.owner == "mentor" ? .sideMentor : .sideOrganisation), action.due,
        action.doneAt == nil ? "" : say(.actionIsDone),
      ]
      return "<tr>" + cells.map { "<td>\(escaped($0))</td>" }.joined() + "</tr>"
    }
    let headings = [Message.columnAction, .columnOwner, .columnDue, .columnState].map {
      "<th scope=\"col\">\(escaped(say($0)))</th>"
    }
    return """
      <h2>\(escaped(say(.rowActions)))</h2>
      <table>
      <thead><tr>\(headings.joined())</tr></thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody>
      </table>

      """
  }

  private func say(_ message: Message) -> String { message.text(in: language) }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
  }
}
