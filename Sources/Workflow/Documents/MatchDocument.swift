import Assignment
import Forum
import Matchmaking
import Mentoring

/// The answer of `uztartu match` and of a recorded run; its JSON keys never change meaning.
package struct MatchDocument: Codable, Sendable {
  /// A proposed pair.
  package struct Pairing: Codable, Sendable {
    package let need: String
    package internal(set) var organisation: String
    package let mentor: String
    package internal(set) var mentorName: String
    package let fit: Double
    package let parts: [PartDocument]
    package internal(set) var because: [ReasonDocument]
    package let uncovered: [String]
    package let missing: [String]
    /// The sides, `organisation` or `mentor`, whose text shows no clear concept; absent where both
    /// do.
    package let unclear: [String]?
    package let runnerUp: PartnerDocument?
    package let runnerUpNeed: PartnerDocument?
    /// What the round would lose of its total fit without this pair; nil if one organisation
    /// fewer could then be served.
    package let lossIfRefused: Double?
  }

  /// An organisation left without a mentor.
  package struct Unmatched: Codable, Sendable {
    package let need: String
    package internal(set) var organisation: String
    package let reasons: [String]
    package let detail: Detail

    /// How many mentors each hard rule forbids, and the best of the allowed ones.
    package struct Detail: Codable, Sendable {
      package let blocked: [String: Int]
      package let best: PartnerDocument?
    }
  }

  /// A mentor with places that nobody took.
  package struct Spare: Codable, Sendable {
    package let mentor: String
    package internal(set) var mentorName: String
    package let places: Int
  }

  /// What the run reached, in the order asked for.
  package struct Objective: Codable, Sendable {
    package let served: Int
    package let total: Double
    package let worst: Double?
  }

  /// Whether the proof was checked.
  package struct Certificate: Codable, Sendable {
    package let verified: Bool
    package let method: String
  }

  /// Knowledge that more organisations ask for than there are places of mentors who have it.
  package struct Recruit: Codable, Sendable {
    package let concept: String
    package let organisations: Int
    package let mentors: Int
    package let places: Int
    package let shortfall: Int
  }

  /// A pair left out because it mirrors a better one: two organisations would mentor each other.
  package struct KeptApart: Codable, Sendable {
    package let need: String
    package let mentor: String
  }

  package internal(set) var pairings: [Pairing]
  package internal(set) var unmatched: [Unmatched]
  package internal(set) var spare: [Spare]
  package let objective: Objective
  package let certificate: Certificate
  package let recruit: [Recruit]
  /// Texts without a clear concept; runs recorded before 0.2 have none.
  package let unclear: [UnclearTextDocument]?
  /// Absent where nothing had to be kept apart.
  package let keptApart: [KeptApart]?
  /// Whether every choice of what to leave out was weighed; absent as `keptApart` is.
  package let keptApartIsProven: Bool?

  init(_ run: MatchRun, cohort: Cohort) {
    let mentors = Dictionary(uniqueKeysWithValues: cohort.mentors.map { ($0.id, $0.name) })
    let organisations = Dictionary(
      uniqueKeysWithValues: cohort.organisations.map { ($0.id, $0.organisation) })
    pairings = run.proposals.map {
      Pairing(
        $0, organisation: organisations[$0.organisation] ?? "", name: mentors[$0.mentor] ?? "",
        unclear: run.unclear)
    }
    unmatched = run.unmatched.map {
      Unmatched($0, organisation: organisations[$0.organisation] ?? "")
    }
    spare = run.spare.map {
      Spare(mentor: $0.mentor, mentorName: mentors[$0.mentor] ?? "", places: $0.places)
    }
    objective = Objective(
      served: run.objective.served, total: decimal(run.objective.totalMicro),
      worst: run.objective.worstMicro.map(decimal))
    certificate = Certificate(verified: true, method: run.solution.method)
    recruit = run.supply.lines.filter { $0.shortfall > 0 }.map {
      Recruit(
        concept: $0.concept, organisations: $0.organisations, mentors: $0.mentors,
        places: $0.places, shortfall: $0.shortfall)
    }
    unclear = run.unclear.documents
    keptApart =
      run.separated.isEmpty
      ? nil : run.separated.map { KeptApart(need: $0.organisation, mentor: $0.mentor) }
    keptApartIsProven = run.separated.isEmpty ? nil : run.isSeparationProven
  }
}

extension MatchDocument.Pairing {
  fileprivate init(
    _ proposal: Proposal, organisation: String, name: String, unclear: UnclearTexts
  ) {
    self.init(
      need: proposal.organisation, organisation: organisation, mentor: proposal.mentor,
      mentorName: name, fit: decimal(proposal.fitMicro),
      parts: proposal.parts.map(PartDocument.init),
      because: proposal.reasons.map(ReasonDocument.init), uncovered: proposal.uncovered,
      missing: proposal.missing.map(\.rawValue),
      unclear: unclear.names(organisation: proposal.organisation, mentor: proposal.mentor),
      runnerUp: proposal.runnerUp.map(PartnerDocument.init(mentor:)),
      runnerUpNeed: proposal.runnerUpOrganisation.map(PartnerDocument.init(need:)),
      lossIfRefused: proposal.lossIfRefusedMicro.map(decimal))
  }
}

extension MatchDocument.Unmatched {
  fileprivate init(_ unmatched: UnmatchedOrganisation, organisation: String) {
    self.init(
      need: unmatched.organisation, organisation: organisation,
      reasons: [unmatched.reason.rawValue],
      detail: Detail(
        blocked: Dictionary(
          uniqueKeysWithValues: unmatched.blocked.map { ($0.reason.rawValue, $0.mentors) }),
        best: unmatched.best.map(PartnerDocument.init(mentor:))))
  }
}
