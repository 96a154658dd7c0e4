import Foundation
import Wording
import Workflow

/// Goals with their levels.
struct GoalTable {
  private let goals: [GoalDocument]

  init(_ goals: [GoalDocument]) { self.goals = goals }

  func lines() -> [String] {
    guard !goals.isEmpty else { return [say(.noGoals)] }
    var table = TextTable([
      (say(.columnID), .left), (say(.columnPairing), .left), (say(.columnGoal), .left),
      (say(.columnWeight), .right), (say(.columnBaseline), .right), (say(.columnMid), .right),
      (say(.columnFinal), .left),
    ])
    for goal in goals {
      table.add([
        goal.id, goal.pairing, goal.statement, String(goal.weight), Self.level(goal.baseline),
        goal.mid.map(Self.level) ?? "", Self.final(goal),
      ])
    }
    return table.lines()
  }

  private static func level(_ level: Int) -> String {
    GoalLevelNames.all.indices.contains(level + 2) ? GoalLevelNames.all[level + 2] : ""
  }

  private static func final(_ goal: GoalDocument) -> String {
    let level = goal.final.map(Self.level) ?? (goal.settled ? say(.goalNotRated) : "")
    return goal.reason.map { "\(level) (\($0))" } ?? level
  }
}

/// What a coordinator should look at.
struct PairingAlertTable {
  private let alerts: [PairingAlertDocument]

  init(_ alerts: [PairingAlertDocument]) { self.alerts = alerts }

  func lines() -> [String] {
    guard !alerts.isEmpty else { return [say(.noAlerts)] }
    var table = TextTable([
      (say(.columnPairing), .left), (say(.columnAlert), .left), (say(.columnSince), .left),
      (say(.columnDays), .right), (say(.columnNeed), .left), (say(.columnMentor), .left),
    ])
    for alert in alerts {
      table.add([
        alert.pairing, Self.words(alert.alert), DayText.text(alert.since, in: Speech.language),
        String(alert.days), alert.organisation, alert.mentorName,
      ])
    }
    return table.lines()
  }

  /// An alert by its name in documents.
  private static func words(_ name: String) -> String {
    switch name {
    case "consent-withdrawn": say(.alertConsentWithdrawn)
    case "incident": say(.alertIncident)
    case "red-light": say(.alertRedLight)
    case "follow-up": say(.alertFollowUp)
    case "unsigned": say(.alertUnsigned)
    case "not-started": say(.alertNotStarted)
    case "no-first-check-in": say(.alertNoFirstCheckIn)
    case "no-check-in": say(.alertNoCheckIn)
    case "mid-term": say(.alertMidTerm)
    case "over-time": say(.alertOverTime)
    default: say(.alertLongPause)
    }
  }
}

/// Incidents without their texts.
struct IncidentTable {
  private let incidents: [IncidentDocument]

  init(_ incidents: [IncidentDocument]) { self.incidents = incidents }

  func lines() -> [String] {
    guard !incidents.isEmpty else { return [say(.noIncidents)] }
    var table = TextTable([
      (say(.columnIncident), .left), (say(.columnPairing), .left), (say(.columnSeverity), .left),
      (say(.columnState), .left), (say(.columnDay), .left),
    ])
    for incident in incidents {
      table.add([
        incident.id, incident.pairing, Self.severity(incident.severity),
        Self.state(incident.state),
        DayText.text(ForumTime.day(incident.reportedAt), in: Speech.language),
      ])
    }
    return table.lines()
  }

  /// A state by its name in documents.
  static func state(_ name: String) -> String {
    name == "open" ? say(.incidentOpen) : say(.incidentClosed)
  }

  private static func severity(_ name: String) -> String {
    switch name {
    case "low": say(.severityLow)
    case "medium": say(.severityMedium)
    default: say(.severityHigh)
    }
  }
}
