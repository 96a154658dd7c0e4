import Mentoring
import Records

/// Reports an incident: `uztartu incident report`.
package struct ReportIncident: Sendable {
  /// How much it weighs.
  package enum Severity: String, CaseIterable, Sendable {
    case low, medium, high
  }

  private let access: RecordAccess
  private let pairing: String
  private let severity: IncidentSeverity
  private let text: String

  package init(_ access: RecordAccess, pairing: String, severity: Severity, text: String) {
    self.access = access
    self.pairing = pairing
    self.severity = severity == .low ? .low : severity == .medium ? .medium : .high
    self.text = text
  }

  /// Writes the incident; the answer does not repeat its text.
  package func run() throws(Refusal) -> IncidentDocument {
    try access.opened(for: .write, to: .recordIncident) { (record) throws(Refusal) in
      let incident = try record.write { (writer) throws(RecordError) in
        try writer.report(pairing: pairing, severity: severity, text: text)
      }
      return IncidentDocument(incident, withText: false)
    }
  }
}

/// The incidents of a round, without their texts: `uztartu incident list`.
package struct ListIncidents: Sendable {
  private let access: RecordAccess
  private let roundName: String?

  package init(_ access: RecordAccess, round: String?) {
    self.access = access
    roundName = round
  }

  /// Reads the incidents, pairing by pairing.
  package func run() throws(Refusal) -> [IncidentDocument] {
    try access.opened(for: .read, to: .recordIncident) { (record) throws(Refusal) in
      let round = try record.round(roundName)
      return try record.read { (reader) throws(RecordError) in
        try reader.incidents(of: .round(round.name))
      }.map { IncidentDocument($0, withText: false) }
    }
  }
}

/// Reads the text of one incident: `uztartu incident show`. The audit log keeps who did.
package struct ShowIncident: Sendable {
  private let access: RecordAccess
  private let incident: String

  package init(_ access: RecordAccess, incident: String) {
    self.access = access
    self.incident = incident
  }

  /// Reads the incident and writes down that it was read.
  package func run() throws(Refusal) -> IncidentDocument {
    try access.opened(for: .write, to: .recordIncident) { (record) throws(Refusal) in
      let read = try record.write { (writer) throws(RecordError) in
        let read = try writer.incident(incident)
        try writer.append(.read, .incident, id: read.id, fields: ["text"])
        return read
      }
      return IncidentDocument(read, withText: true)
    }
  }
}

/// Closes an incident with what came of it: `uztartu incident close`.
package struct CloseIncident: Sendable {
  private let access: RecordAccess
  private let incident: String
  private let outcome: String

  package init(_ access: RecordAccess, incident: String, outcome: String) {
    self.access = access
    self.incident = incident
    self.outcome = outcome
  }

  /// Writes the outcome; the answer does not repeat it.
  package func run() throws(Refusal) -> IncidentDocument {
    try access.opened(for: .write, to: .recordIncident) { (record) throws(Refusal) in
      let closed = try record.write { (writer) throws(RecordError) in
        try writer.close(incident: incident, outcome: outcome)
      }
      return IncidentDocument(closed, withText: false)
    }
  }
}
