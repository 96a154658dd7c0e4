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
      statement.reason, statement.settlement.map { "→ " + $0 },
    ].compactMap(\.self).joined(separator: " – ")
  }

  private func version(_ version: SessionSheet.Version) -> String {
    "\(ForumTime.minuteInZone(version.startsAt)), \(version.lengthMinutes) min, "
      + "\(SessionWords.state(version.state)) (\(version.loggedBy), "
      + "\(ForumTime.minuteInZone(version.loggedAt)))"
  }
}
