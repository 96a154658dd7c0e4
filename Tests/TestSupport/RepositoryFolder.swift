package import Foundation

/// The sources that these tests were built from.
package enum RepositoryFolder {
  /// The top level of the repository.
  package static let url = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A file or folder by its path from the top level.
  package static func file(_ path: String) -> URL { url.appendingPathComponent(path) }
}
