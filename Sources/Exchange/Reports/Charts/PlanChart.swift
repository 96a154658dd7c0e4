/// What was reached beside what was planned, row by row, and what the year before had.
///
/// Indicators have different units, so each row has its own scale: its plan stands at the same
/// place in all of them.
struct PlanChart {
  /// An indicator with a plan. All three are of one unit.
  struct Row {
    let label: String
    let reached: Int
    let plan: Int
    let before: Int?
    /// What stands beside the drawing.
    let text: String
  }

  let frame: ChartFrame
  let rows: [Row]

  private static let bar = 200
  /// Where a row ends, in thousandths of its plan; what is more lies on the edge.
  private static let most = 1400

  /// The chart on its paper.
  var drawing: Drawing {
    var drawing = Drawing(width: frame.paper.width)
    let scale = ChartScale(
      from: 0, to: Self.most, start: frame.labelWidth, end: frame.paper.width - textWidth)
    var top = 20
    for row in rows {
      let named = ChartFrame.Row(label: row.label, text: row.text)
      let y = frame.label(named, at: top, bar: Self.bar, on: &drawing)
      draw(row, y: y, scale: scale, on: &drawing)
      top += frame.height(of: named, bar: Self.bar)
    }
    drawing.height = top
    return drawing
  }

  private var textWidth: Int {
    let widest = rows.map { TextMeasure.width($0.text, size: ChartFrame.fontSize) }.max() ?? 0
    return min(widest + 150, frame.paper.width / 2)
  }

  private func draw(_ row: Row, y: Int, scale: ChartScale, on drawing: inout Drawing) {
    let middle = y + Self.bar / 2
    let plan = scale.place(1000)
    drawing.box(x: scale.start, y: y, width: plan - scale.start, height: Self.bar, "track")
    let end = scale.place(Self.thousandths(row.reached, of: row.plan))
    drawing.box(
      x: scale.start, y: y + 50, width: max(end - scale.start, 10), height: Self.bar - 100, "bar")
    drawing.line((plan, y - 25), (plan, y + Self.bar + 25), "plan")
    if let before = row.before {
      let x = scale.place(Self.thousandths(before, of: row.plan))
      drawing.path(
        [(x - 55, middle), (x, middle - 55), (x + 55, middle), (x, middle + 55)], isClosed: true,
        "hollow")
    }
    drawing.words(row.text, x: scale.end + 80, y: middle + 45, .start, "t")
  }

  /// A part of the plan, no less than none and no more than is drawn.
  private static func thousandths(_ value: Int, of plan: Int) -> Int {
    let part = Double(value) / Double(plan) * 1000
    return Int(min(max(part, 0), Double(most)).rounded())
  }
}
