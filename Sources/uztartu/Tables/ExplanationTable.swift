import Wording
import Workflow

/// Why a pair, or why not, as a coordinator reads it.
struct ExplanationTable {
  private let answer: ExplanationDocument
  private let words: PairWords

  init(_ answer: ExplanationDocument) {
    self.answer = answer
    words = PairWords(labels: answer.labels, language: Speech.language)
  }

  func lines() -> [String] {
    let pair =
      "\(words.named(answer.need, answer.organisation)) ↔ "
      + words.named(answer.mentor, answer.mentorName)
    var lines = [Style.strong(pair), verdict(), say(.explainFit(words.fit(answer.fit)))]
    lines += words.reasons(answer.because, limit: 12).map { "  · " + $0 }
    if !answer.uncovered.isEmpty {
      let needs = answer.uncovered.map { words.labels.name($0, in: Speech.language) }
      lines.append(say(.notCovered(needs.joined(separator: ", "))))
    }
    if !answer.missing.isEmpty {
      lines.append(say(.dataMissing(answer.missing.map(words.part).joined(separator: ", "))))
    }
    lines += [""] + price()
    if !answer.isCurrent { lines.append(say(.explainChanged)) }
    return lines
  }

  private func verdict() -> String {
    switch answer.answer {
    case "proposed": say(.explainProposed)
    case "blocked":
      say(.explainBlocked(answer.blocked.map(words.block).joined(separator: ", ")))
    case "below-minimum-fit": say(.explainBelowMinimum)
    default:
      say(
        answer.proposed.flatMap { partner in
          partner.mentor.map { .explainOther($0, fit: words.fit(partner.fit)) }
        } ?? .explainNobody)
    }
  }

  private func price() -> [String] {
    guard answer.answer == "proposed" || answer.answer == "possible" else { return [] }
    guard let loss = answer.loss else { return [say(.explainImpossible)] }
    let isProposed = answer.answer == "proposed"
    var lines = [
      say(isProposed ? .explainIfRefused(words.fit(loss)) : .explainIfForced(words.fit(loss)))
    ]
    if answer.organisationsLost > 0 {
      lines.append(say(.explainPlacesLost(answer.organisationsLost)))
    }
    lines += answer.moves.map { move in
      TextTable.printable(
        "  \(move.need): \(move.from ?? say(.nobody)) → \(move.to ?? say(.nobody))")
    }
    return lines
  }
}
