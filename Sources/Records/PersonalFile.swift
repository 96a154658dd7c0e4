package import Foundation
import GRDB

/// Everything that the record holds about one person, and nothing about anybody else.
package struct PersonalFile: Sendable {
  /// A table with the rows that are about the person.
  package struct Table: Codable, Equatable, Sendable {
    package let table: String
    package let rows: [[String: PersonalFile.Value]]
  }

  /// A value as an export writes it.
  package enum Value: Codable, Equatable, Sendable {
    case number(Int)
    case text(String)

    /// The instant that it is, where it is one.
    package var instant: Date? {
      if case .text(let text) = self { InstantText.instant(text) } else { nil }
    }

    package func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .number(let value): try container.encode(value)
      case .text(let value): try container.encode(value)
      }
    }

    package init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      do { self = .number(try container.decode(Int.self)) } catch is DecodingError {
        self = .text(try container.decode(String.self))
      }
    }
  }

  /// What is held and not shown: words of others, or about another person too.
  package struct Withheld: Codable, Equatable, Sendable {
    package let table: String
    package let column: String
    package let rows: Int

    package init(table: String, column: String, rows: Int) {
      self.table = table
      self.column = column
      self.rows = rows
    }
  }

  /// The other side of a pairing, as far as the person was told of it.
  package struct Counterpart: Codable, Equatable, Sendable {
    package let pairing: String
    /// `mentor` or `organisation`: the person's own side.
    package let side: String
    package let name: String
  }

  package let person: RecordedPerson
  package let tables: [Table]
  package let withheld: [Withheld]
  package let counterparts: [Counterpart]
}

extension RecordReader {
  /// Everything about one person that they may read.
  ///
  /// Names of accounts, which are of other people, are left out; so is what the other side of a
  /// pairing said in confidence, and sealed notes, which only their author opens.
  ///
  /// - Throws: ``RecordError/notFound(_:id:)``.
  package func personalFile(of person: String) throws(RecordError) -> PersonalFile {
    let person = try self.person(person)
    var tables: [PersonalFile.Table] = []
    var withheld: [PersonalFile.Withheld] = []
    for table in PersonalData.tables where !table.persons.isEmpty {
      let columns = try columns(of: table)
      guard !columns.isEmpty else { continue }
      // What nobody is shown is counted below.
      let found =
        table.readers.isEmpty
        ? []
        : try rows(
          "SELECT \(columns.joined(separator: ", ")) FROM \(table.name) WHERE \(table.readable)",
          [person.id])
      if !found.isEmpty {
        tables.append(
          PersonalFile.Table(
            table: table.name,
            rows: try found.map { (row) throws(RecordError) in try Self.values(of: row, columns) }))
      }
      withheld += try self.withheld(of: table, from: person.id)
    }
    return try PersonalFile(
      person: person, tables: tables, withheld: withheld, counterparts: counterparts(of: person.id))
  }

  /// What an export may show, each table with its columns: all of them want a name for people.
  package func exportedColumns() throws(RecordError) -> [(table: String, columns: [String])] {
    try PersonalData.tables.filter { !$0.persons.isEmpty && !$0.readers.isEmpty }
      .map { (table) throws(RecordError) in (table.name, try shownNames(of: table)) }
  }

  private func shownNames(of table: PersonalTable) throws(RecordError) -> [String] {
    let names = try rows("SELECT name FROM pragma_table_info(?) ORDER BY cid", [table.name])
      .map { (row) throws(RecordError) in try row.text("name") }
    return names.filter { name in
      // Sealed bytes say nothing to anybody; what they hide is counted or opened elsewhere.
      if PersonalData.isAccount(name) || ["number", "sealed"].contains(name) { return false }
      guard let column = table.personal.first(where: { $0.name == name }) else { return true }
      return column.kind != .sealed && column.readers?.isEmpty != true
    }
  }

  /// The columns of a table for an export, each as an SQL expression with its name: what the person
  /// may not read is NULL.
  private func columns(of table: PersonalTable) throws(RecordError) -> [String] {
    try shownNames(of: table).map { name in
      guard let readers = table.personal.first(where: { $0.name == name })?.readers else {
        return name
      }
      let isReader = readers.map { "\($0) = ?1" }.joined(separator: " OR ")
      return "CASE WHEN \(isReader) THEN \(name) END AS \(name)"
    }
  }

  private func withheld(
    of table: PersonalTable, from person: String
  ) throws(RecordError) -> [PersonalFile.Withheld] {
    var found: [PersonalFile.Withheld] = []
    for column in table.personal {
      let isReader =
        column.kind == .sealed
        ? "0"
        : (column.readers ?? table.readers).map { "ifnull(\($0) = ?1, 0)" }
          .joined(separator: " OR ")
      let count = try row(
        """
        SELECT count(*) AS rows FROM \(table.name) WHERE (\(table.isAbout("?1")))
        AND \(column.name) IS NOT NULL AND NOT (\(isReader.isEmpty ? "0" : isReader))
        """, [person])
      let rows = try count?.integer("rows") ?? 0
      if rows > 0 {
        found.append(
          PersonalFile.Withheld(table: table.name, column: column.name, rows: rows))
      }
    }
    return found
  }

  private static func values(
    of row: Fields, _ columns: [String]
  ) throws(RecordError) -> [String: PersonalFile.Value] {
    var values: [String: PersonalFile.Value] = [:]
    for (name, value) in row.row {
      switch value.storage {
      case .null, .double, .blob: continue
      case .int64(let number): values[name] = .number(Int(number))
      case .string(let text): values[name] = .text(text)
      }
    }
    return values
  }

  /// Who the other side is: an organisation by its name, a mentor by theirs, once proposed.
  private func counterparts(
    of person: String
  ) throws(RecordError) -> [PersonalFile.Counterpart] {
    let found = try rows(
      """
      SELECT pairing.id AS pairing, own.side AS side,
        CASE own.side WHEN 'mentor' THEN other.organisationName ELSE other.personName END AS name
      FROM application AS own
      JOIN pairing ON pairing.round = own.round
        AND own.id = CASE own.side WHEN 'mentor' THEN pairing.mentor ELSE pairing.organisation END
      JOIN application AS other ON other.round = pairing.round AND other.side <> own.side
        AND other.id = CASE own.side WHEN 'mentor' THEN pairing.organisation ELSE pairing.mentor END
      WHERE own.person = ? AND pairing.sentAt IS NOT NULL ORDER BY pairing.number, own.side
      """, [person])
    return try found.map { (row) throws(RecordError) in
      try PersonalFile.Counterpart(
        pairing: row.text("pairing"), side: row.text("side"), name: row.text("name"))
    }
  }
}

extension PersonalTable {
  /// The condition that a row is shown to a person.
  fileprivate var readable: String {
    readers.map { "\($0) = ?1" }.joined(separator: " OR ")
  }
}

extension PersonalData {
  /// Whether a column names an account: whoever made a change.
  static func isAccount(_ column: String) -> Bool {
    // Sides state; accounts write.
    column == "actor" || (column.hasSuffix("By") && column != "statedBy")
  }
}
