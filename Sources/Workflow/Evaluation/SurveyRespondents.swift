import Evaluation
import Forum
import Mentoring
import Records
import Wording

/// Who may be asked in a round: both sides of the pairings that both accepted.
struct SurveyRespondents {
  /// One side of a pairing with who speaks for it.
  struct Respondent {
    let pairing: RecordedPairing
    let side: ApplicationSide
    /// nil where the record knows nobody.
    let person: String?
    let name: String
    let email: String?
    let language: ReaderLanguage
  }

  /// By pairing in the order of proposal, the mentor first.
  let all: [Respondent]

  init(of round: RecordedRound, _ record: OpenRecord) throws(Refusal) {
    let (pairings, mentors, organisations) = try record.read { (reader) throws(RecordError) in
      (
        try reader.pairings(of: round.name), try reader.mentors(of: round.name),
        try reader.organisations(of: round.name)
      )
    }
    let offering = Dictionary(uniqueKeysWithValues: mentors.map { ($0.content.id, $0) })
    let asking = Dictionary(uniqueKeysWithValues: organisations.map { ($0.content.id, $0) })
    all = pairings.filter(\.isSurveyed).flatMap { pairing -> [Respondent] in
      guard let mentor = offering[pairing.mentor], let need = asking[pairing.organisation] else {
        return []
      }
      return [
        Respondent(
          pairing: pairing, side: .mentor, person: mentor.person, name: mentor.content.name,
          email: mentor.content.email,
          language: ReaderLanguage(of: mentor.content.about, among: mentor.content.languages)),
        Respondent(
          pairing: pairing, side: .organisation, person: need.person, name: need.content.contact,
          email: need.content.email,
          language: ReaderLanguage(of: need.content.about, among: need.content.languages)),
      ]
    }
  }

  /// Who speaks for a side of a pairing.
  ///
  /// - Throws: status 66 for a pairing that is not asked, or a side whose person nobody knows.
  func person(of side: ApplicationSide, in pairing: String) throws(Refusal) -> String {
    let found = all.first { $0.pairing.id == pairing.uppercased() && $0.side == side }
    guard let found else { throw Refusal(.notFound, .notInRecord(.pairing, id: pairing)) }
    guard let person = found.person else {
      throw Refusal(.notFound, .notInRecord(.person, id: "\(pairing)/\(side.rawValue)"))
    }
    return person
  }
}

extension RecordedPairing {
  /// Whether both sides accepted, so that questionnaires may be about it.
  var isSurveyed: Bool {
    switch state {
    case .accepted, .active, .paused, .completed, .endedEarly: true
    case .proposed, .declined, .expired, .withdrawn: false
    }
  }
}

/// When a questionnaire is answered, as people name it.
package enum AskedWave: String, CaseIterable, Sendable {
  case base, mid, end
  case followUp = "follow-up"
}
