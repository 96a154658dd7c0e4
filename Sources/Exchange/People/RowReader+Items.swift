import Forum

extension RowReader {
  /// The values that the cells of a field hold, in the order of the mapping's columns.
  mutating func items(of field: ApplicationField, _ record: CSVRecord) -> [Item] {
    var result: [Item] = []
    for source in plan.sources(of: field) {
      let cell = record.cells[source.position].trimmed
      if let option = source.rule.option {
        result += chosen(option, cell, source)
      } else if !cell.isEmpty {
        for text in parts(of: cell, field, source) {
          let meanings = source.meaning(of: text).map(severalMeanings) ?? [text]
          result += meanings.map { item($0, original: text, source) }
        }
      }
    }
    if result.isEmpty, let constant = plan.mapping.constants[field] {
      result = severalMeanings(constant).map {
        Item(text: $0, original: $0, column: nil, heading: field.rawValue, unknown: .error)
      }
    }
    return result
  }

  /// The values of a translation, separated by `|`; none if it is empty.
  private func severalMeanings(_ text: String) -> [String] {
    text.split(separator: "|").map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  private func item(_ text: String, original: String, _ source: ColumnPlan.Source) -> Item {
    Item(
      text: text, original: original, column: source.position + 1, heading: source.heading,
      unknown: source.rule.unknown)
  }

  /// The values of an option column whose cell says yes or gives a number.
  private mutating func chosen(
    _ option: String, _ cell: String, _ source: ColumnPlan.Source
  ) -> [Item] {
    let answer = source.meaning(of: cell) ?? cell
    switch source.rule.answer {
    case .yesNo:
      guard let isChosen = AnswerVocabulary.yes(answer) else {
        note(item(cell, original: cell, source), .badAnswer)
        return []
      }
      guard isChosen else { return [] }
      return severalMeanings(option).map { item($0, original: $0, source) }
    case .number:
      guard !answer.isEmpty, AnswerVocabulary.yes(answer) != false else { return [] }
      // Survey tools write "4 - Ados": the number leads.
      guard let number = StrictNumber.leading(answer) else {
        note(item(cell, original: cell, source), .badAnswer)
        return []
      }
      return severalMeanings(option).map {
        var chosen = item($0, original: cell, source)
        chosen.number = number
        return chosen
      }
    }
  }

  /// The values of a list cell. Known ones are found first, the longest first, since the text of an
  /// option may itself hold the separator; what lies between them are values of its own.
  private func parts(
    of cell: String, _ field: ApplicationField, _ source: ColumnPlan.Source
  ) -> [String] {
    guard field.isList || field == .mode else { return [cell] }
    if isKnown(cell, field, source) { return [cell] }
    for separator in source.rule.separators where cell.contains(separator) {
      let tokens = cell.parts(separatedBy: separator)
      return merged(tokens, separator: separator) { isKnown($0, field, source) }
    }
    return [cell]
  }

  private func merged(
    _ tokens: [String], separator: String, isKnown: (String) -> Bool
  ) -> [String] {
    let widest = 8
    var result: [String] = []
    var isLastUnknown = false
    var start = 0
    while start < tokens.count {
      var end = min(tokens.count, start + widest)
      while end > start + 1, !isKnown(tokens[start..<end].joined(separator: separator)) { end -= 1 }
      let text = tokens[start..<end].joined(separator: separator).trimmed
      let isUnknown = end == start + 1 && !isKnown(text)
      if isUnknown, isLastUnknown, separator.hasPrefix(",") {
        // Commas between unknown words are those of one answer in somebody's own words.
        result[result.count - 1] += separator + text
      } else if !text.isEmpty {
        result.append(text)
        isLastUnknown = isUnknown
      }
      start = end
    }
    return result
  }

  private func isKnown(
    _ text: String, _ field: ApplicationField, _ source: ColumnPlan.Source
  ) -> Bool {
    if source.meaning(of: text) != nil { return true }
    switch field {
    case .languages: return AnswerVocabulary.language(text) != nil
    case .mode: return AnswerVocabulary.mode(text) != nil
    default:
      guard let scheme = field.scheme else { return false }
      return labels.find(text, scheme: scheme) != .nothing
    }
  }
}
