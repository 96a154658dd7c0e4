import Evaluation
import Exchange
import Forum
import Records
package import Wording

/// Evaluates a round or a year and answers its figures: `uztartu evaluate round`.
package struct EvaluateRound: Sendable {
  private let access: RecordAccess
  private let subject: ReportSubject
  private let keys: KeyLocation

  package init(_ access: RecordAccess, subject: ReportSubject, keys: KeyLocation) {
    self.access = access
    self.subject = subject
    self.keys = keys
  }

  /// Evaluates; nothing is written.
  package func run() throws(Refusal) -> EvaluationAnswer {
    let thesaurus = try Knowledge.loadThesaurus()
    return try access.opened(for: .read, to: .readReports) { (record) throws(Refusal) in
      let scope = try record.scope(of: subject)
      return EvaluationAnswer(
        report: try record.report(of: scope, keys: keys), name: scope.name, thesaurus: thesaurus)
    }
  }
}

/// The figures of a report: as a document, or as tables in a language.
package struct EvaluationAnswer: Encodable, Sendable {
  /// A part of it, as titles, sentences and tables of texts.
  package struct Part: Sendable {
    package let title: String
    package let sentences: [String]
    package let tables: [Table]
  }

  /// A table; the label of a row is its first text and has no heading.
  package struct Table: Sendable {
    package let title: String
    package let headings: [String]
    package let rows: [[String]]
  }

  let report: EvaluationReport
  /// The round or the year.
  package let name: String
  let thesaurus: Thesaurus

  package func encode(to encoder: any Encoder) throws {
    try ReportDocument(report).encode(to: encoder)
  }

  /// What it says in a language.
  package func parts(in language: ReaderLanguage) -> [Part] {
    ReportSheet(report, in: language, thesaurus: thesaurus).sections.map { section in
      Part(
        title: section.title, sentences: section.sentences,
        tables: section.figures.map {
          Table(title: $0.title, headings: $0.headings, rows: $0.rows)
        })
    }
  }
}
