import Foundation
import Wording
import Workflow

/// Goals with their levels.
struct GoalTable {
  private let goals: [GoalDocument]
  private let withLevels: Bool

  /// `withLevels`: whether the five levels of each goal are told in words.
  init(_ goals: [GoalDocument], withLevels: Bool = false) {
    self.goals = goals
    self.withLevels = withLevels
  }

  func lines() -> [String] {
    guard !goals.isEmpty else { return [say(.noGoals)] }
    return table + (withLevels ? goals.flatMap(Self.levels) : [])
  }

  private static func levels(_ goal: GoalDocument) -> [String] {
    ["", "\(goal.id):"]
      + zip(GoalLevelNames.all, goal.levels).map { TextTable.printable("  \($0): \($1)") }
  }

  private var table: [String] {
    var table = TextTable([
      (say(.columnID), .left), (say(.columnPairing), .left), (say(.columnGoal), .left),
      (say(.columnWeight), .right), (say(.columnBaseline), .right), (say(.columnMid), .right),
      (say(.columnFinal), .left),
    ])
    for goal in goals {
      table.add([
        goal.id, goal.pairing, goal.statement, String(goal.weight), Self.level(goal.baseline),
        Self.both(goal, "mid") ?? goal.mid.map(Self.level) ?? "", Self.final(goal),
      ])
    }
    return table.lines()
  }

  private static func level(_ level: Int) -> String {
    GoalLevelNames.all.indices.contains(level + 2) ? GoalLevelNames.all[level + 2] : ""
  }

  /// What each side said, where the two differ.
  private static func both(_ goal: GoalDocument, _ wave: String) -> String? {
    goal.split(wave).map {
      "\(say(.sideMentor)) \(level($0.mentor)), \(say(.sideOrganisation)) \(level($0.organisation))"
    }
  }

  private static func final(_ goal: GoalDocument) -> String {
    let level =
      Self.both(goal, "final") ?? goal.final.map(Self.level)
      ?? (goal.settled ? say(.goalNotRated) : "")
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
      (say(.columnDays), .right), (say(.columnHeldOfPlanned), .left), (say(.columnNeed), .left),
      (say(.columnMentor), .left),
    ])
    for alert in alerts {
      let about = alert.about.isEmpty ? "" : ": " + alert.about.joined(separator: ", ")
      table.add([
        alert.pairing, Self.words(alert.alert) + about,
        DayText.text(alert.since, in: Speech.language), String(alert.days), Self.held(alert),
        alert.organisation, alert.mentorName,
      ])
    }
    return table.lines()
  }

  /// What was held of what is planned, with its hours.
  private static func held(_ alert: PairingAlertDocument) -> String {
    let planned = alert.plannedSessions.map { "/\($0)" } ?? ""
    let hours = Number.decimal(
      micro: (alert.heldMinutes * 1_000_000 + 30) / 60, decimals: 1, in: Speech.language)
    return "\(alert.held)\(planned), \(hours) h"
  }

  /// An alert by its name in documents.
  private static func words(_ name: String) -> String {
    switch name {
    case "consent-withdrawn": say(.alertConsentWithdrawn)
    case "incident": say(.alertIncident)
    case "red-light": say(.alertRedLight)
    case "disputed": say(.alertDisputed)
    case "overdue": say(.alertOverdue)
    case "unlogged": say(.alertUnlogged)
    case "silent": say(.alertSilent)
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
