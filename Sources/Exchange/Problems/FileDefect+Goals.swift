import Wording

/// Defects of files of goals.
extension FileDefect {
  static let goalHeading = FileDefect.error(
    .unknownColumn, .problemGoalHeading, .problemGoalHeadingRemedy)
  static func goalHeadingMissing(_ name: String) -> FileDefect {
    .error(.missingColumn, .problemGoalHeadingMissing(name), .problemGoalHeadingRemedy)
  }
  static let goalTextMissing = FileDefect.error(
    .missingValue, .problemGoalTextMissing, .problemGoalTextMissingRemedy)
  static let goalLevelTwice = FileDefect.error(
    .repeatedValue, .problemGoalLevelTwice, .problemGoalLevelTwiceRemedy)
  static func goalNumber(_ range: ClosedRange<Int>) -> FileDefect {
    .error(
      .outOfRange, .problemGoalNumber,
      .problemGoalNumberRemedy(from: range.lowerBound, to: range.upperBound))
  }
}
