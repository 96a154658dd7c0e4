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

  @Option(help: ArgumentHelp(say(.helpKeepBackups), valueName: "number"))
  var keep: Int?

  @Flag(help: ArgumentHelp(say(.helpQuiet)))
  var quiet = false

  @Flag(help: ArgumentHelp(say(.helpKeysLost)))
  var newKeys = false

  @OptionGroup var keyOptions: KeyOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    try general.allow(.table, .json)
    if let keep, keep < 1 { throw ValidationError(say(.keepIsPositive)) }
  }

  func run() throws {
    let backup = try BackUpRecord(
      record.access, keys: keyOptions.location, folder: backups, keyFolder: keysTo,
      keeping: keep, renewingKeys: newKeys
    ).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: backup)
    default:
      let lines = quiet ? [] : Self.lines(backup)
      let advice = Self.advice(backup)
      if !(lines + advice).isEmpty {
        try Output.result((lines + advice).joined(separator: "\n"))
      }
    }
  }

  private static func lines(_ backup: BackupDocument) -> [String] {
    var lines = [
      say(.backupMade(backup.file)),
      say(.backupAuditHead(entries: backup.auditEntries, head: backup.auditHead)),
    ]
    if let copy = backup.keyBackup {
      lines.append(say(.keysBackedUp(copy)))
    } else if backup.keyFolder == nil {
      lines.append(say(.backupNeedsKeys(backup.keyStore)))
    }
    // Whoever has no copy of the keys yet, or makes one, hears what else it takes to open it.
    if backup.keyBackup != nil || backup.keyFolder == nil {
      lines.append(say(.installationKeyKept(backup.installationKey)))
    }
    if !backup.removed.isEmpty { lines.append(say(.oldBackupsRemoved(backup.removed.count))) }
    if backup.isOnSameDisk { lines.append(say(.backupOnSameDisk)) }
    return lines
  }

  /// What is left to do; it is said even to who wants quiet.
  private static func advice(_ backup: BackupDocument) -> [String] {
    var lines: [String] = []
    if let original = backup.copyOf { lines.append(say(.backupIsOfACopy(original))) }
    if backup.keysNotCopied > 0 { lines.append(say(.keysNotCopied(backup.keysNotCopied))) }
    if backup.keysStillCopied > 0, let folder = backup.keyFolder {
      lines.append(say(.keysStillInCopies(backup.keysStillCopied, folder: folder)))
    }
    if !backup.notErased.isEmpty {
      lines.append(say(.notErasedHere(backup.notErased.joined(separator: ", "))))
    }
    return lines
  }
}

/// `uztartu restore FILE`: a record from a backup, or the keys alone.
struct RestoreCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "restore", abstract: say(.helpRestore))
  }

  @Argument(help: ArgumentHelp(say(.helpBackupFile)))
  var file: String?

  @Option(help: ArgumentHelp(say(.helpKeysFrom), valueName: "file"))
  var keysFrom: String?

  @Flag(help: ArgumentHelp(say(.helpWithoutMissingKeys)))
  var withoutMissingKeys = false

  @OptionGroup var keyOptions: KeyOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    try general.allow(.table, .json)
    guard file != nil || keysFrom != nil else {
      throw ValidationError(say(.restoreNeedsSomething))
    }
  }

  func run() throws {
    if let file { return try restore(file) }
    guard let keysFrom else { return }
    let keys = try BringKeysBack(keys: keyOptions.location, from: keysFrom).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: keys)
    default:
      try Output.result(
        say(.keysAloneBroughtBack(keys.keyStore, of: ForumTime.minuteInZone(keys.keysOf))))
    }
  }

  private func restore(_ file: String) throws {
    let backup = try RestoreRecord(
      record.access, keys: keyOptions.location, backup: file, keyBackup: keysFrom,
      partly: withoutMissingKeys
    ).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: backup)
    default:
      try Output.result(
        say(.recordRestored(record.path, from: ForumTime.minuteInZone(backup.at))))
      if !backup.erased.isEmpty {
        try Output.result(say(.restoredErased(backup.erased.joined(separator: ", "))))
      }
      if !backup.unopened.isEmpty {
        try Output.result(say(.restoredUnopened(backup.unopened.joined(separator: ", "))))
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

  @Option(help: ArgumentHelp(say(.helpMaxAge), valueName: "days"))
  var maxAge: Int?

  @Flag(help: ArgumentHelp(say(.helpQuiet)))
  var quiet = false

  @OptionGroup var keyOptions: KeyOptions
  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    try general.allow(.table, .json)
    if let maxAge, maxAge < 0 { throw ValidationError(say(.maxAgeIsADay)) }
  }

  func run() throws {
    let found = try ExamineRecord(
      record.access, keys: keyOptions.location, folder: backups
    ).run()
    let isFine = maxAge.map(found.isKept) ?? found.sound
    try AnswerIsNo.print(isNo: !isFine) {
      switch general.peopleFormat {
      case .json: try Output.result(json: found)
      default:
        if quiet && isFine { return }
        try Output.result(Self.lines(found).joined(separator: "\n"))
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
    // What is wrong with the keys is said once.
    let isSaid = found.keys?.fault != nil && found.backup?.isOfTheKeys == true
    return lines + (isSaid ? [] : backupLines(found.backup)) + keyLines(found.keys) + duties(found)
  }

  private static func backupLines(_ backup: ExaminationDocument.Backup?) -> [String] {
    guard let backup else { return [say(.noBackup)] }
    if let fault = backup.message {
      // A new backup with other keys would not mend what lacks its own.
      let line: Message =
        backup.isOfTheKeys
        ? .backupUnchecked(backup.file, fault: say(fault))
        : .backupUnusable(backup.file, fault: say(fault))
      return [say(line)]
    }
    return [say(.backupProven(backup.file, days: backup.ageDays ?? 0))]
      + (backup.isOnSameDisk ? [say(.backupOnSameDisk)] : [])
  }

  private static func keyLines(_ keys: ExaminationDocument.Keys?) -> [String] {
    guard let keys else { return [] }
    if let fault = keys.message { return [say(fault)] }
    var lines = [
      keys.ageDays.map { say(.keyBackupAge(days: $0)) } ?? say(.noKeyBackup(keys.store))
    ]
    if keys.notCopied > 0 { lines.append(say(.keysNotCopied(keys.notCopied))) }
    if keys.stillCopied > 0, let folder = keys.folder {
      lines.append(say(.keysStillInCopies(keys.stillCopied, folder: folder)))
    }
    lines += keys.expired.map { path in
      say(keys.isOnlyCopyExpired ? .onlyKeyBackupExpired(path) : .keyBackupExpired(path))
    }
    return lines + [say(.installationKeyKept(keys.installationKey))]
  }

  private static func duties(_ found: ExaminationDocument) -> [String] {
    var lines: [String] = []
    if !found.notErased.isEmpty {
      lines.append(say(.notErasedHere(found.notErased.joined(separator: ", "))))
    }
    if found.overdueRequests > 0 { lines.append(say(.requestsOverdue(found.overdueRequests))) }
    return lines
  }
}
