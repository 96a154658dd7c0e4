import Crypto
package import Foundation
import GRDB

/// A copy of a key store, encrypted with the installation's key; it lives seven days.
///
/// A line says what it is and when it was made; what follows is sealed and bound to that line.
/// Short lives are what makes a destroyed key gone: no copy of it is older than a week.
package struct KeyBackup: Equatable, Sendable {
  package let path: String
  package let instant: Date

  /// How long a backup of keys may live, in seconds.
  package static let lifeSeconds: TimeInterval = 7 * 86_400

  private static let form = "uztartu-keys-1"
  private static let lineEnd = UInt8(ascii: "\n")

  /// Whether it should be gone by an instant.
  package func isExpired(at now: Date) -> Bool {
    now.timeIntervalSince(instant) > Self.lifeSeconds
  }

  /// The backups of keys in a folder, the newest first; other files are passed over.
  ///
  /// - Throws: ``RecordError/inputOutput(path:fault:)`` where the folder cannot be read.
  package static func all(in folder: String) throws(RecordError) -> [KeyBackup] {
    let names: [String]
    do { names = try FileManager.default.contentsOfDirectory(atPath: folder) } catch {
      throw .inputOutput(path: folder, fault: SystemFault(number: errno))
    }
    return names.sorted().compactMap { name in
      let path = folder + "/" + name
      guard let bytes = FileManager.default.contents(atPath: path) else { return nil }
      return KeyBackup(path: path, instant: parts([UInt8](bytes))?.instant)
    }.sorted { $0.instant > $1.instant }
  }

  private init?(path: String, instant: Date?) {
    guard let instant else { return nil }
    self.path = path
    self.instant = instant
  }

  /// What a file of this kind holds; nil for any other.
  private static func parts(_ bytes: [UInt8]) -> (line: [UInt8], instant: Date, sealed: [UInt8])? {
    guard let end = bytes.prefix(100).firstIndex(of: lineEnd) else { return nil }
    let line = Array(bytes[..<end])
    let words = String(decoding: line, as: UTF8.self).split(separator: " ")
    guard words.count == 2, words[0] == form, let instant = InstantText.instant(String(words[1]))
    else { return nil }
    return (line, instant, Array(bytes[(end + 1)...]))
  }

  /// Seals rows of keys into a new file.
  static func write(
    _ rows: [StoredKeyRow], to path: String, at instant: Date, key: SymmetricKey
  ) throws(RecordError) -> KeyBackup {
    let line = Array("\(form) \(try InstantText.text(instant))".utf8)
    let draft = try NewFile(appearingAt: path)
    defer { draft.discard() }
    do {
      let bytes = line + [lineEnd] + Seal.sealed([UInt8](try JSONEncoder().encode(rows)), line, key)
      let file = try FileHandle(forWritingTo: URL(filePath: draft.path))
      try file.write(contentsOf: Data(bytes))
      try file.synchronize()
      try file.close()
    } catch {
      throw .inputOutput(path: path, fault: SystemFault(number: errno))
    }
    try draft.appear()
    guard let backup = KeyBackup(path: path, instant: instant) else {
      preconditionFailure("the instant is known")
    }
    return backup
  }

  /// Reads the rows of keys of a file.
  ///
  /// - Throws: ``RecordError/missing(path:)``, ``RecordError/notAKeyStore(path:)`` for another
  /// file, ``RecordError/installationKeyWrong(path:)`` where the key does not open it.
  static func read(
    _ path: String, key: SymmetricKey, keyPath: String
  ) throws(RecordError) -> (rows: [StoredKeyRow], instant: Date) {
    guard FileManager.default.fileExists(atPath: path) else { throw .missing(path: path) }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .notPermitted(path: path)
    }
    guard let parts = parts([UInt8](data)) else { throw .notAKeyStore(path: path) }
    guard let opened = Seal.opened(parts.sealed, parts.line, key) else {
      throw .installationKeyWrong(path: keyPath)
    }
    do {
      return (
        try JSONDecoder().decode([StoredKeyRow].self, from: Data(opened)), parts.instant
      )
    } catch { throw .notAKeyStore(path: path) }
  }
}

/// A key as the store keeps it, wrapped; nil once destroyed.
struct StoredKeyRow: Codable {
  let record: String
  let owner: String
  let version: Int
  let wrapped: Data?
  let destroyedAt: String?
}
