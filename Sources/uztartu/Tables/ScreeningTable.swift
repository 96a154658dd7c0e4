import Wording
import Workflow

/// The applications of a round with what to look at before deciding.
struct ScreeningTable {
  private let document: ScreeningDocument

  init(_ document: ScreeningDocument) { self.document = document }

  /// After a decision what it changed, with counts and what comes next; else all of them.
  func lines(after isDecided: Bool) -> [String] {
    guard isDecided else { return table(of: document.applications) + ["", counts(), next()] }
    var lines: [String] = []
    let changed = document.applications.filter { document.changed.contains($0.qualified) }
    if !changed.isEmpty { lines += table(of: changed) + [""] }
    if !document.unchanged.isEmpty {
      lines.append(say(.screenedBefore(document.unchanged)))
    }
    let skipped = document.applications.filter { document.skipped.contains($0.qualified) }
    if !skipped.isEmpty {
      lines += [say(.screeningSkipped(skipped.count))] + table(of: skipped) + [""]
    }
    return lines + [counts(), next()]
  }

  private func counts() -> String {
    let states = ["eligible", "waitlisted", "rejected", "withdrawn", "received"]
    let parts = states.compactMap { name -> String? in
      let count = document.applications.count { $0.state == name }
      return count == 0 ? nil : "\(Self.state(name)): \(count)"
    }
    return say(.applicationCounts(document.applications.count, parts: parts))
  }

  private func next() -> String {
    let waits = document.applications.contains { $0.state == "received" }
    return Style.quiet(say(waits ? .nextScreen : .nextProposeRound))
  }

  private func table(of applications: [ScreeningDocument.Entry]) -> [String] {
    var table = TextTable([
      (say(.columnID), .left), (say(.columnSide), .left), (say(.columnNeed), .left),
      (say(.columnPerson), .left), (say(.columnState), .left), (say(.columnLookAt), .left),
    ])
    for entry in applications {
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
    if let before = entry.before {
      remarks.append(
        say(
          .findingBefore(
            round: before.round, state: Self.state(before.state), reason: before.reason)))
    }
    if let round = entry.carriedFrom { remarks.append(say(.findingCarried(round))) }
    // A checklist that nobody has begun says nothing of one application more than of another.
    if !entry.checks.isEmpty, !entry.lacking.isEmpty {
      remarks.append(say(.findingLacks(entry.lacking.map(Message.checkItem))))
    }
    return remarks + [entry.reason].compactMap(\.self)
  }

  static func state(_ name: String) -> String {
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
    case "no-contact": say(.findingNoContact)
    case "consent-withdrawn": say(.findingConsentWithdrawn)
    case "same-organisation": say(.findingSameOrganisation)
    default: say(.findingSameEmail)
    }
  }
}
