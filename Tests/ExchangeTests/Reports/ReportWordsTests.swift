import Evaluation
import Exchange
import Forum
import Testing
import Wording

/// The words of reports: each thing has its own, in every language.
@Suite struct ReportWordsTests {
  /// A thing without words of its own would have another's.
  private func expectDistinct(_ messages: [Message], _ what: String) {
    for language in ReaderLanguage.allCases {
      let texts = messages.map { $0.text(in: language) }
      let twice = texts.filter { text in texts.count { $0 == text } > 1 }
      #expect(Set(twice) == [], "\(what) in \(language)")
      #expect(texts.allSatisfy { !$0.isEmpty })
    }
  }

  @Test func `figures, columns, rows and indicators are called differently`() {
    expectDistinct(ReportFigureID.allCases.map(\.title), "titles")
    expectDistinct(ReportColumn.allCases.map(\.name), "columns")
    expectDistinct(Indicator.allCases.map(\.name), "indicators")
    // A measure may count the same things in two tables; within a table names differ.
    let names = ReportItem.allCases.map(\.name)
    #expect(Set(names.map { $0.text(in: .eu) }).count >= names.count - 1)
  }

  @Test func `every sentence has its own words, and one thing is not called many`() throws {
    let thesaurus = try SampleReport.thesaurus.get()
    for language in ReaderLanguage.allCases {
      var texts: Set<String> = []
      for sentence in ReportSentence.allCases {
        var report = SampleReport.empty
        let one = ReportFinding(sentence, [.count(1), .count(1)])
        report.sections = [ReportSection(.method, findings: [one])]
        let csv = ReportTable(report, in: language, thesaurus: thesaurus).csv()
        let html = ReportPage(report, in: language, thesaurus: thesaurus).html
        #expect(texts.insert(html).inserted, "\(sentence) in \(language)")
        #expect(csv.contains(sentence.rawValue))
      }
    }
  }

  @Test func `counts in Basque leave the noun as it is, and one comes behind it`() throws {
    #expect(try sentence(.started, [.count(1)], .eu).contains("Bikote bat abiatu da."))
    #expect(try sentence(.started, [.count(5)], .eu).contains("5 bikote abiatu dira."))
    #expect(try sentence(.stillOpen, [.count(1)], .eu).contains("Bikote batek aurrera"))
    #expect(try sentence(.stillOpen, [.count(5)], .eu).contains("5 bikotek aurrera"))
    #expect(try sentence(.started, [.count(1)], .es).contains("Ha empezado una pareja."))
    #expect(try sentence(.started, [.count(1)], .en).contains("One pairing started."))
  }

  @Test func `percent signs stand where the language has them`() throws {
    let value = [ReportValue.share(part: 5, whole: 8, low: 306_000, high: 863_000)]
    let dash = "\u{00A0}–\u{2060}\u{00A0}"
    #expect(
      try sentence(.completed, value, .eu).contains("%\u{00A0}63 (5/8; %\u{00A0}31\(dash)86)"))
    #expect(
      try sentence(.completed, value, .es).contains("63\u{00A0}% (5/8; 31\(dash)86\u{00A0}%)"))
    #expect(try sentence(.completed, value, .en).contains("63% (5/8; 31\(dash)86%)"))
  }

  @Test func `days of the title are read as prose`() throws {
    let thesaurus = try SampleReport.thesaurus.get()
    let html = ReportPage(SampleReport.round, in: .eu, thesaurus: thesaurus).html
    #expect(html.contains("2026ko otsailaren 3a – 2026ko azaroaren 20a"))
  }

  private func sentence(
    _ sentence: ReportSentence, _ values: [ReportValue], _ language: ReaderLanguage
  ) throws -> String {
    var report = SampleReport.empty
    report.sections = [ReportSection(.summary, findings: [ReportFinding(sentence, values)])]
    return ReportPage(report, in: language, thesaurus: try SampleReport.thesaurus.get()).html
  }
}
