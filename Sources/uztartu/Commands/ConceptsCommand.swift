import ArgumentParser
import Wording
import Workflow

extension ListConcepts.Scheme: ExpressibleByArgument {}

/// `uztartu concepts [WORDS]`: what needs, expertise and fields may be called.
struct ConceptsCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "concepts", abstract: say(.helpConcepts))
  }

  @Argument(help: ArgumentHelp(say(.helpConceptWords)))
  var words: [String] = []

  @Option(help: ArgumentHelp(say(.helpConceptScheme), valueName: "need|field|method"))
  var scheme: ListConcepts.Scheme?

  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json, .jsonl, .csv) }

  func run() throws {
    let concepts = try ListConcepts(words: words, scheme: scheme).run()
    switch general.toolFormat(.table) {
    case .json: try Output.result(json: concepts)
    case .jsonl: for concept in concepts { try Output.result(json: concept) }
    case .csv: try Output.result(lines: concepts.csv)
    default: try Output.result(Self.table(concepts).joined(separator: "\n"))
    }
  }

  private static func table(_ concepts: [ConceptDocument]) -> [String] {
    var table = TextTable([
      (say(.columnConcept), .left), (say(.columnID), .left), (say(.columnBroader), .left),
    ])
    for concept in concepts {
      table.add([concept.label(in: Speech.language), concept.id, concept.broader ?? ""])
    }
    return table.lines()
  }
}
