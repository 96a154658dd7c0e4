/// What recorded rounds say of the weights of fit; its JSON keys never change meaning.
package struct CalibrationDocument: Codable, Equatable, Sendable {
  /// A part of fit with its weight before and after.
  package struct Weight: Codable, Equatable, Sendable {
    package let part: String
    /// Its share of all weight, 0 to 1; so is `proposed`.
    package let present: Double
    /// Absent where nothing is proposed.
    package let proposed: Double?
    /// Whether the rounds could speak of it; else its share stays.
    package let weighed: Bool
  }

  /// A value with its interval of 95 %.
  package struct Estimate: Codable, Equatable, Sendable {
    package let value: Double
    package let low: Double?
    package let high: Double?
  }

  /// How well outcomes are foreseen in rounds that had no part in the weights.
  package struct Performance: Codable, Equatable, Sendable {
    /// Mean squared error; Brier's score for an outcome that is yes or no.
    package let loss: Double
    /// The area under the ROC curve; absent for an outcome that is no yes or no.
    package let area: Estimate?
  }

  /// `completed`, `attainment` or `relationship`.
  package let outcome: String
  /// `proposed`, or why nothing is.
  package let verdict: String
  package let rounds: [String]
  /// Pairings with frozen parts and an outcome; absent where there are 1 to 4.
  package let cases: Int?
  /// Those with the rarer outcome; absent where there are 1 to 4, or the outcome is no yes or no.
  package let rarer: Int?
  /// How many outcomes, or of the rarer one, are needed.
  package let needed: Int
  package let weights: [Weight]
  /// How likely so much contradiction is where the present weights are right.
  package let pValue: Double?
  package let present: Performance?
  package let proposed: Performance?
  /// By how much the proposed weights err less, on average over the rounds.
  package let gain: Estimate?
  package let lowestFit: Double?
  package let highestFit: Double?
  /// The file of rules that was written; absent without one.
  package internal(set) var output: String?

  /// Whether other weights are proposed.
  package var isProposed: Bool { verdict == "proposed" }
  package var hasTooLittle: Bool { verdict.hasPrefix("too-few") }
}
