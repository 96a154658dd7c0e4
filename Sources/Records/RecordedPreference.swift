package import Foundation

/// What somebody wants or refuses of one pair.
package enum PreferenceKind: String, CaseIterable, Codable, Sendable {
  /// A side would like the pair.
  case wish
  /// A side does not want the pair; it is never made.
  case avoid
  /// A coordinator locks the pair: every run makes it.
  case must
  /// A coordinator forbids the pair; it is never made.
  case ban
}

/// Who states a preference.
package enum PreferenceSource: String, CaseIterable, Codable, Sendable {
  case mentor, organisation, coordinator
}

/// A preference as the record holds it.
package struct RecordedPreference: Equatable, Sendable {
  package let pair: ApplicationPair
  package let kind: PreferenceKind
  package let statedBy: PreferenceSource
  package let reason: String?
  /// Who wrote it down.
  package let actor: String
  package let at: Date
}

extension RecordedPreference {
  init(_ row: Fields) throws(RecordError) {
    pair = try ApplicationPair(
      mentor: row.text("mentor"), organisation: row.text("organisation"))
    kind = try row.choice("kind")
    statedBy = try row.choice("statedBy")
    reason = try row.optionalText("reason")
    actor = try row.text("actor")
    at = try row.instant("at")
  }
}
