import Exchange
import Foundation

extension Sequence where Element == PairingDocument {
  /// The pairings as CSV; headings are the keys of their documents.
  package var csv: String {
    var writer = CSVWriter(
      style: .plain,
      headings: [
        "id", "round", "need", "organisation", "mentor", "mentorName", "state", "fit", "sent",
        "deadline", "mentorAnswer", "organisationAnswer",
      ])
    for pairing in self {
      writer.append([
        pairing.id, pairing.round, pairing.need, pairing.organisation, pairing.mentor,
        pairing.mentorName, pairing.state, pairing.fit.map { String($0) } ?? "",
        String(pairing.sent),
        pairing.deadline ?? "", pairing.mentorAnswer, pairing.organisationAnswer,
      ])
    }
    return writer.text
  }
}

extension ScreeningDocument {
  /// The applications as CSV; several findings are separated by `|`.
  package var csv: String {
    var writer = CSVWriter(
      style: .plain,
      headings: ["id", "side", "organisation", "person", "state", "reason", "findings"])
    for entry in applications {
      writer.append([
        entry.id, entry.side, entry.organisation, entry.person, entry.state, entry.reason ?? "",
        entry.findings.joined(separator: "|"),
      ])
    }
    return writer.text
  }
}
