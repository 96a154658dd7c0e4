import Forum

/// Turns the cells of one row after another into values, noting every problem with its cell.
struct RowReader {
  /// One value of a cell, and the cell it stands in.
  struct Item {
    /// What the cell means: translated where the mapping translates.
    let text: String
    /// What the cell says.
    let original: String
    let column: Int?
    let heading: String?
    let unknown: ColumnRule.UnknownValue
    /// The number of a column that answers with one.
    var number: Int?
  }

  static let mostIDScalars = 100
  static let mostNeeds = 5

  let plan: ColumnPlan
  let labels: LabelIndex
  let file: String
  var line = 0
  var problems: [FileProblem] = []
  /// Words that no field could take, kept for `about`.
  var keptWords: [String] = []
  /// How many more misspellings get a suggestion.
  var suggestionsLeft = 100

  init(plan: ColumnPlan, labels: LabelIndex, file: String) {
    self.plan = plan
    self.labels = labels
    self.file = file
  }

  /// Hands the problems found since the last call over.
  mutating func takeProblems() -> [FileProblem] {
    defer { problems = [] }
    return problems
  }

  /// The values of a record that has as many cells as the plan's table has headings.
  mutating func read(_ record: CSVRecord) -> RowValues {
    line = record.line
    keptWords = []
    let earlier = problems.count
    var values = RowValues()
    readTexts(record, into: &values)
    readEmail(record, into: &values)
    values.languages = languages(items(of: .languages, record))
    values.territory = territory(items(of: .territory, record))
    values.mode = mode(items(of: .mode, record))
    values.capacity = capacity(items(of: .capacity, record))
    values.fields = fields(items(of: .fields, record))
    switch plan.kind {
    case .mentors:
      let level = number(of: .level, record, usual: Expertise.usualLevel, .levelOutOfRange)
      values.expertise = expertise(items(of: .expertise, record), usualLevel: level)
    case .needs:
      let priority = number(of: .priority, record, usual: Need.usual.priority, .needOutOfRange)
      values.needs = needs(items(of: .needs, record), usualPriority: priority)
    }
    values.about = about(record)
    readID(record, into: &values)
    checkWhole(values)
    values.hasErrors = problems[earlier...].hasErrors
    return values
  }

  mutating func note(_ item: Item, _ defect: FileDefect) {
    problems.append(
      FileProblem(
        file: file, line: line, column: item.column, field: item.heading, value: item.original,
        defect))
  }

  /// Refuses an unknown value, or keeps its words, as the column's rule says.
  mutating func noteUnknown(_ item: Item, _ defect: FileDefect) {
    switch item.unknown {
    case .error: note(item, defect)
    case .about:
      keptWords.append(item.original)
      note(item, .keptInAbout)
    }
  }

  private mutating func readTexts(_ record: CSVRecord, into values: inout RowValues) {
    values.organisation = joinedText(.organisation, record)
    switch plan.kind {
    case .mentors: values.name = joinedText(.name, record)
    case .needs: values.contact = joinedText(.contact, record)
    }
    let required: [(ApplicationField, String)] =
      plan.kind == .mentors
      ? [(.name, values.name), (.organisation, values.organisation)]
      : [(.organisation, values.organisation)]
    for (field, text) in required where text.isEmpty {
      guard let source = plan.sources(of: field).first else { continue }
      problems.append(
        FileProblem(
          file: file, line: line, column: source.position + 1, field: source.heading, .emptyName))
    }
  }

  /// The number that leads the cell of a field, as in "4 - Handia"; `usual` where it is empty.
  private mutating func number(
    of field: ApplicationField, _ record: CSVRecord, usual: Int, _ outOfRange: FileDefect
  ) -> Int {
    guard let item = items(of: field, record).first else { return usual }
    guard let number = StrictNumber.leading(item.text) else {
      note(item, .badAnswer)
      return usual
    }
    let allowed = field == .level ? Expertise.levels : Need.priorities
    guard allowed.contains(number) else {
      note(item, outOfRange)
      return usual
    }
    return number
  }

  private mutating func joinedText(_ field: ApplicationField, _ record: CSVRecord) -> String {
    var parts: [String] = []
    for source in plan.sources(of: field) {
      let cell = record.cells[source.position].trimmed
      let text = source.meaning(of: cell) ?? cell
      if !text.isEmpty { parts.append(oneLine(text)) }
      noteFormula(text, source)
    }
    if parts.isEmpty, let constant = plan.mapping.constants[field] { return oneLine(constant) }
    return parts.joined(separator: field.joint ?? " ")
  }

  /// Names stand on one line; a break in a cell is a slip of the keyboard.
  private func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Cells that a spreadsheet would run as a formula: kept, written with care, and mentioned.
  private mutating func noteFormula(_ text: String, _ source: ColumnPlan.Source) {
    guard let first = text.unicodeScalars.first, "=+@".unicodeScalars.contains(first) else {
      return
    }
    problems.append(
      FileProblem(
        file: file, line: line, column: source.position + 1, field: source.heading, value: text,
        .formulaLike))
  }

  private mutating func about(_ record: CSVRecord) -> String {
    var parts: [String] = []
    for source in plan.sources(of: .about) {
      let cell = record.cells[source.position].trimmed
      let text = source.meaning(of: cell) ?? cell
      guard !text.isEmpty else { continue }
      noteFormula(text, source)
      parts.append(source.rule.title.map { "\($0): \(text)" } ?? text)
    }
    if parts.isEmpty, let constant = plan.mapping.constants[.about] { parts.append(constant) }
    return (parts + keptWords).joined(separator: "\n")
  }

  private mutating func readEmail(_ record: CSVRecord, into values: inout RowValues) {
    guard let item = items(of: .email, record).first else { return }
    values.emailColumn = item.column
    values.emailHeading = item.heading
    let email = item.text.lowercased()
    guard EmailAddress.isPlausible(email) else { return note(item, .badEmail) }
    values.email = email
  }

  private mutating func readID(_ record: CSVRecord, into values: inout RowValues) {
    if let source = plan.sources(of: .id).first {
      values.idColumn = source.position + 1
      values.idHeading = source.heading
      let item = items(of: .id, record).first
      guard let item else {
        problems.append(
          FileProblem(
            file: file, line: line, column: values.idColumn, field: values.idHeading, .missingID))
        return
      }
      guard item.text.unicodeScalars.count <= Self.mostIDScalars,
        !item.text.contains(where: \.isNewline)
      else { return note(item, .badID(limit: Self.mostIDScalars)) }
      values.id = item.text
    } else if let rule = plan.mapping.identifier {
      generateID(rule, into: &values)
    }
  }

  private mutating func generateID(_ rule: IdentifierRule, into values: inout RowValues) {
    for field in rule.from {
      let value: String? =
        switch field {
        case .email: values.email
        case .organisation: values.organisation
        case .name: values.name
        case .contact: values.contact
        default: nil
        }
      guard let value, !value.isEmpty else { continue }
      values.id = rule.identifier(field: field, value: value)
      values.idHeading = field.rawValue
      return
    }
    let sources = rule.from.map(\.rawValue).joined(separator: ", ")
    problems.append(
      FileProblem(file: file, line: line, field: "id", .identifierSourceEmpty(fields: sources)))
  }

  private mutating func checkWhole(_ values: RowValues) {
    let subject: ApplicationField = plan.kind == .mentors ? .expertise : .needs
    let isSilent = values.about.isEmpty && values.expertise.isEmpty && values.needs.isEmpty
    guard isSilent, plan.feeds(.about) || plan.feeds(subject) else { return }
    guard !problems.hasErrors else { return }
    problems.append(FileProblem(file: file, line: line, .nothingToMatchOn))
  }
}
