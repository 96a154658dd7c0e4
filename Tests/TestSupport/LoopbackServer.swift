package import Foundation
import Glibc
import Synchronization

/// A small HTTP server on this machine that answers every request as the test says.
package final class LoopbackServer: Sendable {
  /// What came in.
  package struct Request: Sendable {
    package let head: String
    package let body: Data
  }

  /// What goes out.
  package struct Answer: Sendable {
    package let status: Int
    package let headers: [String]
    package let body: Data

    package init(status: Int = 200, headers: [String] = [], body: Data = Data()) {
      self.status = status
      self.headers = headers
      self.body = body
    }
  }

  /// What keeps the server from listening.
  package enum Failure: Error {
    case system(Int32)
  }

  private final class Log: Sendable {
    let requests = Mutex<[Request]>([])
  }

  /// The port it listens on, one that was free.
  package let port: Int
  private let listener: Int32
  private let log = Log()

  /// Everything that was asked so far.
  package var received: [Request] { log.requests.withLock { $0 } }

  /// Listens on 127.0.0.1 and answers with `answer`, one connection after the other.
  package init(answer: @escaping @Sendable (Request) -> Answer) throws(Failure) {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard listener >= 0 else { throw .system(errno) }
    self.listener = listener
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isListening = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, length) == 0 && listen(listener, 8) == 0
          && getsockname(listener, $0, &length) == 0
      }
    }
    guard isListening else { throw .system(errno) }
    port = Int(UInt16(bigEndian: address.sin_port))
    let log = log
    Thread.detachNewThread { Self.serve(listener, log, answer) }
  }

  deinit { shutdown(listener, Int32(SHUT_RDWR)) }

  /// Ends when the listening socket is shut down.
  private static func serve(
    _ listener: Int32, _ log: Log, _ answer: @Sendable (Request) -> Answer
  ) {
    while true {
      let connection = accept(listener, nil, nil)
      guard connection >= 0 else { break }
      if let request = read(connection) {
        log.requests.withLock { $0.append(request) }
        write(answer(request), to: connection)
      }
      close(connection)
    }
    close(listener)
  }

  private static func read(_ connection: Int32) -> Request? {
    var bytes = Data()
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      if let end = bytes.range(of: Data("\r\n\r\n".utf8)) {
        let head = String(decoding: bytes[..<end.lowerBound], as: UTF8.self)
        let length = head.lowercased().split(separator: "\r\n")
          .first { $0.hasPrefix("content-length:") }
          .flatMap { Int($0.dropFirst(15).trimmingCharacters(in: .whitespaces)) }
        if bytes.count - end.upperBound >= length ?? 0 {
          return Request(head: head, body: Data(bytes[end.upperBound...]))
        }
      }
      let count = recv(connection, &buffer, buffer.count, 0)
      guard count > 0 else { return nil }
      bytes.append(contentsOf: buffer[..<count])
    }
  }

  private static func write(_ answer: Answer, to connection: Int32) {
    let lines =
      ["HTTP/1.1 \(answer.status) -", "Content-Length: \(answer.body.count)", "Connection: close"]
      + answer.headers
    var bytes = Data((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) + answer.body
    while !bytes.isEmpty {
      let sent = bytes.withUnsafeBytes {
        send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard sent > 0 else { return }
      bytes = Data(bytes.dropFirst(sent))
    }
  }
}
