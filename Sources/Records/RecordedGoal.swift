package import Forum
package import Foundation
package import Mentoring

/// A goal to be set in a pairing.
package struct NewGoal: Equatable, Sendable {
  package var pairing: String
  package var statement: String
  /// A concept of the thesaurus, where the goal is about one.
  package var concept: String?
  /// 1 to 3.
  package var weight: Int
  package var levels: GoalLevels
  /// Where the organisation stands before: −1, or −2 where nothing could be worse.
  package var baseline: Int

  package init(
    pairing: String, statement: String, concept: String?, weight: Int, levels: GoalLevels,
    baseline: Int
  ) {
    self.pairing = pairing
    self.statement = statement
    self.concept = concept
    self.weight = weight
    self.levels = levels
    self.baseline = baseline
  }
}

/// A goal as the record holds it, with its ratings.
package struct RecordedGoal: Equatable, Sendable {
  /// `G1`, `G2`, … over all rounds.
  package let id: String
  package let pairing: String
  package let statement: String
  package let concept: String?
  /// 1 to 3.
  package let weight: Int
  package let levels: GoalLevels
  /// The level before, as it counts now: −2 or −1.
  package let baseline: Int
  /// Every rating in the order in which it was written down.
  package let ratings: [RecordedRating]

  /// The rating of the end that counts; nil before.
  package var final: RecordedRating? { ratings.last { $0.wave == .final } }

  /// The latest rating on the way; nil without one.
  package var mid: RecordedRating? { ratings.last { $0.wave == .mid } }
}

/// A rating of a goal.
package struct RecordedRating: Equatable, Sendable {
  package let wave: RatingWave
  /// −2 to 2; nil where it is marked as not rated, with a reason.
  package let level: Int?
  /// Who rated; nil for both sides together.
  package let side: ApplicationSide?
  /// Why it is not rated, or was corrected.
  package let reason: String?
  /// Who wrote it down.
  package let ratedBy: String
  package let ratedAt: Date
}

extension RecordedGoal {
  init(_ row: Fields, ratings: [RecordedRating]) throws(RecordError) {
    let texts = try ["muchLess", "less", "expected", "more", "muchMore"].map {
      (column) throws(RecordError) in try row.text(column)
    }
    guard let levels = GoalLevels(texts) else {
      throw .damaged(place: "goal", detail: "a goal has five levels")
    }
    id = try row.text("id")
    pairing = try row.text("pairing")
    statement = try row.text("statement")
    concept = try row.optionalText("concept")
    weight = try row.integer("weight", in: 1...3)
    self.levels = levels
    let written = try row.integer("baseline", in: -2 ... -1)
    baseline = ratings.last { $0.wave == .base }?.level ?? written
    self.ratings = ratings
  }
}

extension RecordedRating {
  init(_ row: Fields) throws(RecordError) {
    wave = try row.choice("wave")
    level = try row.optionalInteger("level")
    side = try row.optionalChoice("side")
    reason = try row.optionalText("reason")
    ratedBy = try row.text("ratedBy")
    ratedAt = try row.instant("ratedAt")
    if let level, !GoalLevels.scale.contains(level) {
      throw .damaged(place: "level", detail: "a level is −2 to 2")
    }
  }
}
