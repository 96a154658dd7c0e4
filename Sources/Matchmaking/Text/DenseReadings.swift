/// What dense vectors say of the texts of a run: shares of concepts, by the id of who wrote.
///
/// It is kept with a recorded run, which so can be explained without the vectors or the program
/// that made them.
package struct DenseReadings: Codable, Equatable, Sendable {
  /// Where the vectors came from: the name of a file or an address, for people.
  package let source: String
  /// Shares in millionths by concept, by the mentor's id.
  package let mentors: [String: [String: Int]]
  /// Shares in millionths by concept, by the organisation's id.
  package let needs: [String: [String: Int]]

  /// Whether every share is one, 0 to 1,000,000: what a record holds may have been tampered with.
  package var isSound: Bool {
    [mentors, needs].allSatisfy { side in
      side.values.allSatisfy { $0.values.allSatisfy { 0...1_000_000 ~= $0 } }
    }
  }

  package init(
    source: String, mentors: [String: [String: Int]], needs: [String: [String: Int]]
  ) {
    self.source = source
    self.mentors = mentors
    self.needs = needs
  }
}
