/// Foreseen against reached, with the line on which both are the same.
struct CalibrationChart {
  /// A group of pairings.
  struct Point {
    /// Millionths.
    let foreseen: Int
    /// Millionths.
    let reached: Int
    let low: Int?
    let high: Int?
  }

  let frame: ChartFrame
  let points: [Point]
  let foreseenTitle: String
  let reachedTitle: String

  private var left: Int { frame.paper.hasLabelsAbove ? 520 : 1500 }
  private var side: Int { frame.paper.hasLabelsAbove ? 2300 : 3600 }
  private static let top = 320

  /// The chart on its paper.
  var drawing: Drawing {
    var drawing = Drawing(width: frame.paper.width)
    let across = ChartScale(from: 0, to: 1_000_000, start: left, end: left + side)
    let up = ChartScale(from: 0, to: 1_000_000, start: Self.top + side, end: Self.top)
    for tick in [0, 250_000, 500_000, 750_000, 1_000_000] {
      let y = up.place(tick)
      drawing.line((left, y), (left + side, y), tick == 0 ? "axis" : "g")
      let text = frame.numbers.number(tick, decimals: 2, .init(isPercent: true))
      drawing.words(text, x: left - 70, y: y + 45, .end, "t s")
    }
    frame.axis(
      across, ticks: [0, 250_000, 500_000, 750_000, 1_000_000], top: Self.top,
      bottom: Self.top + side, text: { frame.numbers.number($0, decimals: 2) }, on: &drawing)
    drawing.line((left, up.place(0)), (left + side, up.place(1_000_000)), "dash")
    for point in points {
      let x = across.place(point.foreseen)
      if let low = point.low, let high = point.high {
        drawing.line((x, up.place(low)), (x, up.place(high)), "range")
        drawing.line((x - 40, up.place(low)), (x + 40, up.place(low)), "range")
        drawing.line((x - 40, up.place(high)), (x + 40, up.place(high)), "range")
      }
      drawing.circle(x: x, y: up.place(point.reached), radius: 55, "dot")
    }
    drawing.words(reachedTitle, x: left, y: 150, .start, "t b")
    drawing.words(
      foreseenTitle, x: left + side, y: Self.top + side + 400, .end, "t b")
    drawing.height = Self.top + side + 480
    return drawing
  }
}
