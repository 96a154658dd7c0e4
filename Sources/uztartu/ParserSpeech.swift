import Wording

/// The parser's help and complaints in the reader's language.
///
/// The parser speaks English only; its fixed phrases are replaced where they stand.
enum ParserSpeech {
  static let phrases: [Message] = [
    .parserOverview, .parserUsageHeading, .parserArguments, .parserOptions, .parserSubcommands,
    .parserSee, .parserForHelp, .parserForMore, .parserShowHelp, .parserShowVersion,
    .parserDefault, .parserDefaultAfterValues, .parserProvideOne, .parserAnd, .parserOr,
    .parserSubcommand,
    .parserOptionList, .valueFile, .valueForm, .valueName, .valuePath, .valueText, .valueUser,
    .valueReason, .valuePairing, .valueFolder, .valueRole,
    .valueEmail, .valueWords, .parserValues, .parserError, .parserHelp, .parserUsage,
    .parserMissingArgument, .parserMissingValue, .parserUnknownOption, .parserUnexpected,
    .parserTheValue, .parserIsInvalid, .parserDidYouMean,
  ]

  /// The parser's text with its own phrases in `language`.
  static func translate(_ text: String, into language: ReaderLanguage) -> String {
    guard language != .en else { return text }
    return phrases.reduce(text) { text, phrase in
      text.replacing(phrase.text(in: .en), with: phrase.text(in: language))
    }
  }
}
