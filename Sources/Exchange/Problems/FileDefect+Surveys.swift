import Evaluation
import Wording

/// Defects of files of answers to questionnaires.
extension FileDefect {
  static let surveyColumn = FileDefect.warning(
    .unknownColumn, .problemSurveyColumn, .problemSurveyColumnRemedy)
  static let surveyColumnTwice = FileDefect.error(
    .fieldTwice, .problemSurveyColumnTwice, .problemSurveyColumnTwiceRemedy)
  static func surveyItemMissing(_ id: String) -> FileDefect {
    .error(.missingColumn, .problemSurveyItemMissing(id), .problemSurveyItemMissingRemedy)
  }
  static let surveyNobody = FileDefect.error(
    .missingValue, .problemSurveyNobody, .problemSurveyNobodyRemedy)
  static func surveyValue(_ scale: Instrument.Scale) -> FileDefect {
    .error(
      .badAnswer, .problemSurveyValue,
      .problemSurveyValueRemedy(from: scale.least, to: scale.most))
  }
  static let surveySide = FileDefect.error(
    .badAnswer, .problemSurveySide, .problemSurveySideRemedy)
  static let surveyEmptyRow = FileDefect.warning(
    .blankRecord, .problemSurveyEmptyRow, .problemSurveyEmptyRowRemedy)
  static let surveyUnknownCode = FileDefect.error(
    .badId, .problemSurveyUnknownCode, .problemSurveyUnknownCodeRemedy)
  static let surveyUnknownAddress = FileDefect.error(
    .badEmail, .problemSurveyUnknownAddress, .problemSurveyWhoRemedy)
  static let surveyUnknownPairing = FileDefect.error(
    .badId, .problemSurveyUnknownPairing, .problemSurveyWhoRemedy)
  static let surveySeveralPairings = FileDefect.error(
    .possibleDuplicate, .problemSurveySeveral, .problemSurveyWhoRemedy)
  static func surveyTwice(line: Int) -> FileDefect {
    .error(.repeatedValue, .problemSurveyTwice(line: line), .problemSurveyTwiceRemedy)
  }
  static let surveyAnsweredOtherwise = FileDefect.error(
    .repeatedValue, .problemSurveyAnswered, .problemSurveyAnsweredRemedy)
}
