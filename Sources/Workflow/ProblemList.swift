package import Exchange
package import Wording

/// The defects of files that a step read, as people and scripts get them.
package struct ProblemList: Sendable {
  let problems: [FileProblem]

  package init() { problems = [] }

  init(_ problems: [FileProblem]) { self.problems = problems }

  package var isEmpty: Bool { problems.isEmpty }

  /// One line a defect: where it is, what is wrong, what to do.
  package func lines(in language: ReaderLanguage) -> [String] {
    problems.map { $0.line(in: language) }
  }

  /// The same as one document.
  package func report(in language: ReaderLanguage) -> ProblemReport {
    ProblemReport(problems, in: language)
  }
}
