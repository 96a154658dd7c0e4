package import Foundation

/// Why a file could not be read at all.
package enum InputFileError: Error, Equatable, Sendable {
  /// There is no file of this name.
  case noSuchFile(String)
  /// It is a folder, or the system refuses to open it.
  case notReadable(String)
  /// It is larger than what is read, in bytes.
  case tooLarge(String, limit: Int)
}

/// The bytes of a file or of standard input.
package enum InputFile {
  /// How much is read from a pipe where a file would be mapped: 4 GiB.
  private static let largestPipe = 4 << 30

  /// The whole file, or standard input for `-`.
  ///
  /// Bytes are counted while they come: a device or a pipe that never ends is refused too.
  package static func bytes(
    _ path: String, limit: Int = CSVLimits.standard.bytes
  ) throws(InputFileError) -> [UInt8] {
    let handle: FileHandle
    if path == "-" {
      handle = .standardInput
    } else {
      try check(path)
      guard let opened = FileHandle(forReadingAtPath: path) else { throw .notReadable(path) }
      handle = opened
    }
    var bytes: [UInt8] = []
    while true {
      let chunk: Data?
      do {
        chunk = try handle.read(upToCount: 1 << 20)
      } catch {
        throw .notReadable(path)
      }
      guard let chunk, !chunk.isEmpty else { return bytes }
      bytes.append(contentsOf: chunk)
      guard bytes.count <= limit else { throw .tooLarge(path, limit: limit) }
    }
  }

  /// The file mapped into memory; standard input for `-`, and pipes, are read whole.
  package static func mapped(_ path: String) throws(InputFileError) -> Data {
    if path == "-" { return Data(try bytes("-", limit: largestPipe)) }
    try check(path)
    // What is no regular file cannot be mapped and may never end.
    let type: FileAttributeType?
    do {
      type = try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
    } catch {
      throw .notReadable(path)
    }
    guard type == .typeRegular || type == .typeSymbolicLink else {
      return Data(try bytes(path, limit: largestPipe))
    }
    do {
      return try Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped)
    } catch {
      throw .notReadable(path)
    }
  }

  private static func check(_ path: String) throws(InputFileError) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .noSuchFile(path)
    }
    if isFolder.boolValue { throw .notReadable(path) }
  }
}
