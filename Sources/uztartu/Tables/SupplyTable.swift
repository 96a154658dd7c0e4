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
      let who = [line.needs, line.knownBy].map { $0.joined(separator: " ") }
      table.add([
        label(line.concept), String(line.organisations), String(line.mentors),
        String(line.places), who[0] + " ↔ " + (who[1].isEmpty ? "–" : who[1]),
      ])
    }
    return table.lines()
  }

  private func label(_ concept: String) -> String {
    document.labels.name(concept, in: Speech.language)
  }
}
