import Forum
import Testing

struct ThesaurusTests {
  private func concept(
    _ id: String, _ scheme: ConceptScheme = .need, below broader: String? = nil,
    alternative: [String] = [], hidden: [String] = [], without missing: Language? = nil
  ) -> Concept {
    var labels: [Language: ConceptLabels] = [:]
    for language in [Language.eu, .es, .en] where language != missing {
      labels[language] = ConceptLabels(
        preferred: "\(id) \(language.rawValue)", alternative: alternative, hidden: hidden)
    }
    return Concept(id: id, scheme: scheme, broader: broader, labels: labels)
  }

  private func thesaurus(_ concepts: Concept...) throws -> Thesaurus {
    try Thesaurus(version: "test", concepts: concepts)
  }

  @Test func `a sound thesaurus is accepted and keeps the order of its file`() throws {
    let sound = try thesaurus(
      concept("b", below: "a"), concept("a"), concept("f", .field), concept("m", .method))
    #expect(sound.concepts.map(\.id) == ["b", "a", "f", "m"])
    #expect(sound.concepts(in: .need).map(\.id) == ["b", "a"])
    #expect(sound.concept("f")?.scheme == .field)
    #expect(sound.concept("z") == nil)
  }

  @Test func `an identifier stands once`() {
    #expect(throws: ThesaurusError.duplicateConcept("a")) {
      try thesaurus(concept("a"), concept("a", .field))
    }
  }

  @Test func `a wider concept is there`() {
    #expect(throws: ThesaurusError.unknownBroader(concept: "a", broader: "z")) {
      try thesaurus(concept("a", below: "z"))
    }
  }

  @Test func `a wider concept is of the same scheme`() {
    #expect(throws: ThesaurusError.broaderInOtherScheme(concept: "a", broader: "f")) {
      try thesaurus(concept("a", below: "f"), concept("f", .field))
    }
  }

  @Test func `nothing is wider than itself, directly or in a circle`() {
    #expect(throws: ThesaurusError.cycle(concept: "a")) {
      try thesaurus(concept("a", below: "a"))
    }
    #expect(throws: ThesaurusError.cycle(concept: "a")) {
      try thesaurus(concept("a", below: "b"), concept("b", below: "c"), concept("c", below: "a"))
    }
    #expect(throws: ThesaurusError.self) {
      try thesaurus(concept("a", below: "b"), concept("b", below: "c"), concept("c", below: "b"))
    }
  }

  @Test(arguments: [Language.eu, .es, .en])
  func `each concept has a preferred label in each language`(language: Language) {
    #expect(throws: ThesaurusError.missingLabel(concept: "a", language: language)) {
      try thesaurus(concept("a", without: language))
    }
  }

  @Test func `an empty label is none`() {
    let empty = Concept(
      id: "a", scheme: .need, broader: nil,
      labels: [
        .eu: ConceptLabels(preferred: "a"), .es: ConceptLabels(preferred: ""),
        .en: ConceptLabels(preferred: "a"),
      ])
    #expect(throws: ThesaurusError.missingLabel(concept: "a", language: .es)) {
      try thesaurus(empty)
    }
  }

  @Test func `a label is not both preferred and another label of the same concept`() {
    let twice = ThesaurusError.labelTwice(concept: "a", language: .es, label: "a es")
    #expect(throws: twice) { try thesaurus(concept("a", alternative: ["other", "a es"])) }
    #expect(throws: twice) { try thesaurus(concept("a", hidden: ["a es"])) }
  }

  @Test func `a label is not two of the other labels either`() {
    let twice = ThesaurusError.labelTwice(concept: "a", language: .eu, label: "word")
    #expect(throws: twice) { try thesaurus(concept("a", alternative: ["word"], hidden: ["word"])) }
    #expect(throws: twice) { try thesaurus(concept("a", hidden: ["word", "word"])) }
  }

  @Test func `French labels may be missing, but keep the rules`() {
    let labels = ConceptLabels(preferred: "mot", alternative: ["mot"])
    let twice = Concept(
      id: "a", scheme: .need, broader: nil,
      labels: [
        .eu: ConceptLabels(preferred: "hitza"), .es: ConceptLabels(preferred: "palabra"),
        .en: ConceptLabels(preferred: "word"), .fr: labels,
      ])
    #expect(throws: ThesaurusError.labelTwice(concept: "a", language: .fr, label: "mot")) {
      try thesaurus(twice)
    }
  }

  @Test func `concepts are the same, wider or narrower, beside each other, or unrelated`() throws {
    let known = try thesaurus(
      concept("top"), concept("one", below: "top"), concept("two", below: "top"),
      concept("deep", below: "one"), concept("apart"), concept("top-field", .field),
      concept("field", .field, below: "top-field"))
    let relations: [(String, String, ConceptRelation)] = [
      ("one", "one", .same), ("top", "one", .broaderOrNarrower), ("one", "two", .sibling),
      ("deep", "one", .broaderOrNarrower), ("deep", "top", .none), ("deep", "two", .none),
      ("top", "apart", .none), ("one", "field", .none), ("one", "unknown", .none),
    ]
    for (left, right, relation) in relations {
      #expect(known.relation(left, right) == relation, "\(left) \(right)")
      #expect(known.relation(right, left) == relation, "\(right) \(left)")
    }
  }

  @Test func `a label falls back to English, then to the identifier`() throws {
    let known = try thesaurus(concept("a"))
    #expect(known.label("a", in: .eu) == "a eu")
    #expect(known.label("a", in: .fr) == "a en")
    #expect(known.label("z", in: .eu) == "z")
  }
}
