import Exchange
import Foundation

extension SessionListDocument {
  /// The sessions as CSV, instants in UTC; several values of a cell are separated by `|`.
  package var csv: String {
    var writer = CSVWriter(
      style: .plain,
      headings: [
        "id", "pairing", "state", "startsAt", "lengthMinutes", "mode", "summary", "place",
        "nextDay", "topics", "attendees", "otherAttendees", "mentorSays", "organisationSays",
      ])
    let clock = ISO8601DateFormatter()
    for session in sessions {
      writer.append([
        session.id, session.pairing, session.state, clock.string(from: session.startsAt),
        String(session.lengthMinutes), session.mode ?? "", session.summary, session.place ?? "",
        session.nextDay ?? "", session.topics.joined(separator: "|"),
        session.attendees.joined(separator: "|"), String(session.otherAttendees),
        session.mentorSays ?? "", session.organisationSays ?? "",
      ])
    }
    return writer.text
  }
}

extension Sequence where Element == SessionActionDocument {
  /// The actions as CSV.
  package var csv: String {
    var writer = CSVWriter(
      style: .plain,
      headings: ["id", "pairing", "session", "owner", "due", "doneAt", "overdue", "text"])
    let clock = ISO8601DateFormatter()
    for action in self {
      writer.append([
        action.id, action.pairing, action.session, action.owner, action.due,
        action.doneAt.map { clock.string(from: $0) } ?? "", String(action.overdue), action.text,
      ])
    }
    return writer.text
  }
}
