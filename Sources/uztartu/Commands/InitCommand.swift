import ArgumentParser
import Foundation
import Wording
import Workflow

extension RecordOptions {
  /// Where the record is, who takes it, and that it is now.
  var access: RecordAccess { RecordAccess(path: path, actor: user, instant: Date()) }
}

/// `uztartu init`: creates a record.
struct InitCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "init", abstract: say(.helpInit))
  }

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    try CreateRecord(record.access).run()
    switch general.peopleFormat {
    case .table: try Output.result(say(.recordCreated(record.path)))
    default: try Output.result(json: ["record": record.path])
    }
  }
}
