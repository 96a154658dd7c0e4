/// A report of a round or a year: figures without a language.
///
/// Every number in it is a whole number (counts, or millionths), decided once; whoever renders it
/// in a language chooses words and separators and nothing else. So the figures are the same in
/// all languages and in HTML, CSV and JSON.
package struct EvaluationReport: Codable, Equatable, Sendable {
  /// What a report speaks of.
  package enum Scope: Codable, Equatable, Sendable {
    case round(String)
    case year(Int)
  }

  package var scope: Scope
  /// The days that it covers, `yyyy-mm-dd`.
  package var firstDay: String
  package var lastDay: String
  /// The rounds that it counts, in order.
  package var rounds: [String]
  package var sections: [ReportSection]

  package init(
    scope: Scope, firstDay: String, lastDay: String, rounds: [String], sections: [ReportSection]
  ) {
    self.scope = scope
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.rounds = rounds
    self.sections = sections
  }
}

/// A part of a report: what is found, and the figures that show it.
package struct ReportSection: Codable, Equatable, Sendable {
  package enum ID: String, CaseIterable, Codable, Sendable {
    case summary, funnel, mentoring, outcomes, survival, prediction, equity, network, indicators
    case missing, method
  }

  package var id: ID
  package var findings: [ReportFinding]
  package var figures: [ReportFigure]

  package init(_ id: ID, findings: [ReportFinding] = [], figures: [ReportFigure] = []) {
    self.id = id
    self.findings = findings
    self.figures = figures
  }
}

/// A sentence of a report: which one, and the values that stand in it.
package struct ReportFinding: Codable, Equatable, Sendable {
  package var sentence: ReportSentence
  package var values: [ReportValue]

  package init(_ sentence: ReportSentence, _ values: [ReportValue] = []) {
    self.sentence = sentence
    self.values = values
  }
}
