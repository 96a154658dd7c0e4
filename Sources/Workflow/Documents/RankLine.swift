/// One pair of `uztartu rank`: its place among the mentors of a need, or why it is forbidden.
package struct RankLine: Codable, Equatable, Sendable {
  package let need: String
  package let mentor: String
  package let rank: Int?
  package let fit: Double?
  package let parts: [PartDocument]?
  package let because: [ReasonDocument]?
  /// Parts left out for want of data on either side.
  package let missing: [String]?
  /// The sides, `organisation` or `mentor`, whose text shows no clear concept; absent where both
  /// do.
  package let unclear: [String]?
  package let blocked: [String]?
}
