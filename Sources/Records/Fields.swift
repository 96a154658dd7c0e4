import Foundation
import GRDB

/// The fields of one row, read as the schema declares them.
struct Fields {
  let row: Row
  /// Where a column stands, looked up once for all rows of a query: a row would compare names.
  private let places: [String: Int]

  init(_ row: Row, at places: [String: Int]) {
    self.row = row
    self.places = places
  }

  /// Where each column of a query stands; of two with the same name, the first.
  static func places(of columns: [String]) -> [String: Int] {
    Dictionary(zip(columns, columns.indices), uniquingKeysWith: { first, _ in first })
  }

  func text(_ column: String) throws(RecordError) -> String {
    guard let value = try optionalText(column) else { throw damaged(column) }
    return value
  }

  func optionalText(_ column: String) throws(RecordError) -> String? {
    switch storage(column) {
    case .null: nil
    case .string(let value): value
    default: throw damaged(column)
    }
  }

  func integer(_ column: String) throws(RecordError) -> Int {
    guard let value = try optionalInteger(column) else { throw damaged(column) }
    return value
  }

  func optionalInteger(_ column: String) throws(RecordError) -> Int? {
    switch storage(column) {
    case .null: nil
    case .int64(let value): Int(value)
    default: throw damaged(column)
    }
  }

  /// An integer that must lie in a range.
  func integer(_ column: String, in range: ClosedRange<Int>) throws(RecordError) -> Int {
    let value = try integer(column)
    guard range.contains(value) else { throw damaged(column) }
    return value
  }

  func flag(_ column: String) throws(RecordError) -> Bool {
    try integer(column, in: 0...1) == 1
  }

  func instant(_ column: String) throws(RecordError) -> Date {
    guard let value = try optionalInstant(column) else { throw damaged(column) }
    return value
  }

  func optionalInstant(_ column: String) throws(RecordError) -> Date? {
    guard let text = try optionalText(column) else { return nil }
    guard let instant = InstantText.instant(text) else { throw damaged(column) }
    return instant
  }

  /// A value of one of our enumerations.
  func choice<Choice: RawRepresentable<String>>(_ column: String) throws(RecordError) -> Choice {
    guard let value: Choice = try optionalChoice(column) else { throw damaged(column) }
    return value
  }

  func optionalChoice<Choice: RawRepresentable<String>>(
    _ column: String
  ) throws(RecordError) -> Choice? {
    guard let text = try optionalText(column) else { return nil }
    guard let value = Choice(rawValue: text) else { throw damaged(column) }
    return value
  }

  func bytes(_ column: String) throws(RecordError) -> [UInt8] {
    guard case .blob(let data) = storage(column) else { throw damaged(column) }
    return [UInt8](data)
  }

  private func storage(_ column: String) -> DatabaseValue.Storage {
    guard let place = places[column] else { return .null }
    let value: DatabaseValue = row[place]
    return value.storage
  }

  private func damaged(_ column: String) -> RecordError {
    .damaged(place: column, detail: "the value does not have the type or range of its column")
  }
}
