import Foundation
import Mentoring
import Records

/// A pairing of a round as lists show it.
///
/// The reason of a refusal is not part of it: a coordinator reads it where it was said.
package struct PairingDocument: Codable, Equatable, Sendable {
  package let id: String
  package let round: String
  package let need: String
  package let organisation: String
  package let mentor: String
  package let mentorName: String
  /// The state; `closed` for a side that had not answered when the proposal came to nothing: why
  /// would tell what the other side said.
  package internal(set) var state: String
  /// Nil for the sides of a pairing: numbers are the coordinator's.
  package internal(set) var fit: Double?
  package let sent: Bool
  package let deadline: String?
  package internal(set) var mentorAnswer: String
  package internal(set) var organisationAnswer: String
  /// The run that proposed it; nil for a pair made by hand.
  package let run: String?
  /// Whether it was made by hand.
  package let isManual: Bool
  /// The pairing in whose place it came.
  package let replaces: String?

  init(_ pairing: RecordedPairing) {
    id = pairing.id
    round = pairing.round
    need = pairing.organisation
    organisation = pairing.organisationName
    mentor = pairing.mentor
    mentorName = pairing.mentorName
    state = pairing.state.rawValue
    fit = decimal(pairing.predictedFitMicro)
    sent = pairing.sentAt != nil
    deadline = pairing.deadlineDay
    mentorAnswer = (pairing.mentorAnswer?.answer ?? .pending).rawValue
    organisationAnswer = (pairing.organisationAnswer?.answer ?? .pending).rawValue
    run = pairing.matchRun
    isManual = pairing.isManual
    replaces = pairing.replaces
  }
}
