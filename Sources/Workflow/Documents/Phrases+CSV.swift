import Exchange
import Foundation

extension Sequence where Element == PhraseDocument {
  /// The phrases as CSV, instants in UTC; several concepts are separated by `|`.
  package var csv: String {
    var writer = CSVWriter(
      style: .plain,
      headings: ["id", "concepts", "kind", "language", "text", "addedBy", "addedAt"])
    let clock = ISO8601DateFormatter()
    for phrase in self {
      writer.append([
        phrase.id, phrase.concepts.joined(separator: "|"), phrase.kind, phrase.language,
        phrase.text, phrase.addedBy, clock.string(from: phrase.addedAt),
      ])
    }
    return writer.text
  }
}

extension EvaluationDocument {
  /// The phrases with their ranks as CSV; several concepts are separated by `|`.
  package var csv: String {
    var writer = CSVWriter(
      style: .plain, headings: ["id", "concepts", "language", "text", "rankBefore", "rankAfter"])
    for entry in phrases {
      writer.append([
        entry.id, entry.concepts.joined(separator: "|"), entry.language, entry.text,
        String(entry.rankBefore), String(entry.rankAfter),
      ])
    }
    return writer.text
  }
}
