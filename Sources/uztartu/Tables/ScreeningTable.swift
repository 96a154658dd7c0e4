import Wording
import Workflow

/// The applications of a round with what to look at before deciding.
struct ScreeningTable {
  private let document: ScreeningDocument

  init(_ document: ScreeningDocument) { self.document = document }

  func lines() -> [String] {
    var table = TextTable([
      (say(.columnID), .left), (say(.columnSide), .left), (say(.columnNeed), .left),
      (say(.columnPerson), .left), (say(.columnState), .left), (say(.columnLookAt), .left),
    ])
    for entry in document.applications {
      table.add([
        entry.id, entry.side == "mentor" ? say(.sideMentor) : say(.sideOrganisation),
        entry.organisation, entry.person, Self.state(entry.state),
        remarks(on: entry).joined(separator: "; "),
      ])
    }
    return table.lines()
  }

  /// What to look at, what is still to be made sure of, and what was written down.
  private func remarks(on entry: ScreeningDocument.Entry) -> [String] {
    var remarks = entry.findings.map { finding($0, of: entry) }
    if !entry.sameAs.isEmpty { remarks.append(say(.findingSame(entry.sameAs))) }
    if let round = entry.carriedFrom { remarks.append(say(.findingCarried(round))) }
    // A checklist that nobody has begun says nothing of one application more than of another.
    if !entry.checks.isEmpty, !entry.lacking.isEmpty {
      remarks.append(say(.findingLacks(entry.lacking.map(Message.checkItem))))
    }
    return remarks + [entry.reason].compactMap(\.self)
  }

  private static func state(_ name: String) -> String {
    switch name {
    case "received": say(.applicationReceived)
    case "eligible": say(.applicationEligible)
    case "rejected": say(.applicationRejected)
    case "waitlisted": say(.applicationWaitlisted)
    default: say(.applicationWithdrawn)
    }
  }

  private func finding(_ name: String, of entry: ScreeningDocument.Entry) -> String {
    switch name {
    case "no-concept":
      say(
        .findingNoConcept(
          nearest: (entry.nearest ?? []).map { document.labels.name($0, in: Speech.language) }))
    case "no-email": say(.findingNoEmail)
    case "no-language": say(.findingNoLanguage)
    case "no-needs-or-text": say(.findingSilent)
    case "no-places": say(.findingNoPlaces)
    case "consent-withdrawn": say(.findingConsentWithdrawn)
    case "same-organisation": say(.findingSameOrganisation)
    default: say(.findingSameEmail)
    }
  }
}
