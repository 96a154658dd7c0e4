import Forum
package import Foundation
import Records
import Wording

/// The applications of a round with what a coordinator should look at before deciding.
package struct ScreeningDocument: Encodable, Sendable {
  /// A point of the checklist that was made sure of.
  package struct Check: Encodable, Sendable {
    package let item: String
    package let by: String
    package let at: Date
  }

  /// What was decided about the same person or organisation in an earlier round.
  package struct Before: Encodable, Equatable, Sendable {
    package let round: String
    package let state: String
    package let reason: String?
  }

  /// One application of either side.
  package struct Entry: Encodable, Sendable {
    package let id: String
    /// `mentor` or `organisation`.
    package let side: String
    package let organisation: String
    package let person: String
    package let state: String
    package let reason: String?
    /// What to look at: `no-email`, `no-language`, `no-needs-or-text`, `no-places`, `same-email`,
    /// `same-organisation`, `no-concept`, `consent-withdrawn`, `no-contact`.
    package let findings: [String]
    /// Other applications of the same address or, among organisations, of the same name: each as
    /// `side/id`.
    package let sameAs: [String]
    /// Where no concept was stated nor found in the text, the three nearest to choose from.
    package let nearest: [String]?
    package let checks: [Check]
    /// The points of the checklist that nobody has made sure of: `registered` (organisations
    /// only), `consent`, `hours`, `conflict`, `briefing`.
    package let lacking: [String]
    /// The round from which it was carried over.
    package let carriedFrom: String?
    /// Where it was rejected, waitlisted or withdrawn in the last earlier round.
    package let before: Before?

    /// The identifier with its side, for where both sides use the same one.
    package var qualified: String { "\(side)/\(id)" }

    /// Whether somebody has to look at it before it is accepted: it says nothing, or was rejected
    /// or withdrawn before.
    var wantsLook: Bool {
      findings.contains("no-needs-or-text")
        || [ApplicationState.rejected.rawValue, ApplicationState.withdrawn.rawValue]
          .contains(before?.state)
    }
  }

  package let round: String
  package let applications: [Entry]
  /// What the decision of this command changed, as `side/id`.
  package internal(set) var changed: [String] = []
  /// What it named and found decided so already.
  package internal(set) var unchanged: [String] = []
  /// What `--accept-all` left to be looked at.
  package internal(set) var skipped: [String] = []
  package let labels: ConceptNames

  enum CodingKeys: String, CodingKey { case round, applications, changed, unchanged, skipped }

  init(
    round: String, mentors: [RecordedApplication<MentorApplication>],
    organisations: [RecordedApplication<OrganisationApplication>],
    checklist: Checklist, earlier: [EarlierDecision], knowledge: Knowledge
  ) {
    self.round = round
    labels = ConceptNames(knowledge.thesaurus)
    let likeness = ApplicationLikeness(
      mentors: mentors.map(\.content), organisations: organisations.map(\.content))
    let earlier = Dictionary(
      earlier.map { ("\($0.side.rawValue)/\($0.application)", $0) }
    ) { _, last in last }
    let people = mentors.map { application in
      let content = application.content
      return Entry(
        application, of: .mentor, person: content.name, organisation: content.organisation,
        email: content.email, languages: content.languages,
        isSilent: content.expertise.isEmpty && content.about.isEmpty,
        nearest: content.expertise.isEmpty ? knowledge.nearest(toUnclear: content.about) : nil,
        also: content.capacity == 0 ? ["no-places"] : [], id: content.id,
        earlier["mentor/" + content.id], likeness, checklist)
    }
    let asking = organisations.map { application in
      let content = application.content
      return Entry(
        application, of: .organisation, person: content.contact,
        organisation: content.organisation, email: content.email, languages: content.languages,
        isSilent: content.needs.isEmpty && content.about.isEmpty,
        nearest: content.needs.isEmpty ? knowledge.nearest(toUnclear: content.about) : nil,
        also: content.contact.isEmpty ? ["no-contact"] : [], id: content.id,
        earlier["organisation/" + content.id], likeness, checklist)
    }
    applications = people + asking
  }

  /// Every application of a round as it stands.
  init(
    of round: RecordedRound, _ record: OpenRecord, knowledge: Knowledge
  ) throws(Refusal) {
    self = try record.read { (reader) throws(RecordError) in
      ScreeningDocument(
        round: round.name, mentors: try reader.mentors(of: round.name),
        organisations: try reader.organisations(of: round.name),
        checklist: try Checklist(of: round.name, reader),
        earlier: try reader.earlierDecisions(of: round.name), knowledge: knowledge)
    }
  }

  /// The application that a person named by its identifier, or by side and identifier.
  func entry(_ name: String) throws(Refusal) -> (side: ApplicationSide, id: String) {
    var found = applications.filter { $0.id == name || $0.qualified == name }
    if found.isEmpty {
      found = applications.filter {
        [$0.id, $0.qualified].contains { $0.lowercased() == name.lowercased() }
      }
    }
    guard let first = found.first else { throw Refusal(.notFound, .noSuchApplication(name)) }
    guard found.count == 1 else { throw Refusal(.usage, .applicationOnBothSides(name)) }
    guard let side = ApplicationSide(rawValue: first.side) else {
      preconditionFailure("an entry has one of the two sides")
    }
    return (side, first.id)
  }
}

extension ScreeningDocument.Entry {
  fileprivate init<Content>(
    _ application: RecordedApplication<Content>, of side: ApplicationSide, person: String,
    organisation: String, email: String?, languages: [Language], isSilent: Bool,
    nearest: [String]?, also: [String], id: String, _ earlier: EarlierDecision?,
    _ likeness: ApplicationLikeness, _ checklist: Checklist
  ) {
    let sameEmail = likeness.sameEmail(side, id)
    let sameName = likeness.sameOrganisation(side, id)
    let own = checklist.checks.filter { $0.side == side && $0.application == id }
    let agrees = application.person.map(checklist.consenting.contains) ?? false
    let refuses = application.person.map(checklist.withdrawn.contains) ?? false
    self.init(
      id: id, side: side.rawValue, organisation: organisation, person: person,
      state: application.state.rawValue, reason: application.stateReason,
      findings: (sameEmail.isEmpty ? [] : ["same-email"])
        + (sameName.isEmpty ? [] : ["same-organisation"]) + (email == nil ? ["no-email"] : [])
        + (languages.isEmpty ? ["no-language"] : []) + (isSilent ? ["no-needs-or-text"] : [])
        + also + (nearest == nil ? [] : ["no-concept"])
        + (refuses ? ["consent-withdrawn"] : []),
      sameAs: Set(sameEmail + sameName).sorted { $0.precedesByScalars($1) }, nearest: nearest,
      checks: own.map { .init(item: $0.item.rawValue, by: $0.actor, at: $0.at) },
      lacking: ScreeningItem.allCases.filter { item in
        (item != .registered || side == .organisation) && !own.contains { $0.item == item }
          && !(item == .consent && agrees)
      }.map(\.rawValue), carriedFrom: application.carriedFrom,
      before: earlier.flatMap { earlier in
        [.rejected, .waitlisted, .withdrawn].contains(earlier.state)
          ? .init(round: earlier.round, state: earlier.state.rawValue, reason: earlier.reason)
          : nil
      })
  }
}

/// What a round's screening has made sure of.
struct Checklist {
  let checks: [RecordedScreeningCheck]
  /// Persons whose consent to the programme is in force: nobody has to tick that.
  let consenting: Set<String>
  /// Persons who took it back: they are never paired.
  let withdrawn: Set<String>

  init(of round: String, _ reader: RecordReader) throws(RecordError) {
    checks = try reader.screeningChecks(of: round)
    consenting = Set(try reader.personsConsenting(to: .programme))
    withdrawn = Set(try reader.personsWithdrawn(from: .programme))
  }
}
