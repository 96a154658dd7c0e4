package import Forum
package import Foundation

/// An application of either side as the record holds it.
package struct RecordedApplication<Content: Equatable & Sendable>: Equatable, Sendable {
  package let round: String
  /// The person whom it names, as the record knows them from all rounds.
  package let person: String?
  package let state: ApplicationState
  /// Why it was rejected, waitlisted or withdrawn, where somebody said so.
  package let stateReason: String?
  package let receivedAt: Date
  /// When an import last changed it; nil for never.
  package let changedAt: Date?
  /// The round from which it was carried over; nil for an application of this round.
  package let carriedFrom: String?
  /// The application as it was made.
  package let content: Content
}

/// What an import does, or would do, to the applications of a round.
package struct ApplicationChanges: Equatable, Sendable {
  /// Identifiers of new applications, in the order of the file.
  package let added: [String]
  /// Identifiers of applications that say something else than before.
  package let changed: [String]
  /// Identifiers of applications that are as before.
  package let unchanged: [String]

  /// Whether the import would leave everything as it is (invariant 21).
  package var isEmpty: Bool { added.isEmpty && changed.isEmpty }
}
