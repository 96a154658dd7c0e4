import Foundation
import GRDB

/// One personal value with the place that it returns to when a blocking is lifted.
struct PersonalValue: Codable, Equatable {
  /// A value of a key or of a personal column.
  enum Content: Codable, Equatable {
    case number(Int)
    case text(String)
    case bytes(Data)
  }

  let table: String
  /// The primary key of the row, by column.
  let key: [String: Content]
  let column: String
  let content: Content

  init(table: String, key: [String: Content], column: String, content: Content) {
    self.table = table
    self.key = key
    self.column = column
    self.content = content
  }

  /// Reads a value that ``text()`` wrote.
  ///
  /// - Throws: ``RecordError/sealBroken(place:)`` for any other text.
  init(text: String, place: String) throws(RecordError) {
    do {
      self = try JSONDecoder().decode(PersonalValue.self, from: Data(text.utf8))
    } catch {
      throw .sealBroken(place: place)
    }
  }

  func text() throws(RecordError) -> String {
    try RecordError.translating(.file(table)) {
      let encoder = JSONEncoder()
      encoder.outputFormatting = .sortedKeys
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }
}

extension PersonalValue.Content: DatabaseValueConvertible {
  var databaseValue: DatabaseValue {
    switch self {
    case .number(let value): value.databaseValue
    case .text(let value): value.databaseValue
    case .bytes(let value): value.databaseValue
    }
  }

  static func fromDatabaseValue(_ value: DatabaseValue) -> PersonalValue.Content? {
    switch value.storage {
    case .int64(let number): .number(Int(number))
    case .string(let text): .text(text)
    case .blob(let bytes): .bytes(bytes)
    default: nil
    }
  }
}

extension RecordWriter {
  /// Everything personal that the record holds about a person, by table, row and column.
  func personalValues(of person: String) throws(RecordError) -> [PersonalValue] {
    var values: [PersonalValue] = []
    for table in PersonalData.tables where !table.personal.isEmpty {
      let keys = try keyColumns(of: table.name)
      let columns = (keys + table.personal.map(\.name)).joined(separator: ", ")
      let found = try rows(
        """
        SELECT \(columns) FROM \(table.name) WHERE \(table.isAbout("?1"))
        ORDER BY \(keys.joined(separator: ", "))
        """, [person])
      for row in found {
        let key = Dictionary(
          uniqueKeysWithValues: keys.compactMap { name in
            (row.row[name] as PersonalValue.Content?).map { (name, $0) }
          })
        for column in table.personal {
          guard let content = row.row[column.name] as PersonalValue.Content? else { continue }
          values.append(
            PersonalValue(table: table.name, key: key, column: column.name, content: content))
        }
      }
    }
    return values
  }

  /// Writes a value where it was; the triggers of its table are off.
  ///
  /// - Throws: ``RecordError/damaged(place:detail:)`` for a table or column that the list of
  ///   personal data does not have.
  func putBack(_ value: PersonalValue) throws(RecordError) {
    guard let table = PersonalData.table(value.table),
      table.personal.contains(where: { $0.name == value.column }),
      try Set(keyColumns(of: table.name)) == Set(value.key.keys)
    else { throw .damaged(place: value.table, detail: "a blocked value has no place to return to") }
    let keys = value.key.sorted { $0.key < $1.key }
    let condition = keys.map { "\($0.key) = ?" }.joined(separator: " AND ")
    try execute(
      .person, id: table.name, "UPDATE \(table.name) SET \(value.column) = ? WHERE \(condition)",
      StatementArguments([value.content.databaseValue] + keys.map(\.value.databaseValue)))
  }

  /// The columns of a table's primary key.
  private func keyColumns(of table: String) throws(RecordError) -> [String] {
    try rows("SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk", [table])
      .map { (row) throws(RecordError) in try row.text("name") }
  }
}
