package import Wording

/// The problems of a file as a script gets them: `{"problems":[{"file","line",…}]}`.
package struct ProblemReport: Codable, Equatable, Sendable {
  /// One problem with its sentence in one language.
  package struct Entry: Codable, Equatable, Sendable {
    package let file: String
    package let line: Int?
    package let column: Int?
    package let field: String?
    package let value: String?
    package let code: FileProblemCode
    package let message: String
    package let severity: FileProblem.Severity

    private enum CodingKeys: String, CodingKey {
      case file, line, column, field, value, code, message, severity
    }

    /// Writes every key, `null` where there is nothing to say: scripts find the same shape always.
    package func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(file, forKey: .file)
      try container.encode(line, forKey: .line)
      try container.encode(column, forKey: .column)
      try container.encode(field, forKey: .field)
      try container.encode(value, forKey: .value)
      try container.encode(code, forKey: .code)
      try container.encode(message, forKey: .message)
      try container.encode(severity, forKey: .severity)
    }
  }

  package let problems: [Entry]

  /// The report of a list of problems, sentences in `language`.
  ///
  /// Values are cut and neutralised as on a terminal: JSON leaves some control characters as they
  /// are, and reports are printed too.
  package init(_ problems: [FileProblem], in language: ReaderLanguage) {
    self.problems = problems.map { problem in
      let sentence = problem.defect.what.text(in: language)
      let remedy = problem.defect.remedy.text(in: language)
      return Entry(
        file: VisibleText.line(problem.file, limit: VisibleText.fileNameLimit),
        line: problem.line, column: problem.column,
        field: problem.field.map { VisibleText.line($0) },
        value: problem.value.map { VisibleText.line($0) },
        code: problem.code, message: "\(sentence) — \(remedy)", severity: problem.severity)
    }
  }
}

extension Sequence where Element == FileProblem {
  /// Whether any of the problems stops an import.
  package var hasErrors: Bool { contains { $0.severity == .error } }
}
