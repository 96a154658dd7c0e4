import Forum
package import Foundation
import Mentoring
import Records

/// Who looks at a pairing.
package enum PairingViewer: String, CaseIterable, Codable, Sendable {
  case coordinator, mentor, organisation

  /// The side that this is; nil for a coordinator.
  var side: ApplicationSide? {
    switch self {
    case .coordinator: nil
    case .mentor: .mentor
    case .organisation: .organisation
    }
  }
}

/// One pairing as somebody may see it: the one place where a look is narrowed.
///
/// A side sees no number of fit, no check-in and no incident; of the other side's answer nothing
/// before its own (invariant 7), and never a reason.
package struct PairingViewDocument: Codable, Equatable, Sendable {
  /// What a side said to the proposal, as far as the viewer may know it.
  package struct Reply: Codable, Equatable, Sendable {
    /// `pending`, `yes`, `no`; nil where the viewer may not know yet.
    package let answer: String?
    package let reason: String?
    package let text: String?
    package let at: Date?
  }

  /// What the sessions add up to.
  package struct Meetings: Codable, Equatable, Sendable {
    package let held: Int
    package let minutes: Int
    package let planned: Int?
    package let last: Date?
  }

  /// A time in which the pairing stood still.
  package struct Pause: Codable, Equatable, Sendable {
    package let from: Date
    package let until: Date?
    package let reason: String?
  }

  /// How it ended.
  package struct End: Codable, Equatable, Sendable {
    package let at: Date
    package let day: String?
    package let by: String?
    package let reason: String?
    package let text: String?
    package let aheadOfPlan: Bool
  }

  package let viewer: PairingViewer
  package let id: String
  package let round: String
  package let state: String
  package let need: String
  package let organisation: String
  package let mentor: String
  package let mentorName: String
  package let fit: Double?
  package let sent: Bool
  package let deadline: String?
  package let replies: [String: Reply]
  /// The versions of the agreement, the first first.
  package let agreements: [AgreementDocument]
  package let goals: [GoalDocument]
  package let sessions: Meetings
  package let pauses: [Pause]
  package let checkIns: [CheckInDocument]?
  /// How many incidents are open.
  package let openIncidents: Int?
  package let end: End?
  /// What comes next, by its stable name.
  package let next: [String]

  init(_ records: PairingRecords, viewer: PairingViewer, on day: DayNumber) {
    let pairing = records.pairing
    let isCoordinator = viewer == .coordinator
    self.viewer = viewer
    id = pairing.id
    round = pairing.round
    state = Self.stateSeen(
      pairing.state.rawValue, hasAnswered: viewer.side.map { pairing.hasAnswered($0) } ?? true)
    need = pairing.organisation
    organisation = pairing.organisationName
    mentor = pairing.mentor
    mentorName = pairing.mentorName
    fit = isCoordinator ? decimal(pairing.predictedFitMicro) : nil
    sent = pairing.sentAt != nil
    deadline = pairing.deadlineDay
    replies = Dictionary(
      uniqueKeysWithValues: ApplicationSide.allCases.map {
        ($0.rawValue, Reply(of: $0, in: pairing, viewer: viewer))
      })
    let inForce = records.inForce?.version
    agreements = records.agreements.map { AgreementDocument($0, inForce: $0.version == inForce) }
    goals = records.goals.map(GoalDocument.init)
    let held = records.held
    sessions = Meetings(
      held: held.count, minutes: held.reduce(0) { $0 + $1.lengthMinutes },
      planned: (records.inForce ?? records.agreements.last)?.terms.sessions,
      last: held.last?.startsAt)
    pauses = records.pauses.map {
      Pause(from: $0.startedAt, until: $0.endedAt, reason: isCoordinator ? $0.reason : nil)
    }
    checkIns = isCoordinator ? records.checkIns.map(CheckInDocument.init) : nil
    openIncidents = isCoordinator ? records.incidents.count { $0.state == .open } : nil
    end = End(pairing, isCoordinator: isCoordinator)
    next = Self.steps(records.situation, viewer: viewer, on: day).map(\.rawValue)
  }

  /// A state as a side may know it: one that has not answered learns that a proposal came to
  /// nothing, and not by whom (invariant 7).
  static func stateSeen(_ state: String, hasAnswered: Bool) -> String {
    hasAnswered || !["declined", "expired", "withdrawn"].contains(state) ? state : "closed"
  }

  /// The steps that do not tell a side what the other has answered.
  private static func steps(
    _ situation: PairingSituation, viewer: PairingViewer, on day: DayNumber
  ) -> [PairingStep] {
    let steps = situation.nextSteps(on: day)
    guard let side = viewer.side, situation.state == .proposed else { return steps }
    let own = side == .mentor ? PairingStep.answerMentor : .answerOrganisation
    return steps.contains(own) ? [own] : steps
  }
}

extension RecordedPairing {
  /// Whether a side has said yes or no.
  func hasAnswered(_ side: ApplicationSide) -> Bool {
    [.yes, .no].contains((side == .mentor ? mentorAnswer : organisationAnswer)?.answer)
  }
}

extension PairingViewDocument.Reply {
  fileprivate init(of side: ApplicationSide, in pairing: RecordedPairing, viewer: PairingViewer) {
    let given = side == .mentor ? pairing.mentorAnswer : pairing.organisationAnswer
    let own = viewer.side.flatMap {
      $0 == .mentor ? pairing.mentorAnswer : pairing.organisationAnswer
    }
    let isOwn = viewer.side == nil || viewer.side == side
    // A side that was refused before it answered learns that the pairing ended, and no more.
    let mayKnow = isOwn || [.yes, .no].contains(own?.answer)
    answer = mayKnow ? (given?.answer ?? .pending).rawValue : nil
    reason = isOwn ? given?.reason?.rawValue : nil
    text = isOwn ? given?.text : nil
    at = mayKnow ? given?.at : nil
  }
}

extension PairingViewDocument.End {
  fileprivate init?(_ pairing: RecordedPairing, isCoordinator: Bool) {
    guard let endedAt = pairing.endedAt else { return nil }
    at = endedAt
    day = pairing.endDay
    by = isCoordinator ? pairing.endedBySide?.rawValue : nil
    reason = isCoordinator ? pairing.endReason?.rawValue : nil
    text = isCoordinator ? pairing.endText : nil
    aheadOfPlan = pairing.isAheadOfPlan
  }
}
