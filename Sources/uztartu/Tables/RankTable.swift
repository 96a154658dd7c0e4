import Foundation
import Wording
import Workflow

/// Ranked mentors as a person reads them: need by need, the reasons in words.
struct RankTable {
  private let answer: RankAnswer
  private let words: PairWords

  init(_ answer: RankAnswer) {
    self.answer = answer
    words = PairWords(labels: answer.labels, language: Speech.language)
  }

  func print() throws { try Output.result(lines().joined(separator: "\n")) }

  /// Under each organisation its mentors, each with its place, its fit and the reasons below.
  private func lines() -> [String] {
    var lines: [String] = []
    var need: String?
    for line in answer.lines {
      if line.need != need {
        if need != nil { lines.append("") }
        lines.append(
          Style.heading(words.named(line.need, answer.organisations[line.need] ?? "")))
        need = line.need
      }
      lines += pair(line)
    }
    return lines + words.unclear(answer.unclear)
  }

  private func pair(_ line: RankLine) -> [String] {
    let place = line.rank.map { "\($0)." } ?? "–"
    let mentor = words.named(line.mentor, answer.mentors[line.mentor] ?? "")
    let head =
      String(repeating: " ", count: max(0, 4 - place.count)) + place + "  "
      + Style.strong("\(line.fit.map(words.fit) ?? "  –  ")  \(mentor)")
    let why = line.blocked.map { $0.map(words.block) } ?? words.reasons(line.because ?? [])
    return [head] + why.map { "             · " + $0 }
  }
}
