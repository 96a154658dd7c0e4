package import Forum

/// Reads a table of applications: step 1 of the straight path.
///
/// Bytes and a mapping become applications, each with its physical line, and a list of everything
/// that is wrong. A row with an error gives no application; whether any error stops the whole
/// import is for the caller, who finds it in ``ApplicationFileResult/hasErrors``.
package struct ApplicationFile {
  private let kind: ApplicationKind
  private let file: String
  private var problems: [FileProblem]
  private var lineByID: [String: Int] = [:]
  private var lineByEmail: [String: Int] = [:]

  private static let mostProblems = CSVLimits.standard.problems

  /// Reads a file of mentors or of needs.
  ///
  /// - Parameters:
  ///   - kind: what the rows are.
  ///   - bytes: the content of the file.
  ///   - file: its name, as problems show it.
  ///   - mapping: how columns are read; nil where the headings are known ones.
  ///   - thesaurus: the concepts that cells may name.
  /// - Complexity: O(n) for n bytes.
  package static func read(
    kind: ApplicationKind, bytes: [UInt8], file: String, mapping: ColumnMapping? = nil,
    thesaurus: Thesaurus
  ) -> ApplicationFileResult {
    let reading = CSVReader.read(bytes, file: file)
    guard let table = reading.table else {
      return ApplicationFileResult(
        kind: kind, table: nil, mapping: mapping ?? ColumnMapping(kind: kind, columns: []),
        mentors: [], organisations: [], problems: reading.problems)
    }
    let mapping = mapping ?? .known(headings: table.headings, kind: kind)
    var reader = ApplicationFile(kind: kind, file: file, problems: reading.problems)
    return reader.result(of: table, mapping: mapping, labels: LabelIndex(thesaurus))
  }

  private init(kind: ApplicationKind, file: String, problems: [FileProblem]) {
    self.kind = kind
    self.file = file
    self.problems = problems
  }

  private mutating func result(
    of table: CSVTable, mapping: ColumnMapping, labels: LabelIndex
  ) -> ApplicationFileResult {
    let plan = ColumnPlan(mapping, table: table, kind: kind, file: file)
    problems += plan.problems
    var mentors: [PlacedApplication<MentorApplication>] = []
    var organisations: [PlacedApplication<OrganisationApplication>] = []
    if !plan.problems.hasErrors {
      var reader = RowReader(plan: plan, labels: labels, file: file)
      for record in table.records {
        guard problems.count < Self.mostProblems else {
          problems.append(FileProblem(file: file, line: record.line, .tooManyProblems))
          break
        }
        let values = reader.read(record)
        problems += reader.takeProblems()
        let isUnique = noteIdentity(of: values, at: record.line)
        guard !values.hasErrors, isUnique else { continue }
        switch kind {
        case .mentors: mentors.append(.init(line: record.line, values.mentor))
        case .needs: organisations.append(.init(line: record.line, values.organisationApplication))
        }
      }
    }
    return ApplicationFileResult(
      kind: kind, table: table, mapping: mapping, mentors: mentors, organisations: organisations,
      problems: gathered(sorted(problems)))
  }

  /// The list with one warning for all empty names of a column, at the first of them.
  private func gathered(_ problems: [FileProblem]) -> [FileProblem] {
    var lines: [Int: [Int]] = [:]
    for problem in problems where problem.code == .missingName {
      lines[problem.column ?? 0, default: []].append(problem.line ?? 0)
    }
    return problems.compactMap { problem in
      guard problem.code == .missingName, let all = lines[problem.column ?? 0], all.count > 1
      else { return problem }
      guard problem.line == all[0] else { return nil }
      return FileProblem(
        file: problem.file, line: problem.line, column: problem.column, field: problem.field,
        .emptyNames(lines: all))
    }
  }

  /// Remembers id and e-mail of a row; false if an earlier row has the id.
  private mutating func noteIdentity(of values: RowValues, at line: Int) -> Bool {
    guard !values.id.isEmpty else { return true }
    if let first = lineByID[values.id] {
      problems.append(
        FileProblem(
          file: file, line: line, column: values.idColumn, field: values.idHeading,
          value: values.id, .duplicateID(firstLine: first)))
      return false
    }
    lineByID[values.id] = line
    if let email = values.email {
      if let first = lineByEmail[email] {
        problems.append(
          FileProblem(
            file: file, line: line, column: values.emailColumn, field: values.emailHeading,
            value: email, .sameEmail(firstLine: first)))
      } else {
        lineByEmail[email] = line
      }
    }
    return true
  }

  private func sorted(_ problems: [FileProblem]) -> [FileProblem] {
    let numbered = problems.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      return (one.line ?? 0, one.column ?? 0, left.offset)
        < (other.line ?? 0, other.column ?? 0, right.offset)
    }
    return numbered.map(\.element)
  }
}
