package import Forum

/// An application as the evaluation sees it.
package struct ApplicationFacts: Codable, Equatable, Sendable {
  /// The pseudonym of the application in its round.
  package var id: String
  package var side: ApplicationSide
  package var state: ApplicationState
  /// The pseudonym of the organisation: the same for all its applications of the round.
  package var organisation: String
  /// The pseudonym of the person; nil where none is known.
  package var person: String?
  package var territory: Territory?
  package var mode: MeetingMode?
  package var languages: [Language]
  /// Concepts of the thesaurus.
  package var fields: [String]
  /// Concepts needed, for an organisation; concepts offered, for a mentor.
  package var concepts: [String]
  /// How many organisations a mentor takes; nil for an organisation.
  package var capacity: Int?
  /// Whether the organisation took part in an earlier round.
  package var isReturning: Bool
  /// Whether an earlier round of the same year already counted the organisation.
  package var isCountedBefore: Bool
  /// Whether an earlier round of the same year already counted the person.
  package var isPersonCountedBefore: Bool
  /// When it came in, in days since the round's first day, mostly negative; nil where unknown.
  package var day: Int?

  package init(
    id: String, side: ApplicationSide, state: ApplicationState, organisation: String,
    person: String? = nil, territory: Territory? = nil, mode: MeetingMode? = nil,
    languages: [Language] = [], fields: [String] = [], concepts: [String] = [],
    capacity: Int? = nil, isReturning: Bool = false, isCountedBefore: Bool = false,
    isPersonCountedBefore: Bool = false, day: Int? = nil
  ) {
    self.id = id
    self.side = side
    self.state = state
    self.organisation = organisation
    self.person = person
    self.territory = territory
    self.mode = mode
    self.languages = languages
    self.fields = fields
    self.concepts = concepts
    self.capacity = capacity
    self.isReturning = isReturning
    self.isCountedBefore = isCountedBefore
    self.isPersonCountedBefore = isPersonCountedBefore
    self.day = day
  }
}
