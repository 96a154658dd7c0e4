import Foundation
import Glibc

/// Standard output and standard error, written whole; a pipe that the reader closed is no error.
enum Output {
  /// Whether results go to a person's screen.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether colours help: on a terminal, unless the environment asks for none.
  static var hasColour: Bool {
    isTerminal && ProcessInfo.processInfo.environment["NO_COLOR"]?.isEmpty ?? true
      && ProcessInfo.processInfo.environment["TERM"] != "dumb"
  }

  /// Writes a result with a line end.
  ///
  /// - Throws: ``OutputError`` where the system could not write, other than a closed pipe.
  static func result(_ text: String) throws {
    try write(Data((text + "\n").utf8), to: STDOUT_FILENO)
  }

  /// Writes bytes as they are.
  static func result(bytes: Data) throws { try write(bytes, to: STDOUT_FILENO) }

  /// Writes a diagnostic with a line end.
  ///
  /// Where standard error itself cannot be written there is nobody left to tell; the exit status
  /// still says what happened.
  static func diagnostic(_ text: String) {
    do { try write(Data((text + "\n").utf8), to: STDERR_FILENO) } catch { return }
  }

  private static func write(_ data: Data, to descriptor: Int32) throws {
    var rest = data[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0 {
        if errno == EINTR { continue }
        if errno == EPIPE { throw OutputError.closedPipe }
        throw OutputError.system(errno)
      }
      rest = rest.dropFirst(written)
    }
  }
}

/// What keeps a result from being written.
enum OutputError: Error {
  /// The reader has enough, as `head` has; the program ends without a complaint.
  case closedPipe
  case system(Int32)
}
