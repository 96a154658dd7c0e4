import Foundation
import Testing

/// Who may import whom: the table that keeps the house a house.
@Suite struct ImportTests {
  /// For each target, ours and others that its files may import.
  static let allowed: [String: Set<String>] = [
    "Vectors": ["CBLAS", "Dispatch", "Glibc"],
    "Assignment": ["Dispatch", "Synchronization"],
    "Statistics": ["Glibc"],
    "Lexicon": ["CSnowball"],
    "Wording": ["Foundation"],
    "Forum": ["Foundation"],
    "Matchmaking": ["Forum", "Vectors", "Lexicon"],
    "Mentoring": ["Forum", "Matchmaking", "Assignment", "Vectors"],
    "Records": [
      "Forum", "Mentoring", "GRDB", "Crypto", "Foundation", "Glibc", "Synchronization",
    ],
    "Evaluation": ["Forum", "Mentoring", "Assignment", "Statistics"],
    "Exchange": [
      "Forum", "Mentoring", "Evaluation", "Wording", "Dispatch", "Foundation",
      "FoundationNetworking", "Glibc", "Synchronization",
    ],
    "Workflow": [
      "Forum", "Matchmaking", "Mentoring", "Assignment", "Statistics", "Vectors", "Lexicon",
      "Wording", "Evaluation", "Records", "Exchange", "Foundation", "Glibc",
    ],
    "uztartu": ["Workflow", "Wording", "Fixtures", "ArgumentParser", "Foundation", "Glibc"],
  ]

  @Test func `every import stands in the table`() throws {
    let strays = try Repository.swiftFiles(below: "Sources").flatMap { file in
      let allowed = Self.allowed[file.target] ?? []
      return file.imports.filter { !allowed.contains($0) }.map { "\(file.path): import \($0)" }
    }
    #expect(strays == [])
  }

  @Test func `every target stands in the table and has a file`() throws {
    let targets = Set(try Repository.swiftFiles(below: "Sources").map(\.target))
    #expect(targets == Set(Self.allowed.keys))
  }

  @Test func `a line of imports is read with its level and attributes`() {
    let file = SourceFile(
      path: "Sources/X/X.swift",
      text: "@testable import A\npackage import B\nimport struct\n// import C\nimport D.E")
    #expect(file.imports == ["A", "B", "struct", "D"])
  }

  @Test func `an outside package is imported by one target`() throws {
    let outside: Set<String> = ["GRDB", "Crypto", "ArgumentParser"]
    var users: [String: Set<String>] = [:]
    for file in try Repository.swiftFiles(below: "Sources") {
      for name in file.imports where outside.contains(name) {
        users[name, default: []].insert(file.target)
      }
    }
    #expect(users.filter { $0.value.count > 1 } == [:])
    #expect(Set(users.keys) == outside)
  }
}
