import Forum
import Records

/// Everything about one person as data: what `person export` writes beside the page.
struct PersonalFileDocument: Codable, Sendable {
  /// A private note of the person.
  struct Note: Codable, Equatable, Sendable {
    let id: String
    let pairing: String
    let text: String
  }

  /// What the person answered to a questionnaire: the record keeps it without a name.
  struct SurveyAnswer: Codable, Equatable, Sendable {
    let round: String
    let instrument: String
    let wave: String
    let side: String
    let day: String
    /// One value for each question; nil where nothing was answered.
    let items: [Int?]

    init(_ answer: RecordedSurveyAnswer) {
      round = answer.round
      instrument = "\(answer.instrument) \(answer.version)"
      wave = answer.wave
      side = answer.side.rawValue
      day = answer.onDay
      items = answer.items
    }
  }

  let person: PersonDocument
  /// On the forum's clocks, `yyyy-mm-dd hh:mm`.
  let writtenAt: String
  /// Each table of the record with the rows that are about the person.
  let tables: [PersonalFile.Table]
  /// The other sides of their pairings.
  let counterparts: [PersonalFile.Counterpart]
  let notes: [Note]
  /// Sealed notes of theirs that only they can open.
  let notesHeld: Int
  let surveyAnswers: [SurveyAnswer]
  /// What is held and not shown here: it may be asked for, and is reviewed first.
  let withheld: [PersonalFile.Withheld]
  /// Who is responsible; absent where nobody wrote it down.
  let controller: RecordedController?
  /// How long what is kept.
  let terms: [RetentionDocument.Term]

  init(
    _ file: PersonalFile, notes: [Note], notesHeld: Int, surveyAnswers: [SurveyAnswer],
    writtenAt: String, controller: RecordedController?, terms: [RetentionDocument.Term]
  ) {
    self.controller = controller
    self.terms = terms
    person = PersonDocument(file.person, erasure: nil)
    self.writtenAt = writtenAt
    tables = file.tables
    counterparts = file.counterparts
    self.notes = notes
    self.notesHeld = notesHeld
    self.surveyAnswers = surveyAnswers
    withheld = Self.withheld(file.withheld)
  }

  /// What is counted for the person: texts by where they stand, the coordination's own entries as
  /// one sum, since their kind tells what they say. Notes of others are not told of at all.
  private static func withheld(_ all: [PersonalFile.Withheld]) -> [PersonalFile.Withheld] {
    let told = all.filter { $0.table != "privateNote" }
    let reserved = told.filter { ["incident", "checkIn", "manualChange"].contains($0.table) }
      .reduce(0) { $0 + $1.rows }
    return told.filter { !["incident", "checkIn", "manualChange"].contains($0.table) }
      + (reserved == 0
        ? [] : [PersonalFile.Withheld(table: "reserved", column: "", rows: reserved)])
  }

  /// How many rows it has.
  var rows: Int { tables.reduce(0) { $0 + $1.rows.count } }
}
