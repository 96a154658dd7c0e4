package import Forum
import Foundation

extension ColumnMapping {
  /// Proposes a mapping for the export of a form tool, from its headings and some of its rows.
  ///
  /// Headings are judged by the words that forms use in Basque, Spanish and English, cells by what
  /// they hold: addresses, languages, territories, labels of the thesaurus. Columns in the shape
  /// `question [option]` become options. What stays unclear gets no rule and is reported as an
  /// unknown column. The proposal is for a person to check, never applied on its own.
  ///
  /// - Parameters:
  ///   - headings: one for each column.
  ///   - rows: cells by column; a hundred are plenty.
  package static func guess(
    headings: [String], rows: [[String]], kind: ApplicationKind, thesaurus: Thesaurus
  ) -> ColumnMapping {
    let guess = ColumnGuess(
      headings: headings, rows: rows, kind: kind, labels: LabelIndex(thesaurus))
    let rules = guess.rules()
    let hasID = rules.contains { $0.field == .id }
    let sources: [ApplicationField] = kind == .mentors ? [.email, .name] : [.email, .organisation]
    let usable = sources.filter { source in rules.contains { $0.field == source } }
    let identifier =
      hasID || usable.isEmpty
      ? nil : IdentifierRule(from: usable, prefix: kind == .mentors ? "m-" : "o-")
    return ColumnMapping(kind: kind, columns: rules, identifier: identifier)
  }
}

/// Judges the columns of one table.
struct ColumnGuess {
  let headings: [String]
  let rows: [[String]]
  let kind: ApplicationKind
  let labels: LabelIndex

  private static let mostRows = 200

  func rules() -> [ColumnRule] {
    var rules: [ColumnRule] = []
    var taken: Set<ApplicationField> = []
    for (position, heading) in headings.enumerated() where !heading.isEmpty {
      if let rule = optionRule(heading, position) {
        rules.append(rule)
      } else if QuestionWords.isBookkeeping(heading) {
        rules.append(ColumnRule(heading: heading, field: nil))
      } else if let field = field(heading, position) {
        let isFree = field.joint != nil || taken.insert(field).inserted
        if isFree { rules.append(rule(heading, field: field, position)) }
      }
    }
    return rules
  }

  private func cells(_ position: Int) -> [String] {
    rows.prefix(Self.mostRows).compactMap { row in
      guard row.indices.contains(position) else { return nil }
      let cell = row[position].trimmed
      return cell.isEmpty ? nil : cell
    }
  }

  /// The field of a column, by its cells where they are clear, else by its heading.
  private func field(_ heading: String, _ position: Int) -> ApplicationField? {
    let cells = cells(position)
    let isMostly: ((String) -> Bool) -> Bool = { test in
      !cells.isEmpty && cells.count(where: test) * 10 >= cells.count * 7
    }
    if isMostly({ EmailAddress.isPlausible($0) }) { return .email }
    if isMostly({ AnswerVocabulary.territory($0) != nil }) { return .territory }
    if isMostly({ isMode($0) }) { return .mode }
    if isMostly({ isLanguageList($0) }) { return .languages }
    guard let field = QuestionWords.field(heading, kind: kind) else { return nil }
    // A question about a field that is answered at length is a text.
    let isLong = isMostly { $0.count > 120 && !hasKnownPart($0) }
    return field.isList && isLong ? .about : field
  }

  private func isMode(_ cell: String) -> Bool {
    AnswerVocabulary.mode(cell) != nil || meaningOfMode(cell) != nil
  }

  /// The mode that all parts of a two-language answer such as "Online / En línea" agree on.
  private func meaningOfMode(_ cell: String) -> MeetingMode? {
    let modes = Set(cell.parts(separatedBy: "/").map { AnswerVocabulary.mode($0) })
    return modes.count == 1 ? modes.first ?? nil : nil
  }

  private func isLanguageList(_ cell: String) -> Bool {
    let parts = cell.split { ",;|".contains($0) }
    return !parts.isEmpty && parts.allSatisfy { AnswerVocabulary.language(String($0)) != nil }
  }

  private func hasKnownPart(_ cell: String) -> Bool {
    cell.split { ",;|".contains($0) }.contains { part in
      labels.find(String(part), scheme: .need) != .nothing
        || labels.find(String(part), scheme: .field) != .nothing
    }
  }

  private func rule(_ heading: String, field: ApplicationField, _ position: Int) -> ColumnRule {
    var values: [String: String] = [:]
    let cells = cells(position)
    let isList = field.isList || field == .mode
    let separator = [";", "|", ", "].first { separator in
      cells.contains { $0.contains(separator) }
    }
    for cell in cells {
      switch field {
      case .mode where AnswerVocabulary.mode(cell) == nil:
        values[cell] = meaningOfMode(cell)?.rawValue ?? ColumnRule.open
      case .territory where AnswerVocabulary.territory(cell) == nil: values[cell] = ColumnRule.open
      case .capacity where StrictNumber.whole(cell) == nil:
        if let number = StrictNumber.leading(cell) { values[cell] = String(number) }
      case .fields, .expertise, .needs:
        values.merge(meanings(of: cell, field, separator: separator)) { known, _ in known }
      default: break
      }
    }
    return ColumnRule(
      heading: heading, field: field,
      separators: isList ? [separator ?? "|"] : ["|"], values: values,
      unknown: isList || field == .territory ? .about : .error)
  }

  /// The rule of a column `question [option]`; nil for any other column.
  private func optionRule(_ heading: String, _ position: Int) -> ColumnRule? {
    guard heading.hasSuffix("]"), let open = heading.lastIndex(of: "[") else { return nil }
    let question = String(heading[..<open])
    let option = String(heading[heading.index(after: open)...].dropLast()).trimmed
    if QuestionWords.isOther(option) {
      return ColumnRule(heading: heading, field: .about)
    }
    guard let field = optionField(question, option), field.isList else { return nil }
    let isCode = option.range(of: #"^[A-Z]{1,4}[0-9]{1,4}$"#, options: .regularExpression) != nil
    let numbers = cells(position).compactMap { StrictNumber.leading($0) }
    let isNumber = numbers.contains { $0 > 1 }
    return ColumnRule(
      heading: heading, field: field, option: meaning(of: option, field, isCode: isCode),
      answer: isNumber ? .number : .yesNo, unknown: .about)
  }

  /// What an option stands for: itself if it is known, the concepts whose labels it holds, or open.
  private func meaning(of option: String, _ field: ApplicationField, isCode: Bool) -> String {
    if isCode { return ColumnRule.open }
    guard let scheme = field.scheme, labels.find(option, scheme: scheme) == .nothing else {
      return option
    }
    let concepts = labels.concepts(in: option, scheme: scheme)
    return concepts.isEmpty ? ColumnRule.open : concepts.joined(separator: "|")
  }

  /// Translations for the options of a list cell that are no labels themselves.
  ///
  /// The options of forms begin with a capital letter: after a comma, a part that does not belongs
  /// to the option before it.
  private func meanings(
    of cell: String, _ field: ApplicationField, separator: String?
  ) -> [String: String] {
    guard let scheme = field.scheme else { return [:] }
    var options: [String] = []
    for part in separator.map({ cell.parts(separatedBy: $0) }) ?? [cell] {
      let isLabel = labels.find(part, scheme: scheme) != .nothing
      let isContinued = separator == ", " && part.first?.isLowercase == true
      if let last = options.last, isContinued, !isLabel {
        options[options.count - 1] = last + ", " + part
      } else {
        options.append(part)
      }
    }
    var result: [String: String] = [:]
    for option in options.map(\.trimmed) where !option.isEmpty {
      guard labels.find(option, scheme: scheme) == .nothing else { continue }
      let concepts = labels.concepts(in: option, scheme: scheme)
      result[option] = concepts.isEmpty ? ColumnRule.open : concepts.joined(separator: "|")
    }
    return result
  }

  private func optionField(_ question: String, _ option: String) -> ApplicationField? {
    if AnswerVocabulary.language(option) != nil { return .languages }
    if labels.find(option, scheme: .field) != .nothing,
      QuestionWords.field(question, kind: kind) == .fields
    {
      return .fields
    }
    let subject: ApplicationField = kind == .mentors ? .expertise : .needs
    return QuestionWords.field(question, kind: kind)
      ?? (labels.find(option, scheme: .need) != .nothing ? subject : nil)
  }
}
