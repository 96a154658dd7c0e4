import ArgumentParser
import Wording
import Workflow

/// The files of a run without a record.
struct PeopleFiles: ParsableArguments {
  @Option(help: ArgumentHelp(say(.helpMentorsFile), valueName: "file"))
  var mentors: String

  @Option(help: ArgumentHelp(say(.helpNeedsFile), valueName: "file"))
  var needs: String

  @Option(help: ArgumentHelp(say(.helpRules), valueName: "file"))
  var rules: String?

  /// What the person named, for the step that reads it.
  func input(_ vectors: VectorSource? = nil) -> CohortFiles {
    CohortFiles(mentors: mentors, needs: needs, rules: rules, vectors: vectors)
  }
}
