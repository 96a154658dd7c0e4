import Forum
import Matchmaking
import Mentoring

/// Why a pair is proposed, or why not, and what the other choice would cost.
package struct ExplanationDocument: Encodable, Sendable {
  /// One organisation that would get another mentor, or none.
  package struct Move: Encodable, Sendable {
    package let need: String
    package let from: String?
    package let to: String?
  }

  package let round: String
  /// The run that the explanation is of.
  package let run: String
  package let need: String
  package let organisation: String
  package let mentor: String
  package let mentorName: String
  /// `proposed`, `possible`, `blocked` or `below-minimum-fit`.
  package let answer: String
  package let blocked: [String]
  package let fit: Double
  package let parts: [PartDocument]
  package let because: [ReasonDocument]
  package let uncovered: [String]
  package let missing: [String]
  /// Whom the organisation is proposed to.
  package let proposed: PartnerDocument?
  /// What the round's total fit would lose if the pair were forced, or refused where it is
  /// proposed; nil where that is not possible.
  package let loss: Double?
  package let organisationsLost: Int
  package let moves: [Move]
  /// Whether the applications are still what the latest run saw.
  package let isCurrent: Bool

  /// The names of concepts, for tables; not part of the document.
  package let labels: ConceptNames

  private enum CodingKeys: String, CodingKey {
    case round, run, need, organisation, mentor, mentorName, answer, blocked, fit, parts, because
    case uncovered, missing, proposed, loss, organisationsLost, moves, isCurrent
  }

  init(
    _ explanation: PairExplanation, round: String, run: String, cohort: Cohort, isCurrent: Bool,
    labels: ConceptNames
  ) {
    self.round = round
    self.run = run
    need = explanation.organisation
    mentor = explanation.mentor
    organisation =
      cohort.organisations.first { $0.id == explanation.organisation }?.organisation ?? ""
    mentorName = cohort.mentors.first { $0.id == explanation.mentor }?.name ?? ""
    switch explanation.standing {
    case .allowed:
      answer = explanation.isProposed ? "proposed" : "possible"
      blocked = []
    case .blocked(let reasons):
      answer = "blocked"
      blocked = reasons.map(\.rawValue)
    case .belowMinimum:
      answer = "below-minimum-fit"
      blocked = []
    }
    fit = decimal(explanation.fitMicro)
    parts = explanation.parts.map(PartDocument.init)
    because = explanation.reasons.map(ReasonDocument.init)
    uncovered = explanation.uncovered
    missing = explanation.missing.map(\.rawValue)
    proposed = explanation.proposedMentor.map(PartnerDocument.init(mentor:))
    loss = explanation.lossMicro.map(decimal)
    organisationsLost = explanation.organisationsLost
    moves = explanation.moves.map { Move(need: $0.organisation, from: $0.from, to: $0.to) }
    self.isCurrent = isCurrent
    self.labels = labels
  }
}
