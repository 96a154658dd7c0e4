import Wording

/// What every chart needs: its rows in words and figures, and how wide the paper is.
struct ChartFrame {
  /// The two widths that a chart is drawn in; the style of the page shows the one that fits.
  enum Paper: String, CaseIterable {
    case wide, narrow

    /// Tenths of a unit.
    var width: Int { self == .wide ? 6800 : 3000 }
    /// Whether the labels of rows stand over them rather than beside.
    var hasLabelsAbove: Bool { self == .narrow }
  }

  /// A second value of a row, drawn below the first.
  struct Second {
    var value: Int?
    var text: String
  }

  /// A row with its name and what is drawn of it.
  struct Row {
    var label: String
    /// The value with its interval, as whole numbers of one unit; nil where none is shown.
    var value: Int?
    var low: Int?
    var high: Int?
    /// What stands beside the drawing.
    var text: String
    /// The value that would mean that there is nothing: a mark of the row's own.
    var reference: Int?
    var isTotal = false
    /// What the second column says, where two are drawn.
    var second: Second?
  }

  let paper: Paper
  let numbers: ReportNumbers

  /// Units.
  static let fontSize = 13
  /// Tenths of a unit from one line of words to the next.
  static let lineHeight = 160

  /// Where the rows' labels end and their drawing begins.
  var labelWidth: Int { paper.hasLabelsAbove ? 0 : 2100 }

  /// The label of a row on its lines.
  func lines(_ label: String) -> [String] {
    let width = paper.hasLabelsAbove ? paper.width : labelWidth - 150
    return TextMeasure.lines(label, width: width, size: Self.fontSize)
  }

  /// The height of a row, of which `bar` tenths are drawn.
  func height(of row: Row, bar: Int) -> Int {
    let words = lines(row.label).count * Self.lineHeight
    return paper.hasLabelsAbove ? words + bar + 120 : max(words, bar) + 100
  }

  /// Writes a label and answers where its drawing begins from above.
  func label(_ row: Row, at top: Int, bar: Int, on drawing: inout Drawing) -> Int {
    let lines = lines(row.label)
    let style = row.isTotal ? "t b" : "t"
    let words = lines.count * Self.lineHeight
    let first = paper.hasLabelsAbove ? top : top + max(0, (max(bar, words) - words) / 2)
    for (place, line) in lines.enumerated() {
      let y = first + place * Self.lineHeight + 120
      if paper.hasLabelsAbove {
        drawing.words(line, x: 0, y: y, .start, style)
      } else {
        drawing.words(line, x: labelWidth - 130, y: y, .end, style)
      }
    }
    return paper.hasLabelsAbove ? top + words + 40 : top + max(0, (words - bar) / 2)
  }

  /// An axis along the bottom: ticks, grid lines from `top`, and words that keep apart.
  func axis(
    _ scale: ChartScale, ticks: [Int], top: Int, bottom: Int, text: (Int) -> String,
    on drawing: inout Drawing
  ) {
    var free = Int.min
    for tick in ticks {
      let x = scale.place(tick)
      drawing.line((x, top), (x, bottom), "g")
      let words = text(tick)
      let half = TextMeasure.width(words, size: Self.fontSize) / 2
      let middle = min(max(x, half), paper.width - half)
      guard middle - half > free else { continue }
      drawing.words(words, x: middle, y: bottom + 170, .middle, "t s")
      free = middle + half + 60
    }
  }
}
