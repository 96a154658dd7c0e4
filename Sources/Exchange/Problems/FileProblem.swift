package import Wording

/// One defect of an input file: where it is, what is wrong and what to do about it.
///
/// Every reader of this module reports its findings as values of this type, so that a user sees
/// all of them in one run and in one shape. The rendered line is
/// `FILE:LINE: error: WHAT (WHERE in the line) — WHAT TO DO`.
package struct FileProblem: Equatable, Sendable {
  /// Whether a problem stops an import.
  package enum Severity: String, CaseIterable, Codable, Sendable {
    /// Nothing of the file is taken.
    case error
    /// The file is taken; a person should look.
    case warning
  }

  /// The name of the file as the user gave it.
  package let file: String
  /// The physical line on which the record starts, 1 for the first; nil where a file has no lines.
  package let line: Int?
  /// The position of the cell in its record, 1 for the first.
  package let column: Int?
  /// The heading of the column or the key of the value.
  package let field: String?
  /// The value as the file has it.
  package let value: String?
  /// What is wrong.
  package let defect: FileDefect

  package init(
    file: String, line: Int?, column: Int? = nil, field: String? = nil, value: String? = nil,
    _ defect: FileDefect
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.field = field
    self.value = value
    self.defect = defect
  }

  /// The stable name of the defect.
  package var code: FileProblemCode { defect.code }

  /// Whether this problem stops an import.
  package var severity: Severity { defect.severity }

  /// The problem as one line for people, control characters made visible and long values cut.
  ///
  /// The words `error` and `warning` are the same in every language: editors and scripts look for
  /// them.
  package func line(in language: ReaderLanguage) -> String {
    var text = VisibleText.line(file, limit: VisibleText.fileNameLimit)
    if let line { text += ":\(line)" }
    text += ": \(severity.rawValue): \(defect.what.text(in: language))"
    let place = Message.fileProblemPlace(
      column: column, field: field.map { VisibleText.line($0) },
      value: value.map { VisibleText.line($0) }
    ).text(in: language)
    if !place.isEmpty { text += " (\(place))" }
    return text + " — \(defect.remedy.text(in: language))"
  }
}

/// What is wrong, with its stable name, its weight and its two sentences.
package struct FileDefect: Equatable, Sendable {
  package let code: FileProblemCode
  package let severity: FileProblem.Severity
  /// What is wrong.
  package let what: Message
  /// What to do about it.
  package let remedy: Message

  private init(
    _ severity: FileProblem.Severity, _ code: FileProblemCode, _ what: Message, _ remedy: Message
  ) {
    self.code = code
    self.severity = severity
    self.what = what
    self.remedy = remedy
  }

  /// A defect that stops an import.
  static func error(_ code: FileProblemCode, _ what: Message, _ remedy: Message) -> FileDefect {
    FileDefect(.error, code, what, remedy)
  }

  /// A defect that a person should look at.
  static func warning(_ code: FileProblemCode, _ what: Message, _ remedy: Message) -> FileDefect {
    FileDefect(.warning, code, what, remedy)
  }
}

/// The refusal of a file that holds one value, such as a matrix or a certificate.
package struct FileRefusal: Error, Equatable, Sendable {
  /// Every defect found, at least one.
  package let problems: [FileProblem]

  package init(_ problems: [FileProblem]) {
    precondition(!problems.isEmpty, "a refusal has its reason")
    self.problems = problems
  }

  init(_ problem: FileProblem) { self.init([problem]) }
}
