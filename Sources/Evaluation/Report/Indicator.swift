/// An indicator of the annual report; its definition stands in the annex of every report.
package enum Indicator: String, CaseIterable, Codable, Sendable {
  // Reach
  case organisations, persons, newOrganisations
  // Mentoring
  case applications, eligible, served, daysToProposal
  case acceptedByMentors, acceptedByOrganisations
  case started, completed, endedEarly
  case hours, sessions
  case goalsSet, goalsReached, meanAttainment
  case relationship, recommendationMentors, recommendationOrganisations
  // Networks
  case tiesMade, tiesAcrossTerritories, isolatedOrganisations

  /// The line of work that an indicator stands under.
  package enum Line: String, CaseIterable, Codable, Sendable {
    case reach, mentoring, networks
  }

  /// What an indicator is expressed in; plans are given in the same unit.
  package enum Unit: String, CaseIterable, Codable, Sendable {
    /// Whole things.
    case count
    /// A part of a whole, 0 to 1.
    case share
    /// Days.
    case days
    /// T-score: 50 is what was expected.
    case tScore
    /// Points of a scale from 1 to 5.
    case scale
    /// −100 to 100.
    case netPromoter
  }

  /// What stands below the fraction bar.
  package enum Denominator: String, CaseIterable, Codable, Sendable {
    case organisationApplications, eligibleApplications, proposals, startedPairings, ratedGoals
    case ratedPairings, answers, organisations, ties, proposedApplications
  }

  /// Where the numbers were written down.
  package enum Source: String, CaseIterable, Codable, Sendable {
    case applications, proposals, pairings, sessions, goals, surveys
  }

  /// How the interval was made; none for counts.
  package enum Interval: String, CaseIterable, Codable, Sendable {
    case none, wilson, student, ratio, netPromoter
  }

  package var line: Line {
    switch self {
    case .organisations, .persons, .newOrganisations: .reach
    case .tiesMade, .tiesAcrossTerritories, .isolatedOrganisations: .networks
    default: .mentoring
    }
  }

  package var unit: Unit {
    switch self {
    case .organisations, .persons, .newOrganisations, .applications, .eligible, .started,
      .endedEarly, .hours, .sessions, .goalsSet, .tiesMade, .isolatedOrganisations:
      .count
    case .served, .acceptedByMentors, .acceptedByOrganisations, .completed, .goalsReached,
      .tiesAcrossTerritories:
      .share
    case .daysToProposal: .days
    case .meanAttainment: .tScore
    case .relationship: .scale
    case .recommendationMentors, .recommendationOrganisations: .netPromoter
    }
  }

  /// nil for plain counts.
  package var denominator: Denominator? {
    switch self {
    case .served: .eligibleApplications
    case .daysToProposal: .proposedApplications
    case .acceptedByMentors, .acceptedByOrganisations: .proposals
    case .completed: .startedPairings
    case .goalsReached: .ratedGoals
    case .meanAttainment: .ratedPairings
    case .relationship, .recommendationMentors, .recommendationOrganisations: .answers
    case .tiesAcrossTerritories: .ties
    default: nil
    }
  }

  package var source: Source {
    switch self {
    case .organisations, .persons, .newOrganisations, .applications, .eligible: .applications
    case .served, .daysToProposal, .acceptedByMentors, .acceptedByOrganisations: .proposals
    case .started, .completed, .endedEarly, .tiesMade, .tiesAcrossTerritories,
      .isolatedOrganisations:
      .pairings
    case .hours, .sessions: .sessions
    case .goalsSet, .goalsReached, .meanAttainment: .goals
    case .relationship, .recommendationMentors, .recommendationOrganisations: .surveys
    }
  }

  package var interval: Interval {
    switch unit {
    case .count: .none
    case .share: self == .goalsReached ? .ratio : .wilson
    case .days, .tScore, .scale: .student
    case .netPromoter: .netPromoter
    }
  }
}

/// What was planned for an indicator.
package struct IndicatorTarget: Codable, Equatable, Sendable {
  package var indicator: Indicator
  /// The planned value in millionths of the indicator's unit: 750,000 is a share of 75 %,
  /// 20,000,000 is twenty pairings.
  package var micro: Int

  package init(_ indicator: Indicator, micro: Int) {
    self.indicator = indicator
    self.micro = micro
  }
}
