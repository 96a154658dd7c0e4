import Lexicon
import Matchmaking
import Testing

struct TextChannelTests {
  private let model: ConceptModel

  init() throws { model = try TinyModel.model() }

  private func readings(_ texts: String...) -> [StatementReading] {
    texts.map { model.reading(of: $0) }
  }

  private var needs: [[StatementReading]] {
    [
      readings("Diruzainak ez daki zer geratzen den", "Bilerak gaztelaniaz", "Inor ez dator"),
      readings("Nobody comes to help us any more"), readings(),
      readings("x", "🙈"), [model.readingOfStated(concepts: [(index: 1, weight: 1)], language: .eu)],
    ]
  }

  private var offers: [[StatementReading]] {
    [
      readings("Presupuestos para asociaciones", "Control de gastos"),
      readings("Volunteers: recruiting and care"), readings("Euskara planak"), readings(),
      [model.readingOfStated(concepts: [(index: 1, weight: 2)], language: .es)],
    ]
  }

  /// The mean of the three best products, by plain integers.
  private func expected(_ need: [StatementReading], _ offer: [StatementReading]) -> Int {
    let products = need.flatMap { left in
      offer.map { right in
        zip(left.vector, right.vector).reduce(0) { $0 + Int($1.0) * Int($1.1) }
      }
    }.sorted(by: >).prefix(3)
    guard !products.isEmpty else { return 0 }
    return max(0, products.reduce(0, +)) * 1_000_000 / (products.count * 4095 * 4095)
  }

  @Test func `similarities are the mean of the three best pairs, exactly`() throws {
    let table = try TextChannel.similarities(needs: needs, offers: offers)
    for (i, need) in needs.enumerated() {
      for (j, offer) in offers.enumerated() {
        #expect(Int(table[i * offers.count + j]) == expected(need, offer), "need \(i), offer \(j)")
      }
    }
  }

  @Test func `the shares of an explanation sum to the similarity, exactly`() throws {
    let table = try TextChannel.similarities(needs: needs, offers: offers)
    for (i, need) in needs.enumerated() {
      for (j, offer) in offers.enumerated() {
        let shares = TextChannel.explain(need: need, offer: offer)
        let sum = shares.reduce(0) { $0 + $1.shareMicro }
        #expect(sum == Int(table[i * offers.count + j]), "need \(i), offer \(j)")
      }
    }
  }

  @Test func `an explanation names the concept and the words on both sides`() throws {
    let shares = TextChannel.explain(
      need: readings("No sabemos cuánto dinero queda"), offer: readings("Presupuesto y gastos"))
    let first = try #require(shares.first)
    #expect(first.concept == 1)
    #expect(first.needWords.contains("dinero"))
    #expect(first.offerWords.contains("Presupuesto"))
  }

  @Test func `equal stated concepts have similarity one`() throws {
    let table = try TextChannel.similarities(needs: [needs[4]], offers: [offers[4]])
    #expect(table == [1_000_000])
  }

  @Test func `the same sides in another order have the same similarities`() throws {
    let table = try TextChannel.similarities(needs: needs, offers: offers)
    let turned = try TextChannel.similarities(needs: needs.reversed(), offers: offers.reversed())
    #expect(turned == table.reversed())
  }

  @Test func `no sides give no similarities`() throws {
    #expect(try TextChannel.similarities(needs: [], offers: offers).isEmpty)
    #expect(try TextChannel.similarities(needs: needs, offers: []).isEmpty)
  }

  @Test func `a pooled side is about what its statements are about`() {
    let side = TextSide(statements: needs[0])
    #expect(side.vector.reduce(0) { $0 + Int($1) * Int($1) } <= 4095 * 4095)
    #expect(side.concepts.reduce(0) { $0 + $1.shareMicro } == 1_000_000)
    #expect(TextSide(statements: []).vector.isEmpty)
    #expect(TextSide(statements: []).concepts.isEmpty)
  }
}
