import Wording

/// Defects of applications.
extension FileDefect {
  static func mappingOfOtherKind(expected: String) -> FileDefect {
    .error(
      .wrongType, .problemMappingOfOtherKind(expected: expected), .problemMappingOfOtherKindRemedy)
  }
  static func otherKindOfFile(kind: String) -> FileDefect {
    .error(.otherKind, .problemOtherKindOfFile(kind: kind), .problemOtherKindOfFileRemedy)
  }
  static let mappedColumnAbsent = FileDefect.error(
    .missingColumn, .problemMappedColumnAbsent, .problemMappedColumnAbsentRemedy)
  static let unknownColumn = FileDefect.warning(
    .unknownColumn, .problemUnknownColumn, .problemUnknownColumnRemedy)
  static func fieldMappedTwice(field: String) -> FileDefect {
    .error(.fieldTwice, .problemFieldMappedTwice(field: field), .problemFieldMappedTwiceRemedy)
  }
  static let missingColumn = FileDefect.error(
    .missingColumn, .problemMissingColumn, .problemMissingColumnRemedy)
  static let columnAbsent = FileDefect.warning(
    .missingColumn, .problemColumnAbsent, .problemColumnAbsentRemedy)
  static let identifierWithoutSource = FileDefect.error(
    .missingColumn, .problemIdentifierWithoutSource, .problemIdentifierWithoutSourceRemedy)
  static func identifierSourceEmpty(fields: String) -> FileDefect {
    .error(
      .missingValue, .problemIdentifierSourceEmpty(fields: fields),
      .problemIdentifierSourceEmptyRemedy)
  }
  static let missingID = FileDefect.error(.missingValue, .problemMissingID, .problemMissingIDRemedy)
  static func badID(limit: Int) -> FileDefect {
    .error(.badId, .problemBadID, .problemBadIDRemedy(limit: limit))
  }
  static func duplicateID(firstLine: Int) -> FileDefect {
    .error(.duplicateId, .problemDuplicateID(firstLine: firstLine), .problemDuplicateIDRemedy)
  }
  static func sameEmail(firstLine: Int) -> FileDefect {
    .warning(.possibleDuplicate, .problemSameEmail(firstLine: firstLine), .problemSameEmailRemedy)
  }
  static let emptyName = FileDefect.warning(
    .missingName, .problemEmptyName, .problemEmptyNameRemedy)
  static func emptyNames(lines: [Int]) -> FileDefect {
    .warning(.missingName, .problemEmptyNames(lines: lines), .problemEmptyNameRemedy)
  }
  static let badEmail = FileDefect.error(.badEmail, .problemBadEmail, .problemBadEmailRemedy)
  static let formulaLike = FileDefect.warning(
    .formulaLike, .problemFormulaLike, .problemFormulaLikeRemedy)
  static let nothingToMatchOn = FileDefect.warning(
    .nothingToMatch, .problemNothingToMatchOn, .problemNothingToMatchOnRemedy)
  static let keptInAbout = FileDefect.warning(
    .keptInAbout, .problemKeptInAbout, .problemKeptInAboutRemedy)
  static let badAnswer = FileDefect.error(.badAnswer, .problemBadAnswer, .problemBadAnswerRemedy)
  static let unknownLanguage = FileDefect.error(
    .unknownLanguage, .problemUnknownLanguage, .problemUnknownLanguageRemedy)
  static let unknownTerritory = FileDefect.error(
    .unknownTerritory, .problemUnknownTerritory, .problemUnknownTerritoryRemedy)
  static let severalTerritories = FileDefect.error(
    .unknownTerritory, .problemSeveralTerritories, .problemSeveralTerritoriesRemedy)
  static let unknownMode = FileDefect.error(
    .unknownMode, .problemUnknownMode, .problemUnknownModeRemedy)
  static let badCapacity = FileDefect.error(
    .badNumber, .problemBadCapacity, .problemWriteCapacityRemedy)
  static let capacityOutOfRange = FileDefect.error(
    .outOfRange, .problemCapacityOutOfRange, .problemWriteCapacityRemedy)
  static let repeatedValue = FileDefect.warning(
    .repeatedValue, .problemRepeatedValue, .problemRepeatedValueRemedy)
  static let badLevel = FileDefect.error(.badNumber, .problemBadLevel, .problemWriteLevelRemedy)
  static let levelOutOfRange = FileDefect.error(
    .outOfRange, .problemLevelOutOfRange, .problemWriteLevelRemedy)
  static let conceptTwice = FileDefect.error(
    .repeatedConcept, .problemConceptTwice, .problemConceptTwiceRemedy)
  static let badNeedNumbers = FileDefect.error(
    .badNeed, .problemBadNeedNumbers, .problemWriteNeedRemedy)
  static let needOutOfRange = FileDefect.error(
    .outOfRange, .problemNeedOutOfRange, .problemWriteNeedRemedy)
  static let needWithoutGap = FileDefect.warning(
    .noDemand, .problemNeedWithoutGap, .problemNeedWithoutGapRemedy)
  static func manyNeeds(found: Int, usual: Int) -> FileDefect {
    .warning(.tooManyNeeds, .problemManyNeeds(found: found, usual: usual), .problemManyNeedsRemedy)
  }
  static func ambiguousLabel(concepts: String) -> FileDefect {
    .error(
      .ambiguousLabel, .problemAmbiguousLabel(concepts: concepts), .problemAmbiguousLabelRemedy)
  }
  static func conceptOfOtherScheme(_ id: String) -> FileDefect {
    .error(.wrongScheme, .problemConceptOfOtherScheme(id), .problemConceptOfOtherSchemeRemedy)
  }
  static let unknownConcept = FileDefect.error(
    .unknownConcept, .problemUnknownConcept, .problemUnknownConceptRemedy)
  static func misspelledConcept(suggestion: String) -> FileDefect {
    .error(
      .unknownConcept, .problemMisspelledConcept,
      .problemMisspelledConceptRemedy(suggestion: suggestion))
  }
}
