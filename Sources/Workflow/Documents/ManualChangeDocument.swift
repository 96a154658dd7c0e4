import Forum
package import Foundation
import Records

/// A change by hand of a round's pairs: what, who, when, why, and what it cost.
package struct ManualChangeDocument: Codable, Equatable, Sendable {
  /// What the round's best was before and is after.
  package struct Price: Codable, Equatable, Sendable {
    package let servedBefore: Int
    package let servedAfter: Int
    package let totalBefore: Double
    package let totalAfter: Double
    /// What the total fit gains; a loss is negative.
    package let totalChange: Double
    package let worstBefore: Double?
    package let worstAfter: Double?
  }

  /// `D1`, `D2`, …; nil where nothing was written because it was so already.
  package let id: String?
  package let round: String
  /// `lock`, `ban`, `conflict`, `wish`, `avoid`, `release` or `replace`.
  package let kind: String
  package let need: String
  package let organisation: String
  package let mentor: String
  package let mentorName: String
  /// Who wants it: `coordinator`, `mentor` or `organisation`.
  package let by: String
  /// Who wrote it down.
  package let actor: String
  package let at: Date
  package let reason: String?
  /// The pairing that was made by hand, or whose end no longer keeps the two apart.
  package let pairing: String?
  /// Nil where the pair could not be weighed yet: one side was not eligible.
  package let price: Price?
  /// What a release took back, in its own answer: `lock`, `ban`, `wish`, `avoid`, `conflict`, or
  /// the identifier of the pairing whose two sides may be paired again.
  package internal(set) var takenBack: [String]?
}

extension ManualChangeDocument {
  init(_ change: RecordedManualChange, round: String, _ names: ApplicationNames) {
    id = change.id
    self.round = round
    kind = change.kind.rawValue
    need = change.pair.organisation
    organisation = names.organisations[need] ?? ""
    mentor = change.pair.mentor
    mentorName = names.mentors[mentor] ?? ""
    by = change.statedBy.rawValue
    actor = change.actor
    at = change.at
    reason = change.reason
    pairing = change.pairing
    price = change.price.map(Price.init)
  }

  /// What was so already.
  init(
    _ kind: ManualChangeKind, of pair: ApplicationPair, by source: PreferenceSource,
    round: String, _ access: RecordAccess, _ names: ApplicationNames
  ) {
    id = nil
    self.round = round
    self.kind = kind.rawValue
    need = pair.organisation
    organisation = names.organisations[need] ?? ""
    mentor = pair.mentor
    mentorName = names.mentors[mentor] ?? ""
    by = source.rawValue
    actor = access.actor
    at = access.instant
    reason = nil
    pairing = nil
    price = nil
  }
}

extension ManualChangeDocument.Price {
  init(_ price: RecordedPrice) {
    servedBefore = price.servedBefore
    servedAfter = price.servedAfter
    totalBefore = decimal(price.totalBeforeMicro)
    totalAfter = decimal(price.totalAfterMicro)
    totalChange = decimal(price.totalAfterMicro - price.totalBeforeMicro)
    worstBefore = price.worstBeforeMicro.map(decimal)
    worstAfter = price.worstAfterMicro.map(decimal)
  }
}

/// The names behind the identifiers of a round's applications.
struct ApplicationNames {
  let mentors: [String: String]
  let organisations: [String: String]

  init(of round: String, _ reader: RecordReader) throws(RecordError) {
    mentors = Dictionary(
      uniqueKeysWithValues: try reader.mentors(of: round).map { ($0.content.id, $0.content.name) })
    organisations = Dictionary(
      uniqueKeysWithValues: try reader.organisations(of: round).map {
        ($0.content.id, $0.content.organisation)
      })
  }
}
