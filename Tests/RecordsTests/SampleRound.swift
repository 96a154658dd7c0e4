import Forum
import Foundation
import Mentoring
import Records

/// A small round: three mentors, four organisations, two of them the mentors' own.
enum SampleRound {
  static let name = "2026"

  static let mentors = [
    mentor("M1", "Ane Etxeberria", "Alfa Elkartea", capacity: 2),
    mentor("M2", "Íñigo Ruiz", "Beta Fundazioa", capacity: 1),
    mentor("M3", "Miren", "", capacity: 1),
  ]

  static let organisations = [
    organisation("N1", "Gamma"), organisation("N2", "Delta"),
    organisation("N3", "ALFA elkartea"), organisation("N4", "Beta fundazioa"),
  ]

  static func mentor(
    _ id: String, _ name: String, _ organisation: String, capacity: Int, email: String? = nil,
    expertise: [Expertise] = [Expertise(concept: "need-donors", level: 3)], about: String = ""
  ) -> MentorApplication {
    MentorApplication(
      id: id, name: name, organisation: organisation, email: email ?? "\(id)@example.org",
      languages: [.eu, .es], territory: .bizkaia, mode: .either, capacity: capacity,
      fields: ["field-social", "field-culture"], expertise: expertise, about: about)
  }

  static func organisation(
    _ id: String, _ name: String, contact: String = "Jon", about: String = "Laguntza behar dugu."
  ) -> OrganisationApplication {
    OrganisationApplication(
      id: id, organisation: name, contact: contact, email: nil, languages: [.eu],
      territory: nil, mode: nil, fields: [],
      needs: [
        Need(concept: "need-donors", priority: 5, levelNow: 1, levelWanted: 3),
        Need(concept: "need-board", priority: 2, levelNow: 2, levelWanted: 4),
      ], about: about)
  }

  /// A run that serves as many as it proposes.
  static func run(_ proposals: [NewProposal]) -> NewMatchRun {
    NewMatchRun(
      inputDigest: "digest", rules: #"{"fit":1}"#, thesaurusVersion: "1", modelVersion: "1",
      solver: "solver 1", seed: 7, served: proposals.count,
      totalMicro: proposals.reduce(0) { $0 + $1.fitMicro },
      worstMicro: proposals.map(\.fitMicro).min(), document: #"{"pairings":[]}"#,
      certificate: #"{"verified":true}"#)
  }

  static func proposal(_ mentor: String, _ organisation: String) -> NewProposal {
    NewProposal(mentor: mentor, organisation: organisation, fitMicro: 640_000)
  }
}

extension TemporaryRecord {
  /// Opens the sample round and takes its applications in.
  func openSampleRound(allowsReciprocal: Bool = true) throws {
    try write { writer in
      try writer.openRound(named: SampleRound.name, allowsReciprocal: allowsReciprocal)
      try writer.importMentors(SampleRound.mentors, into: SampleRound.name)
      try writer.importOrganisations(SampleRound.organisations, into: SampleRound.name)
    }
  }

  /// Makes every application eligible and brings the round to matching.
  func screenSampleRound(allowsReciprocal: Bool = true) throws {
    try openSampleRound(allowsReciprocal: allowsReciprocal)
    try write { writer in
      for mentor in SampleRound.mentors {
        try writer.decide(.mentor, mentor.id, of: SampleRound.name, .eligible)
      }
      for organisation in SampleRound.organisations {
        try writer.decide(.organisation, organisation.id, of: SampleRound.name, .eligible)
      }
      try writer.move(round: SampleRound.name, to: .screening)
      try writer.move(round: SampleRound.name, to: .matching)
    }
  }

  /// Records a run with these pairs: P1, P2, …
  @discardableResult
  func propose(_ pairs: (String, String)..., days: Double = 0) throws -> RecordedMatchRun {
    let proposals = pairs.map { SampleRound.proposal($0.0, $0.1) }
    return try write(days: days) { writer in
      try writer.store(SampleRound.run(proposals), proposals: proposals, for: SampleRound.name)
    }
  }

  /// Sends every proposal, with answers until 30 November.
  func send() throws {
    try write { writer in
      try writer.send(round: SampleRound.name, deadlineDay: "2026-11-30")
    }
  }

  /// Lets both sides of a sent pairing agree.
  func accept(_ pairing: String) throws {
    try write { writer in
      try writer.answer(pairing, as: .mentor, .yes)
      try writer.answer(pairing, as: .organisation, .yes)
    }
  }
}
