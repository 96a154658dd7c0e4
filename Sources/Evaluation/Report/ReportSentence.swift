/// A sentence that a report may say; each has its words in three languages.
///
/// The comment of a case names its values, in order.
package enum ReportSentence: String, CaseIterable, Codable, Sendable {
  /// organisations served (share of the eligible)
  case served
  /// pairings started (count)
  case started
}
