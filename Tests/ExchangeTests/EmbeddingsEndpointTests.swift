import Exchange
import Foundation
import Synchronization
import TestSupport
import Testing

/// Asking a program on this machine for vectors, over a real connection.
struct EmbeddingsEndpointTests {
  /// Answers each text with its length and its number of `a`.
  private static func lengths(_ request: LoopbackServer.Request) -> LoopbackServer.Answer {
    struct Question: Decodable { let input: [String] }
    guard let question = try? JSONDecoder().decode(Question.self, from: request.body) else {
      return .init(status: 400)
    }
    // Backwards: only the index says which text a vector belongs to.
    let entries = question.input.enumerated().reversed().map { index, text in
      #"{"index":\#(index),"embedding":[\#(text.count),\#(text.filter { $0 == "a" }.count)]}"#
    }
    return .init(body: Data(#"{"data":[\#(entries.joined(separator: ","))]}"#.utf8))
  }

  private func ask(
    _ server: LoopbackServer, _ texts: [(id: String, text: String)], path: String = "/v1",
    model: String? = nil
  ) throws -> TextVectors {
    try EmbeddingsEndpoint("http://127.0.0.1:\(server.port)\(path)", model: model)
      .vectors(of: texts)
  }

  @Test func `every text gets its own vector, in requests of some texts each`() throws {
    let server = try LoopbackServer(answer: Self.lengths)
    let texts = (0..<70).map { (id: "need:N\($0)", text: String(repeating: "a", count: $0 + 1)) }
    let vectors = try ask(server, texts)
    #expect(vectors.dimension == 2)
    #expect(vectors.rows.count == 70)
    #expect(
      (0..<70).allSatisfy { vectors.rows["need:N\($0)"] == [Float($0 + 1), Float($0 + 1)] })
    #expect(server.received.count == 3)
  }

  @Test(arguments: ["/v1", "/v1/", "/v1/embeddings", "/v1/embeddings/"])
  func `the address may end before or after the interface's own word`(path: String) throws {
    let server = try LoopbackServer(answer: Self.lengths)
    _ = try ask(server, [("a", "ñu")], path: path, model: "e5")
    let request = try #require(server.received.first)
    #expect(request.head.hasPrefix("POST /v1/embeddings HTTP/1.1\r\n"))
    #expect(String(decoding: request.body, as: UTF8.self).contains(#""model":"e5""#))
  }

  @Test(arguments: [
    "http://example.org/v1", "http://10.0.0.1:8000", "http://127.0.0.1.example.org/",
    "http://localhost.example.org/", "ftp://localhost/", "localhost:80", "http://me@127.0.0.1/",
    "http://128.0.0.1/", "http://127.0.0.300/", "http://127.0.0.+1/", "", "http:///v1",
  ])
  func `an address that is not this machine's is refused before anything is sent`(
    address: String
  ) {
    #expect(throws: EmbeddingsError.notLocal(address)) {
      try EmbeddingsEndpoint(address, model: nil)
    }
  }

  @Test func `nobody there, or another status, is told`() throws {
    let server = try LoopbackServer { _ in .init(status: 503) }
    let place = "http://127.0.0.1:\(server.port)/v1/embeddings"
    #expect(throws: EmbeddingsError.refused(place, status: 503)) {
      try ask(server, [("a", "b")])
    }
    #expect {
      try EmbeddingsEndpoint("http://127.0.0.1:1/v1", model: nil).vectors(of: [("a", "b")])
    } throws: { error in
      guard case EmbeddingsError.unreachable = error else { return false }
      return true
    }
  }

  @Test func `texts do not follow a redirection`() throws {
    let elsewhere = try LoopbackServer(answer: Self.lengths)
    let server = try LoopbackServer { [port = elsewhere.port] _ in
      .init(status: 307, headers: ["Location: http://127.0.0.1:\(port)/v1/embeddings"])
    }
    #expect(throws: EmbeddingsError.self) { try ask(server, [("a", "b")]) }
    #expect(elsewhere.received.isEmpty)
  }

  @Test(arguments: [
    "", "[]", #"{"data":[]}"#, #"{"data":[{"index":1,"embedding":[1]}]}"#,
    #"{"data":[{"index":0,"embedding":[]}]}"#, #"{"data":[{"index":0,"embedding":[0,0]}]}"#,
    #"{"data":[{"index":0,"embedding":["x"]}]}"#,
    #"{"data":[{"index":0,"embedding":[1e999]}]}"#,
    #"{"data":[{"index":0,"embedding":[1]},{"index":0,"embedding":[1]}]}"#,
  ])
  func `an answer that is not what was asked for is refused`(body: String) throws {
    let server = try LoopbackServer { _ in .init(body: Data(body.utf8)) }
    #expect {
      try ask(server, [("a", "b")])
    } throws: { error in
      guard case EmbeddingsError.badAnswer = error else { return false }
      return true
    }
  }

  @Test func `vectors of different lengths are refused`() throws {
    let count = Mutex(0)
    let server = try LoopbackServer { request in
      let turn = count.withLock {
        $0 += 1
        return $0
      }
      let texts = String(decoding: request.body, as: UTF8.self).components(separatedBy: "x").count
      let entries = (0..<texts - 1).map {
        #"{"index":\#($0),"embedding":[\#(turn == 1 ? "1" : "1,2")]}"#
      }
      return .init(body: Data(#"{"data":[\#(entries.joined(separator: ","))]}"#.utf8))
    }
    #expect(throws: EmbeddingsError.self) {
      try ask(server, (0..<33).map { ("n\($0)", "x") })
    }
  }
}
