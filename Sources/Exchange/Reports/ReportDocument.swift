package import Evaluation
import Foundation

/// A report as a document for programs: the same for every language.
///
/// Counts are whole numbers; everything else is in millionths, as the report decided it.
package struct ReportDocument: Encodable, Sendable {
  /// The layout of the document; it changes when a key does.
  package static let version = 1

  let format = "uztartu-report"
  let version = Self.version
  let round: String?
  let year: Int?
  let rounds: [String]
  let firstDay: String
  let lastDay: String
  let publisher: String?
  let issuedDay: String?
  let edition: Int?
  let auditHead: String?
  let sections: [Section]

  struct Section: Encodable {
    let section: String
    let findings: [Finding]
    let figures: [Figure]
  }

  struct Finding: Encodable {
    let sentence: String
    let values: [Value]
  }

  struct Figure: Encodable {
    let figure: String
    let chart: String?
    let columns: [String]
    let rows: [Row]
  }

  struct Row: Encodable {
    let row: String
    let isTotal: Bool
    let values: [Value]
  }

  struct Value: Encodable {
    /// `count`, `share`, `number`, `withheld`, `too-few` or `none`.
    let kind: String
    var count: Int?
    var part: Int?
    var whole: Int?
    var least: Int?
    var micro: Int?
    var lowMicro: Int?
    var highMicro: Int?
    var decimals: Int?
  }

  /// The document of a report.
  package init(_ report: EvaluationReport, imprint: ReportImprint = ReportImprint()) {
    switch report.scope {
    case .round(let name): (round, year) = (name, nil)
    case .year(let number): (round, year) = (nil, number)
    }
    rounds = report.rounds
    firstDay = report.firstDay
    lastDay = report.lastDay
    publisher = imprint.publisher
    issuedDay = imprint.issuedDay
    edition = imprint.edition
    auditHead = imprint.auditHead
    sections = report.sections.map { section in
      Section(
        section: section.id.rawValue,
        findings: section.findings.map {
          Finding(sentence: $0.sentence.rawValue, values: $0.values.map(Value.init))
        }, figures: section.figures.map(Figure.init))
    }
  }

  /// The document as JSON with sorted keys.
  package var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    do {
      return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
    } catch {
      preconditionFailure("a report of texts and whole numbers can be encoded: \(error)")
    }
  }
}

extension ReportDocument.Figure {
  init(_ figure: ReportFigure) {
    self.init(
      figure: figure.id.rawValue, chart: figure.chart?.rawValue,
      columns: figure.columns.map(\.rawValue),
      rows: figure.rows.map { row in
        ReportDocument.Row(
          row: row.label.code, isTotal: row.isTotal,
          values: row.values.map(ReportDocument.Value.init))
      })
  }
}

extension ReportDocument.Value {
  init(_ value: ReportValue) {
    switch value {
    case .count(let count): self.init(kind: "count", count: count)
    case .share(let part, let whole, let low, let high):
      self.init(
        kind: "share", part: part, whole: whole, micro: ReportNumbers.micro(part, of: whole),
        lowMicro: low, highMicro: high)
    case .number(let micro, let decimals, let low, let high):
      self.init(
        kind: "number", micro: micro, lowMicro: low, highMicro: high, decimals: decimals)
    case .withheld: self.init(kind: "withheld")
    case .tooFew(let count, let least): self.init(kind: "too-few", count: count, least: least)
    case .none: self.init(kind: "none")
    }
  }
}
