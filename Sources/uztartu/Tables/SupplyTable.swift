import Wording
import Workflow

/// Knowledge asked for against knowledge there is: what to recruit for stands first.
struct SupplyTable {
  private let document: SupplyDocument

  init(_ document: SupplyDocument) { self.document = document }

  func print(as format: OutputFormat) throws {
    switch format {
    case .json: try Output.result(json: document)
    case .jsonl: for line in document.concepts { try Output.result(json: line) }
    case .csv: try Output.result(lines: document.csv)
    default: try Output.result(lines().joined(separator: "\n"))
    }
  }

  private func lines() -> [String] {
    let groups: [(standings: [String], heading: Message)] = [
      (["uncovered"], .headingUncovered), (["short"], .headingShort),
      (["scarce"], .headingScarce), (["covered"], .headingCovered),
      (["unasked"], .headingUnasked),
    ]
    let sections = groups.flatMap { group -> [String] in
      let lines = document.concepts.filter { group.standings.contains($0.standing) }
      guard !lines.isEmpty else { return [] }
      return [Style.heading(say(group.heading))] + table(lines) + [""]
    }
    let words = PairWords(labels: document.labels, language: Speech.language)
    return sections.dropLast() + words.unclear(document.unclear)
  }

  private func table(_ lines: [SupplyDocument.Line]) -> [String] {
    var table = TextTable([
      (say(.columnConcept), .left), (say(.columnAsking), .right), (say(.columnKnowing), .right),
      (say(.columnPlaces), .right), (say(.columnWho), .left),
    ])
    for line in lines {
      let who = [
        Self.named(line.needs, line.needNames), Self.named(line.knownBy, line.knownByNames),
      ]
      table.add([
        label(line.concept), String(line.organisations), String(line.mentors),
        String(line.places), who.map { $0.isEmpty ? "–" : $0 }.joined(separator: " ↔ "),
      ])
    }
    return table.lines()
  }

  /// Identifiers with their names; of many, the first and how many more.
  private static func named(_ ids: [String], _ names: [String]) -> String {
    let most = 3
    let shown = zip(ids, names).prefix(most).map { $1.isEmpty ? $0 : "\($0) \($1)" }
    return shown.joined(separator: ", ") + (ids.count > most ? ", +\(ids.count - most)" : "")
  }

  private func label(_ concept: String) -> String {
    document.labels.name(concept, in: Speech.language)
  }
}
