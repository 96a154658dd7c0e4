import Foundation
import Wording
import Workflow

/// One session as a sheet of lines.
struct SessionSheetTable {
  private let sheet: SessionSheet

  init(_ sheet: SessionSheet) { self.sheet = sheet }

  func lines() -> [String] {
    let session = sheet.session
    let heading =
      "\(session.id) · \(session.pairing) · \(SessionWords.state(session.state)) · "
      + "\(ForumTime.minuteInZone(session.startsAt)) · \(session.lengthMinutes) min"
    return [
      Style.heading(TextTable.printable(heading)),
      TextTable.printable("\(sheet.mentor) · \(sheet.organisation)"),
    ]
      + rows.filter { !$0.1.isEmpty }.map { TextTable.printable("\($0.0): \($0.1)") }
      + block(say(.rowStatements), sheet.statements.map(statement))
      + block(say(.rowActions), sheet.actions.map(SessionActionTable.line))
      + block(say(.rowEarlier), sheet.versions.map(version))
  }

  private var rows: [(String, String)] {
    let session = sheet.session
    return [
      (say(.columnMode), session.mode.map(SessionWords.mode) ?? ""),
      (say(.rowPlace), session.place ?? ""), (say(.rowAttendees), attendees),
      (
        say(.rowTopics),
        session.topics.map { sheet.labels.name($0, in: Speech.language) }.joined(separator: ", ")
      ),
      (say(.columnSummary), session.summary), (say(.columnNextMeeting), session.nextDay ?? ""),
      (say(.rowReason), sheet.changeReason ?? ""),
    ]
  }

  private var attendees: String {
    let names = sheet.attendees.map { $0.name.isEmpty ? $0.id : $0.name }
    let count = sheet.session.otherAttendees
    return (names + (count == 0 ? [] : [say(.others(count))])).joined(separator: ", ")
  }

  private func block(_ heading: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", heading + ":"] + lines.map { "  " + TextTable.printable($0) }
  }

  private func statement(_ statement: SessionSheet.Statement) -> String {
    [
      "\(SessionWords.side(statement.side)): \(SessionWords.stance(statement.stance))",
      statement.reason, statement.settlement.map { say(.rowSettlement) + ": " + $0 },
      statement.isCurrent ? nil : say(.saidOfEarlierVersion),
    ].compactMap(\.self).joined(separator: " – ")
  }

  /// What an earlier version said: always when it was, and of the rest what differs from now.
  private func version(_ version: SessionSheet.Version) -> String {
    let now = sheet.session
    let others =
      version.otherAttendees == 0 ? [] : [say(.others(version.otherAttendees))]
    let facts: [(Message, String, Bool)] = [
      (.columnMode, version.mode.map(SessionWords.mode) ?? "", version.mode != now.mode),
      (.rowPlace, version.place ?? "", version.place != now.place),
      (
        .rowAttendees, (version.attendees + others).joined(separator: ", "),
        version.attendees != now.attendees || version.otherAttendees != now.otherAttendees
      ),
      (
        .rowTopics,
        version.topics.map { sheet.labels.name($0, in: Speech.language) }.joined(separator: ", "),
        version.topics != now.topics
      ),
      (.columnSummary, version.summary, version.summary != now.summary),
    ]
    let written = "\(version.loggedBy), \(ForumTime.minuteInZone(version.loggedAt))"
    return
      ([
        "\(ForumTime.minuteInZone(version.startsAt)), \(version.lengthMinutes) min, "
          + "\(SessionWords.state(version.state)) (\(written))"
      ] + facts.filter(\.2).map { "\(say($0.0)): \($0.1.isEmpty ? "–" : $0.1)" })
      .joined(separator: "; ")
  }
}
