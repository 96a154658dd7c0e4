package import Foundation
import GRDB
package import Mentoring

/// Which sessions to read.
package struct SessionQuery: Equatable, Sendable {
  /// Whose sessions.
  package enum Scope: Equatable, Sendable {
    /// Those of every pairing of a round.
    case round(String)
    case pairing(String)
    /// Those of a mentor's application in a round.
    case mentor(String, round: String)
    /// Those of a mentor over all rounds, by the identifier of the person.
    case person(String)
  }

  package var scope: Scope
  /// Only those that start at this instant or later.
  package var since: Date?
  /// Only those that start before this instant.
  package var before: Date?
  /// Only those in one of these states; nil for any.
  package var states: [SessionState]?

  package init(
    _ scope: Scope, since: Date? = nil, before: Date? = nil, states: [SessionState]? = nil
  ) {
    self.scope = scope
    self.since = since
    self.before = before
    self.states = states
  }

  /// The condition on `pairing` that its sessions are among those of the scope, with its arguments.
  var pairings: (sql: String, arguments: StatementArguments) {
    switch scope {
    case .pairing(let id): ("pairing.id = ?", [id])
    case .round(let round): ("pairing.round = ?", [round])
    case .mentor(let mentor, let round):
      ("pairing.round = ? AND pairing.mentor = ?", [round, mentor])
    case .person(let person): ("pairing.id IN (\(Self.pairingsOfPerson))", [person])
    }
  }

  /// The condition on `session`, with its arguments.
  func condition() throws(RecordError) -> (sql: String, arguments: StatementArguments) {
    let whose = pairings
    var sql: String
    var arguments = whose.arguments
    if case .pairing = scope {
      sql = "session.pairing = ?"
    } else {
      sql = "session.pairing IN (SELECT pairing.id FROM pairing WHERE \(whose.sql))"
    }
    if let since {
      sql += " AND session.startsAt >= ?"
      arguments += [try InstantText.text(since)]
    }
    if let before {
      sql += " AND session.startsAt < ?"
      arguments += [try InstantText.text(before)]
    }
    if let states {
      // Names of our own enumeration: nothing that anybody typed.
      sql += " AND session.state IN (\(states.map { "'\($0.rawValue)'" }.joined(separator: ", ")))"
    }
    return (sql, arguments)
  }

  /// The pairings in which a person is the mentor; one argument.
  static let pairingsOfPerson = """
    SELECT pairing.id FROM application JOIN pairing
      ON pairing.round = application.round AND pairing.mentor = application.id
    WHERE application.person = ? AND application.side = 'mentor'
    """
}
