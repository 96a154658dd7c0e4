import Lexicon
import Matchmaking
import Testing

struct ConceptModelTests {
  private let model: ConceptModel

  init() throws { model = try TinyModel.model() }

  private func best(_ text: String) -> String? {
    model.reading(of: text).concepts.first.map { model.concepts[$0.concept] }
  }

  @Test(arguments: [
    ("Dirua falta zaigu", "need-budget"), ("money", "need-budget"),
    ("los voluntarios", "need-volunteers"), ("euskera", "need-basque"),
    ("EUSKARAZ!", "need-basque"),
  ])
  func `words of any language lead to their concept`(text: String, concept: String) {
    #expect(best(text) == concept)
  }

  @Test func `concepts come in the order of the thesaurus`() {
    #expect(model.concepts == ["need-volunteers", "need-budget", "need-basque"])
  }

  @Test func `shares sum to a million, best first`() {
    for text in TinyModel.statements.map(\.text) + ["x", "Boluntarioek dirua eta euskara"] {
      let shares = model.reading(of: text).concepts.map(\.shareMicro)
      #expect(shares.reduce(0, +) == 1_000_000 || shares.isEmpty, "\(text)")
      #expect(shares == shares.sorted(by: >))
    }
  }

  @Test func `no vector is longer than 4095`() {
    let long = TinyModel.statements.map(\.text).joined(separator: " ")
    for text in TinyModel.statements.map(\.text) + ["", "a", "🙈", long, long + long] {
      let vector = model.reading(of: text).vector
      #expect(vector.count == model.columns)
      #expect(vector.reduce(0) { $0 + Int($1) * Int($1) } <= 4095 * 4095, "\(text.prefix(40))")
    }
  }

  @Test func `case, diacritics and composition change nothing`() {
    let plain = model.reading(of: "No sabemos cuánto dinero queda en la caja").vector
    let shouted = model.reading(of: "NO SABEMOS CUANTO DINERO QUEDA EN LA CAJA").vector
    let decomposed = model.reading(of: "No sabemos cua\u{301}nto dinero queda en la caja").vector
    #expect(plain == shouted)
    #expect(plain == decomposed)
  }

  @Test func `a text that shows nothing is blind and says so`() {
    for text in ["", "…", "🙈🙈"] {
      let reading = model.reading(of: text)
      #expect(reading.isBlind)
      #expect(reading.words(for: 0).isEmpty)
    }
    #expect(!model.reading(of: "Boluntarioen kudeaketa").isBlind)
  }

  @Test func `parts set apart are statements besides the whole`() {
    let parts = ["Larunbatetan inor gutxi etortzen da", "No sabemos cuánto dinero queda"]
    let text = parts.joined(separator: " | ")
    #expect(model.statements(in: text).map(\.text) == [text] + parts)
    let long = Array(repeating: parts[0] + ".", count: 40).joined(separator: " ")
    let texts = model.statements(in: long + "\n\n" + parts[1]).map(\.text)
    #expect(texts.count == 3)
    #expect(texts.last == parts[1])
  }

  @Test func `a profile leans to a concept as its share does, and is none without a word`() {
    let count = model.concepts.count
    let reading = model.reading(of: "Zenbat diru geratzen da?")
    let profile = Array(reading.vector[count..<2 * count])
    #expect(profile.firstIndex(of: profile.max() ?? 0) == reading.concepts.first?.concept)
    #expect(abs(profile.reduce(0) { $0 + Int($1) }) <= count)
    #expect(model.reading(of: "…").vector[count..<2 * count].allSatisfy { $0 == 0 })
  }

  @Test func `the nearest concepts are those with most share, also where nothing is sure`() {
    let clear = model.reading(of: "Zenbat diru geratzen da?")
    #expect(clear.nearest(2).map(\.concept).first == clear.concepts.first?.concept)
    #expect(clear.nearest(0).isEmpty)
    for text in ["", "xyz", "Kaixo, zer moduz?"] {
      let nearest = model.reading(of: text).nearest(3)
      #expect(nearest.count == 3, "\(text)")
      #expect(nearest.map(\.shareMicro) == nearest.map(\.shareMicro).sorted(by: >))
      #expect(nearest.reduce(0) { $0 + $1.shareMicro } <= 1_000_000)
      #expect(Set(nearest.map(\.concept)).count == 3)
    }
  }

  @Test func `the concepts nearest to stated ones are those`() {
    let stated = model.readingOfStated(
      concepts: [(index: 2, weight: 3), (index: 0, weight: 1)], language: .eu)
    #expect(stated.nearest(3).map(\.concept) == [2, 0])
    #expect(model.readingOfStated(concepts: [], language: .eu).nearest(3).isEmpty)
  }

  @Test func `the words that speak for a concept are those of the text`() {
    let reading = model.reading(of: "Aizue, zenbat DIRU geratzen da, hamaika?")
    #expect(reading.words(for: 1).contains("DIRU"))
    #expect(!reading.words(for: 1).contains("hamaika"))
  }

  @Test func `a word is shown once`() {
    let words = model.reading(of: "diru diru DIRU").words(for: 1)
    #expect(words == ["diru"])
  }

  @Test func `the language is what was given, else what is guessed`() {
    #expect(model.reading(of: "Ez dakigu zer egin").language == .eu)
    #expect(model.reading(of: "No sabemos qué hacer").language == .es)
    #expect(model.reading(of: "No sabemos qué hacer", language: .en).language == .en)
  }

  @Test func `stated concepts make a vector of their own`() {
    let one = model.vectorForStated(concepts: [(index: 1, weight: 5)])
    #expect(one[1] == 4095)
    #expect(one.filter { $0 != 0 }.count == 1)
    let two = model.vectorForStated(concepts: [(index: 0, weight: 3), (index: 2, weight: 4)])
    #expect(Array(two[0..<3]) == [2457, 0, 3276])
    #expect(model.vectorForStated(concepts: []).allSatisfy { $0 == 0 })
    let order = model.vectorForStated(concepts: [(index: 2, weight: 4), (index: 0, weight: 3)])
    #expect(order == two)
  }

  @Test func `stated concepts read as a statement without words`() {
    let reading = model.readingOfStated(concepts: [(index: 2, weight: 1)], language: .eu)
    #expect(reading.concepts.map(\.concept) == [2])
    #expect(!reading.isBlind)
    #expect(reading.words(for: 2).isEmpty)
    #expect(model.readingOfStated(concepts: [], language: .es).isBlind)
  }

  @Test func `a text is one statement up to 150 words, then runs of sentences`() {
    let sentence = "Inor gutxi etortzen da larunbatetan."
    #expect(model.statements(in: "").isEmpty)
    #expect(model.statements(in: sentence + " " + sentence).count == 1)
    let long = Array(repeating: sentence, count: 40).joined(separator: " ")
    let statements = model.statements(in: long)
    #expect(statements.count == 2)
    #expect(statements.map(\.text).joined(separator: " ") == long)
  }
}
