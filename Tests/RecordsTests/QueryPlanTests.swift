import Foundation
import Mentoring
import Testing

@testable import Records

/// How the database finds sessions, so that a million of them cost no more than those asked for.
struct QueryPlanTests {
  private static let large = [
    "session", "sessionTopic", "sessionAttendee", "sessionStatement", "sessionAction",
    "sessionVersion", "entry", "statement", "later", "auditEntry", "pairing", "one", "other",
  ]

  private static let scopes: [SessionQuery.Scope] = [
    .round("2026"), .pairing("P1"), .mentor("M1", round: "2026"), .person("H1"),
  ]

  /// Every statement that reads sessions, with a name.
  private func statements() throws -> [(name: String, sql: String)] {
    var statements = [
      ("totals", RecordReader.totalsQuery), ("held", RecordReader.heldQuery),
      ("planned", RecordReader.plannedQuery), ("disputed", RecordReader.disputedQuery),
      ("overdue", RecordReader.overdueQuery),
    ]
    let instant = Date(timeIntervalSince1970: 0)
    for scope in Self.scopes {
      for query in [
        SessionQuery(scope), SessionQuery(scope, since: instant, before: instant, states: [.held]),
      ] {
        let condition = try query.condition().sql
        statements += [
          ("sides of \(scope)", RecordReader.sidesQuery(query.pairings.sql)),
          ("sessions of \(scope)", RecordReader.sessionsQuery(condition)),
          (
            "topics of \(scope)",
            RecordReader.sessionListQuery("sessionTopic", "concept", condition)
          ),
          (
            "attendees of \(scope)",
            RecordReader.sessionListQuery("sessionAttendee", "person", condition)
          ),
          ("statements of \(scope)", RecordReader.statementsQuery(condition)),
          ("actions of \(scope)", RecordReader.actionsQuery(condition, openOnly: true)),
        ]
      }
    }
    return statements
  }

  @Test func `No list, alert, calendar or total reads every session`() throws {
    let raw = try TemporaryRecord().raw()
    for (name, sql) in try statements() {
      let plan = try raw.plan(of: sql)
      let scans = plan.filter { step in Self.large.contains { step.hasPrefix("SCAN \($0)") } }
      #expect(scans.isEmpty, "\(name): \(plan)")
    }
  }

  @Test func `Sessions are found by their pairing, and totals need the index alone`() throws {
    let raw = try TemporaryRecord().raw()
    for scope in Self.scopes {
      let plan = try raw.plan(of: RecordReader.sessionsQuery(SessionQuery(scope).condition().sql))
      #expect(
        plan.contains { $0.contains("session USING INDEX sessionBy") && $0.contains("(pairing=?") },
        "\(scope): \(plan)")
    }
    let totals = try raw.plan(of: RecordReader.heldQuery)
    let found = totals.filter { $0.contains("SEARCH session") }
    #expect(found.count == 1)
    #expect(
      found.allSatisfy {
        $0.contains("USING COVERING INDEX sessionByState (pairing=? AND state=?")
      }, "\(totals)")
  }

  @Test func `Without its indexes the same statements read every session, and are seen to`() throws
  {
    let raw = try TemporaryRecord().raw()
    try raw.execute("DROP INDEX sessionByPairing; DROP INDEX sessionByState")
    let plan = try raw.plan(of: RecordReader.sessionsQuery("session.pairing = ?"))
    #expect(plan.contains { $0.hasPrefix("SCAN session") })
  }
}
