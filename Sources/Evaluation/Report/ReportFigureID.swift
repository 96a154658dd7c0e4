/// Which table of a report.
///
/// A new case needs its title, and what it says to a reader, in three languages, where reports are
/// written.
package enum ReportFigureID: String, CaseIterable, Codable, Sendable {
  /// From applications to completed pairings.
  case funnel
  case participation
  case refusals
  case earlyEnds
  case dose
  case goals
  case surveys
  case survival
  case prediction
  case calibration
  case equityTerritory, equityField, equityLanguage
  case network
  case indicators
  case missing
  case policies
}

/// What a column of a table holds.
package enum ReportColumn: String, CaseIterable, Codable, Sendable {
  case count, share, mean, median, value
  case atRisk
  case fit, foreseen, reached
  case served, waitingDays
  case difference
  case plan, lastYear
  case answered
}

/// What a row of a table is about, where it is none of the forum's own nouns.
package enum ReportItem: String, CaseIterable, Codable, Sendable {
  // The funnel
  case applications, eligible, proposed, accepted, started, completed
}
