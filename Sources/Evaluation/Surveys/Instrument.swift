package import Forum

/// A questionnaire: its questions in several languages, its scale and how answers become a score.
///
/// An instrument never changes once it was used; what is to be asked otherwise is a new version.
package struct Instrument: Codable, Equatable, Sendable {
  /// A text in some of the forum's languages, at least one.
  package struct Phrase: Codable, Equatable, Sendable {
    package var eu: String?
    package var es: String?
    package var en: String?

    package init(eu: String? = nil, es: String? = nil, en: String? = nil) {
      self.eu = eu
      self.es = es
      self.en = en
    }

    /// The text for a reader of a language: theirs, else the first that there is.
    package func text(in language: Language) -> String {
      let own: String? =
        switch language {
        case .eu: eu
        case .es: es
        case .en: en
        case .fr: nil
        }
      return own ?? eu ?? es ?? en ?? ""
    }

    /// All its texts, Basque first.
    package var all: [String] { [eu, es, en].compactMap(\.self) }
  }

  /// The whole numbers that an item may be answered with, both ends among them.
  package struct Scale: Codable, Equatable, Sendable {
    package var least: Int
    package var most: Int
    /// What the numbers mean: one phrase for each, or two for the ends, or none.
    package var labels: [Phrase]

    package init(least: Int, most: Int, labels: [Phrase] = []) {
      precondition(least < most, "a scale has two numbers at least")
      self.least = least
      self.most = most
      self.labels = labels
    }

    package var range: ClosedRange<Int> { least...most }

    /// What a number means; nil where nothing is said of it.
    package func label(of value: Int) -> Phrase? {
      guard range.contains(value) else { return nil }
      if labels.count == range.count { return labels[value - least] }
      guard labels.count == 2 else { return nil }
      return value == least ? labels[0] : value == most ? labels[1] : nil
    }
  }

  /// One question.
  package struct Item: Codable, Equatable, Sendable {
    /// A short name, the same in all languages: `trust`.
    package var id: String
    package var text: Phrase
    /// Whether a high number means little of what the scale measures.
    package var isReversed: Bool

    package init(id: String, text: Phrase, isReversed: Bool = false) {
      self.id = id
      self.text = text
      self.isReversed = isReversed
    }
  }

  /// Small letters, digits and dashes.
  package var name: String
  /// 1 or more.
  package var version: Int
  package var title: Phrase
  package var scale: Scale
  package var items: [Item]
  /// How many items must be answered before their mean is a score.
  package var leastAnswered: Int
  /// Under which terms its words may be used.
  package var licence: String

  package init(
    name: String, version: Int, title: Phrase, scale: Scale, items: [Item], leastAnswered: Int,
    licence: String
  ) {
    self.name = name
    self.version = version
    self.title = title
    self.scale = scale
    self.items = items
    self.leastAnswered = leastAnswered
    self.licence = licence
  }

  /// The name with the version, as answers and reports name it.
  package var place: String { "\(name) \(version)" }

  /// The answers with reversed items turned round, so that more always means more.
  ///
  /// A value outside the scale, or more or fewer values than items, counts as no answer: the record
  /// keeps neither.
  package func turned(_ answers: [Int?]) -> [Int?] {
    items.indices.map { index in
      guard index < answers.count, let value = answers[index], scale.range.contains(value) else {
        return nil
      }
      return items[index].isReversed ? scale.least + scale.most - value : value
    }
  }

  /// The mean of the answered items in millionths, halves away from zero, once reversed ones are
  /// turned round; nil where fewer than ``leastAnswered`` are answered.
  package func scoreMicro(_ answers: [Int?]) -> Int? {
    let given = turned(answers).compactMap(\.self)
    guard !given.isEmpty, given.count >= leastAnswered else { return nil }
    let sum = given.reduce(0, +) * 1_000_000
    let half = (sum < 0 ? -given.count : given.count) / 2
    return (sum + half) / given.count
  }
}
