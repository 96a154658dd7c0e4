/// An indicator of the annual report; its definition stands in the annex of every report.
package enum Indicator: String, CaseIterable, Codable, Sendable {
  // Reach
  case organisations, persons, newOrganisations
  // Mentoring
  case applications, eligible, served, daysToProposal
  case acceptedByMentors, acceptedByOrganisations
  case started, completed, endedEarly
  case hours, sessions
  case goalsSet, goalsReached, meanAttainment
  case relationship, recommendationMentors, recommendationOrganisations
  // Networks
  case tiesMade, tiesAcrossTerritories, isolatedOrganisations
}
