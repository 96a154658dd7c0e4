/// Which table of a report.
///
/// A new case needs its title, and what it says to a reader, in three languages, where reports are
/// written.
package enum ReportFigureID: String, CaseIterable, Codable, Sendable {
  /// From applications to completed pairings: organisations' applications that got so far.
  case funnel
  /// Who takes part, by territory.
  case participation
  /// What each side answered to the proposals.
  case answers
  case refusals
  case earlyEnds
  case dose
  case goals
  /// Scores of every instrument, wave and side.
  case surveys
  /// Promoters minus detractors, by side.
  case recommendation
  /// Scores of the same persons at the base and at the end.
  case change
  case survival
  case prediction
  case calibration
  /// How much better the chosen mentor fits than the best other one.
  case runnerUp
  /// Pairs that an announced draw decided, beside the others.
  case draw
  case equityTerritory, equityField, equityLanguage, equityMode
  case network
  case indicators
  case missing
  case policies
}

/// What a column of a table holds.
package enum ReportColumn: String, CaseIterable, Codable, Sendable {
  case count, share, mean, median, value
  /// Pairings still followed, and not ended early, after a day.
  case atRisk
  case fit, foreseen, reached
  case served, waitingDays
  /// This group minus all others; or the end minus the base.
  case difference
  case plan, lastYear
  case answered
  case organisations, mentors
  /// Proposals that a side was asked about.
  case asked
  /// Of those asked, who said yes.
  case accepted
  /// Days until the answer (median).
  case replyDays
  /// Cronbach's alpha.
  case alpha
  /// Hedges' g.
  case effect
  /// The same, counted among organisations that had taken part before.
  case returning
}

/// What a row of a table is about, where it is none of the forum's own nouns.
package enum ReportItem: String, CaseIterable, Codable, Sendable {
  // The funnel
  case applications, eligible, proposed, accepted, started, completed
  // The two sides
  case mentorSide, organisationSide
  // What a pairing had: meetings held, their hours, sessions held of those agreed, waiting
  case sessions, hours, shareOfPlan, daysToFirstSession
  // Goals: all, those rated at 0 or more, T-score, final minus baseline
  case goalsSet, goalsReached, attainment, goalChange
  // Does fit predict: tau-b with T and with the relationship score; area for completed against
  // ended early and for T of 50 and more; Brier's score for completed
  case rankAttainment, rankRelationship, areaCompleted, areaAttained, brierCompleted
  // Fit of the pair minus fit of the best other mentor
  case runnerUpGap
  case drawn, notDrawn
  // The network: ties are pairings that started, between organisations
  case organisations, ties, newTies, density, meanDegree, components, isolated
  case acrossTerritories, acrossFields
  // What may be missing: facts of applications, answers to proposals, ratings, confirmations
  case territory, fields, languages, mode, applicationDay
  case mentorReplies, organisationReplies, replyReasons
  case goalsRatedMid, goalsRatedFinal, sessionsConfirmed
}
