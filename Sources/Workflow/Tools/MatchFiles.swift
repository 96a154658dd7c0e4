import Forum
import Mentoring

/// One whole matching run from files, nothing recorded: `uztartu match`.
package struct MatchFiles: Sendable {
  private let files: CohortFiles
  private let certificate: String?
  private let threads: Int

  /// `certificate`: where the certificate goes, if anywhere.
  /// `threads`: how many threads may work; the answer does not depend on it.
  package init(files: CohortFiles, certificate: String?, threads: Int) {
    self.files = files
    self.certificate = certificate
    self.threads = threads
  }

  /// Reads, runs, proves, and writes the certificate if one is wanted.
  package func run() throws(Refusal) -> MatchAnswer {
    let knowledge = try Knowledge.load()
    let content = try files.read(knowledge)
    let run = try content.input(knowledge, threads: threads).decided()
    if let certificate {
      try OutputFile(name: certificate).write(
        AssignmentCertificate(run, cohort: content.cohort).bytes())
    }
    return MatchAnswer(
      document: MatchDocument(run, cohort: content.cohort), warnings: content.warnings,
      labels: ConceptNames(knowledge.thesaurus))
  }
}

/// The answer of ``MatchFiles``.
package struct MatchAnswer: Sendable {
  package let document: MatchDocument
  package let warnings: ProblemList
  package let labels: ConceptNames
}

extension MatchInput {
  /// The decision, with what the core refuses told for people.
  func decided() throws(Refusal) -> MatchRun {
    ProductThreads.settle(threads, pairs: cohort.mentors.count * cohort.organisations.count)
    do throws(MatchError) { return try MentoringDecision.run(self) } catch {
      throw Refusal(error)
    }
  }
}
