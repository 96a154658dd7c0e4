import Foundation
import Records
import Wording

/// Where the backups of a record lie: beside it, unless a person names another folder.
struct BackupFolder {
  let path: String

  /// `named`: a folder that the person chose.
  init(named: String?, besides record: String) { path = named ?? record + "-backups" }

  /// The name of a backup made at an instant; a further one of the same second is counted.
  func file(at instant: Date) -> String {
    let formatter = ISO8601DateFormatter()
    formatter.formatOptions = [.withYear, .withMonth, .withDay, .withTime, .withTimeZone]
    let stem = path + "/uztartu-\(formatter.string(from: instant))"
    let names = [stem] + (2...99).map { "\(stem)-\($0)" }
    let free = names.first { !FileManager.default.fileExists(atPath: $0 + ".sqlite") }
    return (free ?? stem) + ".sqlite"
  }

  /// Makes the folder, for its owner alone, where there is none.
  func make() throws(Refusal) {
    guard !FileManager.default.fileExists(atPath: path) else { return }
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw Refusal(.cannotCreate, .cannotWrite(path, SystemReason(error)))
    }
  }

  /// The backups in the folder, the newest first; their names tell when they were made.
  func files() throws(Refusal) -> [String] {
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    do {
      return try FileManager.default.contentsOfDirectory(atPath: path)
        .filter { $0.hasPrefix("uztartu-") && $0.hasSuffix(".sqlite") }
        .sorted(by: >).map { path + "/" + $0 }
    } catch {
      throw Refusal(.inputOutput, .cannotRead(path))
    }
  }
}
