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
    return table.lines()
  }
}

extension RankAnswer {
  /// The pairs as CSV: need, mentor, rank, fit, blocked.
  func csv() -> Data {
    var text = "need,mentor,rank,fit,blocked\r\n"
    for line in lines {
      let cells = [
        line.need, line.mentor, line.rank.map(String.init) ?? "",
        line.fit.map { String($0) } ?? "", (line.blocked ?? []).joined(separator: "|"),
      ]
      text += cells.map(Self.cell).joined(separator: ",") + "\r\n"
    }
    return Data(text.utf8)
  }

  /// A cell in quotes where it needs them; one that a spreadsheet would run is made text.
  private static func cell(_ value: String) -> String {
    let safe = value.first.map { "=+-@\t\r".contains($0) } == true ? "'" + value : value
    guard safe.contains(where: { ",\"\r\n".contains($0) }) else { return safe }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }
}
