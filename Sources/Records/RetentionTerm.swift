/// A kind of data that goes when its term is over.
///
/// What proves hours and the audit log have none: they hold identifiers and counts, and stay.
package enum RetentionClass: String, CaseIterable, Codable, Sendable {
  /// Applications that were rejected or never paired, after their round closed.
  case unmatched
  /// How to reach a person and what they wrote, after the last thing they did.
  case contact
  /// Private notes, after their pairing ended.
  case notes
  /// What was blocked, after the blocking.
  case blocked
  /// The key of a round's pseudonyms, after the round closed.
  case pseudonyms
}

/// How long something is kept.
package struct RetentionTerm: Codable, Equatable, Sendable {
  /// In what a term is counted.
  package enum Unit: String, CaseIterable, Codable, Sendable {
    case days, months
  }

  /// 1 to 3,660.
  package let length: Int
  package let unit: Unit

  package init(length: Int, unit: Unit) {
    self.length = length
    self.unit = unit
  }
}

extension RetentionClass {
  /// The term that the program starts with.
  package var startingTerm: RetentionTerm {
    switch self {
    case .unmatched: RetentionTerm(length: 12, unit: .months)
    case .contact, .pseudonyms: RetentionTerm(length: 24, unit: .months)
    case .notes: RetentionTerm(length: 90, unit: .days)
    case .blocked: RetentionTerm(length: 36, unit: .months)
    }
  }
}
