import ArgumentParser
import Foundation
import Glibc
import Wording
import Workflow

/// `uztartu note …`.
struct NoteCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "note", abstract: say(.helpNote),
      subcommands: [
        NoteWriteCommand.self, NoteReadCommand.self, NoteListCommand.self, NoteRemoveCommand.self,
      ])
  }
}

/// `uztartu note write SESSION`: the text comes from standard input, never as an argument, which
/// every user of the machine could see.
struct NoteWriteCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "write", abstract: say(.helpNoteWrite))
  }

  @Argument(help: ArgumentHelp(say(.helpNoteAbout), valueName: "session|pairing"))
  var about: String

  @Option(help: ArgumentHelp(say(.helpNoteReplace), valueName: "note"))
  var replace: String?

  @OptionGroup var keyOptions: KeyOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    if isatty(STDIN_FILENO) == 1 { Output.diagnostic(say(.noteEndsWith)) }
    let note = try WriteNote(
      record.access, keys: keyOptions.location, about: about, replaced: replace
    ).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: note)
    default: try Output.result(say(.noteSealed(note.id)))
    }
  }
}

/// `uztartu note read NOTE`.
struct NoteReadCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "read", abstract: say(.helpNoteRead))
  }

  @Argument(help: ArgumentHelp(say(.helpNoteID)))
  var note: String

  @OptionGroup var keyOptions: KeyOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    let note = try ReadNote(record.access, keys: keyOptions.location, note: note).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: note)
    default:
      for line in (note.text ?? "").split(separator: "\n", omittingEmptySubsequences: false) {
        try Output.result(TextTable.printable(String(line)))
      }
    }
  }
}

/// `uztartu note list`.
struct NoteListCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: say(.helpNoteList))
  }

  @Option(help: ArgumentHelp(say(.helpPairingID), valueName: "id"))
  var pairing: String?

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json, .jsonl, .csv) }

  func run() throws {
    let notes = try ListNotes(record.access, pairing: pairing).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: ["notes": notes])
    case .jsonl: for note in notes { try Output.result(json: note) }
    case .csv: try Output.result(lines: notes.csv)
    default: try Output.result(NoteTable(notes).lines().joined(separator: "\n"))
    }
  }
}

/// `uztartu note remove NOTE`.
struct NoteRemoveCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "remove", abstract: say(.helpNoteRemove))
  }

  @Argument(help: ArgumentHelp(say(.helpNoteID)))
  var note: String

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    let note = try RemoveNote(record.access, note: note).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: note)
    default: try Output.result(say(.noteRemoved(note.id)))
    }
  }
}
