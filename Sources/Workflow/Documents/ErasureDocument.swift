import Records

/// What erasing a person would do, or did: identifiers and counts, never a name.
package struct ErasureDocument: Codable, Sendable {
  /// How much of a table is concerned.
  package struct Table: Codable, Equatable, Sendable {
    package let table: String
    package let rows: Int
    package let columns: [String]

    init(_ table: ErasedTable) {
      self.table = table.table
      rows = table.rows
      columns = table.columns
    }
  }

  /// A text about others in which the person is named.
  package struct Mention: Codable, Equatable, Sendable {
    package let table: String
    /// What tells the row, such as `K2` or a pairing.
    package let place: String
  }

  /// What stands in the record, and in nobody's words.
  package struct Receipt: Codable, Equatable, Sendable {
    package let id: String
    package let person: String
    package let state: String
    package let at: String
    package let by: String
    package let emptied: [Table]
    package let kept: [Table]
    package let digest: String

    init(_ receipt: ErasureReceipt) {
      id = receipt.id
      person = receipt.person
      state = receipt.state.rawValue
      at = receipt.at
      by = receipt.by
      emptied = receipt.emptied.map(Table.init)
      kept = receipt.kept.map(Table.init)
      digest = receipt.digest
    }
  }

  package let person: String
  /// `planned`, `blocked`, `erased` or `lifted`.
  package let state: String
  /// The day on which blocked data are, or would be, erased.
  package let dueDay: String?
  package let emptied: [Table]
  package let kept: [Table]
  package let openPairings: [String]
  package let runningApplications: [String]
  package let applications: Int
  /// Whether a blocking is there already.
  package let isBlocked: Bool
  /// How many letters were taken out of the outbox.
  package internal(set) var lettersRemoved: Int
  /// Other persons with the same e-mail address or name; they are not erased with this one.
  package let likelySame: [String]
  /// Texts about others in which the person is named; they stay.
  package let mentions: [Mention]
  /// How many destroyed keys the last copy of the keys still holds, and where that is.
  package internal(set) var keysStillCopied = 0
  package internal(set) var keyFolder: String?
  /// What the record keeps of it; absent in a plan.
  package let receipt: Receipt?

  init(plan: ErasurePlan, dueDay: String, traces: PersonTraces) {
    likelySame = traces.likelySame
    mentions = traces.mentions.map { Mention(table: $0.table, place: $0.place) }
    person = plan.person.id
    state = "planned"
    self.dueDay = plan.blocked?.dueDay ?? dueDay
    emptied = plan.emptied.map(Table.init)
    kept = plan.kept.map(Table.init)
    openPairings = plan.openPairings
    runningApplications = plan.runningApplications
    applications = plan.person.applications.count
    isBlocked = plan.blocked != nil
    lettersRemoved = 0
    receipt = nil
  }

  init(
    _ erasure: RecordedErasure, applications: Int, lettersRemoved: Int, traces: PersonTraces
  ) {
    likelySame = traces.likelySame
    mentions = traces.mentions.map { Mention(table: $0.table, place: $0.place) }
    person = erasure.person
    state = erasure.state.rawValue
    dueDay = erasure.state == .blocked ? erasure.dueDay : nil
    emptied = erasure.receipt.emptied.map(Table.init)
    kept = erasure.receipt.kept.map(Table.init)
    openPairings = []
    runningApplications = []
    self.applications = applications
    isBlocked = erasure.state == .blocked
    self.lettersRemoved = lettersRemoved
    receipt = Receipt(erasure.receipt)
  }
}
