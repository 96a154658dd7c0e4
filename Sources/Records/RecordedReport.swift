package import Foundation

/// What a report speaks of, as the record names it.
package enum ReportScope: Hashable, Sendable {
  case round(String)
  case year(Int)

  /// `round` or `year`.
  package var kind: String {
    switch self {
    case .round: "round"
    case .year: "year"
    }
  }

  /// The name of the round, or the year in digits.
  package var name: String {
    switch self {
    case .round(let name): name
    case .year(let year): String(year)
    }
  }

  var place: String { "\(kind) \(name)" }

  init(_ row: Fields) throws(RecordError) {
    let name = try row.text("scopeName")
    switch try row.text("scopeKind") {
    case "round": self = .round(name)
    case "year":
      guard let year = Int(name) else {
        throw .damaged(place: "scopeName", detail: "a year is a number")
      }
      self = .year(year)
    default: throw .damaged(place: "scopeKind", detail: "a report is of a round or a year")
    }
  }
}

/// A value that somebody plans to reach.
package struct RecordedTarget: Equatable, Sendable {
  /// The stable name of the indicator.
  package let indicator: String
  /// In millionths of the indicator's unit.
  package let valueMicro: Int
}

/// A file of a report.
package struct ReportFile: Equatable, Sendable {
  package let name: String
  package let content: [UInt8]

  package init(name: String, content: [UInt8]) {
    self.name = name
    self.content = content
  }
}

/// A report as it was published.
package struct RecordedSnapshot: Equatable, Sendable {
  /// `T1`, `T2`, … over all scopes.
  package let id: String
  package let scope: ReportScope
  /// 1, 2, … within the scope.
  package let version: Int
  /// The report's figures as JSON.
  package let model: String
  package let frozenBy: String
  package let frozenAt: Date
  /// Where the audit log stood when it was frozen.
  package let head: AuditHead
}

extension RecordedTarget {
  init(_ row: Fields) throws(RecordError) {
    indicator = try row.text("indicator")
    valueMicro = try row.integer("valueMicro")
  }
}

extension RecordedSnapshot {
  init(_ row: Fields) throws(RecordError) {
    id = try row.text("id")
    scope = try ReportScope(row)
    version = try row.integer("version")
    model = try row.text("model")
    frozenBy = try row.text("frozenBy")
    frozenAt = try row.instant("frozenAt")
    head = try AuditHead(seq: row.integer("auditSeq"), digest: row.text("auditDigest"))
  }
}
