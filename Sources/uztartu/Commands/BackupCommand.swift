import ArgumentParser
import Foundation
import Wording
import Workflow

/// `uztartu backup`: a proven copy of the record.
struct BackupCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "backup", abstract: say(.helpBackup))
  }

  @Option(help: ArgumentHelp(say(.helpBackupFolder), valueName: "folder"))
  var backups: String?

  @Option(help: ArgumentHelp(say(.helpKeysTo), valueName: "folder"))
  var keysTo: String?

  @OptionGroup var keyOptions: KeyOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    let backup = try BackUpRecord(
      record.access, keys: keyOptions.location, folder: backups, keyFolder: keysTo
    ).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: backup)
    default:
      try Output.result(say(.backupMade(backup.file)))
      try Output.result(
        say(.backupAuditHead(entries: backup.auditEntries, head: backup.auditHead)))
      if let copy = backup.keyBackup {
        try Output.result(say(.keysBackedUp(copy)))
      } else {
        try Output.result(say(.backupNeedsKeys(backup.keyStore)))
      }
    }
  }
}

/// `uztartu restore FILE`: a record from a backup.
struct RestoreCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "restore", abstract: say(.helpRestore))
  }

  @Argument(help: ArgumentHelp(say(.helpBackupFile)))
  var file: String

  @Option(help: ArgumentHelp(say(.helpKeysFrom), valueName: "file"))
  var keysFrom: String?

  @OptionGroup var keyOptions: KeyOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    let backup = try RestoreRecord(
      record.access, keys: keyOptions.location, backup: file, keyBackup: keysFrom
    ).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: backup)
    default:
      try Output.result(
        say(.recordRestored(record.path, from: ForumTime.minuteInZone(backup.at))))
      if !backup.erased.isEmpty {
        try Output.result(say(.restoredErased(backup.erased.joined(separator: ", "))))
      }
      if let keysOf = backup.keysOf {
        try Output.result(say(.keysBroughtBack(of: ForumTime.minuteInZone(keysOf))))
      }
    }
  }
}

/// `uztartu doctor`: is the record sound, and would its newest backup save it?
struct DoctorCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "doctor", abstract: say(.helpDoctor))
  }

  @Option(help: ArgumentHelp(say(.helpBackupFolder), valueName: "folder"))
  var backups: String?

  @OptionGroup var keyOptions: KeyOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    let found = try ExamineRecord(
      record.access, keys: keyOptions.location, folder: backups
    ).run()
    try AnswerIsNo.print(isNo: !found.sound) {
      switch general.peopleFormat {
      case .json: try Output.result(json: found)
      default: try Output.result(Self.lines(found).joined(separator: "\n"))
      }
    }
  }

  private static func lines(_ found: ExaminationDocument) -> [String] {
    let pages = found.changedPages ?? []
    let problems =
      found.integrity + found.dangling + (pages.isEmpty ? [] : [say(.pagesChanged(pages))])
    let audit =
      found.auditIntact
      ? say(.auditLogIntact(entries: found.auditEntries))
      : say(.auditLogBroken(entry: found.auditEntries + 1))
    let isWhole = problems.isEmpty && found.auditIntact
    let verdict: Message =
      isWhole ? .recordSound : .recordUnsound(max(1, problems.count))
    let lines = [say(verdict)] + problems.map { "  " + TextTable.printable($0) } + [audit]
    return lines + [backupLine(found.backup)] + keyLines(found.keys)
  }

  private static func backupLine(_ backup: ExaminationDocument.Backup?) -> String {
    guard let backup else { return say(.noBackup) }
    if let fault = backup.message {
      return say(.backupUnusable(backup.file, fault: say(fault)))
    }
    return say(.backupProven(backup.file, days: backup.ageDays ?? 0))
  }

  private static func keyLines(_ keys: ExaminationDocument.Keys?) -> [String] {
    guard let keys else { return [] }
    let age = keys.ageDays.map { say(.keyBackupAge(days: $0)) } ?? say(.noKeyBackup(keys.store))
    return [age] + keys.expired.map { say(.keyBackupExpired($0)) }
  }
}
