package import Foundation

/// How far an erasure is.
package enum ErasureState: String, CaseIterable, Codable, Sendable {
  /// Hidden from every screen, kept sealed for legal claims until the term is over.
  case blocked
  /// The blocking was taken back: everything is as before.
  case lifted
  /// Gone for good.
  case erased
}

/// How much of a table is about a person.
package struct ErasedTable: Codable, Equatable, Sendable {
  package let table: String
  /// The rows that are about the person.
  package let rows: Int
  /// The columns that are emptied; none where the row says nothing personal by itself.
  package let columns: [String]
}

/// What an erasure would do, in identifiers and counts.
package struct ErasurePlan: Equatable, Sendable {
  package let person: RecordedPerson
  /// What is emptied, by table.
  package let emptied: [ErasedTable]
  /// The rows that stay, by table, without anything personal in them: counts of closed rounds and
  /// the evidence of grants rest on them.
  package let kept: [ErasedTable]
  /// Open pairings: they end before a person is erased.
  package let openPairings: [String]
  /// Applications of rounds that are not closed; they leave the round.
  package let runningApplications: [String]
  /// The blocking that is there already.
  package let blocked: RecordedErasure?
}

/// An erasure as the record holds it: identifiers, never a name.
package struct RecordedErasure: Equatable, Sendable {
  /// `X1`, `X2`, … over all persons.
  package let id: String
  package let person: String
  package let state: ErasureState
  package let madeBy: String
  package let madeAt: Date
  /// The day on which what is blocked is deleted, `yyyy-mm-dd`; nil for what was deleted at once.
  package let dueDay: String?
  package let endedAt: Date?
  package let receipt: ErasureReceipt
}

/// What was erased when: identifiers and counts, with their digest.
package struct ErasureReceipt: Codable, Equatable, Sendable {
  package let id: String
  package let person: String
  package let state: ErasureState
  /// UTC, as the record writes instants.
  package let at: String
  package let by: String
  package let emptied: [ErasedTable]
  package let kept: [ErasedTable]
  /// SHA-256 over the fields above, 64 hexadecimal digits.
  package let digest: String

  init(
    id: String, person: String, state: ErasureState, at: String, by: String,
    emptied: [ErasedTable], kept: [ErasedTable]
  ) {
    self.id = id
    self.person = person
    self.state = state
    self.at = at
    self.by = by
    self.emptied = emptied
    self.kept = kept
    let tables = (emptied + [ErasedTable(table: "", rows: 0, columns: [])] + kept).flatMap {
      [$0.table, String($0.rows), $0.columns.joined(separator: ",")]
    }
    digest = SHA256Text.hexadecimal(
      of: Netstrings.bytes(of: ["uztartu-erasure-1", id, person, state.rawValue, at, by] + tables))
  }
}

extension RecordedErasure {
  init(_ row: Fields) throws(RecordError) {
    id = try row.text("id")
    person = try row.text("person")
    state = try row.choice("state")
    madeBy = try row.text("madeBy")
    madeAt = try row.instant("madeAt")
    dueDay = try row.optionalText("dueDay")
    endedAt = try row.optionalInstant("endedAt")
    let text = try row.text("receipt")
    let identifier = id
    receipt = try RecordError.translating(.file(identifier)) {
      try JSONDecoder().decode(ErasureReceipt.self, from: Data(text.utf8))
    }
  }
}
