import Exchange
import Records
import Wording

/// Everything about one person as one page, without any file beside it.
struct PersonPage {
  private let document: PersonalFileDocument
  private let labels: ConceptNames
  private let language: ReaderLanguage

  init(
    _ document: PersonalFileDocument, labels: ConceptNames, in language: ReaderLanguage
  ) {
    self.document = document
    self.labels = labels
    self.language = language
  }

  /// The page.
  var page: PrintablePage {
    PrintablePage([
      PrintablePage.Section(
        language: language.rawValue, title: say(.personPageTitle(document.person.id)),
        blocks: [.paragraph(say(.personPageIntroduction(document.writtenAt)))]
          + document.tables.flatMap(blocks) + counterparts + surveyAnswers + notes + withheld
          + Self.law(document, in: language)
          + [
            .heading(say(.personPageRightsTitle)), .paragraph(say(.personPageRights)),
          ])
    ])
  }

  private func blocks(_ table: PersonalFile.Table) -> [PrintablePage.Block] {
    let rows = table.rows.map { row in
      PrintablePage.Block.definitions(
        row.sorted { $0.key < $1.key }.map { name, value in
          PrintablePage.Definition(label(name), text(value, of: name, in: table.table))
        })
    }
    return [.heading(title(table.table))] + rows
  }

  private var counterparts: [PrintablePage.Block] {
    guard !document.counterparts.isEmpty else { return [] }
    return [
      .heading(say(.personPageCounterparts)),
      .list(document.counterparts.map { "\($0.pairing): \($0.name)" }),
    ]
  }

  private var surveyAnswers: [PrintablePage.Block] {
    guard !document.surveyAnswers.isEmpty else { return [] }
    let answers = document.surveyAnswers.map { answer in
      let values = answer.items.map { $0.map(String.init) ?? "–" }.joined(separator: " ")
      return PrintablePage.Definition(
        "\(answer.round) · \(answer.instrument) · \(answer.wave) · \(answer.day)", values)
    }
    return [.heading(say(.personPageSurveyAnswers)), .definitions(answers)]
  }

  private var notes: [PrintablePage.Block] {
    guard !document.notes.isEmpty || document.notesHeld > 0 else { return [] }
    let own = PrintablePage.Block.definitions(
      document.notes.map { PrintablePage.Definition("\($0.pairing) · \($0.id)", $0.text) })
    let held =
      document.notesHeld > 0
      ? [PrintablePage.Block.paragraph(say(.personPageNotesHeld(document.notesHeld)))] : []
    return [.heading(say(.personPageNotes))] + (document.notes.isEmpty ? [] : [own]) + held
  }

  private var withheld: [PrintablePage.Block] {
    guard !document.withheld.isEmpty else { return [] }
    return [
      .heading(say(.personPageWithheldTitle)), .paragraph(say(.personPageWithheld)),
      .list(
        document.withheld.map { held in
          held.column.isEmpty
            ? "\(say(.personPageReserved)): \(held.rows)"
            : "\(title(held.table)), \(label(held.column)): \(held.rows)"
        }),
    ]
  }

  private func title(_ table: String) -> String {
    Message.personTable(table).map(say) ?? table
  }

  private func label(_ column: String) -> String {
    Message.personField(column).map(say) ?? column
  }

  private func say(_ message: Message) -> String { message.text(in: language) }

  /// A value as its reader would write it: words for words of the record, days and hours on the
  /// forum's clocks; what people wrote stays as they wrote it.
  private func text(
    _ value: PersonalFile.Value, of column: String, in table: String
  ) -> String {
    let written =
      switch value {
      case .number(let number): String(number)
      case .text(let text): text
      }
    if let words = Message.personValue(written, of: column, in: table) { return say(words) }
    if column == "concept" { return labels.name(written, in: language) }
    if column.hasSuffix("Day") { return DayText.text(written, in: language) }
    guard column == "at" || column.hasSuffix("At"), let instant = value.instant else {
      return written
    }
    return DayText.text(ForumTime.day(instant), in: language) + " " + ForumTime.hour(instant)
  }
}
