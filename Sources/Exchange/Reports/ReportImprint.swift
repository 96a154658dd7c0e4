/// Who publishes a report, and which of its editions it is.
package struct ReportImprint: Equatable, Sendable {
  /// The organisation line above the title; none where nil.
  package var publisher: String?
  /// The day on which it was issued, for a draft the day of its data, `yyyy-mm-dd`.
  package var issuedDay: String?
  /// Which frozen edition it is, the first being 1; nil for a draft.
  package var edition: Int?
  /// The head of the audit log when it was frozen.
  package var auditHead: String?

  package init(
    publisher: String? = nil, issuedDay: String? = nil, edition: Int? = nil,
    auditHead: String? = nil
  ) {
    self.publisher = publisher
    self.issuedDay = issuedDay
    self.edition = edition
    self.auditHead = auditHead
  }
}
