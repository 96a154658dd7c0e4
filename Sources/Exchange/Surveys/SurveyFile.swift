package import Evaluation
package import Forum

/// One row of a form export: who answered, as far as the row says, and what.
package struct SurveyRow: Equatable, Sendable {
  /// The physical line on which the row starts.
  package let line: Int
  /// The one-time code, as typed.
  package let code: String?
  package let email: String?
  /// A pairing by identifier.
  package let pairing: String?
  package let side: ApplicationSide?
  /// One value for each item, as it was answered.
  package let items: [Int?]
}

/// Answers to one questionnaire as a CSV file: what a form tool exports.
///
/// A column is an item by its question in any language, by its short name, or by either in the
/// brackets of a grid (`Question [row]`). Who answered stands in a column of codes, of e-mail
/// addresses, or in two columns, pairing and side.
package enum SurveyFile {
  /// Reads a file; problems stand by line.
  package static func read(
    _ bytes: [UInt8], file: String, instrument: Instrument
  ) -> (rows: [SurveyRow], problems: [FileProblem]) {
    let reading = CSVReader.read(bytes, file: file)
    guard let table = reading.table else { return ([], reading.problems) }
    var reader = SurveyRows(file: file, instrument: instrument, problems: reading.problems)
    reader.read(headings: table)
    guard !reader.problems.hasErrors else { return ([], reader.problems) }
    return (table.records.compactMap { reader.row($0) }, reader.problems)
  }

  /// What is wrong with who stands in a row; the caller knows the record, this module does not.
  package static func problem(
    _ row: SurveyRow, in file: String, value: String?, _ defect: SurveyDefect
  ) -> FileProblem {
    FileProblem(file: file, line: row.line, value: value, defect.file)
  }
}

/// What a record has against a row of answers.
package enum SurveyDefect: Equatable, Sendable {
  case unknownCode, unknownAddress, unknownPairing
  /// The address belongs to several pairings.
  case severalPairings
  /// Nothing in the row says who answered.
  case nobody
  /// An earlier row has the same respondent.
  case twice(line: Int)
  /// The record has another answer of the same respondent.
  case answeredOtherwise

  fileprivate var file: FileDefect {
    switch self {
    case .unknownCode: .surveyUnknownCode
    case .unknownAddress: .surveyUnknownAddress
    case .unknownPairing: .surveyUnknownPairing
    case .severalPairings: .surveySeveralPairings
    case .nobody: .surveyNobody
    case .twice(let line): .surveyTwice(line: line)
    case .answeredOtherwise: .surveyAnsweredOtherwise
    }
  }
}

/// Reads rows one after the other and gathers what is wrong.
private struct SurveyRows {
  private enum Column: Hashable {
    case code, email, pairing, side
    case item(Int)
  }

  let file: String
  let instrument: Instrument
  var problems: [FileProblem]
  private var columns: [Column: Int] = [:]
  /// What a label of the scale means, in any language.
  private let numbers: [String: Int]

  private static let words: [(Column, [String])] = [
    (.code, ["code", "kodea", "código", "one-time code"]),
    (
      .email,
      [
        "email", "e-mail", "email address", "posta elektronikoa", "helbide elektronikoa",
        "correo electrónico", "dirección de correo electrónico",
      ]
    ),
    (.pairing, ["pairing", "bikotea", "mentoria-bikotea", "pareja", "pareja de mentoría"]),
    (.side, ["side", "aldea", "parte", "lado"]),
  ]

  /// What form tools add of their own accord.
  private static let additions = [
    "timestamp", "denbora-zigilua", "denbora-marka", "marca temporal", "id", "language",
    "hizkuntza",
    "idioma", "data", "date", "fecha",
  ].map(FoldedText.fold)

  private static let sides: [String: ApplicationSide] = [
    "mentor": .mentor, "mentorea": .mentor, "mentora": .mentor, "persona mentora": .mentor,
    "organisation": .organisation, "organization": .organisation, "erakundea": .organisation,
    "entidad": .organisation,
  ]

  init(file: String, instrument: Instrument, problems: [FileProblem]) {
    self.file = file
    self.instrument = instrument
    self.problems = problems
    var numbers: [String: Int] = [:]
    for value in instrument.scale.range {
      for label in instrument.scale.label(of: value)?.all ?? [] {
        numbers[FoldedText.fold(label)] = value
      }
    }
    self.numbers = numbers
  }

  mutating func read(headings table: CSVTable) {
    for (index, heading) in table.headings.enumerated() {
      guard let column = column(of: heading) else {
        if !Self.additions.contains(FoldedText.fold(heading)) {
          note(table.headingLine, index, heading, nil, .surveyColumn)
        }
        continue
      }
      if columns[column] != nil {
        note(table.headingLine, index, heading, nil, .surveyColumnTwice)
      } else {
        columns[column] = index
      }
    }
    for (index, item) in instrument.items.enumerated() where columns[.item(index)] == nil {
      problems.append(
        FileProblem(
          file: file, line: table.headingLine, field: item.id, .surveyItemMissing(item.id)))
    }
    let saysWho =
      columns[.code] != nil || columns[.email] != nil
      || (columns[.pairing] != nil && columns[.side] != nil)
    if !saysWho {
      problems.append(FileProblem(file: file, line: table.headingLine, .surveyNobody))
    }
  }

  private func column(of heading: String) -> Column? {
    let folded = FoldedText.fold(heading)
    if let known = Self.words.first(where: { $0.1.map(FoldedText.fold).contains(folded) }) {
      return known.0
    }
    // A grid question: the row stands in brackets.
    let inner = heading.firstMatch(of: /\[([^\]]+)\]\s*$/).map { FoldedText.fold(String($0.1)) }
    let index = instrument.items.firstIndex { item in
      let names = ([item.id] + item.text.all).map(FoldedText.fold)
      return names.contains(folded) || inner.map(names.contains) == true
    }
    return index.map(Column.item)
  }

  mutating func row(_ record: CSVRecord) -> SurveyRow? {
    let before = problems.count
    var items: [Int?] = []
    for index in instrument.items.indices {
      let column = columns[.item(index)] ?? 0
      let text = record.cells[column].trimmed
      let value = value(of: text)
      if !text.isEmpty, value == nil {
        note(record.line, column, instrument.items[index].id, text, .surveyValue(instrument.scale))
      }
      items.append(value)
    }
    let side = side(record)
    guard items.contains(where: { $0 != nil }) else {
      if problems.count == before {
        problems.append(FileProblem(file: file, line: record.line, .surveyEmptyRow))
      }
      return nil
    }
    guard problems.count == before else { return nil }
    return SurveyRow(
      line: record.line, code: cell(.code, record), email: cell(.email, record),
      pairing: cell(.pairing, record), side: side, items: items)
  }

  private func cell(_ column: Column, _ record: CSVRecord) -> String? {
    guard let index = columns[column] else { return nil }
    let text = record.cells[index].trimmed
    return text.isEmpty ? nil : text
  }

  private mutating func side(_ record: CSVRecord) -> ApplicationSide? {
    guard let text = cell(.side, record) else { return nil }
    if let side = Self.sides[FoldedText.fold(text)] { return side }
    note(record.line, columns[.side] ?? 0, "side", text, .surveySide)
    return nil
  }

  /// A number, a number with its label (`4 - Ados`), or a label in any language.
  private func value(of text: String) -> Int? {
    if let number = StrictNumber.whole(text) {
      return instrument.scale.range.contains(number) ? number : nil
    }
    if let labelled = numbers[FoldedText.fold(text)] { return labelled }
    guard let number = StrictNumber.leading(text), instrument.scale.range.contains(number) else {
      return nil
    }
    // What stands behind the number is its label, or an end's, or nothing that we know.
    let rest = FoldedText.fold(String(text.drop { $0.isASCII && $0.isNumber }))
    return rest.isEmpty || numbers[rest] == number ? number : nil
  }

  private mutating func note(
    _ line: Int, _ column: Int, _ field: String, _ value: String?, _ defect: FileDefect
  ) {
    problems.append(
      FileProblem(
        file: file, line: line, column: column + 1, field: field, value: value, defect))
  }
}
