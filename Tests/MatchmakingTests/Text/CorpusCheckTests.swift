import Foundation
import Lexicon
import Matchmaking
import Testing

struct CorpusCheckTests {
  private func statement(_ concept: String, _ text: String) -> TrainingStatement {
    TrainingStatement(concepts: [concept], kind: .need, language: .en, voice: "v", text: text)
  }

  private let labels = [
    TrainingStatement(
      concepts: ["need-budget"], kind: .label, language: .en, voice: "t", text: "budget")
  ]

  @Test func `the same words twice are a duplicate whatever the case and the marks`() {
    let check = CorpusCheck(
      statements: [
        statement("need-budget", "We lost the key!"), statement("need-budget", "Something else"),
        statement("need-budget", "we LOST the key"),
      ], labels: labels)
    #expect(check.duplicates.map(\.first) == [0])
    #expect(check.duplicates.map(\.second) == [2])
  }

  @Test func `most words shared is a near duplicate`() {
    let check = CorpusCheck(
      statements: [
        statement("need-budget", "Nobody knows how much money is left in the box"),
        statement("need-budget", "Nobody knows how much money is left in that box"),
        statement("need-budget", "Nobody knows how to dance"),
      ], labels: labels)
    #expect(check.nearDuplicates.map(\.second) == [1])
  }

  @Test func `statements that say the label are counted`() {
    let check = CorpusCheck(
      statements: [
        statement("need-budget", "Our budgets are wrong"), statement("need-budget", "No money"),
      ], labels: labels)
    #expect(check.labelledPercent() == ["need-budget": 50])
  }

  @Test func `thin cells and unknown concepts are named`() {
    let check = CorpusCheck(statements: [statement("need-x", "What now")], labels: labels)
    #expect(check.unknownConcepts == ["need-x"])
    #expect(
      check.cells(below: [.need: 1]).map(\.concept) == Array(repeating: "need-budget", count: 3))
    #expect(check.cells(below: [:]).isEmpty)
  }

  /// The corpus that is shipped, with the concepts of its own statements.
  private func shipped() throws -> [TrainingStatement] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../Sources/Exchange/Resources/corpus").standardized
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".tsv") }.sorted()
    return try files.flatMap { file in
      let path = folder.appendingPathComponent(file)
      return try TrainingStatement.readCorpus(String(contentsOf: path, encoding: .utf8))
    }
  }

  @Test func `the shipped corpus is balanced and says nothing twice`() throws {
    let statements = try shipped()
    let concepts = Set(statements.flatMap(\.concepts)).sorted()
    let labels = concepts.map {
      TrainingStatement(concepts: [$0], kind: .label, language: .eu, voice: "id", text: $0)
    }
    let check = CorpusCheck(statements: statements, labels: labels)
    #expect(concepts.count >= 59)
    #expect(check.cells(below: [.need: 26, .expertise: 12]).isEmpty)
    #expect(check.duplicates.isEmpty, "\(check.duplicates.map { statements[$0.second].text })")
    #expect(check.nearDuplicates.count * 200 <= statements.count, "at most one in 200")
  }
}
