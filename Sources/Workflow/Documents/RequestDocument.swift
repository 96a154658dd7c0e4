package import Foundation
import Records

/// A rights request as lists show it.
package struct RequestDocument: Codable, Equatable, Sendable {
  package let id: String
  package let person: String
  package let kind: String
  package let receivedDay: String
  package let dueDay: String
  /// `open`, `overdue` or `closed`.
  package let state: String
  package let closedAt: Date?
  package let outcome: String?
  package let reason: String?

  init(_ request: RecordedRequest, today: String) {
    id = request.id
    person = request.person
    kind = request.kind.rawValue
    receivedDay = request.receivedDay
    dueDay = request.dueDay
    state = request.closedAt != nil ? "closed" : request.dueDay < today ? "overdue" : "open"
    closedAt = request.closedAt
    outcome = request.outcome?.rawValue
    reason = request.reason
  }
}

/// Rights requests.
package struct RequestListDocument: Codable, Sendable {
  package let requests: [RequestDocument]
}

/// How long what is kept.
package struct RetentionDocument: Codable, Sendable {
  /// The term of a class of data.
  package struct Term: Codable, Equatable, Sendable {
    package let name: String
    package let length: Int
    /// `days` or `months`.
    package let unit: String

    enum CodingKeys: String, CodingKey {
      case name = "class"
      case length, unit
    }
  }

  package let terms: [Term]
}

/// What has reached its term.
package struct RetentionRunDocument: Codable, Sendable {
  /// What of a class goes.
  package struct Going: Codable, Equatable, Sendable {
    package let name: String
    package let count: Int
    package let ids: [String]

    enum CodingKeys: String, CodingKey {
      case name = "class"
      case count, ids
    }

    init(_ kind: RetentionClass, _ ids: [String]) {
      name = kind.rawValue
      count = ids.count
      self.ids = ids
    }
  }

  /// Whether nothing was changed.
  package let dryRun: Bool
  package let going: [Going]

  /// How many in all.
  package var count: Int { going.reduce(0) { $0 + $1.count } }
}
