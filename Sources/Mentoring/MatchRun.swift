package import Assignment
package import Matchmaking

/// The answer of one matching run: who with whom and why, who is left out and why, and the proof.
package struct MatchRun: Sendable {
  /// One proposal for each organisation served, by organisation identifier.
  package let proposals: [Proposal]
  /// The organisations left without a mentor, by identifier.
  package let unmatched: [UnmatchedOrganisation]
  /// The mentors with places left, by identifier.
  package let spare: [SparePlaces]
  package let objective: MatchObjective
  /// Which knowledge is asked for and which is there.
  package let supply: SupplyBalance
  /// Texts that nobody should trust the program to have understood.
  package let unclear: UnclearTexts
  /// Pairs left out because they mirror better ones, where the round keeps mirrors apart.
  package let separated: [SeparatedPair]
  /// Whether no better choice of those left out exists; false only where the search was cut short.
  package let isSeparationProven: Bool
  /// The problem that was solved; rows are organisations and columns mentors, by identifier.
  package let problem: AssignmentProblem
  /// The solution with the potentials that prove it.
  package let solution: AssignmentSolution
}

/// A proposed pair with its reasons.
package struct Proposal: Equatable, Sendable {
  package let organisation: String
  package let mentor: String
  package let fitMicro: Int
  package let parts: [FitPartValue]
  /// What made the fit; the shares sum to it exactly.
  package let reasons: [FitReason]
  /// Needs that the mentor covers less than by half.
  package let uncovered: [String]
  /// Parts left out for want of data.
  package let missing: [FitPart]
  /// The best other mentor allowed for the organisation.
  package let runnerUp: RankedPartner?
  /// The best other organisation allowed for the mentor.
  package let runnerUpOrganisation: RankedPartner?
  /// What the round would lose of its total fit if this pair were refused, in millionths; nil if
  /// one organisation fewer could then be served.
  package let lossIfRefusedMicro: Int?
}

/// Another partner that a side could have, with the fit of that pair.
package struct RankedPartner: Equatable, Sendable {
  package let id: String
  package let fitMicro: Int
}

/// An organisation without a mentor in this run.
package struct UnmatchedOrganisation: Equatable, Sendable {
  /// Why nobody is proposed.
  package enum Reason: String, Codable, Sendable {
    /// Hard rules forbid every mentor.
    case noEligibleMentor = "no-eligible-mentor"
    /// Every allowed mentor fits less than the minimum.
    case belowMinimumFit = "below-minimum-fit"
    /// The places of all allowed mentors serve others.
    case capacity
  }

  package let organisation: String
  package let reason: Reason
  /// How many mentors each hard rule forbids.
  package let blocked: [BlockCount]
  /// The mentor who would fit best among the allowed ones, place or not.
  package let best: RankedPartner?
}

/// How many mentors a hard rule forbids to one organisation.
package struct BlockCount: Equatable, Sendable {
  package let reason: BlockReason
  package let mentors: Int
}

/// Places of a mentor that nobody took.
package struct SparePlaces: Equatable, Sendable {
  package let mentor: String
  package let places: Int
}

/// What the run reached, in the order in which it was asked for.
package struct MatchObjective: Equatable, Sendable {
  /// How many organisations have a mentor.
  package let served: Int
  /// The sum of their fits, in millionths.
  package let totalMicro: Int
  /// The fit of the weakest pair, in millionths; nil without pairs.
  package let worstMicro: Int?

  package init(served: Int, totalMicro: Int, worstMicro: Int?) {
    self.served = served
    self.totalMicro = totalMicro
    self.worstMicro = worstMicro
  }
}
