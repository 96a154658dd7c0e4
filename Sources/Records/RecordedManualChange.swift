package import Foundation
import GRDB

/// What a coordinator did to the pairs of a round by hand (invariant 14).
package enum ManualChangeKind: String, CaseIterable, Codable, Sendable {
  /// The pair is made by every run.
  case lock
  /// The pair is never made.
  case ban
  /// The pair is never made: its two sides have a conflict of interest.
  case conflict
  /// A side would like the pair.
  case wish
  /// A side does not want the pair.
  case avoid
  /// What was stated of the pair is taken back.
  case release
  /// The pair is made by hand, in place of another or of none.
  case replace
}

/// What a change does to the round's best: how many are served, total and weakest fit.
package struct RecordedPrice: Equatable, Sendable {
  package let servedBefore: Int
  package let servedAfter: Int
  /// Sums of fit, in millionths.
  package let totalBeforeMicro: Int
  package let totalAfterMicro: Int
  /// The weakest pair's fit, in millionths; nil without pairs.
  package let worstBeforeMicro: Int?
  package let worstAfterMicro: Int?

  package init(
    servedBefore: Int, servedAfter: Int, totalBeforeMicro: Int, totalAfterMicro: Int,
    worstBeforeMicro: Int?, worstAfterMicro: Int?
  ) {
    self.servedBefore = servedBefore
    self.servedAfter = servedAfter
    self.totalBeforeMicro = totalBeforeMicro
    self.totalAfterMicro = totalAfterMicro
    self.worstBeforeMicro = worstBeforeMicro
    self.worstAfterMicro = worstAfterMicro
  }
}

/// A change to be recorded.
package struct NewManualChange: Equatable, Sendable {
  package let kind: ManualChangeKind
  package let pair: ApplicationPair
  package let statedBy: PreferenceSource
  package let reason: String?
  /// What it costs; nil while the pair cannot be weighed, as before screening.
  package let price: RecordedPrice?

  package init(
    _ kind: ManualChangeKind, of pair: ApplicationPair, by statedBy: PreferenceSource,
    reason: String?, price: RecordedPrice?
  ) {
    self.kind = kind
    self.pair = pair
    self.statedBy = statedBy
    self.reason = reason
    self.price = price
  }
}

/// A change as the record keeps it: who, when, why, and what it cost.
package struct RecordedManualChange: Equatable, Sendable {
  /// `D1`, `D2`, … over all rounds.
  package let id: String
  package let kind: ManualChangeKind
  package let pair: ApplicationPair
  package let statedBy: PreferenceSource
  /// The pairing made by hand, where the change made one; of a release the pairing whose end no
  /// longer keeps its two sides apart.
  package let pairing: String?
  package let reason: String?
  package let actor: String
  package let at: Date
  package let price: RecordedPrice?
}

extension RecordedManualChange {
  init(_ row: Fields) throws(RecordError) {
    id = try row.text("id")
    kind = try row.choice("kind")
    pair = try ApplicationPair(
      mentor: row.text("mentor"), organisation: row.text("organisation"))
    statedBy = try row.choice("statedBy")
    pairing = try row.optionalText("pairing")
    reason = try row.optionalText("reason")
    actor = try row.text("actor")
    at = try row.instant("at")
    price = try row.optionalInteger("servedBefore").map { (served) throws(RecordError) in
      try RecordedPrice(
        servedBefore: served, servedAfter: row.integer("servedAfter"),
        totalBeforeMicro: row.integer("totalBeforeMicro"),
        totalAfterMicro: row.integer("totalAfterMicro"),
        worstBeforeMicro: row.optionalInteger("worstBeforeMicro"),
        worstAfterMicro: row.optionalInteger("worstAfterMicro"))
    }
  }
}

extension RecordReader {
  /// What was changed by hand in a round, in the order in which it was.
  package func manualChanges(of round: String) throws(RecordError) -> [RecordedManualChange] {
    let name = try self.round(named: round).name
    return try rows("SELECT * FROM manualChange WHERE round = ? ORDER BY number", [name])
      .map { (row) throws(RecordError) in try RecordedManualChange(row) }
  }
}
