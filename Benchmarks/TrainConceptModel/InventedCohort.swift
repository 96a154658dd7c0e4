import Lexicon
import Matchmaking

/// Organisations and mentors put together from a left-out author's statements: who needs one or
/// two things says two or three statements about them; who offers says two to four.
struct InventedCohort {
  private struct Person {
    let concepts: [String]
    let texts: [String]
  }

  private let needs: [Person]
  private let mentors: [Person]

  init(statements: [TrainingStatement], seed: UInt64, needs: Int = 120, mentors: Int = 90) {
    var random = SplitMix(seed: seed)
    func people(_ kind: TrainingStatement.Kind, _ count: Int, _ sizes: ClosedRange<Int>) -> [Person]
    {
      let pool = statements.filter { $0.kind == kind }
      return (0..<count).map { _ in
        let first = pool.randomElement(using: &random) ?? pool[0]
        let same = pool.filter {
          $0.language == first.language && $0.concepts.contains(first.concepts[0])
            && $0.text != first.text
        }
        var chosen = [first]
        chosen += same.shuffled(using: &random).prefix(Int.random(in: sizes, using: &random) - 1)
        var concepts = [first.concepts[0]]
        if Bool.random(using: &random) {
          let others = pool.filter { $0.language == first.language }
          if let other = others.randomElement(using: &random) {
            chosen.append(other)
            concepts.append(other.concepts[0])
          }
        }
        return Person(concepts: concepts, texts: chosen.map(\.text))
      }
    }
    self.needs = people(.need, needs, 1...2)
    self.mentors = people(.expertise, mentors, 1...3)
  }

  /// How a person's texts become statements.
  enum Pooling: String, CaseIterable {
    case single = "one vector of the whole text"
    case mean = "mean of the sentences"
    case bestThree = "three best pairs of sentences"
    case statements = "as the program reads it"
  }

  func quality(_ model: ConceptModel, _ pooling: Pooling) throws -> Double {
    func vectors(_ person: Person) -> [[Int32]] {
      let whole = person.texts.joined(separator: " ")
      let sentences = Sentences.split(whole).map { model.reading(of: $0) }
      switch pooling {
      case .single: return [model.reading(of: whole).vector]
      case .mean: return [TextSide(statements: sentences).vector]
      case .bestThree: return sentences.map(\.vector)
      case .statements: return model.statements(in: whole).map(\.vector)
      }
    }
    let table = try TextChannel.similarities(
      needVectors: needs.map(vectors), offerVectors: mentors.map(vectors))
    // First with first counts three, any other agreement one.
    return RankingQuality.nDCG10(
      similarities: { Int(table[$0 * mentors.count + $1]) },
      gains: { need, mentor in
        let left = needs[need].concepts
        let right = mentors[mentor].concepts
        return left[0] == right[0] ? 3 : Set(left).isDisjoint(with: right) ? 0 : 1
      }, queries: Array(needs.indices), documents: Array(mentors.indices))
  }
}

/// Repeatable numbers.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
