/// A curve that falls in steps, with its band, and below it how many are still followed.
struct SurvivalChart {
  /// What is known from a day on.
  struct Point {
    let day: Int
    /// Millionths; nil where it is not shown.
    let share: Int?
    let low: Int?
    let high: Int?
    /// How many are followed, in words.
    let atRisk: String?
  }

  let frame: ChartFrame
  let points: [Point]
  let dayTitle: String
  let atRiskTitle: String

  private var left: Int { frame.paper.hasLabelsAbove ? 460 : 640 }
  private var bottom: Int { frame.paper.hasLabelsAbove ? 1900 : 2800 }
  private static let top = 60

  private var days: ChartScale {
    let last = min(max(1, points.map(\.day).max() ?? 1), 1_000_000)
    return ChartScale(from: 0, to: last, start: left, end: frame.paper.width - 200)
  }

  private var shares: ChartScale {
    ChartScale(from: 0, to: 1_000_000, start: bottom, end: Self.top)
  }

  /// The chart on its paper.
  var drawing: Drawing {
    var drawing = Drawing(width: frame.paper.width)
    for tick in [0, 250_000, 500_000, 750_000, 1_000_000] {
      let y = shares.place(tick)
      drawing.line((left, y), (days.end, y), tick == 0 ? "axis" : "g")
      let text = frame.numbers.number(tick, decimals: 2, .init(isPercent: true))
      drawing.words(text, x: left - 70, y: y + 45, .end, "t s")
    }
    for segment in segments { draw(segment, on: &drawing) }
    for point in points {
      guard let share = point.share else { continue }
      drawing.circle(x: days.place(point.day), y: shares.place(share), radius: 40, "dot")
    }
    let ticks = days.ticks(most: frame.paper.hasLabelsAbove ? 4 : 8, steps: ChartScale.dayStep)
    frame.axis(
      days, ticks: ticks, top: bottom, bottom: bottom + 40, text: { "\($0)" }, on: &drawing)
    drawing.words(dayTitle, x: days.end, y: bottom + 380, .end, "t s")
    drawAtRisk(on: &drawing)
    drawing.height = bottom + 800
    return drawing
  }

  /// Runs of days whose share is known: a curve is not drawn across what is withheld.
  private var segments: [[Step]] {
    var segments: [[Step]] = []
    var current: [Step] = []
    let ordered = points.sorted { $0.day < $1.day }
    if let first = ordered.first, first.day > 0, first.share != nil {
      current.append(Step(from: 0, to: first.day, share: 1_000_000, low: nil, high: nil))
    }
    for (place, point) in ordered.enumerated() {
      guard let share = point.share else {
        segments.append(current)
        current = []
        continue
      }
      let next = place + 1 < ordered.count ? ordered[place + 1].day : point.day
      current.append(
        Step(from: point.day, to: next, share: share, low: point.low, high: point.high))
    }
    return (segments + [current]).filter { !$0.isEmpty }
  }

  private struct Step {
    let from: Int
    let to: Int
    let share: Int
    let low: Int?
    let high: Int?
  }

  private func draw(_ segment: [Step], on drawing: inout Drawing) {
    for run in segment.split(whereSeparator: { $0.low == nil || $0.high == nil }) {
      let upper = outline(run.map { ($0, $0.high ?? $0.share) })
      let lower = outline(run.map { ($0, $0.low ?? $0.share) })
      drawing.path(upper + lower.reversed(), isClosed: true, "band")
      drawing.path(upper, "edge")
      drawing.path(lower, "edge")
    }
    drawing.path(outline(segment.map { ($0, $0.share) }), "curve")
  }

  private func outline(_ steps: [(step: Step, share: Int)]) -> [(x: Int, y: Int)] {
    steps.flatMap { step, share in
      let y = shares.place(share)
      return [(days.place(step.from), y), (days.place(step.to), y)]
    }
  }

  private func drawAtRisk(on drawing: inout Drawing) {
    drawing.words(atRiskTitle, x: 0, y: bottom + 560, .start, "t s")
    var free = Int.min
    for point in points {
      guard let text = point.atRisk else { continue }
      let half = TextMeasure.width(text, size: ChartFrame.fontSize) / 2
      let x = days.place(point.day)
      guard x - half > free else { continue }
      drawing.words(text, x: x, y: bottom + 740, .middle, "t s")
      free = x + half + 120
    }
  }
}
