import Evaluation
import Forum
import Wording

/// A questionnaire as plain text in one language: what letters and the terminal show.
struct SurveyForm {
  private let instrument: Instrument
  private let language: Language

  init(_ instrument: Instrument, in language: ReaderLanguage) {
    self.instrument = instrument
    self.language = Language(rawValue: language.rawValue) ?? .eu
  }

  var title: String { instrument.title.text(in: language) }

  /// The scale, a line for each number that has a meaning.
  var scale: [String] {
    let range = instrument.scale.range
    return range.compactMap { value in
      instrument.scale.label(of: value).map { "  \(value)  \($0.text(in: language))" }
    }
  }

  /// The questions, numbered from 1.
  var questions: [String] {
    instrument.items.enumerated().map { index, item in
      "  \(index + 1).  \(item.text.text(in: language))"
    }
  }
}
