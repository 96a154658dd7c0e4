/// One bar a row, or two; as a funnel, each step leads to the next.
struct BarChart {
  let frame: ChartFrame
  let rows: [ChartFrame.Row]
  let isFunnel: Bool
  /// What the whole width stands for; nil where it is the longest bar.
  let whole: Int?
  /// What the two bars of a row are; empty where there is one.
  var series: [String] = []

  private static let bar = 260
  private static let slimBar = 180

  private var barHeight: Int { series.isEmpty ? Self.bar : Self.slimBar }
  private var rowHeight: Int { series.isEmpty ? Self.bar : 2 * Self.slimBar + 20 }

  /// The chart on its paper.
  var drawing: Drawing {
    var drawing = Drawing(width: frame.paper.width)
    let scale = ChartScale(
      from: 0, to: longest, start: frame.labelWidth, end: frame.paper.width - textWidth)
    var top = 20 + legend(on: &drawing)
    var above: (end: Int, bottom: Int)?
    for row in rows {
      let y = frame.label(row, at: top, bar: rowHeight, on: &drawing)
      let end = scale.place(row.value ?? 0)
      if isFunnel, !frame.paper.hasLabelsAbove, let above, row.value != nil {
        let corners = [
          (frame.labelWidth, above.bottom), (above.end, above.bottom), (end, y),
          (frame.labelWidth, y),
        ]
        drawing.path(corners, isClosed: true, "band")
      }
      let style = row.isTotal ? "bar total" : "bar"
      draw(row.value, row.text, style, y: y, scale: scale, on: &drawing)
      if let second = row.second {
        draw(
          second.value, second.text, "bar second", y: y + barHeight + 20, scale: scale,
          on: &drawing)
      }
      above = row.value == nil ? nil : (end, y + barHeight)
      top += frame.height(of: row, bar: rowHeight)
    }
    drawing.height = top
    return drawing
  }

  private var longest: Int {
    max(1, whole ?? rows.flatMap { [$0.value, $0.second?.value] }.compactMap { $0 }.max() ?? 1)
  }

  /// Room for the words behind the longest bar.
  private var textWidth: Int {
    let texts = rows.map(\.text) + rows.compactMap(\.second?.text)
    let widest = texts.map { TextMeasure.width($0, size: ChartFrame.fontSize) }.max() ?? 0
    return min(widest + 150, frame.paper.width / 2)
  }

  /// Says which bar is which, and answers how much room that takes.
  private func legend(on drawing: inout Drawing) -> Int {
    guard !series.isEmpty else { return 0 }
    var x = frame.labelWidth
    for (name, style) in zip(series, ["bar", "bar second"]) {
      drawing.box(x: x, y: 30, width: 130, height: 130, style)
      drawing.words(name, x: x + 190, y: 142, .start, "t")
      x += 190 + TextMeasure.width(name, size: ChartFrame.fontSize) + 200
    }
    return 260
  }

  private func draw(
    _ value: Int?, _ text: String, _ style: String, y: Int, scale: ChartScale,
    on drawing: inout Drawing
  ) {
    let words = y + barHeight / 2 + 45
    guard let value else {
      drawing.words(text, x: frame.labelWidth + 60, y: words, .start, "t m")
      return
    }
    if whole != nil {
      drawing.box(
        x: scale.start, y: y, width: scale.end - scale.start, height: barHeight, "track")
    }
    let end = scale.place(value)
    drawing.box(
      x: scale.start, y: y, width: max(end - scale.start, 10), height: barHeight, style)
    let x = whole == nil ? end + 80 : scale.end + 80
    drawing.words(text, x: x, y: words, .start, style == "bar total" ? "t b" : "t")
  }
}
