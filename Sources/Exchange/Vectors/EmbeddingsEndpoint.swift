import Dispatch
import Foundation
import FoundationNetworking
import Glibc
import Synchronization

/// A program on this machine that turns texts into vectors, asked as OpenAI's interface for
/// embeddings is: `POST …/embeddings` with a list of texts.
///
/// What people write is personal and stays on this machine: any other host is refused, no
/// redirection is followed and no proxy is used.
package struct EmbeddingsEndpoint: Sendable {
  private static let textsPerRequest = 32
  private static let secondsPerRequest: TimeInterval = 120
  private static let largestAnswer = 64 << 20
  private let address: URL
  private let model: String?

  /// `address`: with or without the ending `/embeddings`. `model`: the name sent along, if the
  /// program serves several.
  ///
  /// - Throws: ``EmbeddingsError/notLocal(_:)`` for an address that is not this machine's.
  package init(_ address: String, model: String?) throws(EmbeddingsError) {
    guard var components = URLComponents(string: address), let host = components.host,
      ["http", "https"].contains(components.scheme), components.user == nil,
      Self.isLoopback(host)
    else { throw .notLocal(address) }
    while components.path.hasSuffix("/") { components.path.removeLast() }
    if !components.path.hasSuffix("/embeddings") { components.path += "/embeddings" }
    guard let url = components.url else { throw .notLocal(address) }
    self.address = url
    self.model = model
  }

  private static func isLoopback(_ host: String) -> Bool {
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    let isIPv4 =
      parts.count == 4 && parts[0] == "127"
      && parts.allSatisfy { part in part.allSatisfy(\.isASCIIDigit) && UInt8(part) != nil }
    return host == "localhost" || ["::1", "[::1]"].contains(host) || isIPv4
  }

  /// The vectors of texts under their row ids; the order of requests is that given.
  ///
  /// - Throws: ``EmbeddingsError`` with the first thing that went wrong; nothing is kept then.
  package func vectors(
    of texts: [(id: String, text: String)]
  ) throws(EmbeddingsError) -> TextVectors {
    // The transfer library would take a proxy from the environment.
    setenv("no_proxy", "*", 1)
    setenv("NO_PROXY", "*", 1)
    var rows: [String: [Float]] = [:]
    var dimension: Int?
    for start in stride(from: 0, to: texts.count, by: Self.textsPerRequest) {
      let part = texts[start..<min(start + Self.textsPerRequest, texts.count)]
      let vectors = try ask(part.map(\.text))
      for (entry, vector) in zip(part, vectors) {
        let expected = dimension ?? vector.count
        guard vector.count == expected, expected > 0 else {
          throw .badAnswer(address.absoluteString, detail: "\(vector.count) ≠ \(expected)")
        }
        dimension = expected
        rows[entry.id] = vector
      }
    }
    return TextVectors(dimension: dimension ?? 0, rows: rows)
  }

  private func ask(_ texts: [String]) throws(EmbeddingsError) -> [[Float]] {
    var request = URLRequest(url: address, timeoutInterval: Self.secondsPerRequest)
    request.httpMethod = "POST"
    request.setValue("application/json", forHTTPHeaderField: "Content-Type")
    let body: Data
    do {
      body = try JSONEncoder().encode(
        EmbeddingsRequest(input: texts, model: model))
    } catch { throw .badAnswer(address.absoluteString, detail: "\(error)") }
    request.httpBody = body
    let (data, status) = try exchange(request)
    guard status == 200 else { throw .refused(address.absoluteString, status: status) }
    guard data.count <= Self.largestAnswer else {
      throw .badAnswer(address.absoluteString, detail: "\(data.count) > \(Self.largestAnswer)")
    }
    return try Self.vectors(in: data, count: texts.count, from: address.absoluteString)
  }

  /// The vectors of an answer in the order of the texts.
  static func vectors(
    in data: Data, count: Int, from address: String
  ) throws(EmbeddingsError) -> [[Float]] {
    let answer: EmbeddingsAnswer
    do { answer = try JSONDecoder().decode(EmbeddingsAnswer.self, from: data) } catch {
      throw .badAnswer(address, detail: "JSON")
    }
    let entries = answer.data.sorted { $0.index < $1.index }
    guard entries.map(\.index) == Array(0..<count) else {
      throw .badAnswer(address, detail: "\(entries.count) ≠ \(count)")
    }
    guard
      entries.allSatisfy({ entry in
        entry.embedding.allSatisfy(\.isFinite) && entry.embedding.contains { $0 != 0 }
      })
    else { throw .badAnswer(address, detail: "NaN, 0") }
    return entries.map(\.embedding)
  }

  /// Sends one request and waits for its answer.
  private func exchange(_ request: URLRequest) throws(EmbeddingsError) -> (Data, Int) {
    let outcome = Mutex<Result<(Data, Int), EmbeddingsError>?>(nil)
    let done = DispatchSemaphore(value: 0)
    let session = URLSession(
      configuration: .ephemeral, delegate: RedirectionRefusal(), delegateQueue: nil)
    let place = address.absoluteString
    session.dataTask(with: request) { data, response, error in
      let result: Result<(Data, Int), EmbeddingsError> =
        if let error {
          .failure(.unreachable(place, detail: error.localizedDescription))
        } else {
          .success((data ?? Data(), (response as? HTTPURLResponse)?.statusCode ?? 0))
        }
      outcome.withLock { $0 = result }
      done.signal()
    }.resume()
    done.wait()
    session.finishTasksAndInvalidate()
    guard let result = outcome.withLock({ $0 }) else {
      preconditionFailure("the task signals after it has its result")
    }
    return try result.get()
  }
}

/// What keeps texts from getting their vectors.
package enum EmbeddingsError: Error, Equatable, Sendable {
  /// The address is not one of this machine.
  case notLocal(String)
  /// Nothing answers there.
  case unreachable(String, detail: String)
  /// The answer has another status than 200.
  case refused(String, status: Int)
  /// The answer is not what was asked for.
  case badAnswer(String, detail: String)
}

/// Stops where the answer points elsewhere: the texts would follow.
private final class RedirectionRefusal: NSObject, URLSessionTaskDelegate {
  func urlSession(
    _ session: URLSession, task: URLSessionTask,
    willPerformHTTPRedirection response: HTTPURLResponse, newRequest request: URLRequest,
    completionHandler: @escaping (URLRequest?) -> Void
  ) {
    completionHandler(nil)
  }
}

/// A request of the interface.
private struct EmbeddingsRequest: Encodable {
  let input: [String]
  let model: String?
  let encodingFormat = "float"

  enum CodingKeys: String, CodingKey {
    case input, model
    case encodingFormat = "encoding_format"
  }
}

/// An answer of the interface.
private struct EmbeddingsAnswer: Decodable {
  let data: [Entry]

  struct Entry: Decodable {
    let index: Int
    let embedding: [Float]
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
