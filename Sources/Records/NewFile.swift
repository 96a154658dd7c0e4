import Foundation

/// A file that is made under another name and appears whole under its own.
///
/// A crash leaves either nothing under the name or the finished file. Only its owner may read it.
struct NewFile {
  /// Where it lies until it appears.
  let path: String
  private let name: String

  /// Makes the empty file beside the place where it will appear.
  ///
  /// - Throws: ``RecordError/exists(path:)`` if anything lies there already,
  ///   ``RecordError/notPermitted(path:)``, ``RecordError/cannotCreate(path:fault:)``.
  init(appearingAt name: String) throws(RecordError) {
    var status = stat()
    guard lstat(name, &status) != 0 else { throw .exists(path: name) }
    // A journal left beside the place would be played over the new file; an empty one, which
    // readers leave, has nothing to play.
    for journal in ["-wal", "-journal"].map({ name + $0 }) {
      guard lstat(journal, &status) != 0 || status.st_size == 0 else {
        throw .exists(path: journal)
      }
    }
    self.name = name
    path = name + ".new-" + UUID().uuidString
    let descriptor = Foundation.open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      if errno == EACCES || errno == EPERM { throw .notPermitted(path: name) }
      throw .cannotCreate(path: name, fault: SystemFault(number: errno))
    }
    Foundation.close(descriptor)
  }

  /// Lets the file appear, and makes its name survive a power cut.
  ///
  /// - Throws: ``RecordError/exists(path:)`` if another file appeared there meanwhile.
  func appear() throws(RecordError) {
    if link(path, name) != 0 {
      // Sticks and some network folders know no second name for a file.
      if errno == EEXIST { throw .exists(path: name) }
      var status = stat()
      guard [EPERM, EOPNOTSUPP, ENOSYS].contains(errno), lstat(name, &status) != 0,
        rename(path, name) == 0
      else { throw .cannotCreate(path: name, fault: SystemFault(number: errno)) }
    }
    let folder = URL(filePath: name).deletingLastPathComponent().path
    let descriptor = Foundation.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .inputOutput(path: name, fault: SystemFault(number: errno)) }
    defer { Foundation.close(descriptor) }
    guard fsync(descriptor) == 0 else {
      throw .inputOutput(path: name, fault: SystemFault(number: errno))
    }
  }

  /// Removes what is left under the other name.
  func discard() {
    for end in ["", "-wal", "-shm", "-journal"] { unlink(path + end) }
  }
}
