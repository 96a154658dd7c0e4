import Exchange
import Forum
package import Foundation
import Mentoring
import Records

/// What a coordinator heard of a pairing.
package struct CheckInDocument: Codable, Equatable, Sendable {
  package let id: String
  package let pairing: String
  package let day: String
  package let channel: String
  package let light: String
  package let summary: String
  package let followUp: String?

  init(_ checkIn: RecordedCheckIn) {
    id = checkIn.id
    pairing = checkIn.pairing
    day = checkIn.onDay
    channel = checkIn.channel.rawValue
    light = checkIn.light.rawValue
    summary = checkIn.summary
    followUp = checkIn.followUpDay
  }
}

/// Something about a pairing that a coordinator should look at.
package struct PairingAlertDocument: Codable, Equatable, Sendable {
  package let pairing: String
  package let organisation: String
  package let mentorName: String
  /// What it is, by its stable name.
  package let alert: String
  /// The day since when it holds, and how many days that is.
  package let since: String
  package let days: Int
  /// The sessions or next steps that it is about; empty where it is about the pairing.
  package let about: [String]
  /// The sessions that were held, their minutes, and how many the agreement plans; nil before it
  /// was made.
  package let held: Int
  package let heldMinutes: Int
  package let plannedSessions: Int?

  init(_ alert: PairingAlert, of watched: WatchedPairing, on day: DayNumber) {
    pairing = watched.pairing.id
    organisation = watched.pairing.organisationName
    mentorName = watched.pairing.mentorName
    self.alert = alert.kind.rawValue
    since = alert.since.text
    days = day - alert.since
    about = alert.ids
    held = watched.held
    heldMinutes = watched.heldMinutes
    plannedSessions = watched.situation.plan?.sessions
  }
}

/// An incident; its text is there for those who opened it by name only.
package struct IncidentDocument: Codable, Equatable, Sendable {
  package let id: String
  package let pairing: String
  package let severity: String
  package let state: String
  package let reportedAt: Date
  package let closedAt: Date?
  package let text: String?
  package let outcome: String?

  init(_ incident: RecordedIncident, withText: Bool) {
    id = incident.id
    pairing = incident.pairing
    severity = incident.severity.rawValue
    state = incident.state.rawValue
    reportedAt = incident.reportedAt
    closedAt = incident.closedAt
    text = withText ? incident.text : nil
    outcome = withText ? incident.outcome : nil
  }
}

extension Sequence where Element == PairingAlertDocument {
  /// The alerts as CSV; headings are the keys of their documents, several values of a cell are
  /// separated by `|`.
  package var csv: String {
    var writer = CSVWriter(
      style: .plain,
      headings: [
        "pairing", "organisation", "mentorName", "alert", "since", "days", "about", "held",
        "heldMinutes", "plannedSessions",
      ])
    for alert in self {
      writer.append([
        alert.pairing, alert.organisation, alert.mentorName, alert.alert, alert.since,
        String(alert.days), alert.about.joined(separator: "|"), String(alert.held),
        String(alert.heldMinutes), alert.plannedSessions.map(String.init) ?? "",
      ])
    }
    return writer.text
  }
}

extension Sequence where Element == IncidentDocument {
  /// The incidents as CSV, without their texts, instants in UTC.
  package var csv: String {
    var writer = CSVWriter(
      style: .plain, headings: ["id", "pairing", "severity", "state", "reportedAt", "closedAt"])
    let clock = ISO8601DateFormatter()
    for incident in self {
      writer.append([
        incident.id, incident.pairing, incident.severity, incident.state,
        clock.string(from: incident.reportedAt),
        incident.closedAt.map { clock.string(from: $0) } ?? "",
      ])
    }
    return writer.text
  }
}
