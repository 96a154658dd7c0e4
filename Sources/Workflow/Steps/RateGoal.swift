import Forum
import Mentoring
import Records
import Wording

/// Rates a goal: `uztartu goal rate`.
package struct RateGoal: Sendable {
  /// When it is rated.
  package enum Wave: String, CaseIterable, Sendable {
    case base, mid, final
  }

  /// What is said of it.
  package enum Rating: Equatable, Sendable {
    /// −2 to 2.
    case level(Int)
    case notRated
  }

  private let access: RecordAccess
  private let pairing: String
  private let goal: String
  private let wave: RatingWave
  private let rating: Rating
  private let side: AnswerProposal.Side?
  private let reason: String?

  /// `side`: who rates. Without one it is the asker's own side, and for a coordinator both sides
  /// together: nobody speaks for the other side. `reason`: needed where a goal is not rated, and to
  /// correct.
  package init(
    _ access: RecordAccess, pairing: String, goal: String, wave: Wave, rating: Rating,
    side: AnswerProposal.Side?, reason: String?
  ) {
    self.access = access
    self.pairing = pairing
    self.goal = goal
    self.wave = wave == .base ? .base : wave == .mid ? .mid : .final
    self.rating = rating
    self.side = side
    self.reason = reason
  }

  /// Writes the rating and answers the goal with it.
  package func run() throws(Refusal) -> GoalDocument {
    try access.opened(for: .write, to: .rateGoals, on: .pairing(pairing)) {
      (record) throws(Refusal) in
      let place = try record.read { (reader) throws(RecordError) in
        (try reader.pairing(pairing).id, try reader.goal(goal))
      }
      // Two identifiers guard a rating that is final against a slip of the finger.
      guard place.1.pairing == place.0 else {
        throw Refusal(.notFound, .goalOfOtherPairing(place.1.id, pairing: place.0))
      }
      let side = try rater(of: place.0, in: record)
      let level: Int? = if case .level(let level) = rating { level } else { nil }
      let rated = try record.write { (writer) throws(RecordError) in
        try writer.rate(
          place.1.id, wave, level: level, side: side, reason: reason)
      }
      return GoalDocument(rated)
    }
  }

  /// In whose name the asker rates; nil for both sides together.
  private func rater(
    of pairing: String, in record: OpenRecord
  ) throws(Refusal) -> ApplicationSide? {
    let asked = side?.application
    let view = try record.view()
    if view.isWhole { return asked }
    return try record.ownSide(asked, ofPairing: pairing)
  }
}
