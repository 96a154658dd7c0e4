import Foundation
import Wording

/// Documents as JSON text, the same bytes for the same value.
enum DocumentText {
  /// One line of JSON with sorted keys.
  static func text(of value: some Encodable) throws(Refusal) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return String(decoding: try encoder.encode(value), as: UTF8.self)
    } catch {
      throw Refusal(.ourFault, .documentBroken(detail: String(describing: error)))
    }
  }

  /// The value of a document that the record holds.
  static func value<Value: Decodable>(
    _ type: Value.Type, from text: String
  ) throws(Refusal) -> Value {
    do {
      return try JSONDecoder().decode(type, from: Data(text.utf8))
    } catch {
      throw Refusal(.badData, .documentBroken(detail: String(describing: error)))
    }
  }
}
