import ArgumentParser
import Foundation
import Wording
import Workflow

extension ReaderLanguage: ExpressibleByArgument {}

/// The options of every command.
struct GeneralOptions: ParsableArguments {
  @Option(help: ArgumentHelp(say(.helpLanguage), valueName: "eu|es|en"))
  var language: ReaderLanguage?

  @Option(help: ArgumentHelp(say(.helpFormat), valueName: "form"))
  var format: OutputFormat?

  /// The form of a tool that others compose with: a table for a person's screen, else JSON.
  func toolFormat(_ composed: OutputFormat) -> OutputFormat {
    format ?? (Output.isTerminal ? .table : composed)
  }

  /// The form of a command for people.
  var peopleFormat: OutputFormat { format ?? .table }
}

/// The options of commands that work on a record.
struct RecordOptions: ParsableArguments {
  @Option(help: ArgumentHelp(say(.helpDatabase), valueName: "path"))
  var database: String?

  @Option(name: .customLong("as"), help: ArgumentHelp(say(.helpActor), valueName: "user"))
  var actor: String?

  /// The record to work on.
  var path: String {
    database ?? ProcessInfo.processInfo.environment["UZTARTU_DATABASE"] ?? "uztartu.sqlite"
  }

  /// Who makes the change.
  var user: String {
    actor ?? ProcessInfo.processInfo.environment["UZTARTU_USER"]
      ?? ProcessInfo.processInfo.userName
  }
}
