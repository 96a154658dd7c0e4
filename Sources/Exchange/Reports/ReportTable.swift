package import Evaluation
package import Forum
package import Wording

/// A report as one long table: a line a value.
///
/// | column | holds |
/// |---|---|
/// | `section`, `figure`, `row`, `column` | what the value is of; `figure` is empty for sentences |
/// | `rowName`, `columnName` | the same in words |
/// | `value` | the number, as precise as the report has it |
/// | `part`, `whole` | the counts of a share |
/// | `low`, `high` | its interval |
/// | `note` | why there is no number: `withheld`, `too-few` or `none` |
package struct ReportTable: Sendable {
  private let report: EvaluationReport
  private let language: ReaderLanguage
  private let thesaurus: Thesaurus

  /// The headings.
  package static let headings = [
    "section", "figure", "row", "rowName", "column", "columnName", "value", "part", "whole", "low",
    "high", "note",
  ]

  /// The table of a report with names in one language.
  package init(
    _ report: EvaluationReport, in language: ReaderLanguage, thesaurus: Thesaurus
  ) {
    self.report = report
    self.language = language
    self.thesaurus = thesaurus
  }

  /// The table as separated values; for spreadsheets of Basque and Spanish readers with a decimal
  /// comma.
  package func csv(style: CSVWriter.Style = .plain) -> String {
    var writer = CSVWriter(style: style, headings: Self.headings)
    let usesComma = style == .spreadsheet && language != .en
    for section in report.sections {
      for finding in section.findings {
        let words = FindingText(finding, in: language).text
        let names = [section.id.rawValue, "", finding.sentence.rawValue, words]
        for (place, value) in finding.values.enumerated() {
          writer.append(
            texts: names + [String(place + 1), ""], numbers: cells(value, usesComma),
            note: note(value))
        }
      }
      for figure in section.figures {
        append(figure, of: section, usesComma, to: &writer)
      }
    }
    return writer.text
  }

  private func append(
    _ figure: ReportFigure, of section: ReportSection, _ usesComma: Bool,
    to writer: inout CSVWriter
  ) {
    for row in figure.rows {
      for (column, value) in zip(figure.columns, row.values) {
        writer.append(
          texts: [
            section.id.rawValue, figure.id.rawValue, row.label.code,
            row.label.text(in: language, thesaurus: thesaurus), column.rawValue,
            figure.heading(of: column).text(in: language),
          ], numbers: cells(value, usesComma), note: note(value))
      }
    }
  }

  /// Value, part, whole, low and high.
  private func cells(_ value: ReportValue, _ usesComma: Bool) -> [String] {
    func number(_ micro: Int?) -> String {
      micro.map { PlainNumber.text(micro: $0, usesComma: usesComma) } ?? ""
    }
    return switch value {
    case .count(let count): [String(count), "", "", "", ""]
    case .share(let part, let whole, let low, let high):
      [
        number(ReportNumbers.micro(part, of: whole)), String(part), String(whole), number(low),
        number(high),
      ]
    case .number(let micro, _, let low, let high):
      [number(micro), "", "", number(low), number(high)]
    case .tooFew(let count, let least): ["", String(count), String(least), "", ""]
    case .withheld, .none: ["", "", "", "", ""]
    }
  }

  private func note(_ value: ReportValue) -> String {
    switch value {
    case .withheld: "withheld"
    case .tooFew: "too-few"
    case .none: "none"
    case .share(_, let whole, _, _): whole > 0 ? "" : "none"
    case .count, .number: ""
    }
  }
}

/// Numbers of millionths for programs: no grouping, no needless zeros.
enum PlainNumber {
  /// The number, with a point or a comma.
  static func text(micro: Int, usesComma: Bool = false) -> String {
    let (whole, rest) = micro.magnitude.quotientAndRemainder(dividingBy: 1_000_000)
    var digits = String(rest)
    digits = String(repeating: "0", count: 6 - digits.count) + digits
    while digits.hasSuffix("0") { digits.removeLast() }
    let sign = micro < 0 ? "-" : ""
    return sign + String(whole) + (digits.isEmpty ? "" : (usesComma ? "," : ".") + digits)
  }
}
