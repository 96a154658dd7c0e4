import Wording
import Workflow

/// What learning phrases is worth, for the eye.
struct EvaluationTable {
  private let evaluation: EvaluationDocument

  init(_ evaluation: EvaluationDocument) { self.evaluation = evaluation }

  func lines() -> [String] {
    var lines = [say(.evaluationRanks), ""] + ranks() + [""] + shares()
    if !evaluation.isTelling {
      lines += [
        "",
        say(
          .evaluationTooFew(
            evaluation.phrases.count, needed: EvaluationDocument.fewestTelling)),
      ]
    }
    let sample = evaluation.shippedSample
    if sample.after.first < sample.before.first || sample.after.three < sample.before.three {
      lines += ["", say(.evaluationHarm)]
    }
    return lines
  }

  private func ranks() -> [String] {
    var table = TextTable([
      (say(.columnID), .left), (say(.columnConcept), .left), (say(.columnRankBefore), .right),
      (say(.columnRankAfter), .right), (say(.columnText), .left),
    ])
    for entry in evaluation.phrases {
      table.add([
        entry.id,
        entry.concepts.map { evaluation.labels.name($0, in: Speech.language) }
          .joined(separator: " + "),
        String(entry.rankBefore), String(entry.rankAfter), PhraseTable.shortened(entry.text),
      ])
    }
    return table.lines()
  }

  private func shares() -> [String] {
    var table = TextTable([
      ("", .left), ("n", .right), (say(.columnFirst), .right), (say(.columnThree), .right),
    ])
    let rows: [(Message, EvaluationDocument.Change)] = [
      (.evaluationOwn, evaluation.ownPhrases), (.evaluationShipped, evaluation.shippedSample),
    ]
    for (name, change) in rows {
      table.add([
        say(name), String(change.after.of),
        Self.share(change.before.first, of: change.before.of) + " → "
          + Self.share(change.after.first, of: change.after.of),
        Self.share(change.before.three, of: change.before.of) + " → "
          + Self.share(change.after.three, of: change.after.of),
      ])
    }
    return table.lines()
  }

  private static func share(_ count: Int, of total: Int) -> String {
    Number.percent(micro: count * 1_000_000 / max(1, total), decimals: 1, in: Speech.language)
  }
}
