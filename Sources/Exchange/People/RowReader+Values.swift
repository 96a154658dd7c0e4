import Forum

extension RowReader {
  /// Languages in their fixed order, each once.
  mutating func languages(_ items: [Item]) -> [Language] {
    var result: [Language] = []
    for item in items {
      guard let language = AnswerVocabulary.language(item.text) else {
        noteUnknown(item, .unknownLanguage)
        continue
      }
      if result.contains(language) { note(item, .repeatedValue) } else { result.append(language) }
    }
    return result.sorted()
  }

  mutating func territory(_ items: [Item]) -> Territory? {
    var result: Territory?
    for item in items {
      guard let territory = AnswerVocabulary.territory(item.text) else {
        noteUnknown(item, .unknownTerritory)
        continue
      }
      if let result, result != territory { note(item, .severalTerritories) }
      result = result ?? territory
    }
    return result
  }

  /// The way of meeting; two different answers together mean either.
  mutating func mode(_ items: [Item]) -> MeetingMode? {
    var result: MeetingMode?
    for item in items {
      guard let mode = AnswerVocabulary.mode(item.text) else {
        noteUnknown(item, .unknownMode)
        continue
      }
      result = result == nil || result == mode ? mode : .either
    }
    return result
  }

  mutating func capacity(_ items: [Item]) -> Int {
    guard let item = items.first else { return 1 }
    guard let number = StrictNumber.whole(item.text) else {
      note(item, .badCapacity)
      return 1
    }
    guard MentorApplication.capacities.contains(number) else {
      note(item, .capacityOutOfRange)
      return 1
    }
    return number
  }

  mutating func fields(_ items: [Item]) -> [String] {
    var result: [String] = []
    for item in items {
      guard let id = concept(item.text, of: .field, item) else { continue }
      if result.contains(id) { note(item, .repeatedValue) } else { result.append(id) }
    }
    return result
  }

  /// - Parameter usualLevel: the level of an expertise that comes without one.
  mutating func expertise(_ items: [Item], usualLevel: Int) -> [Expertise] {
    var result: [Expertise] = []
    for item in items {
      guard let (id, numbers) = conceptAndNumbers(item, [Expertise.levels]) else { continue }
      let level = numbers[0] ?? item.number ?? usualLevel
      guard Expertise.levels.contains(level) else {
        note(item, .levelOutOfRange)
        continue
      }
      let expertise = Expertise(concept: id, level: level)
      if let known = result.first(where: { $0.concept == id }) {
        note(item, known == expertise ? .repeatedValue : .conceptTwice)
      } else {
        result.append(expertise)
      }
    }
    return result
  }

  /// - Parameter usualPriority: the priority of a need that comes without one.
  mutating func needs(_ items: [Item], usualPriority: Int) -> [Need] {
    var result: [Need] = []
    for item in items {
      guard
        let (id, numbers) = conceptAndNumbers(
          item, [Need.priorities, Need.levels, Need.levels])
      else { continue }
      let priority = numbers[0] ?? item.number ?? usualPriority
      let now = numbers[1] ?? Need.usual.levelNow
      let wanted = numbers[2] ?? Need.usual.levelWanted
      guard Need.priorities.contains(priority), Need.levels.contains(now),
        Need.levels.contains(wanted)
      else {
        note(item, .needOutOfRange)
        continue
      }
      let need = Need(concept: id, priority: priority, levelNow: now, levelWanted: wanted)
      if let known = result.first(where: { $0.concept == id }) {
        note(item, known == need ? .repeatedValue : .conceptTwice)
        continue
      }
      if need.demand == 0 { note(item, .needWithoutGap) }
      result.append(need)
    }
    if result.count > Self.mostNeeds, let item = items.first {
      let place = FileProblem(
        file: file, line: line, column: item.column, field: item.heading,
        .manyNeeds(found: result.count, usual: Self.mostNeeds))
      problems.append(place)
    }
    return result
  }

  /// The concept and the numbers of `concept:1:2:3`, nil for each one left out.
  ///
  /// A label that holds a colon itself is known as a whole. Numbers that are wrong do not keep the
  /// concept from being looked at: a person mends a cell once.
  ///
  /// - Parameter ranges: which values each number may have.
  private mutating func conceptAndNumbers(
    _ item: Item, _ ranges: [ClosedRange<Int>]
  ) -> (String, [Int?])? {
    let most = ranges.count
    let none = [Int?](repeating: nil, count: most)
    guard item.text.contains(":"), labels.find(item.text, scheme: .need) == .nothing else {
      return concept(item.text, of: .need, item).map { ($0, none) }
    }
    let parts = item.text.parts(separatedBy: ":").map(\.trimmed)
    let given = parts.dropFirst().map { ($0, StrictNumber.whole($0)) }
    // Today's level says nothing without the wanted one: a need has one number or all three.
    let isWhole = given.count != 2 && given.count <= most
    let isSound = isWhole && given.allSatisfy { $0.0.isEmpty || $0.1 != nil }
    guard isSound else {
      let defect: FileDefect = most == 1 ? .badLevel : .badNeedNumbers
      noteUnknown(item, defect)
      if item.unknown == .error { _ = concept(parts[0], of: .need, item) }
      return nil
    }
    let isOutside = zip(given, ranges).contains { number, range in
      number.1.map { !range.contains($0) } ?? false
    }
    if isOutside, item.unknown == .error {
      note(item, most == 1 ? .levelOutOfRange : .needOutOfRange)
      _ = concept(parts[0], of: .need, item)
      return nil
    }
    guard let id = concept(parts[0], of: .need, item) else { return nil }
    return (id, given.map(\.1) + none.dropFirst(given.count))
  }

  private mutating func concept(_ text: String, of scheme: ConceptScheme, _ item: Item) -> String? {
    switch labels.find(text, scheme: scheme) {
    case .concept(let id): return id
    case .ambiguous(let ids):
      noteUnknown(item, .ambiguousLabel(concepts: ids.joined(separator: ", ")))
    case .otherScheme(let id):
      noteUnknown(item, .conceptOfOtherScheme(id))
    case .nothing:
      let suggestion = suggestion(for: text, scheme)
      noteUnknown(item, suggestion.map { .misspelledConcept(suggestion: $0) } ?? .unknownConcept)
    }
    return nil
  }

  /// A suggestion costs a pass over all labels: only the first problems of a file get one.
  private mutating func suggestion(for text: String, _ scheme: ConceptScheme) -> String? {
    guard suggestionsLeft > 0 else { return nil }
    suggestionsLeft -= 1
    return labels.suggestion(for: text, scheme: scheme)
  }
}
