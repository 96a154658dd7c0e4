package import GRDB

/// The invariants of the programme as questions to the bare tables, apart from every trigger.
///
/// Each answers the rows that break it, so that an empty answer is the good one.
package enum RecordInvariants {
  /// A rule and the rows against it.
  package struct Question {
    package let rule: String
    package let sql: String
  }

  /// The names of the rules that a record breaks, with the first row against each.
  package static func broken(in database: Database) throws -> [String] {
    var found: [String] = []
    let whole = try String.fetchAll(database, sql: "PRAGMA integrity_check")
    if whole != ["ok"] { found.append("the file is damaged: \(whole.first ?? "")") }
    if let row = try Row.fetchOne(database, sql: "PRAGMA foreign_key_check") {
      found.append("a row points nowhere: \(row)")
    }
    for question in questions {
      if let row = try Row.fetchOne(database, sql: question.sql) {
        found.append("\(question.rule): \(row)")
      }
    }
    return found
  }

  private static let open = "('proposed', 'accepted', 'active', 'paused')"

  package static let questions = pairs + answers + sessions + pairingLife + log

  private static let pairs = [
    Question(
      rule: "1: nobody mentors their own organisation",
      sql: """
        SELECT pairing.id FROM pairing
        JOIN application AS m ON m.round = pairing.round AND m.side = 'mentor'
          AND m.id = pairing.mentor
        JOIN application AS o ON o.round = pairing.round AND o.side = 'organisation'
          AND o.id = pairing.organisation
        WHERE m.organisation = o.organisation
        """),
    Question(
      rule: "2: open pairings of a mentor are within the capacity",
      sql: """
        SELECT mentor, count(*) FROM pairing JOIN application ON application.round = pairing.round
          AND application.side = 'mentor' AND application.id = pairing.mentor
        WHERE pairing.state IN \(open)
        GROUP BY pairing.round, mentor HAVING count(*) > max(application.capacity)
        """),
    Question(
      rule: "3: an organisation has one open pairing at most",
      sql: """
        SELECT organisation FROM pairing WHERE state IN \(open)
        GROUP BY round, organisation HAVING count(*) > 1
        """),
    Question(
      rule: "4: only eligible applications are in an open pairing",
      sql: """
        SELECT pairing.id, application.id FROM pairing JOIN application
          ON application.round = pairing.round AND application.id
            = CASE application.side WHEN 'mentor' THEN pairing.mentor ELSE pairing.organisation END
        WHERE pairing.state IN \(open) AND application.state <> 'eligible'
        """),
    Question(
      rule: "4: no banned or avoided pair is open",
      sql: """
        SELECT pairing.id FROM pairing JOIN preference USING (round, mentor, organisation)
        WHERE pairing.state IN \(open) AND kind IN ('avoid', 'ban')
        """),
    Question(
      rule: "12: a final state has its end, and only a final state has",
      sql: "SELECT id FROM pairing WHERE (state IN \(open)) = (endedAt IS NOT NULL)"),
    Question(
      rule: "14: a manual pairing says why",
      sql: "SELECT id FROM pairing WHERE isManual = 1 AND trim(ifnull(manualReason, '')) = ''"),
  ]

  private static let answers = [
    Question(
      rule: "7: a pairing is accepted by both sides",
      sql: """
        SELECT id FROM pairing WHERE state IN ('accepted', 'active', 'paused', 'completed',
          'ended_early') AND (SELECT count(*) FROM response
            WHERE response.pairing = pairing.id AND answer = 'yes') <> 2
        """),
    Question(
      rule: "7: a declined pairing was declined by somebody",
      sql: """
        SELECT id FROM pairing WHERE state = 'declined' AND NOT EXISTS (SELECT 1 FROM response
          WHERE response.pairing = pairing.id AND answer = 'no')
        """),
    Question(
      rule: "a sent proposal has a deadline and two responses",
      sql: """
        SELECT id FROM pairing WHERE sentAt IS NOT NULL AND (deadlineDay IS NULL
          OR (SELECT count(*) FROM response WHERE response.pairing = pairing.id) <> 2)
        """),
  ]

  private static let sessions = [
    Question(
      rule: "10: a session takes 5 to 480 minutes",
      sql: "SELECT id FROM session WHERE lengthMinutes NOT BETWEEN 5 AND 480"),
    Question(
      rule: "10: a held session is not in the future",
      sql: "SELECT id FROM session WHERE state = 'held' AND startsAt > loggedAt"),
  ]

  private static let log = [
    Question(
      rule: "17: the log has no gap and follows its chain",
      sql: """
        SELECT one.seq FROM auditEntry AS one LEFT JOIN auditEntry AS before
          ON before.seq = one.seq - 1
        WHERE one.seq > 1 AND one.previousDigest IS NOT before.digest
        """),
    Question(
      rule: "17: the head is the last entry",
      sql: """
        SELECT seq FROM auditHead
        WHERE seq IS NOT (SELECT ifnull(max(seq), 0) FROM auditEntry)
          OR (seq > 0 AND digest IS NOT (SELECT digest FROM auditEntry ORDER BY seq DESC LIMIT 1))
        """),
  ]
}
