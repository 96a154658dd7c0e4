/// A mapping laid over the headings of one table: which column feeds which field.
struct ColumnPlan {
  /// A column and the rule for its cells.
  struct Source {
    /// The position of the column, 0 for the first.
    let position: Int
    /// The heading as the file has it.
    let heading: String
    let rule: ColumnRule
    /// Translations by folded text.
    let meanings: [String: String]

    /// What the mapping says a text means; nil if it says nothing.
    func meaning(of text: String) -> String? {
      meanings.isEmpty ? nil : meanings[FoldedText.fold(text)]
    }
  }

  let kind: ApplicationKind
  let mapping: ColumnMapping
  private(set) var problems: [FileProblem] = []
  private var sources: [ApplicationField: [Source]] = [:]

  /// The columns of a field, in the order of the mapping.
  func sources(of field: ApplicationField) -> [Source] { sources[field] ?? [] }

  /// Whether a column or a constant feeds a field.
  func feeds(_ field: ApplicationField) -> Bool {
    sources[field] != nil || mapping.constants[field] != nil
  }

  init(_ mapping: ColumnMapping, table: CSVTable, kind: ApplicationKind, file: String) {
    self.kind = kind
    self.mapping = mapping
    if mapping.kind != kind {
      problems.append(
        FileProblem(
          file: file, line: nil, value: mapping.kind.rawValue,
          .mappingOfOtherKind(expected: kind.rawValue)))
    }
    var isMapped = [Bool](repeating: false, count: table.headings.count)
    for rule in mapping.columns {
      guard let position = ColumnPlan.position(of: rule.heading, in: table.headings) else {
        problems.append(
          FileProblem(
            file: file, line: table.headingLine, field: rule.heading, .mappedColumnAbsent))
        continue
      }
      if rule.option == ColumnRule.open { continue }
      isMapped[position] = true
      add(rule, position: position, table: table, file: file)
    }
    for (position, heading) in table.headings.enumerated() where !isMapped[position] {
      // Empty headings and those that stand twice are reported by the reader of the table.
      let isTwice = table.headings.count { $0.lowercased() == heading.lowercased() } > 1
      if heading.isEmpty || isTwice { continue }
      problems.append(
        FileProblem(
          file: file, line: table.headingLine, column: position + 1, field: heading,
          .unknownColumn))
    }
    checkSide(of: table, file: file)
    checkFields(line: table.headingLine, file: file)
  }

  /// Refuses a file of needs given as one of mentors, and the other way round.
  private mutating func checkSide(of table: CSVTable, file: String) {
    let other: ApplicationKind = kind == .mentors ? .needs : .mentors
    let subjects: (ApplicationField, ApplicationField) =
      kind == .mentors ? (.expertise, .needs) : (.needs, .expertise)
    let names = table.headings.compactMap { KnownHeadings.field($0, kind: other) }
    guard names.contains(subjects.1), !feeds(subjects.0) else { return }
    problems.append(
      FileProblem(
        file: file, line: table.headingLine, value: table.headings.joined(separator: ","),
        .otherKindOfFile(kind: other.rawValue)))
  }

  private mutating func add(_ rule: ColumnRule, position: Int, table: CSVTable, file: String) {
    guard let field = rule.field else { return }
    let heading = table.headings[position]
    let isSecond = sources[field] != nil
    if isSecond, field.joint == nil, !field.isList, rule.option == nil {
      problems.append(
        FileProblem(
          file: file, line: table.headingLine, column: position + 1, field: heading,
          .fieldMappedTwice(field: field.rawValue)))
      return
    }
    var meanings: [String: String] = [:]
    for (text, meaning) in rule.values { meanings[FoldedText.fold(text)] = meaning }
    sources[field, default: []].append(
      Source(position: position, heading: heading, rule: rule, meanings: meanings))
  }

  private mutating func checkFields(line: Int, file: String) {
    func note(_ field: ApplicationField, _ defect: FileDefect) {
      problems.append(FileProblem(file: file, line: line, field: field.rawValue, defect))
    }
    if let identifier = mapping.identifier {
      if !feeds(.id), !identifier.from.contains(where: feeds) {
        note(.id, .identifierWithoutSource)
      }
    } else if !feeds(.id) {
      note(.id, .missingColumn)
    }
    let names: [ApplicationField] = kind == .mentors ? [.name, .organisation] : [.organisation]
    for field in names where !feeds(field) { note(field, .columnAbsent) }
    let subject: ApplicationField = kind == .mentors ? .expertise : .needs
    if !feeds(.about), !feeds(subject) { note(.about, .columnAbsent) }
  }

  /// Where a heading stands: exactly, or else as the only one that folds to the same.
  private static func position(of heading: String, in headings: [String]) -> Int? {
    let wanted = heading.trimmed
    if let exact = headings.firstIndex(of: wanted) { return exact }
    let folded = FoldedText.fold(wanted)
    let alike = headings.indices.filter { FoldedText.fold(headings[$0]) == folded }
    return alike.count == 1 ? alike[0] : nil
  }
}
