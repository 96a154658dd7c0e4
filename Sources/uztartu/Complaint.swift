import Wording
import Workflow

/// A refusal as its reader gets it: every defect with its place, then what to do.
struct Complaint {
  private let refusal: Refusal
  private let format: OutputFormat?

  /// - Parameter format: the form that the person asked for; `json` gets the defects as a document.
  init(_ refusal: Refusal, format: OutputFormat?) {
    self.refusal = refusal
    self.format = format
  }

  func show() throws {
    if format == .json, !refusal.problems.isEmpty {
      try Output.result(json: refusal.problems.report(in: Speech.language))
    } else {
      for line in refusal.problems.lines(in: Speech.language) { Output.diagnostic(line) }
    }
    Output.diagnostic("uztartu: " + say(refusal.message))
  }
}
