/// One bar a row; as a funnel, each step leads to the next.
struct BarChart {
  let frame: ChartFrame
  let rows: [ChartFrame.Row]
  let isFunnel: Bool
  /// What the whole width stands for; nil where it is the longest bar.
  let whole: Int?

  private static let bar = 260

  /// The chart on its paper.
  var drawing: Drawing {
    var drawing = Drawing(width: frame.paper.width)
    let scale = ChartScale(
      from: 0, to: longest, start: frame.labelWidth, end: frame.paper.width - textWidth)
    var top = 20
    var above: (end: Int, bottom: Int)?
    for row in rows {
      let y = frame.label(row, at: top, bar: Self.bar, on: &drawing)
      let end = scale.place(row.value ?? 0)
      if isFunnel, !frame.paper.hasLabelsAbove, let above, row.value != nil {
        drawing.path(
          [
            (frame.labelWidth, above.bottom), (above.end, above.bottom), (end, y),
            (frame.labelWidth, y),
          ], isClosed: true, "band")
      }
      draw(row, y: y, end: end, scale: scale, on: &drawing)
      above = row.value == nil ? nil : (end, y + Self.bar)
      top += frame.height(of: row, bar: Self.bar)
    }
    drawing.height = top
    return drawing
  }

  private var longest: Int {
    max(1, whole ?? rows.compactMap(\.value).max() ?? 1)
  }

  /// Room for the words behind the longest bar.
  private var textWidth: Int {
    let widest =
      rows.map { TextMeasure.width($0.text, size: ChartFrame.fontSize) }.max() ?? 0
    return min(widest + 150, frame.paper.width / 2)
  }

  private func draw(
    _ row: ChartFrame.Row, y: Int, end: Int, scale: ChartScale, on drawing: inout Drawing
  ) {
    let words = y + Self.bar / 2 + 45
    guard row.value != nil else {
      drawing.words(row.text, x: frame.labelWidth + 60, y: words, .start, "t m")
      return
    }
    if whole != nil {
      drawing.box(
        x: scale.start, y: y, width: scale.end - scale.start, height: Self.bar, "track")
    }
    drawing.box(
      x: scale.start, y: y, width: max(end - scale.start, 10), height: Self.bar,
      row.isTotal ? "bar total" : "bar")
    let x = whole == nil ? end + 80 : scale.end + 80
    drawing.words(row.text, x: x, y: words, .start, row.isTotal ? "t b" : "t")
  }
}
