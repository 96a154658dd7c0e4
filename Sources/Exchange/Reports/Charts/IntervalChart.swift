/// One point with its interval a row; a dashed line shows the value of all.
struct IntervalChart {
  let frame: ChartFrame
  let rows: [ChartFrame.Row]
  /// Both ends of the scale where it has natural ones: 0 and a whole.
  let natural: (low: Int, high: Int)?
  /// How a tick is written.
  let tickText: (Int) -> String

  private static let bar = 190

  /// The chart on its paper.
  var drawing: Drawing {
    var drawing = Drawing(width: frame.paper.width)
    let scale = scale
    let bottom = rows.reduce(40) { $0 + frame.height(of: $1, bar: Self.bar) }
    let ticks = scale.ticks(most: frame.paper.hasLabelsAbove ? 4 : 5)
    frame.axis(scale, ticks: ticks, top: 10, bottom: bottom, text: tickText, on: &drawing)
    if let all = rows.first(where: { $0.isTotal && $0.value != nil })?.value {
      drawing.line((scale.place(all), 10), (scale.place(all), bottom), "dash")
    }
    if scale.low < 0, scale.high > 0 {
      drawing.line((scale.place(0), 10), (scale.place(0), bottom), "axis")
    }
    var top = 40
    for row in rows {
      let y = frame.label(row, at: top, bar: Self.bar, on: &drawing) + Self.bar / 2
      draw(row, y: y, scale: scale, on: &drawing)
      top += frame.height(of: row, bar: Self.bar)
    }
    drawing.line((scale.start, bottom), (scale.end, bottom), "axis")
    drawing.height = bottom + 230
    return drawing
  }

  private var scale: ChartScale {
    let known = rows.flatMap { [$0.value, $0.low, $0.high].compactMap { $0 } }
    let ends = natural ?? ChartScale.round(known)
    return ChartScale(
      from: ends.low, to: ends.high, start: frame.labelWidth + 40, end: frame.paper.width - 260)
  }

  private func draw(_ row: ChartFrame.Row, y: Int, scale: ChartScale, on drawing: inout Drawing) {
    guard let value = row.value else {
      let width = TextMeasure.width(row.text, size: ChartFrame.fontSize)
      drawing.box(x: scale.start, y: y - 90, width: width + 160, height: 180, "paper")
      drawing.words(row.text, x: scale.start + 60, y: y + 45, .start, "t m")
      return
    }
    if let reference = row.reference {
      let x = scale.place(reference)
      drawing.line((x, y - 110), (x, y + 110), "dash")
    }
    if let low = row.low, let high = row.high {
      let (left, right) = (scale.place(low), scale.place(high))
      drawing.line((left, y), (right, y), "range")
      drawing.line((left, y - 40), (left, y + 40), "range")
      drawing.line((right, y - 40), (right, y + 40), "range")
    }
    if row.isTotal {
      let x = scale.place(value)
      drawing.path(
        [(x - 60, y), (x, y - 60), (x + 60, y), (x, y + 60)], isClosed: true, "hollow")
    } else {
      drawing.circle(x: scale.place(value), y: y, radius: 48, "dot")
    }
  }
}
