import Wording

/// Defects of files of phrases.
extension FileDefect {
  static let noPhrases = FileDefect.error(
    .noRecords, .problemNoPhrases, .problemNoPhrasesRemedy)
  static func phraseFields(_ found: Int) -> FileDefect {
    .error(
      found < 5 ? .tooFewCells : .tooManyCells, .problemPhraseFields(found),
      .problemNoPhrasesRemedy)
  }
  static let unknownKind = FileDefect.error(
    .unknownKind, .problemUnknownKind, .problemUnknownKindRemedy)
  static let unknownPhraseLanguage = FileDefect.error(
    .unknownLanguage, .problemUnknownLanguage, .problemUnknownPhraseLanguageRemedy)
  static let unknownPhraseConcept = FileDefect.error(
    .unknownConcept, .problemUnknownConcept, .problemUnknownPhraseConceptRemedy)
  static let phraseWithoutWord = FileDefect.error(
    .missingValue, .problemPhraseWithoutWord, .problemPhraseWithoutWordRemedy)
  static func phraseTooLong(limit: Int) -> FileDefect {
    .error(.cellTooLong, .problemPhraseTooLong(limit: limit), .problemPhraseTooLongRemedy)
  }
  static func phraseTwice(firstLine: Int) -> FileDefect {
    .error(
      .repeatedPhrase, .problemPhraseTwice(firstLine: firstLine), .problemPhraseTwiceRemedy)
  }
  static let phraseKnown = FileDefect.error(
    .repeatedPhrase, .problemPhraseKnown, .problemPhraseKnownRemedy)
}
