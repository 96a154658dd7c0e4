import Evaluation
import Exchange
import Forum
import Mentoring
import Testing
import Wording

/// A report as a page: whole, readable by every reader, and safe.
@Suite struct ReportPageTests {
  private static let imprint = ReportImprint(
    publisher: "Fundazioa", issuedDay: "2026-11-22", edition: 2, auditHead: "abc")

  private static let reports: [(name: String, report: EvaluationReport)] = [
    ("round", SampleReport.round), ("year", SampleReport.year), ("empty", SampleReport.empty),
    ("withheld", SampleReport.withheld),
  ]

  private func page(
    _ report: EvaluationReport, _ language: ReaderLanguage = .eu
  ) throws -> ReportReading.Element {
    let thesaurus = try SampleReport.thesaurus.get()
    let html = ReportPage(report, in: language, thesaurus: thesaurus, imprint: Self.imprint).html
    return try #require(ReportReading.read(html), "the page is not well-formed")
  }

  @Test(arguments: ReaderLanguage.allCases, 0..<4)
  func `a page is well-formed, says its language and has one title`(
    language: ReaderLanguage, place: Int
  ) throws {
    let page = try page(Self.reports[place].report, language)
    #expect(page.name == "html")
    #expect(page.attributes["lang"] == language.rawValue)
    #expect(page.all("h1").count == 1)
    #expect(page.all("title").first?.words.isEmpty == false)
  }

  @Test func `a page fetches nothing and runs nothing`() throws {
    let page = try page(SampleReport.round)
    let names = Set(page.all.map(\.name))
    #expect(names.isDisjoint(with: ["script", "link", "img", "iframe", "object", "form", "use"]))
    for element in page.all {
      #expect(element.attributes.keys.filter { $0.hasPrefix("on") || $0 == "src" }.isEmpty)
      let target = element.attributes["href"]
      #expect(target == nil || target?.hasPrefix("#") == true)
    }
    let style = try #require(page.all("style").first?.text)
    #expect(!style.contains("url(") && !style.contains("@import"))
  }

  @Test func `every identifier is there once and every reference finds one`() throws {
    let page = try page(SampleReport.round)
    let names = page.all.compactMap { $0.attributes["id"] }
    #expect(Set(names).count == names.count)
    for element in page.all {
      let labels = element.attributes["aria-labelledby"]?.split(separator: " ") ?? []
      for label in labels { #expect(names.contains(String(label))) }
      if let target = element.attributes["href"] {
        #expect(names.contains(String(target.dropFirst())))
      }
    }
  }

  @Test func `headings go down one level at a time`() throws {
    let levels = try page(SampleReport.round).all
      .compactMap { ["h1": 1, "h2": 2, "h3": 3, "h4": 4][$0.name] }
    #expect(levels.first == 1)
    for (one, next) in zip(levels, levels.dropFirst()) { #expect(next <= one + 1) }
  }

  @Test(arguments: ReaderLanguage.allCases)
  func `every drawing has a title, a description and a table beside it`(
    language: ReaderLanguage
  ) throws {
    let figures = try page(SampleReport.round, language).all("figure")
    let drawn = figures.filter { !$0.all("svg").isEmpty }
    #expect(drawn.count > 12)
    for figure in figures {
      let table = try #require(figure.all("table").first)
      #expect(table.all("caption").first?.words.isEmpty == false)
      #expect(figure.all("h3").count == 1 && !figure.all("figcaption").isEmpty)
    }
    for drawing in drawn.flatMap({ $0.all("svg") }) {
      #expect(drawing.attributes["role"] == "img")
      #expect(drawing.all("title").first?.words.isEmpty == false)
      #expect((drawing.all("desc").first?.words.count ?? 0) > 20)
    }
  }

  @Test func `every drawing is there for wide and for narrow screens`() throws {
    for figure in try page(SampleReport.round).all("figure") {
      let kinds = figure.all("svg").compactMap { $0.attributes["class"] }
      #expect(kinds == [] || kinds == ["chart wide", "chart narrow"])
    }
  }

  @Test func `tables have headings of columns and rows, and cells their heading`() throws {
    for table in try page(SampleReport.round).all("table") {
      let columns = table.all("thead").flatMap { $0.all("th") }
      #expect(columns.count > 1 && columns.allSatisfy { $0.attributes["scope"] == "col" })
      for row in table.all("tbody").flatMap({ $0.all("tr") }) {
        let heading = try #require(row.all("th").first)
        #expect(["row", "rowgroup"].contains(heading.attributes["scope"]))
        let cells = row.all("td")
        #expect(cells.isEmpty || cells.count == columns.count - 1)
        for cell in cells { #expect(cell.attributes["data-label"]?.isEmpty == false) }
      }
    }
  }

  @Test func `nothing in a name becomes markup`() throws {
    let payloads = [
      "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'; alert(1); '",
      "</title><b>", "]]>", "</style><b>", "\"; } body { display: none", "\\", "&amp;<!--",
      "a\u{202E}b\u{0000}c\u{FFFF}",
    ]
    for payload in payloads {
      var report = SampleReport.round
      report.scope = .round(payload)
      let figure = ReportFigure(
        .missing, chart: .bars, columns: [.answered],
        rows: [
          SampleReport.row(.name(payload), .share(part: 9, whole: 10, low: 1, high: 2)),
          SampleReport.row(.concept(payload), .share(part: 8, whole: 10, low: 1, high: 2)),
        ])
      report.sections.append(ReportSection(.missing, figures: [figure]))
      let thesaurus = try SampleReport.thesaurus.get()
      let html = ReportPage(
        report, in: .en, thesaurus: thesaurus, imprint: ReportImprint(publisher: payload)
      ).html
      let page = try #require(ReportReading.read(html), "\(payload) breaks the page")
      #expect(page.all.allSatisfy { !["script", "img", "b"].contains($0.name) })
      #expect(!html.unicodeScalars.contains { [0x202E, 0, 0xFFFF].contains($0.value) })
      if !payload.contains("\u{202E}") {
        #expect(page.all("h1").first?.words == payload)
      }
    }
  }

  @Test func `cautions stand before the figures`() throws {
    let page = try page(SampleReport.round, .en)
    let titles = page.all("section").compactMap { $0.attributes["aria-labelledby"] }
    #expect(Array(titles.prefix(2)) == ["summary", "missing"])
    #expect(titles.last == "method" && titles.contains("data"))
    let box = try #require(page.all("section").first { $0.attributes["class"] == "caution" })
    #expect(box.all("figure").isEmpty)
    #expect(box.words.contains("no figure here shows a cause"))
  }

  @Test func `an empty report says that there is nothing`() throws {
    let page = try page(SampleReport.empty, .es)
    #expect(page.words.contains("Todavía no hay nada que informar."))
    #expect(page.all("figure").isEmpty && page.all("nav").isEmpty)
  }

  @Test func `a report with everything withheld has no drawing and says why`() throws {
    let page = try page(SampleReport.withheld, .en)
    #expect(page.all("svg").isEmpty && !page.all("figure").isEmpty)
    #expect(page.all("dl").isEmpty)
    #expect(page.all("li").allSatisfy { !$0.words.contains("withheld") })
    #expect(page.words.contains("no figure here shows a cause"))
    for figure in page.all("figure") {
      #expect(figure.words.contains("Withheld: not published"))
    }
  }

  @Test func `a sentence is said where its numbers are known, of two sides where one is`() throws {
    let share = ReportValue.share(part: 5, whole: 8, low: 306_000, high: 863_000)
    var report = SampleReport.empty
    report.sections = [
      ReportSection(
        .funnel,
        findings: [
          ReportFinding(.acceptance, [share, .withheld]),
          ReportFinding(.dose, [.withheld, SampleReport.number(6_000_000, 1)]),
          ReportFinding(.started, [.tooFew(count: 3, least: 5)]),
          ReportFinding(.acceptance, [.withheld, .none]), ReportFinding(.selectedPairs),
        ])
    ]
    let said = try page(report, .en).all("ul").flatMap { $0.all("li") }.map(\.words)
    #expect(said.count == 2)
    #expect(said.first?.contains("organisations, withheld") == true)
  }

  @Test func `rows that are withheld throughout are one row, and all have their name`() throws {
    let figure = ReportFigure(
      .refusals, columns: [.count],
      rows: [
        SampleReport.row(.refusal(.noTime), .count(7)),
        SampleReport.row(.refusal(.logistics), .withheld),
        SampleReport.row(.refusal(.needChanged), .withheld),
        SampleReport.row(.all, total: true, .count(15)),
      ])
    var report = SampleReport.empty
    report.sections = [ReportSection(.mentoring, figures: [figure])]
    let rows = try page(report, .en).all("tbody").flatMap { $0.all("tr") }
    #expect(
      rows.map { $0.all("th").first?.words ?? "" }
        == ["No time", "Times or places; The need has changed", "All"])
    #expect(rows.map { $0.all("td").count } == [1, 1, 1])
  }

  @Test func `sixty rows are all in the table and in the drawing`() throws {
    let rows = (1...60).map { number in
      SampleReport.row(
        .name("Erakundeen elkarlanerako prestakuntza-programa \(number)"), .count(number * 7))
    }
    var report = SampleReport.empty
    report.sections = [
      ReportSection(
        .mentoring,
        figures: [ReportFigure(.earlyEnds, chart: .bars, columns: [.count], rows: rows)])
    ]
    let page = try page(report)
    #expect(page.all("tbody").flatMap { $0.all("tr") }.count == 60)
    let drawing = try #require(page.all("svg").first)
    #expect(drawing.all("rect").count == 60)
  }
}
