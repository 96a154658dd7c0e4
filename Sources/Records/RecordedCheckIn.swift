package import Foundation
package import Mentoring

/// A check-in to be written down.
package struct NewCheckIn: Equatable, Sendable {
  package var pairing: String
  /// The day of the contact, `yyyy-mm-dd`, not in the future.
  package var onDay: String
  package var channel: CheckInChannel
  package var light: TrafficLight
  package var summary: String
  /// When to ask again, `yyyy-mm-dd`, not before ``onDay``.
  package var followUpDay: String?

  package init(
    pairing: String, onDay: String, channel: CheckInChannel, light: TrafficLight, summary: String,
    followUpDay: String?
  ) {
    self.pairing = pairing
    self.onDay = onDay
    self.channel = channel
    self.light = light
    self.summary = summary
    self.followUpDay = followUpDay
  }
}

/// A check-in as the record holds it.
package struct RecordedCheckIn: Equatable, Sendable {
  /// `K1`, `K2`, … over all rounds.
  package let id: String
  package let pairing: String
  package let onDay: String
  package let channel: CheckInChannel
  package let light: TrafficLight
  package let summary: String
  package let followUpDay: String?
  package let recordedBy: String
}

/// Something that happened in a pairing and must be looked after; its text is restricted.
package struct RecordedIncident: Equatable, Sendable {
  /// `I1`, `I2`, … over all rounds.
  package let id: String
  package let pairing: String
  package let severity: IncidentSeverity
  package let text: String
  package let state: IncidentState
  package let reportedBy: String
  package let reportedAt: Date
  package let closedAt: Date?
  /// What came of it; nil while it is open.
  package let outcome: String?
}

/// When a pairing stood still.
package struct RecordedPause: Equatable, Sendable {
  package let pairing: String
  package let startedAt: Date
  /// nil while it lasts.
  package let endedAt: Date?
  package let reason: String
}

extension RecordedCheckIn {
  init(_ row: Fields) throws(RecordError) {
    id = try row.text("id")
    pairing = try row.text("pairing")
    onDay = try row.text("onDay")
    channel = try row.choice("channel")
    light = try row.choice("light")
    summary = try row.text("summary")
    followUpDay = try row.optionalText("followUpDay")
    recordedBy = try row.text("recordedBy")
  }
}

extension RecordedIncident {
  init(_ row: Fields) throws(RecordError) {
    id = try row.text("id")
    pairing = try row.text("pairing")
    severity = try row.choice("severity")
    text = try row.text("text")
    state = try row.choice("state")
    reportedBy = try row.text("reportedBy")
    reportedAt = try row.instant("reportedAt")
    closedAt = try row.optionalInstant("closedAt")
    outcome = try row.optionalText("outcome")
  }
}

extension RecordedPause {
  init(_ row: Fields) throws(RecordError) {
    pairing = try row.text("pairing")
    startedAt = try row.instant("startedAt")
    endedAt = try row.optionalInstant("endedAt")
    reason = try row.text("reason")
  }
}
