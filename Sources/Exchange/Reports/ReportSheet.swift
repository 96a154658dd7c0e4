package import Evaluation
package import Forum
package import Wording

/// A report as titles, sentences and tables of texts, for a terminal.
///
/// The same figures, words and numbers as those of the page; definitions and method stand on the
/// page alone.
package struct ReportSheet: Sendable {
  /// A table with its title.
  package struct Figure: Equatable, Sendable {
    package let title: String
    /// One heading for each value; the label of a row has none.
    package let headings: [String]
    /// The label first, then a text for each value.
    package let rows: [[String]]
  }

  /// A part of the report.
  package struct Section: Equatable, Sendable {
    package let title: String
    package let sentences: [String]
    package let figures: [Figure]
  }

  /// The parts that say something.
  package let sections: [Section]

  /// A report in one language; concepts have the thesaurus's labels.
  package init(_ report: EvaluationReport, in language: ReaderLanguage, thesaurus: Thesaurus) {
    let numbers = ReportNumbers(in: language)
    sections = report.sections.filter { $0.id != .method }.map { section in
      Section(
        title: section.id.title.text(in: language),
        sentences: section.findings.map { FindingText($0, in: language).text },
        figures: section.figures.map { figure in
          Figure(
            title: figure.id.title.text(in: language),
            headings: figure.columns.map { $0.name.text(in: language) },
            rows: figure.rows.map { row in
              [row.label.text(in: language, thesaurus: thesaurus)]
                + zip(row.values, figure.columns).map { value, column in
                  numbers.text(value, figure.form(of: row.label, in: column)).line
                }
            })
        })
    }.filter { !$0.sentences.isEmpty || !$0.figures.isEmpty }
  }
}
