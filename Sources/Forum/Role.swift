/// What a user of the record does for the forum; one user may have several roles.
package enum Role: String, CaseIterable, Codable, Sendable {
  /// Looks after users, retention, rights requests, backups and the audit log.
  case administrator
  /// Runs the rounds.
  case coordinator
  /// Mentors organisations.
  case mentor
  /// Speaks for an organisation that asks for a mentor.
  case contact
  /// Measures outcomes, on pseudonyms only.
  case evaluator
  /// Prepares meet-ups.
  case facilitator
}
