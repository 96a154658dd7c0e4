import Exchange
import Foundation
import Records
package import Wording

/// Writes everything about one person into a folder, to read and to take along:
/// `uztartu person export`.
package struct ExportPerson: Sendable {
  private let access: RecordAccess
  private let person: String
  private let folder: String
  private let language: ReaderLanguage
  private let keys: KeyLocation

  /// - Parameters:
  ///   - folder: a new or empty folder.
  ///   - language: that of the page.
  ///   - keys: where the keys of private notes lie; they open for the person alone.
  package init(
    _ access: RecordAccess, person: String, folder: String, language: ReaderLanguage,
    keys: KeyLocation
  ) {
    self.access = access
    self.person = person.uppercased()
    self.folder = folder
    self.language = language
    self.keys = keys
  }

  /// Writes the page and the document, and logs that it was done.
  package func run() throws(Refusal) -> ExportDocument {
    let labels = ConceptNames(try Knowledge.loadThesaurus())
    return try access.opened(for: .write, to: .exportPerson, on: .person(person)) {
      (record) throws(Refusal) in
      let (file, allNotes, likelySame, controller, terms) = try record.read {
        (reader) throws(RecordError) in
        (
          try reader.personalFile(of: person),
          try reader.notes(of: [.person(person)]),
          try reader.traces(of: person).likelySame,
          try reader.controller(), try RetentionDocument(reader).terms
        )
      }
      let notes = try opened(allNotes, record)
      let document = PersonalFileDocument(
        file, notes: notes, notesHeld: allNotes.count - notes.count,
        surveyAnswers: try surveyAnswers(record), writtenAt: ForumTime.minute(access.instant),
        controller: controller, terms: terms)
      let page = folder + "/\(person).html"
      let data = folder + "/\(person).json"
      for name in [page, data] { try OutputFile(name: name).refuseExisting() }
      try makeFolder()
      // The log first: nothing leaves the record without a line about it.
      try record.write { (writer) throws(RecordError) in
        try writer.append(.export, .person, id: person, fields: [])
      }
      try OutputFile(name: page).write(
        Array(PersonPage(document, labels: labels, in: language).page.html.utf8))
      try OutputFile(name: data).write(Array((try DocumentText.text(of: document) + "\n").utf8))
      return ExportDocument(
        person: person, page: page, data: data, rows: document.rows, notes: notes.count,
        withheld: document.withheld.reduce(0) { $0 + $1.rows },
        // Not for the person: it may be somebody else.
        likelySame: record.asker.person == person ? [] : likelySame,
        hasController: controller != nil)
    }
  }

  /// The notes that the asker wrote, opened; none where somebody else asks.
  private func opened(
    _ notes: [RecordedNote], _ record: OpenRecord
  ) throws(Refusal) -> [PersonalFileDocument.Note] {
    guard record.asker.person == person, !notes.isEmpty else { return [] }
    return try Refusal.onRecord { () throws(RecordError) in
      let store = try keys.open(of: record.record, making: false)
      return try record.record.read { (reader) throws(RecordError) in
        try notes.map { (note) throws(RecordError) in
          PersonalFileDocument.Note(
            id: note.id, pairing: note.pairing, text: try note.text(with: store))
        }
      }
    }
  }

  /// What the person answered to questionnaires, as far as the keys still tell.
  private func surveyAnswers(
    _ record: OpenRecord
  ) throws(Refusal) -> [PersonalFileDocument.SurveyAnswer] {
    guard FileManager.default.fileExists(atPath: keys.path) else { return [] }
    return try Refusal.onRecord { () throws(RecordError) in
      let store = try keys.open(of: record.record, making: false)
      return try record.record.read { (reader) throws(RecordError) in
        try reader.surveyAnswers(of: person, keys: store)
      }
    }.map(PersonalFileDocument.SurveyAnswer.init)
  }

  private func makeFolder() throws(Refusal) {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw Refusal(.cannotCreate, .cannotWrite(folder, SystemReason(error)))
    }
  }
}

/// What an export wrote, and where.
package struct ExportDocument: Codable, Equatable, Sendable {
  package let person: String
  /// The page to read.
  package let page: String
  /// The same as data.
  package let data: String
  package let rows: Int
  package let notes: Int
  /// How many values are held and not shown.
  package let withheld: Int
  /// Persons with the same e-mail address or name: perhaps the same human being.
  package let likelySame: [String]
  /// Whether the page names who is responsible.
  package let hasController: Bool
}
