import Foundation
import Testing
import Wording

@testable import Exchange

/// How a report looks: colours that can be told apart, ticks at round numbers, words that fit.
@Suite struct ReportLookTests {
  /// The relative luminance after WCAG 2.1.
  private func luminance(_ colour: ReportPalette) -> Double {
    let digits = Array(colour.rawValue.dropFirst())
    let channels = stride(from: 0, to: 6, by: 2).map { place -> Double in
      let share = Double(Int(String(digits[place...place + 1]), radix: 16) ?? 0) / 255
      return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }

  private func contrast(_ one: ReportPalette, _ other: ReportPalette) -> Double {
    let (bright, dark) = (
      max(luminance(one), luminance(other)), min(luminance(one), luminance(other))
    )
    return (bright + 0.05) / (dark + 0.05)
  }

  @Test func `contrast is reckoned as WCAG does`() {
    // By hand, #12506b: 0.2126 · 0.006049 + 0.7152 · 0.080220 + 0.0722 · 0.147027.
    #expect(abs(luminance(.strong) - 0.069275) < 1e-5)
    #expect(abs(luminance(.paper) - 1) < 1e-12)
  }

  @Test(arguments: [ReportPalette.ink, .muted, .strong], [ReportPalette.paper, .wash])
  func `words stand out from their ground by 4.5 to 1`(words: ReportPalette, ground: ReportPalette)
  {
    #expect(contrast(words, ground) >= 4.5)
  }

  @Test(arguments: [ReportPalette.strong, .deep, .middle, .ink])
  func `lines and shapes stand out from paper and band by 3 to 1`(shape: ReportPalette) {
    #expect(contrast(shape, .paper) >= 3)
    #expect(contrast(shape, .pale) >= 3)
  }

  @Test func `shapes that meet differ in lightness, so that greyscale tells them apart`() {
    #expect(contrast(.strong, .pale) >= 4.5)
    #expect(contrast(.deep, .strong) >= 1.5)
    #expect(contrast(.middle, .pale) >= 3)
  }

  @Test func `the style names no colour outside the palette`() {
    let known = Set(ReportPalette.allCases.map(\.rawValue))
    let named = ReportStyle.sheet.matches(of: /#[0-9a-f]{3,8}/).map { String($0.output) }
    #expect(!named.isEmpty && Set(named).isSubset(of: known))
  }

  @Test func `ticks are round, in order and within the scale`() {
    var numbers = SeededPlaces(42)
    for _ in 0..<500 {
      let low = numbers.next(upTo: 2_000_000) - 1_000_000
      let high = low + 1 + numbers.next(upTo: 5_000_000)
      let ends = ChartScale.round([low, high])
      let scale = ChartScale(from: ends.low, to: ends.high, start: 0, end: 1000)
      let ticks = scale.ticks(most: 5)
      #expect(ends.low <= low && ends.high >= high, "seed 42")
      #expect(ticks == ticks.sorted() && ticks.count <= 7 && ticks.count > 1, "seed 42")
      #expect(ticks.allSatisfy { ends.low <= $0 && $0 <= ends.high }, "seed 42")
      #expect(ticks.map(scale.place) == ticks.map(scale.place).sorted(), "seed 42")
    }
  }

  @Test func `steps of a scale are 1, 2 or 5 and zeros`() {
    #expect(
      [1, 2, 3, 5, 6, 11, 21, 51, 100].map(ChartScale.roundStep) == [
        1, 2, 5, 5, 10, 20, 50, 100, 100,
      ])
    #expect([1, 3, 8, 20, 40, 100, 400].map(ChartScale.dayStep) == [1, 5, 10, 30, 60, 120, 500])
  }

  @Test func `long words are broken so that every line fits`() {
    let word = "Erakundeartekoelkarlanerakoprestakuntzaprogramarenkoordinatzailearentzat"
    for width in [600, 1200, 2000, 3000] {
      let lines = TextMeasure.lines("Oso \(word) luzea", width: width, size: 13, most: 20)
      #expect(lines.allSatisfy { TextMeasure.width($0, size: 13) <= width })
      #expect(lines.joined().filter { $0 != "-" && $0 != " " } == "Oso\(word)luzea")
    }
    #expect(TextMeasure.lines("", width: 100, size: 13) == [""])
    #expect(TextMeasure.lines("a b c d e", width: 10, size: 13, most: 2) == ["a", "b…"])
  }

  @Test func `labels of an axis keep apart`() {
    let frame = ChartFrame(paper: .narrow, numbers: ReportNumbers(in: .eu))
    let scale = ChartScale(from: 0, to: 100, start: 0, end: 3000)
    var drawing = Drawing(width: 3000)
    frame.axis(
      scale, ticks: Array(stride(from: 0, through: 100, by: 2)), top: 0, bottom: 10,
      text: { "% \($0)" }, on: &drawing)
    let svg = drawing.svg(id: "x", style: "", title: "t", description: "d")
    let places = svg.matches(of: /<text x="([0-9.]+)"/).compactMap { Double($0.output.1) }
    #expect(places.count > 3 && places.count < 20)
    for (one, next) in zip(places, places.dropFirst()) { #expect(next - one > 30) }
  }

  @Test func `a plan stands at the same place in every row, whatever its unit`() {
    func row(_ reached: Int, _ plan: Int, before: Int? = nil) -> PlanChart.Row {
      PlanChart.Row(label: "x", reached: reached, plan: plan, before: before, text: "y")
    }
    let chart = PlanChart(
      frame: ChartFrame(paper: .wide, numbers: ReportNumbers(in: .eu)),
      rows: [row(38, 40, before: 31), row(810_000, 750_000), row(0, 7), row(.max, 1), row(.min, 1)])
    let svg = chart.drawing.svg(id: "x", style: "", title: "", description: "")
    let places = svg.matches(of: /<line x1="([0-9.]+)"/).map { String($0.output.1) }
    #expect(places.count == 5 && Set(places).count == 1)
    #expect(svg.components(separatedBy: "class=\"hollow\"").count == 2)
    let widths = svg.matches(of: /width="([0-9.]+)" height="10" class="bar"/)
      .compactMap { Double($0.output.1) }
    let tracks = svg.matches(of: /width="([0-9.]+)" height="20" class="track"/)
      .compactMap { Double($0.output.1) }
    #expect(widths.count == 5 && tracks.count == 5)
    #expect(abs(widths[0] / tracks[0] - 0.95) < 0.002 && abs(widths[1] / tracks[1] - 1.08) < 0.002)
    #expect(widths[2] == 1 && abs(widths[3] / tracks[3] - 1.4) < 0.002 && widths[4] == 1)
  }

  @Test func `a curve is not drawn across a day that is withheld`() {
    func point(_ day: Int, _ share: Int?) -> SurvivalChart.Point {
      SurvivalChart.Point(day: day, share: share, low: nil, high: nil, atRisk: nil)
    }
    func curves(_ points: [SurvivalChart.Point]) -> Int {
      let chart = SurvivalChart(
        frame: ChartFrame(paper: .wide, numbers: ReportNumbers(in: .en)), points: points,
        dayTitle: "", atRiskTitle: "")
      let svg = chart.drawing.svg(id: "x", style: "", title: "", description: "")
      return svg.components(separatedBy: "class=\"curve\"").count - 1
    }
    let known = [point(0, 1_000_000), point(30, 900_000), point(60, 800_000), point(90, 700_000)]
    #expect(curves(known) == 1)
    #expect(curves([known[0], point(30, nil), known[2], known[3]]) == 2)
    #expect(curves([point(0, nil), point(30, nil)]) == 0)
  }
}

/// Seeded numbers for trying scales.
private struct SeededPlaces {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next(upTo limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}
