import Exchange
import Forum
import Mentoring
import Records

/// Organisations of a round without a mentor, each with the reason, and mentors with places left.
package struct WaitingDocument: Codable, Equatable, Sendable {
  /// An organisation that waits.
  package struct Organisation: Codable, Equatable, Sendable {
    package let need: String
    package let organisation: String
    package let state: String
    /// `not-screened`, `waitlisted`, `not-matched`, `no-eligible-mentor`, `below-minimum-fit`,
    /// `capacity`, `declined`, `expired`, `withdrawn` or `ended_early`.
    package let reason: String
    /// What was written down with it.
    package let text: String?
    /// The pairing that came to nothing last; nil where there was none.
    package let pairing: String?
    /// Who ended it: `mentor`, `organisation` or `coordinator`.
    package let by: String?
    /// The reason that was chosen, such as `no_time`.
    package let cause: String?
  }

  /// A mentor who could accompany more organisations.
  package struct Mentor: Codable, Equatable, Sendable {
    package let mentor: String
    package let name: String
    package let places: Int
    /// A pairing that this mentor declined last, and why: whoever no longer wants to is withdrawn.
    package let declined: String?
    package let cause: String?
    package let text: String?
  }

  package let round: String
  package let organisations: [Organisation]
  package let mentors: [Mentor]

  /// The organisations as CSV.
  package var csv: String {
    var writer = CSVWriter(
      style: .plain,
      headings: [
        "need", "organisation", "state", "reason", "text", "pairing", "by", "cause",
      ])
    for entry in organisations {
      writer.append([
        entry.need, entry.organisation, entry.state, entry.reason, entry.text ?? "",
        entry.pairing ?? "", entry.by ?? "", entry.cause ?? "",
      ])
    }
    return writer.text
  }
}

extension WaitingDocument {
  init(of round: RecordedRound, _ record: OpenRecord) throws(Refusal) {
    let (applications, people, pairings) = try record.read { (reader) throws(RecordError) in
      (
        try reader.organisations(of: round.name), try reader.mentors(of: round.name),
        try reader.pairings(of: round.name)
      )
    }
    let unmatched = try Self.unmatched(in: round, record)
    self.round = round.name
    organisations = applications.compactMap { application in
      Organisation(application, pairings, unmatched: unmatched)
    }
    mentors = people.compactMap { application in
      guard application.state == .eligible else { return nil }
      let content = application.content
      let held = pairings.count { $0.mentor == content.id && $0.endedAt == nil }
      guard content.capacity > held else { return nil }
      let no = pairings.last {
        $0.mentor == content.id && $0.state == .declined && $0.mentorAnswer?.answer == .no
      }
      return Mentor(
        mentor: content.id, name: content.name, places: content.capacity - held, declined: no?.id,
        cause: no?.mentorAnswer?.reason?.rawValue, text: no?.mentorAnswer?.text)
    }
  }

  /// Why the run that stands left organisations out, by organisation.
  private static func unmatched(
    in round: RecordedRound, _ record: OpenRecord
  ) throws(Refusal) -> [String: String] {
    guard let run = try record.standingRun(of: round) else { return [:] }
    let text = try record.read { (reader) throws(RecordError) in
      try reader.documents(ofMatchRun: run.id).document
    }
    let document = try DocumentText.value(MatchDocument.self, from: text)
    return Dictionary(
      document.unmatched.map { ($0.need, $0.reasons.first ?? "not-matched") }
    ) { first, _ in first }
  }
}

extension WaitingDocument.Organisation {
  /// Nil for one that has a mentor, had one to the end, or no longer asks.
  fileprivate init?(
    _ application: RecordedApplication<OrganisationApplication>, _ pairings: [RecordedPairing],
    unmatched: [String: String]
  ) {
    let own = pairings.filter { $0.organisation == application.content.id }
    // A proposal that was withdrawn before anybody saw it says nothing of the organisation.
    let last = own.last { $0.endedAt != nil && $0.sentAt != nil }
    let ended = application.state == .eligible ? last : nil
    let reason: String
    switch application.state {
    case .rejected, .withdrawn: return nil
    case .received: reason = "not-screened"
    case .waitlisted: reason = "waitlisted"
    case .eligible:
      guard !own.contains(where: { $0.endedAt == nil || $0.state == .completed }) else {
        return nil
      }
      reason = last?.state.rawValue ?? unmatched[application.content.id] ?? "not-matched"
    }
    self.init(
      need: application.content.id, organisation: application.content.organisation,
      state: application.state.rawValue, reason: reason,
      text: Self.words(of: ended) ?? application.stateReason, pairing: ended?.id,
      by: ended.flatMap(Self.side), cause: ended.flatMap(Self.cause))
  }

  /// The answer that declined a pairing.
  private static func no(_ pairing: RecordedPairing) -> RecordedAnswer? {
    [pairing.mentorAnswer, pairing.organisationAnswer].compactMap(\.self).first {
      $0.answer == .no
    }
  }

  private static func side(_ pairing: RecordedPairing) -> String? {
    guard pairing.state == .declined else { return pairing.endedBySide?.rawValue }
    return pairing.mentorAnswer?.answer == .no ? "mentor" : "organisation"
  }

  private static func cause(_ pairing: RecordedPairing) -> String? {
    pairing.state == .declined ? no(pairing)?.reason?.rawValue : pairing.endReason?.rawValue
  }

  private static func words(of pairing: RecordedPairing?) -> String? {
    guard let pairing else { return nil }
    return pairing.state == .declined ? no(pairing)?.text : pairing.endText
  }
}
