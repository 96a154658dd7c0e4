/// What an error or an audit entry is about.
package enum RecordEntity: String, CaseIterable, Codable, Sendable {
  case record, round, application, preference, matchRun, pairing, response, session
  case sessionStatement, sessionAction
  case agreement, goal, checkIn, incident
  case manualChange, sending, screeningCheck
  case phrase, lexicon, auditEntry
  case person, consent
  case privateNote
  case user
  case erasure, rightsRequest, retention
  case instrument, surveyInvitation, surveyAnswer
  case indicatorTarget, reportSnapshot
}
