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

  /// Makes the folder, for its owner alone, where there is none; the one above it must be there, or
  /// a disk that is not connected would be taken for a folder of this one.
  func make() throws(Refusal) {
    guard !FileManager.default.fileExists(atPath: path) else { return }
    let above = URL(filePath: path).deletingLastPathComponent().path
    guard Self.isFolder(above) else { throw Refusal(.cannotCreate, .folderMissing(above)) }
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
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

  /// Deletes the oldest backups until `kept` are left.
  ///
  /// - Returns: the files that went.
  func removeOlder(than kept: Int) throws(Refusal) -> [String] {
    let old = Array(try files().dropFirst(kept))
    for file in old {
      do { try FileManager.default.removeItem(atPath: file) } catch {
        throw Refusal(.inputOutput, .cannotWrite(file, SystemReason(error)))
      }
    }
    return old
  }

  /// Whether the folder lies on the same disk as a file; false where either cannot be asked.
  func isOnDisk(of file: String) -> Bool {
    var (own, other) = (stat(), stat())
    return stat(path, &own) == 0 && stat(file, &other) == 0 && own.st_dev == other.st_dev
  }

  /// Whether there is a folder at a path.
  static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }
}
