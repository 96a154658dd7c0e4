package import Exchange
package import Wording

/// What an import did to the applications of a round.
package struct ImportDocument: Sendable {
  package let round: String
  package let added: Int
  package let changed: Int
  package let unchanged: Int
  /// How many applications of each side the round has now, and how many nobody decided on yet.
  package let mentors: Int
  package let organisations: Int
  package let unscreened: Int
  /// How many pairs are refused as they were in the last round.
  package let refusals: Int
  package let warnings: ProblemList

  /// What was done as one document.
  package struct Document: Encodable, Sendable {
    package let round: String
    package let added: Int
    package let changed: Int
    package let unchanged: Int
    package let mentors: Int
    package let organisations: Int
    package let unscreened: Int
    package let refusals: Int
    package let problems: [ProblemReport.Entry]
  }

  /// What was done as one document, sentences in the reader's language.
  package func document(in language: ReaderLanguage) -> Document {
    Document(
      round: round, added: added, changed: changed, unchanged: unchanged, mentors: mentors,
      organisations: organisations, unscreened: unscreened, refusals: refusals,
      problems: warnings.report(in: language).problems)
  }
}

/// What an import would read: the mapping, counts, the first rows and every problem.
package struct ImportPreview: Sendable {
  /// The mapping file that stands for what was guessed or given.
  package let mapping: String
  /// Where each column goes, in the order of the file; nil is a column left out.
  package let columns: [(heading: String, field: String?)]
  /// How many rows the file has, and how many of them are sound.
  package let rows: Int
  package let sound: Int
  /// The first rows, five at most, as they stand in the file.
  package let sample: [[String]]
  package let problems: ProblemList
  package let hasErrors: Bool

  init(_ result: ApplicationFileResult) {
    mapping = result.mapping.fileText
    let headings = result.table?.headings ?? []
    columns = headings.map { heading in
      (heading, result.mapping.columns.first { $0.heading == heading }?.field?.rawValue)
    }
    rows = result.table?.records.count ?? 0
    sound = result.mentors.count + result.organisations.count
    sample = result.sample().map(\.cells)
    problems = ProblemList(result.problems)
    hasErrors = result.hasErrors
  }
}

extension ImportPreview {
  /// The preview as one document.
  package struct Document: Encodable, Sendable {
    /// A column of the file and the field it goes to; nil for one left out.
    package struct Column: Encodable, Sendable {
      package let heading: String
      package let field: String?
    }

    package let rows: Int
    package let sound: Int
    package let columns: [Column]
    package let sample: [[String]]
    /// The text of the mapping file.
    package let mapping: String
    package let problems: [ProblemReport.Entry]
  }

  /// The preview as one document, sentences in the reader's language.
  package func document(in language: ReaderLanguage) -> Document {
    Document(
      rows: rows, sound: sound,
      columns: columns.map { Document.Column(heading: $0.heading, field: $0.field) },
      sample: sample, mapping: mapping, problems: problems.report(in: language).problems)
  }
}
