import Crypto
import Foundation

/// The key of an installation: it wraps every other key, and lies in a file of its own.
enum InstallationKey {
  private static let digits = 64

  /// Reads the key.
  ///
  /// - Throws: ``RecordError/installationKeyMissing(path:)``,
  ///   ``RecordError/keysLoose(path:mode:)``, ``RecordError/notAKeyStore(path:)`` for a file that
  ///   is not 64 hexadecimal digits.
  static func read(at path: String) throws(RecordError) -> SymmetricKey {
    do throws(RecordError) { try KeyPlace.checkMode(of: path) } catch {
      if case .missing = error { throw .installationKeyMissing(path: path) }
      throw error
    }
    try KeyPlace.checkMode(of: KeyPlace.folder(of: path))
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .notPermitted(path: path)
    }
    let text = String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    guard let bytes = bytes(ofHexadecimal: text) else { throw .notAKeyStore(path: path) }
    return SymmetricKey(data: bytes)
  }

  /// Makes a key and its file; what another process made meanwhile stays.
  static func make(at path: String) throws(RecordError) {
    try KeyPlace.makeFolder(of: path)
    let draft: NewFile
    do throws(RecordError) { draft = try NewFile(appearingAt: path) } catch {
      if case .exists = error { return }
      throw error
    }
    defer { draft.discard() }
    let key = SymmetricKey(size: .bits256)
    let text = key.withUnsafeBytes { SHA256Text.hexadecimal($0) } + "\n"
    do {
      let file = try FileHandle(forWritingTo: URL(filePath: draft.path))
      try file.write(contentsOf: Data(text.utf8))
      try file.synchronize()
      try file.close()
    } catch {
      throw .inputOutput(path: path, fault: SystemFault(number: errno))
    }
    do throws(RecordError) { try draft.appear() } catch {
      if case .exists = error { return }
      throw error
    }
  }

  private static func bytes(ofHexadecimal text: String) -> [UInt8]? {
    let values = text.utf8.compactMap { Character(UnicodeScalar($0)).hexDigitValue }
    guard text.utf8.count == digits, values.count == digits else { return nil }
    return stride(from: 0, to: digits, by: 2).map { UInt8(values[$0] << 4 | values[$0 + 1]) }
  }
}
