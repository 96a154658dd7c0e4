package import Wording

/// Why a step was not done: what, where, and what to do, with the status for scripts.
///
/// A refused step has changed nothing.
package struct Refusal: Error, Sendable {
  package let status: ExitStatus
  package let message: Message
  /// Every defect of the files that were read, when that is the reason.
  package let problems: ProblemList

  package init(
    _ status: ExitStatus, _ message: Message, problems: ProblemList = ProblemList()
  ) {
    self.status = status
    self.message = message
    self.problems = problems
  }
}
