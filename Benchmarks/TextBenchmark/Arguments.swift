import Matchmaking

/// What the command was asked to do.
struct Arguments {
  enum Task: String {
    case quality
    case speed
    case slips
    case gold
  }

  var task = Task.quality
  var corpus = "Sources/Exchange/Resources/corpus"
  var thesaurus = "Sources/Exchange/Resources/thesaurus.jsonld"
  var model = "Sources/Exchange/Resources/concept-model.bin"
  var cohorts = "Benchmarks/TextBenchmark/BlindCohorts"
  var vectors: String?
  var report: String?
  var showsCurve = true
  var profiles = ""
  var submissions = ""
  var output = ""
  var isByReviewer = false
  var options = ConceptModelTraining.Options()

  static let usage = """
    usage: TextBenchmark [quality] [--corpus FOLDER] [--thesaurus FILE] [--cohorts FOLDER]
             [--vectors FOLDER] [--report FILE] [--no-curve] [--penalty X] [--temperature X]
             [--label-weight X]
           TextBenchmark speed [--model FILE] [--corpus FOLDER]
           TextBenchmark slips [--model FILE] [--cohorts FOLDER]
           TextBenchmark gold --profiles PATH --submissions FILE --output FILE [--by-reviewer]
      quality  how well needs find their offers: authors left out, and blind cohorts
        --vectors      folder of .npy files that encoder.py wrote; adds the encoder's rows
        --report       writes the result as Markdown, besides printing it
      speed    how many statements a second become vectors
      slips    what slips of spelling, planted in a fifth and in two fifths of the words, cost
      gold     similarities of reviewers and papers, as the gold standard of reviewer assignment
               wants them
        --profiles     JSON lines of {"id", "papers": [{"title", "abstract"}]} or {"id", "texts"},
                       or a folder of a file for each reviewer with a paper a line
        --submissions  JSON lines of {"id", "title", "abstract"}, or one object of them by id
        --by-reviewer  writes {reviewer: {submission: similarity}}, not the other way round
    """

  init(_ given: [String]) throws(ArgumentFault) {
    var rest = given[...]
    if let first = rest.first, let task = Task(rawValue: first) {
      self.task = task
      rest.removeFirst()
    }
    while let name = rest.popFirst() {
      switch name {
      case "--no-curve": showsCurve = false
      case "--by-reviewer": isByReviewer = true
      default:
        guard let value = rest.popFirst() else { throw ArgumentFault(place: name) }
        try set(name, to: value)
      }
    }
    if task == .gold, profiles.isEmpty || submissions.isEmpty || output.isEmpty {
      throw ArgumentFault(place: "--profiles, --submissions, --output")
    }
  }

  private mutating func set(_ name: String, to value: String) throws(ArgumentFault) {
    switch name {
    case "--corpus": corpus = value
    case "--thesaurus": thesaurus = value
    case "--model": model = value
    case "--cohorts": cohorts = value
    case "--vectors": vectors = value
    case "--report": report = value
    case "--profiles": profiles = value
    case "--submissions": submissions = value
    case "--output": output = value
    case "--penalty": options.penalty = try Self.positive(value)
    case "--temperature": options.temperature = try Self.positive(value)
    case "--label-weight": options.labelWeight = try Self.positive(value)
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
