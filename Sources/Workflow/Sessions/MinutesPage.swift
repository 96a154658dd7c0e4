import Exchange
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

  /// The page.
  var page: PrintablePage {
    let known = facts.filter { !$0.1.isEmpty }
    let definitions = known.map { PrintablePage.Definition(say($0.0), $0.1) }
    return PrintablePage([
      PrintablePage.Section(
        language: language.rawValue, title: "\(say(.minutesHeading)) \(sheet.session.id)",
        blocks: [.definitions(definitions)] + actions)
    ])
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
      (.columnNextMeeting, session.nextDay.map { DayText.text($0, in: language) } ?? ""),
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

  private var actions: [PrintablePage.Block] {
    guard !sheet.actions.isEmpty else { return [] }
    let head = [Message.columnAction, .columnOwner, .columnDue, .columnState].map(say)
    let rows = sheet.actions.map { action in
      [
        action.text, say(action.owner == "mentor" ? .sideMentor : .sideOrganisation),
        DayText.text(action.due, in: language), action.doneAt == nil ? "" : say(.actionIsDone),
      ]
    }
    return [.heading(say(.rowActions)), .table([head] + rows)]
  }

  private func say(_ message: Message) -> String { message.text(in: language) }
}
