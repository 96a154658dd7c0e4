import Evaluation
import Wording

/// The sections of a report.
extension ReportPage {
  func html(_ section: ReportSection) -> String {
    let id = section.id.rawValue
    var parts = [
      Markup.element("h2", ["id": id], Markup.text(numbers.say(section.id.title)))
    ]
    parts.append(section.id == .method ? method(section) : findings(section.findings))
    if section.id != .missing { parts += figures(of: section) }
    if section.id == .summary { parts.append(howToRead) }
    if section.id == .method { parts.append(definitions) }
    let style = section.id == .missing ? "caution" : section.id == .method ? "method" : "part"
    return Markup.element(
      "section", ["class": style, "aria-labelledby": id],
      parts.filter { !$0.isEmpty }.joined(separator: "\n"))
  }

  private func figures(of section: ReportSection) -> [String] {
    section.figures.enumerated().map { place, figure in
      html(figure, id: "\(section.id.rawValue)-\(place + 1)")
    }
  }

  /// What data there are: their figures stand behind those that were made of them.
  var completeness: String {
    let figures = sections.filter { $0.id == .missing }.flatMap { self.figures(of: $0) }
    guard !figures.isEmpty else { return "" }
    let title = say(
      "Datuen osotasuna", "Datos disponibles y ausentes", "Data at hand and missing")
    let heading = Markup.element("h2", ["id": "data"], Markup.text(title))
    return Markup.element(
      "section", ["class": "part", "aria-labelledby": "data"],
      ([heading] + figures).joined(separator: "\n"))
  }

  private func findings(_ findings: [ReportFinding]) -> String {
    guard !findings.isEmpty else { return "" }
    let items = findings.map {
      Markup.element("li", [:], Markup.text(FindingText($0, in: numbers.language).text))
    }
    return Markup.element("ul", ["class": "findings"], items.joined(separator: "\n"))
  }

  /// Said once, where a reader meets the first interval.
  private var howToRead: String {
    let text = say(
      "Nola irakurri: ehuneko baten ondoan, zenbat zenbatetik; ondoren, konfiantza-tartea "
        + "(% 95), hau da, datu hauekin bat datozen balioak. Tartea zenbat eta zabalagoa izan, "
        + "orduan eta gutxiago dakigu.",
      "Cómo leerlo: junto a cada porcentaje, cuántos de cuántos; después, el intervalo de "
        + "confianza (95 %): los valores compatibles con estos datos. Cuanto más ancho, menos "
        + "sabemos.",
      "How to read: beside a share, how many of how many; then the confidence interval (95%): the "
        + "values that agree with these data. The wider it is, the less we know.")
    return Markup.element("p", ["class": "reading"], Markup.text(text))
  }

  /// Paragraphs whose first words, up to the first full stop, are their heading.
  private func method(_ section: ReportSection) -> String {
    section.findings.map { finding in
      let text = FindingText(finding, in: numbers.language).text
      guard let stop = text.firstIndex(of: ".") else {
        return Markup.element("p", [:], Markup.text(text))
      }
      let lead = Markup.element("strong", [:], Markup.text(String(text[...stop])))
      return Markup.element("p", [:], lead + Markup.text(String(text[text.index(after: stop)...])))
    }.joined(separator: "\n")
  }

  /// How each indicator of the report is counted.
  private var definitions: String {
    let shown = report.sections.flatMap(\.figures).filter { $0.id == .indicators }
      .flatMap(\.rows).compactMap { row -> Indicator? in
        guard case .indicator(let indicator) = row.label else { return nil }
        return indicator
      }
    guard !shown.isEmpty else { return "" }
    let title = say(
      "Adierazleen definizioak", "Definiciones de los indicadores",
      "Definitions of the indicators")
    let headings = [
      say("Adierazlea", "Indicador", "Indicator"), say("Unitatea", "Unidad", "Unit"),
      say("Zeren gainean", "Sobre qué", "Out of"), say("Iturria", "Fuente", "Source"),
      say("Konfiantza-tartea", "Intervalo de confianza", "Confidence interval"),
    ]
    let rows = shown.map { indicator in
      ReportTableMarkup.Row(
        label: numbers.say(indicator.name),
        cells: [
          numbers.say(indicator.unit.name),
          indicator.denominator.map { numbers.say($0.name) } ?? "–",
          numbers.say(indicator.source.name),
          indicator.interval.name.map { numbers.say($0) } ?? "–",
        ].map { ReportTableMarkup.Cell(main: $0) })
    }
    let table = ReportTableMarkup(
      id: "definitions", caption: title, isCaptionHidden: true, style: "defs",
      headings: headings, groups: [(nil, rows)])
    return Markup.element("h3", [:], Markup.text(title)) + "\n" + table.html
  }
}
