package import Forum

/// What comes next for a pairing; the names are stable.
package enum PairingStep: String, CaseIterable, Codable, Sendable {
  case send
  case answerMentor = "answer-mentor"
  case answerOrganisation = "answer-organisation"
  /// There are no terms yet.
  case agree
  case signMentor = "sign-mentor"
  case signOrganisation = "sign-organisation"
  case addGoal = "add-goal"
  /// All is there, and the first day has not come.
  case waitForStart = "wait-for-start"
  case start
  case meet
  case resume
  case rateGoals = "rate-goals"
  case complete
}

extension PairingSituation {
  /// What stands between the pairing and its next state, in the order in which it is done.
  package func nextSteps(on today: DayNumber) -> [PairingStep] {
    switch state {
    case .proposed: proposalSteps
    case .accepted: beginningSteps(on: today)
    case .active: runningSteps(on: today)
    case .paused: [.resume]
    case .declined, .expired, .withdrawn, .completed, .endedEarly: []
    }
  }

  private var proposalSteps: [PairingStep] {
    guard isSent else { return [.send] }
    return (agreed.contains(.mentor) ? [] : [.answerMentor])
      + (agreed.contains(.organisation) ? [] : [.answerOrganisation])
  }

  private func beginningSteps(on today: DayNumber) -> [PairingStep] {
    var steps: [PairingStep] = []
    if let plan {
      if !plan.signed.contains(.mentor) { steps.append(.signMentor) }
      if !plan.signed.contains(.organisation) { steps.append(.signOrganisation) }
    } else {
      steps.append(.agree)
    }
    if goals == 0 { steps.append(.addGoal) }
    guard steps.isEmpty, let plan else { return steps }
    return [plan.start <= today ? .start : .waitForStart]
  }

  private func runningSteps(on today: DayNumber) -> [PairingStep] {
    guard let plan else { return [] }
    var steps: [PairingStep] = []
    // Other terms wait for a signature; until then those of before are in force.
    if !plan.signed.contains(.mentor) { steps.append(.signMentor) }
    if !plan.signed.contains(.organisation) { steps.append(.signOrganisation) }
    guard heldOn.count >= plan.sessions || today >= plan.until else { return steps + [.meet] }
    return steps + [unratedGoals > 0 ? .rateGoals : .complete]
  }
}
