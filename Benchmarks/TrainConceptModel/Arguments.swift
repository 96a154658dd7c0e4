import Matchmaking

/// What the command was asked to do.
struct Arguments {
  var corpus = "Sources/Exchange/Resources/corpus"
  var thesaurus = "Sources/Exchange/Resources/thesaurus.jsonld"
  var output: String?
  var checks = false
  var options = ConceptModelTraining.Options()

  static let usage = """
    usage: TrainConceptModel [--corpus FOLDER] [--thesaurus FILE] [--output FILE] [--check]
             [--penalty X] [--temperature X] [--label-weight X] [--least-statements N]
             [--most-features N]
      --corpus     folder of *.tsv; the part of a file's name before '-' is its author
      --thesaurus  the concepts with their labels, SKOS in JSON-LD
      --check      says which cells are thin, what is there twice, which concepts leak labels
      --output     writes the table trained on everything
    TextBenchmark says how good such a table is.
    """

  init(_ given: [String]) throws(ArgumentFault) {
    var rest = given[...]
    while let name = rest.popFirst() {
      if name == "--check" {
        checks = true
      } else {
        guard let value = rest.popFirst() else { throw ArgumentFault(place: name) }
        try set(name, to: value)
      }
    }
  }

  private mutating func set(_ name: String, to value: String) throws(ArgumentFault) {
    switch name {
    case "--corpus": corpus = value
    case "--thesaurus": thesaurus = value
    case "--output": output = value
    case "--penalty": options.penalty = try Self.positive(value)
    case "--temperature":
      options.temperature = try Self.positive(value)
      guard options.temperature >= ConceptModelTraining.Options.leastTemperature else {
        throw ArgumentFault(place: value)
      }
    case "--label-weight": options.labelWeight = try Self.positive(value)
    case "--least-statements": options.leastStatements = Int(try Self.positive(value))
    case "--most-features": options.mostFeatures = Int(try Self.positive(value))
    default: throw ArgumentFault(place: name)
    }
  }

  private static func positive(_ text: String) throws(ArgumentFault) -> Double {
    guard let value = Double(text), value > 0, value < 1e9 else { throw ArgumentFault(place: text) }
    return value
  }
}

/// An argument that is missing, unknown or not a positive number.
struct ArgumentFault: Error {
  let place: String
}
