import Forum
import Matchmaking
import TestSupport
import Testing

struct FitTests {
  /// A table of one pair.
  private func table(_ part: FitPart, _ micro: Int?) -> PartTable {
    PartTable(part, organisations: 1, offers: 1) { _, _ in micro }
  }

  @Test func `fit is the mean of the parts by their weights`() {
    let fit = Fit(
      parts: [
        table(.needs, 640_000), table(.field, 1_000_000), table(.practicalities, 500_000),
        table(.wishes, 0),
      ], rules: .starting)
    // (550 × .64 + 150 × 1 + 120 × .5 + 80 × 0) / 900.
    #expect(fit.micro(organisation: 0, offer: 0) == 624_444)
    #expect(fit.missingParts(organisation: 0, offer: 0).isEmpty)
  }

  @Test func `a part without data is left out and its weight shared`() {
    let fit = Fit(
      parts: [table(.needs, 640_000), table(.field, nil), table(.practicalities, 500_000)],
      rules: .starting)
    // (550 × .64 + 120 × .5) / 670.
    #expect(fit.micro(organisation: 0, offer: 0) == 614_925)
    #expect(fit.missingParts(organisation: 0, offer: 0) == [.field])
    #expect(fit.parts(organisation: 0, offer: 0).map(\.part) == [.needs, .practicalities])
    #expect(fit.parts(organisation: 0, offer: 0).allSatisfy { $0.weightTotal == 670 })
  }

  @Test func `where nothing is known of needs, nothing else stands for them`() {
    let fit = Fit(parts: [table(.needs, nil), table(.practicalities, 1_000_000)], rules: .starting)
    // 120 × 1 / (550 + 120).
    #expect(fit.micro(organisation: 0, offer: 0) == 179_104)
    #expect(fit.missingParts(organisation: 0, offer: 0) == [.needs])
  }

  @Test func `a pair of which nothing is known has no fit`() {
    let fit = Fit(
      parts: [table(.needs, nil), table(.field, nil), table(.wishes, nil)], rules: .starting)
    #expect(fit.micro(organisation: 0, offer: 0) == 0)
    #expect(fit.parts(organisation: 0, offer: 0).map(\.valueMicro) == [0])
    #expect(fit.missingParts(organisation: 0, offer: 0) == [.needs, .field])
  }

  @Test func `a part without weight neither counts nor is missed`() {
    var rules = FitRules.starting
    rules.weights = [.needs: 1_000]
    let fit = Fit(parts: [table(.needs, 250_000), table(.field, nil)], rules: rules)
    #expect(fit.micro(organisation: 0, offer: 0) == 250_000)
    #expect(fit.parts(organisation: 0, offer: 0).map(\.part) == [.needs])
    #expect(fit.missingParts(organisation: 0, offer: 0).isEmpty)
  }

  @Test(arguments: [31, 32, 33, 34] as [UInt64])
  func `shares sum to the fit and values by weights come to it`(seed: UInt64) {
    print("seed \(seed)")
    var numbers = SeededNumbers(seed: seed)
    var rules = FitRules.starting
    for part in FitPart.allCases { rules.weights[part] = numbers.number(0...1_000) }
    rules.weights[.needs] = numbers.number(1...1_000)
    let tables = FitPart.allCases.map { part in
      PartTable(part, organisations: 20, offers: 20) { _, _ in
        numbers.happens(onceIn: 4) ? nil : numbers.number(0...1_000_000)
      }
    }
    let fit = Fit(parts: tables, rules: rules)
    for row in 0..<20 {
      for offer in 0..<20 { check(fit, row, offer) }
    }
  }

  private func check(_ fit: Fit, _ row: Int, _ offer: Int) {
    let micro = fit.micro(organisation: row, offer: offer)
    let parts = fit.parts(organisation: row, offer: offer)
    #expect((0...1_000_000).contains(micro))
    #expect(parts.reduce(0) { $0 + $1.shareMicro } == micro)
    let mean = parts.reduce(0.0) {
      $0 + Double($1.valueMicro) * Double($1.weightThousandths) / Double($1.weightTotal)
    }
    #expect(abs(mean - Double(micro)) <= 1)
  }
}
