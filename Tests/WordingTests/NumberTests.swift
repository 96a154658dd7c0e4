import Testing
import Wording

struct NumberTests {
  @Test(arguments: [
    (0, "0", "0", "0"), (7, "7", "7", "7"), (999, "999", "999", "999"),
    (1_000, "1.000", "1.000", "1,000"), (34_051, "34.051", "34.051", "34,051"),
    (1_234_567, "1.234.567", "1.234.567", "1,234,567"), (-1_000, "−1.000", "−1.000", "−1,000"),
    (-12, "−12", "−12", "−12"),
  ])
  func `whole numbers have a thousands point, in English a comma`(
    value: Int, eu: String, es: String, en: String
  ) {
    #expect(Number.whole(value, in: .eu) == eu)
    #expect(Number.whole(value, in: .es) == es)
    #expect(Number.whole(value, in: .en) == en)
  }

  @Test func `the smallest whole number is written too`() {
    #expect(Number.whole(.min, in: .eu) == "−9.223.372.036.854.775.808")
    #expect(Number.whole(.max, in: .en) == "9,223,372,036,854,775,807")
  }

  @Test(arguments: ReaderLanguage.allCases)
  func `decimals have a comma, in English a point`(language: ReaderLanguage) {
    let mark = language == .en ? "." : ","
    #expect(Number.decimal(micro: 812_500, in: language) == "0\(mark)813")
    #expect(Number.decimal(micro: 812_500, decimals: 6, in: language) == "0\(mark)812500")
    #expect(Number.decimal(micro: 1_000_000, in: language) == "1\(mark)000")
    #expect(Number.decimal(micro: 7_000, in: language) == "0\(mark)007")
  }

  @Test(arguments: [
    (0, 3, "0.000"), (499, 3, "0.000"), (500, 3, "0.001"), (999_499, 3, "0.999"),
    (999_500, 3, "1.000"), (-500, 3, "−0.001"), (-499, 3, "0.000"), (-1_500_000, 1, "−1.5"),
    (500_000, 0, "1"), (499_999, 0, "0"), (-500_000, 0, "−1"), (1, 6, "0.000001"),
    (1_234_567_890_000, 2, "1,234,567.89"), (999_999_999_999_995, 1, "1,000,000,000.0"),
  ])
  func `halves are rounded away from zero and nothing is a negative zero`(
    micro: Int, decimals: Int, text: String
  ) {
    #expect(Number.decimal(micro: micro, decimals: decimals, in: .en) == text)
  }

  @Test func `percent stands before the number in Basque, after it elsewhere`() {
    #expect(Number.percent(micro: 625_000, decimals: 1, in: .eu) == "%\u{00A0}62,5")
    #expect(Number.percent(micro: 625_000, decimals: 1, in: .es) == "62,5\u{00A0}%")
    #expect(Number.percent(micro: 625_000, decimals: 1, in: .en) == "62.5%")
    #expect(Number.percent(micro: 625_000, in: .eu) == "%\u{00A0}63")
    #expect(Number.percent(micro: 1_000_000, in: .es) == "100\u{00A0}%")
    #expect(Number.percent(micro: 12_345_678_900, in: .eu) == "%\u{00A0}1.234.568")
  }
}
