import Exchange
import Foundation

extension PersonListDocument {
  /// The persons as CSV; several applications are separated by `|`.
  package var csv: String {
    var writer = CSVWriter(
      style: .plain, headings: ["id", "name", "email", "organisation", "applications", "data"])
    for person in persons {
      writer.append([
        person.id, person.name, person.email ?? "", person.organisation ?? "",
        person.applications.joined(separator: "|"), person.data ?? "",
      ])
    }
    return writer.text
  }
}

extension ConsentListDocument {
  /// The consents as CSV, instants in UTC.
  package var csv: String {
    var writer = CSVWriter(
      style: .plain,
      headings: [
        "id", "person", "purpose", "textVersion", "language", "grantedAt", "evidence", "endedAt",
        "ending",
      ])
    let clock = ISO8601DateFormatter()
    for consent in consents {
      writer.append([
        consent.id, consent.person, consent.purpose, consent.textVersion, consent.language,
        clock.string(from: consent.grantedAt), consent.evidence ?? "",
        consent.endedAt.map(clock.string) ?? "", consent.ending ?? "",
      ])
    }
    return writer.text
  }
}

extension RequestListDocument {
  /// The requests as CSV.
  package var csv: String {
    var writer = CSVWriter(
      style: .plain,
      headings: [
        "id", "person", "kind", "receivedDay", "dueDay", "state", "outcome", "reason",
      ])
    for request in requests {
      writer.append([
        request.id, request.person, request.kind, request.receivedDay, request.dueDay,
        request.state, request.outcome ?? "", request.reason ?? "",
      ])
    }
    return writer.text
  }
}
