import Lexicon
import Matchmaking
import TestSupport
import Testing

struct PhraseTrainingTests {
  private let base: [UInt8]
  private let model: ConceptModel

  init() throws {
    base = try TinyModel.bytes()
    model = try ConceptModel(bytes: base)
  }

  private func phrase(_ concepts: [String], _ text: String) -> TrainingStatement {
    TrainingStatement(
      concepts: concepts, kind: .need, language: .eu, voice: "", text: text)
  }

  private var phrases: [TrainingStatement] {
    [
      phrase(["need-volunteers"], "Zurrumurru blokea"), phrase(["need-budget"], "Kukubiltxo hau"),
      phrase(["need-basque", "need-volunteers"], "Mintzapraktika txokoa"),
    ]
  }

  private func learning(
    _ phrases: [TrainingStatement], anchors: [String] = TinyModel.statements.map(\.text)
  ) throws -> PhraseTraining.Result {
    try PhraseTraining(base: base, anchors: anchors).learning(phrases)
  }

  private func best(_ text: String, _ model: ConceptModel) -> String? {
    model.reading(of: text).concepts.first.map { model.concepts[$0.concept] }
  }

  @Test func `a word that nobody knew moves to its concept, inflected too`() throws {
    let taught = try learning(phrases)
    #expect(best("kukubiltxo", model) != "need-budget")
    #expect(best("kukubiltxo", taught.model) == "need-budget")
    #expect(best("Non dago kukubiltxoa?", taught.model) == "need-budget")
    #expect(best("ZURRUMURRUAK", taught.model) == "need-volunteers")
  }

  @Test func `what shares no feature with the phrases keeps its vector to the last digit`() throws {
    let taught = try learning([phrase(["need-budget"], "xyzw qqqq")]).model
    for statement in TinyModel.statements {
      let (before, after) = (model.reading(of: statement.text), taught.reading(of: statement.text))
      #expect(before.vector == after.vector, "\(statement.text)")
    }
    #expect(taught.version != model.version)
  }

  @Test func `an anchor keeps its reading where a phrase would pull it along`() throws {
    let text = "Larunbatetan inor gutxi etortzen da laguntzera"
    let pull = phrase(["need-budget"], "Larunbatetan gutxi etortzen da dirua")
    let free = try learning([pull], anchors: []).model.reading(of: text).vector
    let held = try learning([pull]).model.reading(of: text).vector
    let before = model.reading(of: text).vector
    func distance(_ vector: [Int32]) -> Int {
      zip(vector, before).reduce(0) { $0 + abs(Int($1.0) - Int($1.1)) }
    }
    #expect(distance(held) < distance(free))
  }

  @Test func `the order of the phrases and a second run change no byte`() throws {
    let once = try learning(phrases)
    for seed in 1...5 {
      var numbers = SeededNumbers(seed: UInt64(seed))
      let again = try learning(phrases.shuffled(using: &numbers))
      #expect(again.update == once.update, "seed \(seed)")
      #expect(again.model.version == once.model.version, "seed \(seed)")
    }
  }

  @Test func `nothing to learn leaves the table as it is`() throws {
    let taught = try learning([])
    #expect(taught.rows == 0)
    #expect(taught.model.version == model.version)
  }

  @Test func `an update gives the same model again, on its own table only`() throws {
    let taught = try learning(phrases)
    let again = try ConceptModel(bytes: base, update: taught.update)
    #expect(again.version == taught.model.version)
    let text = "Kukubiltxo hau eta mintzapraktika"
    #expect(again.reading(of: text).vector == taught.model.reading(of: text).vector)
    let other = try ConceptModelTraining.train(
      statements: TinyModel.statements.dropLast(), thesaurusLabels: TinyModel.labels)
    let error = #expect(throws: ConceptModelError.self) {
      try ConceptModel(bytes: other, update: taught.update)
    }
    let found = try ConceptModel(bytes: other).version
    #expect(error == .otherBase(expected: model.version, found: found))
  }

  @Test func `a damaged update is an error at every byte and at every length`() throws {
    let update = try learning([phrases[0]]).update
    for place in stride(from: 0, to: update.count, by: 7) {
      var damaged = update
      damaged[place] ^= 1
      #expect(throws: ConceptModelError.self) { try ConceptModel(bytes: base, update: damaged) }
    }
    for count in stride(from: 0, to: update.count, by: 11) {
      #expect(throws: ConceptModelError.self) {
        try ConceptModel(bytes: base, update: Array(update[..<count]))
      }
    }
  }

  @Test func `a concept that the model does not know is refused`() throws {
    #expect(throws: ConceptModelError.unknownConcept("need-unheard-of")) {
      try learning([phrase(["need-unheard-of"], "Zerbait")])
    }
  }

  @Test func `more phrases than one training takes are refused`() throws {
    let many = [TrainingStatement](repeating: phrases[0], count: PhraseTraining.mostPhrases + 1)
    #expect(throws: ConceptModelError.tooManyPhrases(many.count)) { try learning(many) }
  }

  @Test func `texts without a word and long ones are learned without harm`() throws {
    let long = Array(repeating: "hitz luzeak", count: 2_000).joined(separator: " ")
    let taught = try learning([phrase(["need-budget"], ""), phrase(["need-basque"], long)])
    #expect(best("hitz luzeak", taught.model) == "need-basque")
  }

  @Test func `the shipped table is written again byte for byte`() throws {
    let shipped = try BundledKnowledge.modelBytes()
    let training = try PhraseTraining(base: shipped, anchors: [])
    #expect(try training.learning([]).model.version == training.base.version)
  }

  @Test func `a rank is 1 where the model is right, and never better than it looks`() throws {
    let text = "Diruzainak ez daki zenbat diru geratzen den"
    #expect(model.rank(of: ["need-budget"], in: text) == 1)
    #expect(model.rank(of: ["need-basque"], in: text) ?? 0 > 1)
    #expect(model.rank(of: ["need-basque", "need-budget"], in: text) == 1)
    #expect(model.rank(of: ["need-unheard-of"], in: text) == nil)
  }

  @Test func `each phrase is judged by a model that has not learned from it`() throws {
    let twice = [
      phrase(["need-budget"], "Kukubiltxo hau"), phrase(["need-budget"], "Kukubiltxo hori"),
      phrase(["need-volunteers"], "Zurrumurru blokea"),
    ]
    let training = try PhraseTraining(base: base, anchors: [])
    let evaluation = try PhraseEvaluation(
      phrases: twice, sample: TinyModel.statements, training: training)
    #expect(evaluation.phrases.count == 3)
    // Two phrases share a word, so each helps the other; the third has nobody to learn from.
    #expect(evaluation.phrases[0].after == 1)
    #expect(evaluation.phrases[1].after == 1)
    #expect(evaluation.phrases[2].after >= evaluation.phrases[2].before)
    #expect(evaluation.sample.count == TinyModel.statements.count)
    let alone = try PhraseEvaluation(phrases: [twice[0]], sample: [], training: training)
    #expect(alone.phrases[0].after == alone.phrases[0].before)
  }
}
