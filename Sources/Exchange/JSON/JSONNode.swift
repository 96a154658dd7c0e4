/// A value of a JSON document and the physical line on which it begins.
///
/// The parser is our own so that problems name their line, keys that stand twice are refused, whole
/// numbers stay exact, and long rows of numbers take little memory.
struct JSONNode: Equatable, Sendable {
  struct Member: Equatable, Sendable {
    let key: String
    let line: Int
    let value: JSONNode
  }

  enum Value: Equatable, Sendable {
    case null
    case truth(Bool)
    case integer(Int)
    case decimal(Double)
    case text(String)
    /// An array of nothing but whole numbers and nulls.
    case integers([Int?])
    case array([JSONNode])
    case object([Member])
  }

  let line: Int
  let value: Value

  var text: String? {
    if case .text(let text) = value { text } else { nil }
  }

  var integer: Int? {
    if case .integer(let integer) = value { integer } else { nil }
  }

  var truth: Bool? {
    if case .truth(let truth) = value { truth } else { nil }
  }

  /// The elements of an array; nil for anything else.
  var elements: [JSONNode]? {
    switch value {
    case .array(let nodes): nodes
    case .integers(let numbers):
      numbers.map { JSONNode(line: line, value: $0.map(Value.integer) ?? .null) }
    default: nil
    }
  }

  /// The elements of an array of whole numbers and nulls; nil for anything else.
  var integersOrNulls: [Int?]? {
    if case .integers(let numbers) = value { numbers } else { nil }
  }

  /// The elements of an array of whole numbers; nil for anything else.
  var integers: [Int]? {
    guard let numbers = integersOrNulls else { return nil }
    let present = numbers.compactMap(\.self)
    return present.count == numbers.count ? present : nil
  }

  var members: [Member]? {
    if case .object(let members) = value { members } else { nil }
  }
}
