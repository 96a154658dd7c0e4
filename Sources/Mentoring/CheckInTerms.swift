/// How a coordinator heard of a pairing.
package enum CheckInChannel: String, CaseIterable, Codable, Sendable {
  case phone, email, message, video
  case inPerson = "in-person"
}

/// How a pairing goes, at a glance.
package enum TrafficLight: String, CaseIterable, Codable, Sendable {
  case green, amber, red
}

/// How much an incident weighs.
package enum IncidentSeverity: String, CaseIterable, Codable, Sendable {
  case low, medium, high
}

/// Whether an incident still asks for something.
package enum IncidentState: String, CaseIterable, Codable, Sendable {
  case open, closed
}
