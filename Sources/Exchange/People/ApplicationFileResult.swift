package import Forum

/// An application and the physical line on which its row starts.
package struct PlacedApplication<Application: Equatable & Sendable>: Equatable, Sendable {
  package let line: Int
  package let application: Application

  package init(line: Int, _ application: Application) {
    self.line = line
    self.application = application
  }
}

/// What a file of applications holds, and everything wrong with it.
package struct ApplicationFileResult: Equatable, Sendable {
  package let kind: ApplicationKind
  /// The table as it stands in the file; nil where not even its headings could be read.
  package let table: CSVTable?
  /// The mapping that was used.
  package let mapping: ColumnMapping
  /// The sound rows of a file of mentors, in file order.
  package let mentors: [PlacedApplication<MentorApplication>]
  /// The sound rows of a file of needs, in file order.
  package let organisations: [PlacedApplication<OrganisationApplication>]
  /// Problems by line, then column.
  package let problems: [FileProblem]

  /// How the file was written; nil where it could not be read as a table.
  package var dialect: CSVDialect? { table?.dialect }

  /// Whether a problem stops the import: then nothing of the file may be recorded.
  package var hasErrors: Bool { problems.hasErrors }

  /// The first sound records of the table with their lines, for a preview.
  package func sample(_ count: Int = 5) -> [CSVRecord] {
    Array(table?.records.prefix(max(0, count)) ?? [])
  }
}
