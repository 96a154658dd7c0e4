import Foundation

/// Where the keys of an installation lie: never in a record, nor in a backup of one.
package struct KeyPlace: Equatable, Sendable {
  /// The key store: one wrapped key for each owner, of every record of this installation.
  package let store: String
  /// The file of the key that wraps them.
  package let installationKey: String

  /// - Parameter installationKey: beside the store without one.
  package init(store: String, installationKey: String? = nil) {
    self.store = store
    self.installationKey =
      installationKey
      ?? URL(filePath: store).deletingLastPathComponent().appending(path: "installation.key").path
  }

  /// Refuses a file, or a folder, that others than its owner may look into.
  ///
  /// - Throws: ``RecordError/keysLoose(path:mode:)``, ``RecordError/notPermitted(path:)``,
  ///   ``RecordError/missing(path:)``.
  static func checkMode(of path: String) throws(RecordError) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      switch errno {
      case ENOENT, ENOTDIR: throw .missing(path: path)
      case EACCES, EPERM: throw .notPermitted(path: path)
      default: throw .inputOutput(path: path, fault: SystemFault(number: errno))
      }
    }
    let mode = Int(status.st_mode) & 0o777
    guard mode & 0o077 == 0 else { throw .keysLoose(path: path, mode: mode) }
  }

  /// The folder of a file of keys.
  static func folder(of path: String) -> String {
    URL(filePath: path).deletingLastPathComponent().path
  }

  /// Makes a folder for its owner alone where there is none, and refuses a looser one.
  static func makeFolder(of path: String) throws(RecordError) {
    let folder = folder(of: path)
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .cannotCreate(path: folder, fault: SystemFault(number: errno))
    }
    try checkMode(of: folder)
  }
}
