import Evaluation
import Exchange
import Forum
import Foundation
import Records
import Wording

/// A questionnaire with a one-time code, as a letter.
struct SurveyLetter {
  let respondent: SurveyRespondents.Respondent
  let place: SurveyPlace
  let code: SurveyCode
  let expiresDay: String
  let instrument: Instrument

  /// Where it goes; nil where nobody knows an address that mail programs take.
  var address: String? {
    respondent.email.flatMap { EmailFile.canBeSent(to: $0) ? $0 : nil }
  }

  /// The name of its file: one letter for each questionnaire and wave.
  var file: String {
    "\(place.pairing)-\(place.side.rawValue)-\(place.instrument)-\(place.wave).eml"
  }

  /// The letter as a file; nil where nobody knows an address.
  func message(round: String, signature: String?, at instant: Date) -> EmailFile? {
    guard let address else { return nil }
    let language = respondent.language
    let form = SurveyForm(instrument, in: language)
    let questions = ([form.title, ""] + form.scale + [""] + form.questions)
      .joined(separator: "\n")
    let ends = DayText.inWords(expiresDay, in: language)
    let parts: [String] = [
      Message.letterGreeting(respondent.name).text(in: language),
      Message.surveyLetterOpening(pairing: place.pairing, round: round).text(in: language),
      Message.surveyLetterHow(
        least: instrument.scale.least, most: instrument.scale.most, until: ends
      ).text(in: language),
      questions,
      Message.surveyLetterCode(code.text).text(in: language),
      Message.surveyLetterPrivacy.text(in: language),
      Message.letterSignature(signature, round: round).text(in: language),
    ]
    return EmailFile(
      name: respondent.name, address: address,
      subject: Message.surveyLetterSubject(round).text(in: language),
      text: parts.joined(separator: "\n\n"), language: language.rawValue,
      identity: "\(place.pairing).\(place.side.rawValue).\(place.instrument).\(place.wave)",
      instant: instant)
  }
}
