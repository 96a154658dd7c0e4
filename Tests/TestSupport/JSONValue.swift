package import Foundation

/// A JSON value as a reader in another language would hold it.
package enum JSONValue: Equatable, Sendable, Decodable {
  case null
  case truth(Bool)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  /// Reads one document.
  package init(_ data: Data) throws { self = try JSONDecoder().decode(JSONValue.self, from: data) }

  /// Reads one object or value a line.
  package static func lines(_ data: Data) throws -> [JSONValue] {
    try data.split(separator: UInt8(ascii: "\n")).map { try JSONValue(Data($0)) }
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .truth(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .list(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  /// The value of a key; nil where there is none or this is no object.
  package subscript(key: String) -> JSONValue? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  /// The keys of an object; empty for any other value.
  package var keys: Set<String> {
    if case .object(let members) = self { Set(members.keys) } else { [] }
  }

  /// The elements of a list; empty for any other value.
  package var elements: [JSONValue] { if case .list(let values) = self { values } else { [] } }

  /// The text; nil for any other value.
  package var text: String? { if case .text(let value) = self { value } else { nil } }

  /// The number; nil for any other value.
  package var number: Double? { if case .number(let value) = self { value } else { nil } }

  /// The number as a whole one; nil for any other value.
  package var whole: Int? { number.flatMap { Int(exactly: $0) } }

  /// The truth value; nil for any other value.
  package var truth: Bool? { if case .truth(let value) = self { value } else { nil } }
}
