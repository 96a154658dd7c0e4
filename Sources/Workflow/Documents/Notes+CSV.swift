import Exchange
import Foundation

extension Sequence where Element == NoteDocument {
  /// The notes as CSV without their texts, instants in UTC; headings are the keys of the documents.
  package var csv: String {
    var writer = CSVWriter(
      style: .plain, headings: ["id", "pairing", "session", "writtenAt", "changedAt"])
    let clock = ISO8601DateFormatter()
    for note in self {
      writer.append([
        note.id, note.pairing, note.session ?? "", clock.string(from: note.writtenAt),
        note.changedAt.map(clock.string(from:)) ?? "",
      ])
    }
    return writer.text
  }
}
