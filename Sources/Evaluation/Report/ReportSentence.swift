/// A sentence of a report that may be said; each has its words in three languages.
///
/// The comment of a case names its values, in order. No sentence claims a cause.
package enum ReportSentence: String, CaseIterable, Codable, Sendable {
  // Findings
  /// organisations served (share of the eligible)
  case served
  /// pairings started (count)
  case started
  /// pairings completed (share of the started)
  case completed
  /// pairings that still go on (count): their outcome is not known yet
  case stillOpen
  /// mentors who said yes (share), organisations that said yes (share)
  case acceptance
  /// hours held in all (count), mean number of sessions of a pairing (number)
  case dose
  /// mean T with its interval (number); 50 is what was expected
  case attainment
  /// goals that reached at least what was expected (share)
  case goalsReached
  /// mean of the relationship scale at the end (number, 1 to 5)
  case relationship
  /// promoters minus detractors of mentors (number), of organisations (number)
  case recommendation
  /// share of pairings not ended early (number, a share) until a day (count, days)
  case survivalAt
  /// area under the curve for completed pairings (number): its interval holds 0.5, so the data fit
  /// both with a fit that tells nothing and with one that tells something
  case predictionUnclear
  /// area (number): the interval lies above 0.5, pairings of higher fit were completed more often
  case predictionAbove
  /// area (number): the interval lies below 0.5, pairings of higher fit were completed less often
  case predictionBelow
  /// no difference of access whose interval leaves out 0 (count of comparisons)
  case equityUnclear
  /// differences whose interval leaves out 0 (count), of comparisons made (count): of that many,
  /// one in twenty would do so by chance alone
  case equityDifferences
  /// ties between organisations (count), organisations without one (count)
  case network
  /// indicators that reached their plan (count), that have a plan (count)
  case plansReached

  // What must be said beside them
  /// the round is not closed: figures may still change
  case roundOpen
  /// there is nothing to be reported yet
  case nothingYet
  /// so many cases (count) are fewer than a clear answer needs (count)
  case fewCases
  /// so many cases (count) are too few for any figure; the least number (count)
  case tooFewCases
  /// only pairs that were chosen for their fit, accepted and followed have an outcome
  case selectedPairs
  /// the fits of these pairs lie between two values (number, number): inside a narrow range a flat
  /// relation does not mean that fit does not matter
  case narrowRange
  /// whoever was matched differs from whoever was not: no figure here shows a cause
  case noCause
  /// who starts low tends to rise, and only those who stayed have an end
  case changeCaution
  /// for so many pairs (count) an announced draw decided: among them fit and choice are apart
  case draw
  /// no pair was decided by a draw, so choice and fit cannot be told apart
  case noDraw
  /// share of the outcome that was answered (share); who did not answer may differ
  case outcomesMissing
  /// values withheld so that nobody can be recognised (count)
  case withheld
  /// pairs that a coordinator made by hand (share)
  case manualPairs
  /// who belongs to several groups counts in each
  case overlappingGroups
  /// the year has several rounds (count): measures of one network are not given, for organisations
  /// have another pseudonym in each
  case networkOfRounds

  // Method, for the annex; none has values
  case methodCounts
  case methodIntervals
  case methodGoals
  case methodSurveys
  case methodRecommendation
  case methodChange
  case methodSurvival
  case methodPrediction
  case methodEquity
  case methodNetwork
  case methodSizes
  case methodDisclosure
  case methodPseudonyms
}
