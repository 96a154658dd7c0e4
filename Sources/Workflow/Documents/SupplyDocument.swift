import Exchange
import Forum
import Matchmaking
import Mentoring
import Wording

/// Which knowledge is asked for and which is there, concept by concept.
package struct SupplyDocument: Encodable, Sendable {
  /// One concept.
  package struct Line: Encodable, Sendable {
    package let concept: String
    /// `uncovered`, `short`, `scarce`, `covered` or `unasked`.
    package let standing: String
    package let organisations: Int
    package let demand: Int
    package let mentors: Int
    package let places: Int
    package let shortfall: Int
    /// The organisations that ask for it.
    package let needs: [String]
    /// The mentors who know it.
    package let knownBy: [String]
    /// Their names, in the same order; empty where one is unknown.
    package let needNames: [String]
    package let knownByNames: [String]
  }

  /// The largest shortfall first.
  package let concepts: [Line]
  /// Texts in which no concept was found with confidence.
  package let unclear: [UnclearTextDocument]
  package let labels: ConceptNames

  enum CodingKeys: String, CodingKey { case concepts, unclear }

  init(_ scores: PairScores, labels: ConceptNames) {
    let cohort = scores.cohort
    let balance = scores.evidence.supply(places: cohort.mentors.map(\.capacity))
    concepts = balance.lines.map { line in
      Line(
        concept: line.concept, standing: line.standing.rawValue,
        organisations: line.organisations, demand: line.demand, mentors: line.mentors,
        places: line.places, shortfall: line.shortfall,
        needs: line.asking.map { cohort.organisations[$0].id },
        knownBy: line.knowing.map { cohort.mentors[$0].id },
        needNames: line.asking.map { cohort.organisations[$0].organisation },
        knownByNames: line.knowing.map { cohort.mentors[$0].name })
    }
    unclear = scores.unclearTexts().documents
    self.labels = labels
  }
}

extension SupplyDocument {
  /// The concepts as CSV; identifiers in a cell are separated by `|`.
  package var csv: String {
    var writer = CSVWriter(
      style: .plain,
      headings: [
        "concept", "label", "standing", "organisations", "demand", "mentors", "places",
        "shortfall", "needs", "knownBy",
      ])
    for line in concepts {
      writer.append([
        line.concept, labels.name(line.concept, in: .en), line.standing,
        String(line.organisations), String(line.demand), String(line.mentors),
        String(line.places), String(line.shortfall), line.needs.joined(separator: "|"),
        line.knownBy.joined(separator: "|"),
      ])
    }
    return writer.text
  }
}
