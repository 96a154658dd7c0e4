import Foundation
import Wording
import Workflow

/// Ranked mentors as a person reads them: one line a pair, the reasons in words.
struct RankTable {
  private let answer: RankAnswer
  private let words: PairWords

  init(_ answer: RankAnswer) {
    self.answer = answer
    words = PairWords(labels: answer.labels, language: Speech.language)
  }

  func print() throws { try Output.result(lines().joined(separator: "\n")) }

  private func lines() -> [String] {
    var table = TextTable([
      (say(.columnNeed), .left), (say(.columnRank), .right), (say(.columnMentor), .left),
      (say(.columnFit), .right), (say(.columnWhy), .left),
    ])
    for line in answer.lines {
      let why = line.blocked.map { $0.map(words.block) } ?? words.reasons(line.because ?? [])
      table.add([
        line.need, line.rank.map(String.init) ?? "–", line.mentor,
        line.fit.map(words.fit) ?? "–", why.joined(separator: " · "),
      ])
    }
    return table.lines() + words.unclear(answer.unclear)
  }
}
