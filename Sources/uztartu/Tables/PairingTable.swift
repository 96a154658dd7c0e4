import Wording
import Workflow

/// Pairings as a list.
struct PairingTable {
  private let pairings: [PairingDocument]

  init(_ pairings: [PairingDocument]) { self.pairings = pairings }

  func lines() -> [String] {
    let isRated = pairings.contains { $0.fit != nil }
    var table = TextTable(
      [
        (say(.columnPairing), .left), (say(.columnNeed), .left), (say(.columnMentor), .left),
      ] + (isRated ? [(say(.columnFit), .right)] : []) + [
        (say(.columnState), .left), (say(.columnAnswers), .left), (say(.columnDeadline), .left),
      ])
    for pairing in pairings {
      let fit = pairing.fit.map {
        Number.decimal(micro: Int(($0 * 1e6).rounded()), in: Speech.language)
      }
      table.add(
        [
          pairing.id, "\(pairing.need) \(pairing.organisation)",
          "\(pairing.mentor) \(pairing.mentorName)",
        ] + (isRated ? [fit ?? ""] : []) + [
          Self.state(pairing.state),
          "\(Self.answer(pairing.organisationAnswer)) / \(Self.answer(pairing.mentorAnswer))",
          pairing.deadline ?? "",
        ])
    }
    return table.lines()
  }

  /// A pairing's state by its name in documents.
  static func state(_ name: String) -> String {
    switch name {
    case "proposed": say(.stateProposed)
    case "accepted": say(.stateAccepted)
    case "active": say(.stateActive)
    case "paused": say(.statePaused)
    case "declined": say(.stateDeclined)
    case "expired": say(.stateExpired)
    case "withdrawn": say(.stateWithdrawn)
    case "completed": say(.stateCompleted)
    case "closed": say(.stateClosedUnanswered)
    default: say(.stateEndedEarly)
    }
  }

  /// A side's answer by its name in documents.
  static func answer(_ name: String) -> String {
    switch name {
    case "yes": say(.answerYes)
    case "no": say(.answerNo)
    default: "–"
    }
  }
}
