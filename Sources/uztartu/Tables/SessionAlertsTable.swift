import Wording
import Workflow

/// Pairings that need a word about their sessions.
struct SessionAlertsTable {
  private let found: SessionAlertsDocument

  init(_ found: SessionAlertsDocument) { self.found = found }

  func lines() -> [String] {
    guard !found.alerts.isEmpty else {
      return [say(.noAlerts(pairings: found.pairings, days: found.days))]
    }
    var table = TextTable([
      (say(.columnPairing), .left), (say(.columnSides), .left), (say(.columnHeld), .left),
      (say(.columnNextMeeting), .left), (say(.columnLookAt), .left),
    ])
    for alert in found.alerts {
      table.add([
        alert.pairing, "\(alert.mentor) · \(alert.organisation)",
        say(.hoursHeld(alert.held, minutes: alert.heldMinutes)), alert.nextDay ?? "",
        alert.reasons.map { reason($0, of: alert) }.joined(separator: "; "),
      ])
    }
    return [say(.alertsOf(found.alerts.count, pairings: found.pairings)), ""] + table.lines()
  }

  private func reason(
    _ reason: SessionAlertsDocument.Reason, of alert: SessionAlertsDocument.Alert
  ) -> String {
    switch reason {
    case .silent: say(.alertSilent(alert.daysWithout, since: alert.lastDay))
    case .unlogged: say(.alertUnlogged(alert.unlogged.joined(separator: ", ")))
    case .disputed: say(.alertDisputed(alert.disputed.joined(separator: ", ")))
    case .overdue: say(.alertOverdue(alert.overdue.joined(separator: ", ")))
    }
  }
}
