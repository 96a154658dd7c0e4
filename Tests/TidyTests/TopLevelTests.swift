import Foundation
import Testing

/// What a visitor sees first stays as small as it is meant to be.
@Suite struct TopLevelTests {
  static let expected: Set<String> = [
    "Package.swift", "Sources", "Tests", "Fixtures", "Benchmarks", "README.md",
  ]

  @Test func `the top level holds what it should and no more`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Repository.root.path)
      .filter { !$0.hasPrefix(".") && $0 != "LICENSE" && $0 != "Package.resolved" }
    #expect(Set(names) == Self.expected)
  }

  @Test func `no unfinished mark is left in the sources`() throws {
    let marks = ["TO" + "DO", "FIX" + "ME", "XX" + "X", "not yet " + "implemented"]
    let found = try ["Sources", "Tests", "Benchmarks"]
      .flatMap { try Repository.swiftFiles(below: $0) }
      .flatMap { file in marks.filter { file.text.contains($0) }.map { "\(file.path): \($0)" } }
    #expect(found == [])
  }
}
