import Foundation
import Testing

/// Messages exist in three languages by their type; here, that each is used and none is a copy.
@Suite struct MessageTests {
  private static func messages(in file: SourceFile) -> [String] {
    file.lines.compactMap { line in
      let words = line.split(separator: " ")
      guard words.first == "package", words.dropFirst().first == "static", words.count > 3 else {
        return nil
      }
      return words[3].split { !$0.isLetter && !$0.isNumber && $0 != "_" }.first.map(String.init)
    }
  }

  private static func declared() throws -> [(name: String, path: String)] {
    try Repository.swiftFiles(below: "Sources/Wording")
      .filter { $0.path.contains("Message+") }
      .flatMap { file in messages(in: file).map { ($0, file.path) } }
  }

  @Test func `every message is used by the program`() throws {
    let sources = try Repository.swiftFiles(below: "Sources").filter {
      !$0.path.hasPrefix("Sources/Wording/Message+")
    }
    var used: Set<Substring> = []
    for file in sources {
      used.formUnion(file.text.split { !$0.isLetter && !$0.isNumber && $0 != "_" })
    }
    for file in try Repository.swiftFiles(below: "Sources/Wording")
    where file.path.contains("Message+") {
      for (name, count) in MessageTests.counts(in: file.text) where count > 1 {
        used.insert(name)
      }
    }
    let unused = try Self.declared().filter { !used.contains(Substring($0.name)) }
    #expect(unused.map { "\($0.path): \($0.name)" } == [])
    #expect(try Self.declared().count > 50)
  }

  private static func counts(in text: String) -> [Substring: Int] {
    var counts: [Substring: Int] = [:]
    for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "_" }) {
      counts[word, default: 0] += 1
    }
    return counts
  }
}
