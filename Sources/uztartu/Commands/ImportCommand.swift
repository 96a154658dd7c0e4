import ArgumentParser
import Wording
import Workflow

/// `uztartu import mentors|needs FILE`.
struct ImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import", abstract: say(.helpImport), discussion: say(.importDiscussion),
      subcommands: [ImportMentorsCommand.self, ImportNeedsCommand.self])
  }
}

/// What both kinds of import take.
struct ImportOptions: ParsableArguments {
  @Option(help: ArgumentHelp(say(.helpMapping), valueName: "FILE.json"))
  var mapping: String?

  @Flag(help: ArgumentHelp(say(.helpDryRun)))
  var dryRun = false

  @Option(help: ArgumentHelp(say(.helpRoundName), valueName: "name"))
  var round: String?

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  /// Imports, or rehearses it.
  func perform(_ kind: ImportApplications.Kind, file: String) throws {
    let step = ImportApplications(
      record.access, kind: kind, file: file, mapping: mapping, round: round)
    if dryRun {
      try show(try step.rehearse())
    } else {
      try show(try step.run())
    }
  }

  private func show(_ done: ImportDocument) throws {
    for line in done.warnings.lines(in: Speech.language) { Output.diagnostic(line) }
    switch general.peopleFormat {
    case .table:
      try Output.result(
        say(
          .imported(
            round: done.round, added: done.added, changed: done.changed, unchanged: done.unchanged))
      )
      if done.refusals > 0 { try Output.result(say(.refusalsCarried(done.refusals))) }
      try Output.result(
        say(.roundHolds(mentors: done.mentors, organisations: done.organisations)))
      if done.mentors > 0, done.organisations > 0, done.unscreened > 0 {
        try Output.result(Style.quiet(say(.nextScreen)))
      }
    default: try Output.result(json: done.document(in: Speech.language))
    }
  }

  private func show(_ preview: ImportPreview) throws {
    if general.peopleFormat == .json {
      try Output.result(json: preview.document(in: Speech.language))
    } else {
      try Output.result(PreviewTable(preview).lines().joined(separator: "\n"))
    }
    if preview.hasErrors { throw ExitCode(ExitStatus.badData.rawValue) }
  }
}

/// `uztartu import mentors FILE`.
struct ImportMentorsCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "mentors", abstract: say(.helpImportMentors),
      discussion: say(.importDiscussion))
  }

  @Argument(help: ArgumentHelp(say(.helpMentorsFile)))
  var file: String

  @OptionGroup var options: ImportOptions

  var general: GeneralOptions { options.general }

  func validate() throws { try general.allow(.table, .json) }

  func run() throws { try options.perform(.mentors, file: file) }
}

/// `uztartu import needs FILE`.
struct ImportNeedsCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "needs", abstract: say(.helpImportNeeds), discussion: say(.importDiscussion))
  }

  @Argument(help: ArgumentHelp(say(.helpNeedsFile)))
  var file: String

  @OptionGroup var options: ImportOptions

  var general: GeneralOptions { options.general }

  func validate() throws { try general.allow(.table, .json) }

  func run() throws { try options.perform(.needs, file: file) }
}
