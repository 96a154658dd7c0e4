/// A drawing in the making: SVG of lines, shapes and words with whole coordinates.
///
/// Lengths are tenths of a unit, so that the same report is the same drawing to the byte. How it
/// looks is said by classes in the style of the page.
struct Drawing {
  /// Tenths of a unit.
  let width: Int
  /// Tenths of a unit; grows with what is drawn.
  var height = 0
  private var parts: [String] = []

  init(width: Int) { self.width = width }

  /// Where a text begins, sits or ends.
  enum Anchor: String { case start, middle, end }

  mutating func line(_ from: (x: Int, y: Int), _ to: (x: Int, y: Int), _ style: String) {
    add(
      Markup.element(
        "line",
        [
          "x1": Self.text(from.x), "y1": Self.text(from.y), "x2": Self.text(to.x),
          "y2": Self.text(to.y), "class": style,
        ]))
  }

  mutating func box(x: Int, y: Int, width: Int, height: Int, _ style: String) {
    add(
      Markup.element(
        "rect",
        [
          "x": Self.text(x), "y": Self.text(y), "width": Self.text(max(width, 0)),
          "height": Self.text(height), "class": style,
        ]))
  }

  mutating func circle(x: Int, y: Int, radius: Int, _ style: String) {
    add(
      Markup.element(
        "circle",
        ["cx": Self.text(x), "cy": Self.text(y), "r": Self.text(radius), "class": style]))
  }

  /// A path through points; `isClosed` makes it an area.
  mutating func path(_ points: [(x: Int, y: Int)], isClosed: Bool = false, _ style: String) {
    guard points.count > 1 else { return }
    let steps = points.enumerated().map { place, point in
      (place == 0 ? "M" : "L") + Self.text(point.x) + " " + Self.text(point.y)
    }
    let outline = steps.joined(separator: " ") + (isClosed ? " Z" : "")
    add(Markup.element("path", ["d": outline, "class": style]))
  }

  /// Words; `y` is the line they stand on.
  mutating func words(
    _ text: String, x: Int, y: Int, _ anchor: Anchor = .start, _ style: String = "t"
  ) {
    add(
      Markup.element(
        "text",
        ["x": Self.text(x), "y": Self.text(y), "text-anchor": anchor.rawValue, "class": style],
        Markup.line(text)))
  }

  private mutating func add(_ part: String) { parts.append(part) }

  /// The drawing as SVG with what it shows in words, for those who do not see it.
  func svg(id: String, style: String, title: String, description: String) -> String {
    let size = "0 0 \(Self.text(width)) \(Self.text(height))"
    let names =
      Markup.element("title", ["id": id + "-t"], Markup.line(title))
      + Markup.element("desc", ["id": id + "-d"], Markup.line(description))
    return Markup.element(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "viewBox": size, "class": style, "role": "img",
        "aria-labelledby": "\(id)-t \(id)-d",
      ], "\n" + names + "\n" + parts.joined(separator: "\n") + "\n")
  }

  private static func text(_ tenths: Int) -> String {
    let digits = tenths.magnitude
    let sign = tenths < 0 ? "-" : ""
    return digits % 10 == 0 ? sign + "\(digits / 10)" : sign + "\(digits / 10).\(digits % 10)"
  }
}
