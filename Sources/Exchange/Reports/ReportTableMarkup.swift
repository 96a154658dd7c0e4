/// A table of a report as HTML; on a narrow screen each row becomes a card.
struct ReportTableMarkup {
  struct Cell {
    var main: String
    /// What stands small beside it.
    var beside: String?
    /// Whether a word stands where a number would.
    var isMark = false
    /// What is read aloud instead, where `main` is a sign.
    var spoken: String?
  }

  struct Row {
    var label: String
    var cells: [Cell]
    var isTotal = false
  }

  let id: String
  let caption: String
  let isCaptionHidden: Bool
  let style: String
  /// The heading of the rows, then those of the columns.
  let headings: [String]
  /// Rows below a common heading; nil where they need none.
  let groups: [(heading: String?, rows: [Row])]

  /// The table, in a box that scrolls with the keyboard where it is too wide.
  var html: String {
    let name = "\(id)-caption"
    let kind = (headings.count > 3 ? "many " : headings.count > 2 ? "few " : "two ") + style
    let title = Markup.element(
      "caption", ["id": name, "class": isCaptionHidden ? "off" : "on"], Markup.text(caption))
    let body = groups.map { group in
      Markup.element(
        "tbody", ["role": "rowgroup"],
        ([heading(group.heading)].compactMap { $0 } + group.rows.map(html))
          .joined(separator: "\n"))
    }
    let table = Markup.element(
      "table", ["class": kind, "role": "table"],
      [title, head, body.joined(separator: "\n")].joined(separator: "\n"))
    return Markup.element(
      "div",
      [
        "class": isShort ? "scroll short" : "scroll", "role": "group", "aria-labelledby": name,
        "tabindex": "0",
      ], table)
  }

  /// Whether the table stays on one sheet of paper.
  private var isShort: Bool { groups.reduce(0) { $0 + $1.rows.count } <= 14 }

  private var head: String {
    let cells = headings.map {
      Markup.element("th", ["scope": "col", "role": "columnheader"], Markup.text($0))
    }
    return Markup.element(
      "thead", ["role": "rowgroup"], Markup.element("tr", ["role": "row"], cells.joined()))
  }

  private func heading(_ text: String?) -> String? {
    text.map {
      Markup.element(
        "tr", ["role": "row"],
        Markup.element(
          "th",
          [
            "scope": "rowgroup", "role": "rowheader", "class": "group",
            "colspan": String(headings.count),
          ], Markup.text($0)))
    }
  }

  private func html(_ row: Row) -> String {
    let label = Markup.element("th", ["scope": "row", "role": "rowheader"], Markup.text(row.label))
    let cells = zip(headings.dropFirst(), row.cells).map { heading, cell in
      Markup.element("td", ["role": "cell", "data-label": heading], html(cell))
    }
    return Markup.element(
      "tr", ["role": "row", "class": row.isTotal ? "total" : "one"], label + cells.joined())
  }

  private func html(_ cell: Cell) -> String {
    var content = Markup.text(cell.main)
    if let spoken = cell.spoken {
      content =
        Markup.element("span", ["aria-hidden": "true"], content)
        + Markup.element("span", ["class": "off"], Markup.text(spoken))
    }
    if let beside = cell.beside {
      content += " " + Markup.element("small", [:], Markup.text(beside))
    }
    return Markup.element("span", ["class": cell.isMark ? "mark" : "value"], content)
  }
}
