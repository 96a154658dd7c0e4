import Foundation
import Synchronization

/// The right to write a record, held by one process at a time.
///
/// The lock is the operating system's, on a file beside the record: it ends with the process that
/// holds it, however that ends. Whoever asks waits a little for a short command to end. The file
/// itself stays.
final class RecordLock: Sendable {
  private let descriptor: Mutex<Int32?>

  private static let pauseMicroseconds: UInt32 = 20_000

  /// Takes the lock, and waits for it as long as for any other connection.
  ///
  /// Symbolic links are followed, so that two names of one record share its lock.
  ///
  /// - Throws: ``RecordError/busy(path:)`` if another process, or another record object of this
  ///   one, holds it; ``RecordError/notPermitted(path:)`` if the lock file cannot be made.
  init(besideRecordAt path: String) throws(RecordError) {
    let file = RecordLock.path(besideRecordAt: path)
    let opened = Foundation.open(file, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard opened >= 0 else {
      switch errno {
      case EACCES, EPERM: throw .notPermitted(path: path)
      default: throw .inputOutput(path: path, fault: SystemFault(number: errno))
      }
    }
    guard RecordLock.take(opened) else {
      let reason = errno
      Foundation.close(opened)
      if reason == EWOULDBLOCK { throw .busy(path: path) }
      throw .inputOutput(path: path, fault: SystemFault(number: reason))
    }
    descriptor = Mutex(opened)
  }

  deinit { release() }

  /// Tries until the patience is over; `errno` then says why it was in vain.
  private static func take(_ descriptor: Int32) -> Bool {
    let clock = ContinuousClock()
    let end = clock.now + .seconds(Record.busyTimeoutSeconds)
    while true {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
      let reason = errno
      guard reason == EWOULDBLOCK || reason == EINTR, clock.now < end else {
        errno = reason
        return false
      }
      usleep(pauseMicroseconds)
    }
  }

  /// Lets the next writer in; a second call does nothing.
  func release() {
    descriptor.withLock { held in
      guard let opened = held else { return }
      held = nil
      // Explicitly: a process being started right now holds a copy of the descriptor until it runs.
      flock(opened, LOCK_UN)
      Foundation.close(opened)
    }
  }

  /// Whether some process holds the right to write a record now.
  static func isHeld(besideRecordAt path: String) -> Bool {
    let opened = Foundation.open(RecordLock.path(besideRecordAt: path), O_RDONLY | O_CLOEXEC)
    // Without the file nobody has ever held it.
    guard opened >= 0 else { return false }
    defer { Foundation.close(opened) }
    // A shared lock, so that two who ask do not take each other for a writer.
    guard flock(opened, LOCK_SH | LOCK_NB) == 0 else { return true }
    flock(opened, LOCK_UN)
    return false
  }

  /// Where the lock of a record lies.
  static func path(besideRecordAt path: String) -> String {
    URL(filePath: path).resolvingSymlinksInPath().path + "-lock"
  }
}
