import Forum

/// A goal as a file states it.
package struct FileGoal: Equatable, Sendable {
  package let statement: String
  /// 1 to 3.
  package let weight: Int
  /// The five levels in words, −2 first; all written, each different from the others.
  package let levels: [String]
  /// The identifier of a concept of needs.
  package let concept: String?
  /// −1 or −2.
  package let baseline: Int
}

/// A CSV file of goals: `statement,weight,concept,baseline,-2,-1,0,1,2`, in any order. Weight (1),
/// concept and baseline (−1) may be left out or empty.
package enum GoalFile {
  /// The headings of the file; those of the levels are the numbers themselves.
  package static let headings = [
    "statement", "weight", "concept", "baseline", "-2", "-1", "0", "1", "2",
  ]

  private static let needed = ["statement", "-2", "-1", "0", "1", "2"]

  /// Reads a file; problems stand by line.
  ///
  /// - Parameter labels: the concepts that may be named, by id or any label.
  package static func read(
    _ bytes: [UInt8], file: String, labels: LabelIndex
  ) -> (goals: [FileGoal], problems: [FileProblem]) {
    let reading = CSVReader.read(bytes, file: file)
    guard let table = reading.table else { return ([], reading.problems) }
    var rows = GoalRows(file: file, labels: labels, problems: reading.problems)
    for (column, heading) in table.headings.enumerated() {
      let name = heading.lowercased().replacing("+", with: "").replacing("−", with: "-")
      if headings.contains(name), rows.columns[name] == nil {
        rows.columns[name] = column
      } else {
        rows.note(table.headingLine, column + 1, heading, heading, .goalHeading)
      }
    }
    let missing = needed.filter { rows.columns[$0] == nil }
    for name in missing {
      rows.problems.append(
        FileProblem(file: file, line: table.headingLine, field: name, .goalHeadingMissing(name)))
    }
    guard missing.isEmpty else { return ([], rows.problems) }
    return (table.records.compactMap { rows.goal($0) }, rows.problems)
  }
}

/// Reads rows one after the other and gathers what is wrong.
private struct GoalRows {
  let file: String
  let labels: LabelIndex
  var problems: [FileProblem]
  var columns: [String: Int] = [:]

  init(file: String, labels: LabelIndex, problems: [FileProblem]) {
    self.file = file
    self.labels = labels
    self.problems = problems
  }

  mutating func goal(_ record: CSVRecord) -> FileGoal? {
    let before = problems.count
    let statement = cell("statement", record)
    if statement.isEmpty { note(record.line, "statement", "", .goalTextMissing) }
    let levels = ["-2", "-1", "0", "1", "2"].map { cell($0, record) }
    for (name, text) in zip(["-2", "-1", "0", "1", "2"], levels) {
      if text.isEmpty {
        note(record.line, name, "", .goalTextMissing)
      } else if levels.count(where: { $0 == text }) > 1 {
        note(record.line, name, text, .goalLevelTwice)
      }
    }
    let weight = number("weight", record, default: 1, among: 1...3)
    let baseline = number("baseline", record, default: -1, among: -2 ... -1)
    let concept = concept(record)
    guard problems.count == before, let weight, let baseline else { return nil }
    return FileGoal(
      statement: statement, weight: weight, levels: levels, concept: concept, baseline: baseline)
  }

  private func cell(_ name: String, _ record: CSVRecord) -> String {
    columns[name].map { record.cells[$0].trimmed } ?? ""
  }

  private mutating func number(
    _ name: String, _ record: CSVRecord, default value: Int, among range: ClosedRange<Int>
  ) -> Int? {
    let text = cell(name, record).replacing("−", with: "-")
    if text.isEmpty { return value }
    guard let number = Int(text), range.contains(number) else {
      note(record.line, name, text, .goalNumber(range))
      return nil
    }
    return number
  }

  private mutating func concept(_ record: CSVRecord) -> String? {
    let name = cell("concept", record)
    guard !name.isEmpty else { return nil }
    switch labels.find(name, scheme: .need) {
    case .concept(let id): return id
    case .ambiguous(let ids):
      note(record.line, "concept", name, .ambiguousLabel(concepts: ids.joined(separator: ", ")))
    case .otherScheme(let id): note(record.line, "concept", name, .conceptOfOtherScheme(id))
    case .nothing:
      let near = labels.suggestion(for: name, scheme: .need)
      note(
        record.line, "concept", name,
        near.map { .misspelledConcept(suggestion: $0) } ?? .unknownPhraseConcept)
    }
    return nil
  }

  private mutating func note(
    _ line: Int, _ field: String, _ value: String, _ defect: FileDefect
  ) {
    note(line, (columns[field] ?? 0) + 1, field, value, defect)
  }

  mutating func note(
    _ line: Int, _ column: Int, _ field: String, _ value: String, _ defect: FileDefect
  ) {
    problems.append(
      FileProblem(
        file: file, line: line, column: column, field: field,
        value: value.isEmpty ? nil : value, defect))
  }
}
