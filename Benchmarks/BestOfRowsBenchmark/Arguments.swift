/// What the command was asked to do.
struct Arguments {
  var queries = 100_000
  var rows = 100_000
  var columns = 64
  var best = 50
  var threads = 2
  var runs = 3
  var python: String?
  var vectors: String?
  var output: String?

  static let usage = """
    usage: BestOfRowsBenchmark [--queries N] [--rows N] [--columns D] [--best K] [--threads T]
             [--runs R] [--python PATH]
           BestOfRowsBenchmark --vectors FOLDER --output FILE [--threads T]
    """

  init(_ given: [String]) throws(ArgumentFault) {
    var rest = given[...]
    while let name = rest.popFirst() {
      guard let value = rest.popFirst() else { throw ArgumentFault(place: name) }
      switch name {
      case "--queries": queries = try Self.count(value)
      case "--rows": rows = try Self.count(value)
      case "--columns": columns = try Self.count(value)
      case "--best": best = try Self.count(value)
      case "--threads": threads = try Self.count(value)
      case "--runs": runs = try Self.count(value)
      case "--python": python = value
      case "--vectors": vectors = value
      case "--output": output = value
      default: throw ArgumentFault(place: name)
      }
    }
    if (vectors == nil) != (output == nil) { throw ArgumentFault(place: "--vectors, --output") }
  }

  private static func count(_ text: String) throws(ArgumentFault) -> Int {
    guard let value = Int(text), 1...10_000_000 ~= value else { throw ArgumentFault(place: text) }
    return value
  }
}

/// An argument that is missing, unknown or no count.
struct ArgumentFault: Error {
  let place: String
}
