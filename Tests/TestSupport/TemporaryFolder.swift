package import Foundation

/// A folder of its own for one test; it goes when the last reference to it goes.
package final class TemporaryFolder: Sendable {
  /// Where the folder lies.
  package let url: URL

  /// Makes the folder, readable by its owner alone.
  package init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("uztartu-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: url, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The path of a file in the folder, whether it is there or not.
  package func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  /// Writes a file of text and answers its path.
  package func write(_ text: String, as name: String) throws -> String {
    try write(Data(text.utf8), as: name)
  }

  /// Writes a file of bytes and answers its path.
  package func write(_ bytes: Data, as name: String) throws -> String {
    try bytes.write(to: url.appendingPathComponent(name))
    return path(name)
  }

  /// The text of a file in the folder.
  package func text(_ name: String) throws -> String {
    try String(contentsOf: url.appendingPathComponent(name), encoding: .utf8)
  }
}
