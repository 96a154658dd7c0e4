import Foundation
import Wording

/// A file that a step writes whole or not at all.
struct OutputFile {
  let name: String

  /// Writes beside the place first, then moves into it, readable by its owner alone.
  func write(_ bytes: [UInt8]) throws(Refusal) {
    let place = URL(fileURLWithPath: name)
    do {
      try Data(bytes).write(to: place, options: .atomic)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: name)
    } catch {
      throw Refusal(.cannotCreate, .cannotWrite(name, SystemReason(error)))
    }
  }

  /// Refuses a place where anything lies, for what must not be written over.
  func refuseExisting() throws(Refusal) {
    guard !FileManager.default.fileExists(atPath: name) else {
      throw Refusal(.cannotCreate, .fileIsThere(name))
    }
  }
}
