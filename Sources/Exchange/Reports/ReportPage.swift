package import Evaluation
package import Forum
package import Wording

/// A report as one HTML page that needs nothing else: to be read on a screen, printed and sent on.
///
/// The page holds the figures of the ``EvaluationReport`` and no others; the language chooses
/// words and separators only. It is well-formed XML, has no script and fetches nothing.
package struct ReportPage: Sendable {
  let report: EvaluationReport
  let imprint: ReportImprint
  let numbers: ReportNumbers
  let thesaurus: Thesaurus

  /// The page of a report in one language; concepts have the thesaurus's labels.
  package init(
    _ report: EvaluationReport, in language: ReaderLanguage, thesaurus: Thesaurus,
    imprint: ReportImprint = ReportImprint()
  ) {
    self.report = report
    self.imprint = imprint
    self.thesaurus = thesaurus
    numbers = ReportNumbers(in: language)
  }

  /// The page in UTF-8.
  package var html: String {
    """
    <!DOCTYPE html>
    <html lang="\(numbers.language.rawValue)">
    <head>
    <meta charset="utf-8"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <title>\(Markup.line("\(title) – \(kind)"))</title>
    <style>
    \(ReportStyle.sheet)
    \(ReportStyle.runningHead("\(title) – \(kind)"))
    </style>
    </head>
    <body>
    <a class="skip" href="#content">\(Markup.text(skip))</a>
    \(header)
    <main id="content">
    \(content)
    </main>
    \(footer)
    </body>
    </html>

    """
  }

  func say(
    _ eu: @autoclosure () -> String, _ es: @autoclosure () -> String,
    _ en: @autoclosure () -> String
  ) -> String { numbers.say(eu(), es(), en()) }

  /// The sections that say something, in the order of reading.
  ///
  /// What holds for the whole report is said before its figures, wherever it comes from.
  var sections: [ReportSection] {
    let said = report.sections.map { section in
      section.findings.filter { FindingText($0, in: numbers.language).isSayable }
    }
    let general = said.flatMap { $0 }.filter { $0.sentence.isGeneral }
    var arranged = zip(report.sections, said).map { section, findings in
      ReportSection(
        section.id, findings: findings.filter { !$0.sentence.isGeneral }, figures: section.figures)
    }
    if let place = arranged.firstIndex(where: { $0.id == .missing }) {
      arranged[place].findings = general + arranged[place].findings
    } else {
      arranged.append(ReportSection(.missing, findings: general))
    }
    return ReportSection.ID.readingOrder.flatMap { id in
      arranged.filter { $0.id == id && (!$0.findings.isEmpty || !$0.figures.isEmpty) }
    }
  }

  /// All figures in the order in which they stand on the page.
  ///
  /// What data there are comes behind the figures made of them, though the cautions come first.
  var figures: [(id: String, figure: ReportFigure)] {
    let late = sections.filter { $0.id == .missing }
    return (sections.filter { $0.id != .missing } + late).flatMap { section in
      section.figures.enumerated().map { ("\(section.id.rawValue)-\($0 + 1)", $1) }
    }
  }

  /// The sections; what data there are stands before the annex.
  private var content: String {
    var parts = sections.filter { $0.id != .method && !isFiguresOnly($0) }.map(html)
    parts.append(completeness)
    parts += sections.filter { $0.id == .method }.map(html)
    if parts.allSatisfy(\.isEmpty) {
      let text = FindingText(ReportFinding(.nothingYet), in: numbers.language).text
      parts = [Markup.element("p", [:], Markup.text(text))]
    }
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// Whether a section of cautions holds none.
  private func isFiguresOnly(_ section: ReportSection) -> Bool {
    section.id == .missing && section.findings.isEmpty
  }

  private var skip: String { say("Joan edukira", "Ir al contenido", "Skip to the content") }

  private var kind: String {
    switch report.scope {
    case .round:
      say(
        "Mentoria-txandaren txostena", "Informe de la ronda de mentoría",
        "Report of the mentoring round")
    case .year: say("Mentoria-programa", "Programa de mentoría", "Mentoring programme")
    }
  }

  private var title: String {
    switch report.scope {
    case .round(let name): name
    case .year(let year):
      say("\(year): urteko memoria", "Memoria anual \(year)", "Annual report \(year)")
    }
  }
}

// MARK: - What frames the sections

extension ReportPage {
  private var header: String {
    var parts: [String] = []
    if let publisher = imprint.publisher {
      parts.append(Markup.element("p", ["class": "publisher"], Markup.text(publisher)))
    }
    parts.append(Markup.element("p", ["class": "kind"], Markup.text(kind)))
    parts.append(Markup.element("h1", [:], Markup.text(title)))
    if let period {
      parts.append(Markup.element("p", ["class": "period"], Markup.text(period)))
    }
    if case .year = report.scope, !report.rounds.isEmpty {
      let rounds = report.rounds.joined(separator: " · ")
      let line = say("Txandak: ", "Rondas: ", "Rounds: ") + rounds
      parts.append(Markup.element("p", ["class": "note"], Markup.text(line)))
    }
    parts.append(keyFigures)
    parts.append(contents)
    return Markup.element("header", [:], parts.filter { !$0.isEmpty }.joined(separator: "\n"))
  }

  private var period: String? {
    let days = [report.firstDay, report.lastDay].filter { !$0.isEmpty }
    guard let first = days.first, let last = days.last else { return nil }
    let texts = [first, last].map { DayText.inWords($0, in: numbers.language) }
    return first == last ? texts[0] : texts.joined(separator: " – ")
  }

  private var contents: String {
    guard sections.count > 2 else { return "" }
    let items = sections.filter { !isFiguresOnly($0) }.map { section in
      let link = Markup.element(
        "a", ["href": "#" + section.id.rawValue], Markup.text(numbers.say(section.id.title)))
      return Markup.element("li", [:], link)
    }
    let heading = say("Edukia", "Contenido", "Contents")
    return Markup.element(
      "nav", ["aria-labelledby": "contents"],
      Markup.element("h2", ["id": "contents"], Markup.text(heading))
        + Markup.element("ol", [:], items.joined(separator: "\n")))
  }

  private var footer: String {
    var parts = [imprint.publisher, edition].compactMap { $0 }
    if let day = imprint.issuedDay {
      let text = DayText.inWords(day, in: numbers.language)
      parts.append(
        imprint.edition == nil
          ? say("Datuen eguna: \(text)", "Datos a fecha de \(text)", "As of \(text)")
          : say("Argitaratze-eguna: \(text)", "Publicado: \(text)", "Issued: \(text)"))
    }
    if let head = imprint.auditHead {
      parts.append(
        say(
          "Auditoria-erregistroaren burua: \(head)", "Cabeza del registro de auditoría: \(head)",
          "Head of the audit log: \(head)"))
    }
    parts.append(
      say(
        "Zifrak berberak dira euskaraz, gaztelaniaz eta ingelesez, eta CSV eta JSON fitxategietan.",
        "Las cifras son las mismas en euskera, castellano e inglés, y en los ficheros CSV y JSON.",
        "The figures are the same in Basque, Spanish and English, and in the CSV and JSON files."))
    let text = parts.map { Markup.text($0) }.joined(separator: " · ")
    return Markup.element("footer", [:], Markup.element("p", [:], text))
  }

  private var edition: String? {
    guard let edition = imprint.edition else {
      return say("Zirriborroa", "Borrador", "Draft")
    }
    return say("\(edition). edizioa", "Edición \(edition)", "Edition \(edition)")
  }
}
