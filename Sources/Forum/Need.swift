/// Something an organisation wants to get better at.
package struct Need: Equatable, Codable, Sendable {
  /// The concept of scheme `need`.
  package let concept: String
  /// How much it matters to the organisation, 1 (little) to 5 (most).
  package let priority: Int
  /// The level of today, 1 to 4.
  package let levelNow: Int
  /// The level wanted, 1 to 4.
  package let levelWanted: Int

  /// What stands for the parts that an applicant left out: a middle priority, from 1 to 3.
  package static let usual = (priority: 3, levelNow: 1, levelWanted: 3)

  package static let priorities = 1...5
  package static let levels = 1...4

  package init(concept: String, priority: Int, levelNow: Int, levelWanted: Int) {
    precondition(Need.priorities.contains(priority), "priority is 1 to 5")
    precondition(Need.levels.contains(levelNow), "the level of today is 1 to 4")
    precondition(Need.levels.contains(levelWanted), "the wanted level is 1 to 4")
    self.concept = concept
    self.priority = priority
    self.levelNow = levelNow
    self.levelWanted = levelWanted
  }

  /// The weight of this need among the needs of its organisation: priority × gap, 0 to 15.
  package var demand: Int { priority * max(0, levelWanted - levelNow) }
}
