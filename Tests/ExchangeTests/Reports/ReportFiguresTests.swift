import Evaluation
import Exchange
import Forum
import Foundation
import Testing
import Wording

/// The figures of a report: the same in every language and in every file.
@Suite struct ReportFiguresTests {
  private func page(
    _ report: EvaluationReport, _ language: ReaderLanguage
  ) throws -> ReportReading.Element {
    let html = ReportPage(report, in: language, thesaurus: try SampleReport.thesaurus.get()).html
    return try #require(ReportReading.read(html))
  }

  /// The numbers in each cell of each table, as they are printed.
  private func cells(_ page: ReportReading.Element, _ language: ReaderLanguage) -> [[String]] {
    page.all("td").map { NumbersInText.read($0.words, in: language) }
  }

  @Test func `numbers are read back from each language`() {
    let texts: [(ReaderLanguage, String)] = [
      (.eu, "% 62,5 (10/16; % 39 – 82) −1.204,05"), (.es, "62,5 % (10/16; 39 – 82 %) −1.204,05"),
      (.en, "62.5% (10/16; 39 – 82%) −1,204.05"),
    ]
    for (language, text) in texts {
      #expect(
        NumbersInText.read(text, in: language) == ["62.5", "10", "16", "39", "82", "-1204.05"])
    }
  }

  @Test(arguments: [SampleReport.round, SampleReport.year])
  func `every cell, sentence and drawing has the same numbers in three languages`(
    report: EvaluationReport
  ) throws {
    let basque = try page(report, .eu)
    let kinds = ["td", "dd", "li", "desc", "small"]
    for language in [ReaderLanguage.es, .en] {
      let other = try page(report, language)
      for kind in kinds {
        let here = basque.all(kind).map { NumbersInText.read($0.words, in: .eu).sorted() }
        let there = other.all(kind).map { NumbersInText.read($0.words, in: language).sorted() }
        #expect(here == there, "\(kind) in \(language)")
      }
    }
    #expect(cells(basque, .eu).flatMap { $0 }.count > 300)
  }

  @Test(arguments: ReaderLanguage.allCases)
  func `what a cell shows is what the separated values say`(language: ReaderLanguage) throws {
    let figure = ReportFigure(
      .equityTerritory, columns: [.served, .difference, .waitingDays, .fit],
      rows: [
        SampleReport.row(
          .territory(.araba), .share(part: 5, whole: 16, low: 142_000, high: 556_000),
          SampleReport.number(-386_000, 3, -610_000, -88_000), SampleReport.number(24_000_000, 0),
          SampleReport.number(781_000, 2))
      ])
    var report = SampleReport.empty
    report.sections = [ReportSection(.equity, figures: [figure])]
    let shown = cells(try page(report, language), language)
    #expect(
      shown == [["31", "5", "16", "14", "56"], ["-38.6", "-61.0", "-8.8"], ["24"], ["0.78"]])
    let table = ReportTable(report, in: language, thesaurus: try SampleReport.thesaurus.get())
    let reading = CSVReader.read(Array(table.csv().utf8), file: "x")
    #expect(reading.problems.isEmpty)
    let numbers = reading.table?.records.map { Array($0.cells[6...10]) }
    #expect(
      numbers == [
        ["0.3125", "5", "16", "0.142", "0.556"], ["-0.386", "", "", "-0.61", "-0.088"],
        ["24", "", "", "", ""], ["0.781", "", "", "", ""],
      ])
  }

  @Test func `separated values and document hold every value of the report`() throws {
    let report = SampleReport.round
    let values =
      report.sections.flatMap(\.findings).flatMap(\.values).count
      + report.sections.flatMap(\.figures).flatMap(\.rows).flatMap(\.values).count
    var tables: [[[String]]] = []
    for language in ReaderLanguage.allCases {
      let table = ReportTable(report, in: language, thesaurus: try SampleReport.thesaurus.get())
      let reading = CSVReader.read(Array(table.csv().utf8), file: "x")
      let records = try #require(reading.table?.records.map(\.cells))
      #expect(records.count == values)
      // All but the names.
      tables.append(records.map { [$0[0], $0[1], $0[2], $0[4]] + $0[6...] })
    }
    #expect(tables[0] == tables[1] && tables[1] == tables[2])
    let json = ReportDocument(report).json
    #expect(json.components(separatedBy: "\"kind\"").count - 1 == values)
  }

  @Test func `a table for spreadsheets has its readers' decimal sign`() throws {
    let thesaurus = try SampleReport.thesaurus.get()
    for (language, number) in [
      (ReaderLanguage.eu, "0,807692"), (.es, "0,807692"), (.en, "0.807692"),
    ] {
      let table = ReportTable(SampleReport.round, in: language, thesaurus: thesaurus)
      #expect(table.csv(style: .spreadsheet).contains(";\(number);21;26;"))
    }
  }

  @Test func `the document has one line for each key, sorted, and its version`() throws {
    let json = ReportDocument(
      SampleReport.year, imprint: ReportImprint(publisher: "F", edition: 3)
    ).json
    #expect(
      json
        == ReportDocument(SampleReport.year, imprint: ReportImprint(publisher: "F", edition: 3))
        .json)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(object["format"] as? String == "uztartu-report")
    #expect(object["version"] as? Int == 1)
    #expect(object["year"] as? Int == 2026)
    #expect(object["edition"] as? Int == 3)
    #expect(
      (object["sections"] as? [[String: Any]])?.first?.keys.sorted()
        == ["figures", "findings", "section"])
  }

  @Test func `a share of nothing is no number`() throws {
    let figure = ReportFigure(
      .missing, columns: [.answered],
      rows: [SampleReport.row(.mode, .share(part: 0, whole: 0, low: nil, high: nil))])
    var report = SampleReport.empty
    report.sections = [ReportSection(.missing, figures: [figure])]
    #expect(cells(try page(report, .en), .en) == [[]])
    let table = ReportTable(report, in: .en, thesaurus: try SampleReport.thesaurus.get()).csv()
    #expect(table.contains(",,0,0,,,none\r\n"))
  }

  @Test func `the greatest numbers there are do not stop a report`() throws {
    let edges = [Int.max, Int.min, 0, 1, -1]
    var rows: [ReportFigure.Row] = []
    for edge in edges {
      rows.append(
        SampleReport.row(
          .day(edge), .number(micro: edge, decimals: 9, low: Int.min, high: Int.max),
          .share(part: edge, whole: Int.max, low: edge, high: nil)))
    }
    let charts: [ReportFigure.Chart] = [
      .survival, .calibration, .intervals, .bars, .funnel, .plans,
    ]
    for chart in charts {
      for columns in [[ReportColumn.share, .reached], [.value, .count], [.value, .plan]] {
        var report = SampleReport.empty
        report.sections = [
          ReportSection(
            .survival,
            figures: [ReportFigure(.survival, chart: chart, columns: columns, rows: rows)])
        ]
        _ = try page(report, .eu)
      }
    }
  }
}
