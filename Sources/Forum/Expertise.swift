/// Something a mentor knows well enough to help with.
package struct Expertise: Equatable, Codable, Sendable {
  /// The concept of scheme `need` that the expertise answers.
  package let concept: String
  /// How well the mentor knows it, 0 (not at all) to 4 (teaches it).
  package let level: Int

  package static let levels = 0...4

  /// The level of a mentor who names a concept and no level.
  package static let usualLevel = 3

  package init(concept: String, level: Int) {
    precondition(Expertise.levels.contains(level), "the level is 0 to 4")
    self.concept = concept
    self.level = level
  }
}
