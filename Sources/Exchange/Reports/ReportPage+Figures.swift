import Evaluation
import Wording

/// The figures of a report: a drawing and its table.
extension ReportPage {
  func html(_ figure: ReportFigure, id: String) -> String {
    let drawing = ReportChart(figure: figure, numbers: numbers, thesaurus: thesaurus).svg(id: id)
    let number = (figures.firstIndex { $0.id == id } ?? 0) + 1
    let name =
      drawing == nil
      ? say("\(number). taula", "Tabla \(number)", "Table \(number)")
      : say("\(number). irudia", "Figura \(number)", "Figure \(number)")
    let heading =
      Markup.element("span", ["class": "no"], Markup.text(name))
      + Markup.element("h3", [:], Markup.text(numbers.say(figure.id.title)))
      + Markup.element("p", ["class": "reading"], Markup.text(numbers.say(figure.id.reading)))
    let parts =
      [Markup.element("figcaption", [:], heading)] + (drawing ?? [])
      + [table(figure, id: id, number: number, isDrawn: drawing != nil), legend(figure)]
    return Markup.element(
      "figure", ["id": "figure-\(id)"], parts.filter { !$0.isEmpty }.joined(separator: "\n"))
  }

  private func table(_ figure: ReportFigure, id: String, number: Int, isDrawn: Bool) -> String {
    let caption =
      isDrawn
      ? say(
        "\(number). irudiaren datuak", "Datos de la figura \(number)", "Data of figure \(number)")
      : numbers.say(figure.id.title)
    return ReportTableMarkup(
      id: id, caption: caption, isCaptionHidden: !isDrawn, style: figure.id.rawValue,
      headings: [rowHeading(figure)] + figure.columns.map { numbers.say(figure.heading(of: $0)) },
      groups: groups(figure)
    ).html
  }

  /// The rows; indicators stand under their lines of work.
  private func groups(
    _ figure: ReportFigure
  ) -> [(heading: String?, rows: [ReportTableMarkup.Row])] {
    var groups: [(heading: String?, rows: [ReportTableMarkup.Row])] = []
    for row in figure.gathered.shown {
      var heading: String?
      if case .indicator(let indicator) = row.label { heading = numbers.say(indicator.line.name) }
      if groups.isEmpty || groups[groups.count - 1].heading != heading {
        groups.append((heading, []))
      }
      groups[groups.count - 1].rows.append(markup(row, of: figure))
    }
    insertWithheld(figure, into: &groups)
    return groups
  }

  /// One row for all that are withheld throughout, before the total.
  private func insertWithheld(
    _ figure: ReportFigure, into groups: inout [(heading: String?, rows: [ReportTableMarkup.Row])]
  ) {
    let withheld = figure.gathered.withheld
    guard let first = withheld.first else { return }
    let names = withheld.map { $0.label.text(in: numbers.language, thesaurus: thesaurus) }
    var row = markup(first, of: figure)
    row.label = names.joined(separator: "; ")
    if groups.isEmpty { groups.append((nil, [])) }
    let last = groups.count - 1
    let place = groups[last].rows.firstIndex(where: \.isTotal) ?? groups[last].rows.count
    groups[last].rows.insert(row, at: place)
  }

  private func markup(
    _ row: ReportFigure.Row, of figure: ReportFigure
  ) -> ReportTableMarkup.Row {
    let cells = zip(figure.columns, row.values).map { column, value in
      let text = numbers.text(value, figure.form(of: row.label, in: column))
      let beside = [text.parts, text.interval].compactMap { $0 }.joined(separator: " · ")
      return ReportTableMarkup.Cell(
        main: text.main, beside: beside.isEmpty ? nil : beside, isMark: text.isMark,
        spoken: value == .none ? say("daturik ez", "sin dato", "no data") : nil)
    }
    return ReportTableMarkup.Row(
      label: row.label.text(in: numbers.language, thesaurus: thesaurus), cells: cells,
      isTotal: row.isTotal)
  }

  private func rowHeading(_ figure: ReportFigure) -> String {
    switch figure.id {
    case .funnel: say("Urratsa", "Paso", "Step")
    case .participation, .equityTerritory:
      say("Lurralde historikoa", "Territorio histórico", "Historical territory")
    case .answers, .recommendation: say("Aldea", "Parte", "Side")
    case .refusals, .earlyEnds: say("Arrazoia", "Motivo", "Reason")
    case .survival: say("Eguna", "Día", "Day")
    case .calibration:
      say("Bateragarritasun-tartea", "Tramo de compatibilidad", "Range of fit")
    case .equityField: say("Jarduera-eremua", "Ámbito de actividad", "Field of activity")
    case .equityLanguage: say("Hizkuntza", "Idioma", "Language")
    case .equityMode: say("Elkartzeko modua", "Modalidad", "Way of meeting")
    case .indicators: say("Adierazlea", "Indicador", "Indicator")
    case .surveys, .change: say("Galdetegia", "Cuestionario", "Questionnaire")
    case .draw: say("Nola erabaki diren", "Cómo se decidieron", "How decided")
    case .policies: say("Parekatzeko modua", "Forma de emparejar", "Way of matching")
    case .missing: say("Datua", "Dato", "What is known")
    case .dose, .goals, .prediction, .runnerUp, .network: say("Neurria", "Medida", "Measure")
    }
  }

  /// The words that stand for numbers in this table, explained.
  private func legend(_ figure: ReportFigure) -> String {
    let values = figure.rows.flatMap(\.values)
    var lines: [String] = []
    if values.contains(.withheld) {
      lines.append(
        say(
          "Babestua: ez da argitaratzen, inor ezagutu ezin dadin.",
          "Protegido: no se publica, para que no se reconozca a nadie.",
          "Withheld: not published, so that nobody can be recognised."))
    }
    if values.contains(where: { if case .tooFew = $0 { true } else { false } }) {
      lines.append(
        say(
          "Kasu gutxi: zenbat dauden, eta zenbat behar diren gutxienez.",
          "Pocos casos: cuántos hay y cuántos hacen falta como mínimo.",
          "Too few: how many cases there are, and how many it takes."))
    }
    guard !lines.isEmpty else { return "" }
    return Markup.element(
      "p", ["class": "note"], Markup.text(lines.joined(separator: " ")))
  }
}
