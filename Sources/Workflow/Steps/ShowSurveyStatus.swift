import Evaluation
import Exchange
import Forum
import Records
import Wording

/// How many have answered what: `uztartu survey status`.
package struct ShowSurveyStatus: Sendable {
  private let access: RecordAccess
  private let round: String?
  private let keys: KeyLocation

  package init(_ access: RecordAccess, round: String?, keys: KeyLocation) {
    self.access = access
    self.round = round
    self.keys = keys
  }

  /// Counts; a coordinator sees who is still missing, an evaluator sees numbers alone.
  package func run() throws(Refusal) -> SurveyStatusDocument {
    try access.opened(for: .read, to: .readSurveyStatus) { (record) throws(Refusal) in
      let round = try record.roundToEvaluate(round)
      let respondents = try SurveyRespondents(of: round, record).all
      let (answers, invitations, consenting) = try record.read { (reader) throws(RecordError) in
        (
          try reader.surveyAnswers(of: round.name), try reader.surveyInvitations(of: round.name),
          Set(try reader.personsConsenting(to: .evaluation))
        )
      }
      let showsNames = record.asker.isOne(of: .coordinator)
      let given = try given(answers, respondents, record, round.name)
      var asked = Set(answers.map { Asked(instrument: $0.instrument, wave: $0.wave) })
      asked.formUnion(
        invitations.map { Asked(instrument: $0.place.instrument, wave: $0.place.wave) })
      let lines = asked.sorted().map { asked in
        SurveyStatusDocument.Line(
          asked, respondents, given: given[asked] ?? [], consenting: consenting,
          invitations: invitations, showsNames: showsNames)
      }
      return SurveyStatusDocument(round: round.name, surveys: lines)
    }
  }

  /// Which respondents, by their place in the list, have answered what.
  private func given(
    _ answers: [RecordedSurveyAnswer], _ respondents: [SurveyRespondents.Respondent],
    _ record: OpenRecord, _ round: String
  ) throws(Refusal) -> [Asked: Set<Int>] {
    guard !answers.isEmpty else { return [:] }
    let store = try Refusal.onRecord { () throws(RecordError) in
      try keys.open(of: record.record, making: false)
    }
    let names = Pseudonyms(round: round, keys: store)
    var given: [Asked: Set<Int>] = [:]
    for (index, respondent) in respondents.enumerated() {
      guard let person = respondent.person else { continue }
      let subject = try names.pseudonym(of: .pairing(respondent.pairing.id))
      let own = try names.pseudonym(of: .person(person))
      for answer in answers
      where answer.subject == subject && answer.respondent == own
        && answer.side == respondent.side
      {
        given[Asked(instrument: answer.instrument, wave: answer.wave), default: []].insert(index)
      }
    }
    return given
  }
}

/// A questionnaire at a wave.
struct Asked: Hashable, Comparable {
  let instrument: String
  let wave: String

  private var order: (String, Int) {
    (instrument, AskedWave.allCases.firstIndex { $0.rawValue == wave } ?? 0)
  }

  static func < (left: Asked, right: Asked) -> Bool { left.order < right.order }
}

/// How many of a round have answered what.
package struct SurveyStatusDocument: Codable, Equatable, Sendable {
  /// Somebody who has not answered.
  package struct Missing: Codable, Equatable, Sendable {
    package let pairing: String
    package let side: String
    package let name: String
  }

  /// One questionnaire at one wave.
  package struct Line: Codable, Equatable, Sendable {
    package let instrument: String
    package let wave: String
    /// How many could be asked: both sides of the pairings that both accepted.
    package let respondents: Int
    package let invited: Int
    package let answered: Int
    /// How many of those that answered have agreed to the evaluation, and are counted.
    package let counted: Int
    /// Who has not answered; absent for whoever may not see names.
    package let missing: [Missing]?
  }

  package let round: String
  package let surveys: [Line]
}

extension SurveyStatusDocument.Line {
  fileprivate init(
    _ asked: Asked, _ respondents: [SurveyRespondents.Respondent], given: Set<Int>,
    consenting: Set<String>, invitations: [RecordedInvitation], showsNames: Bool
  ) {
    instrument = asked.instrument
    wave = asked.wave
    self.respondents = respondents.count
    let places = invitations.filter {
      $0.place.instrument == asked.instrument && $0.place.wave == asked.wave
    }.map { "\($0.place.pairing)/\($0.place.side.rawValue)" }
    invited = Set(places).count
    answered = given.count
    counted = given.count { respondents[$0].person.map(consenting.contains) == true }
    missing =
      showsNames
      ? respondents.indices.filter { !given.contains($0) }.map { index in
        SurveyStatusDocument.Missing(
          pairing: respondents[index].pairing.id, side: respondents[index].side.rawValue,
          name: respondents[index].name)
      } : nil
  }
}

extension SurveyStatusDocument {
  /// The counts as CSV; headings are the keys of the lines.
  package var csv: String {
    var writer = CSVWriter(
      style: .plain,
      headings: ["instrument", "wave", "respondents", "invited", "answered", "counted"])
    for line in surveys {
      writer.append([
        line.instrument, line.wave, String(line.respondents), String(line.invited),
        String(line.answered), String(line.counted),
      ])
    }
    return writer.text
  }
}
