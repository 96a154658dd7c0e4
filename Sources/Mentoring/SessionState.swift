/// Where a mentoring session stands.
package enum SessionState: String, CaseIterable, Codable, Sendable {
  case planned, held, cancelled
  case noShow = "no_show"
}
