import Wording
import Workflow

/// The questionnaires, a line each.
struct InstrumentTable {
  private let instruments: [InstrumentDocument]

  init(_ instruments: [InstrumentDocument]) { self.instruments = instruments }

  func lines() -> [String] {
    var table = TextTable([
      (say(.columnInstrument), .left), (say(.columnTitle), .left), (say(.columnQuestions), .right),
      (say(.columnScale), .left), (say(.columnLicence), .left),
    ])
    for instrument in instruments {
      let title =
        instrument.title[Speech.language.rawValue]
        ?? ["eu", "es", "en"].lazy.compactMap { instrument.title[$0] }.first ?? ""
      table.add([
        "\(instrument.name) \(instrument.version)", title, String(instrument.items),
        "\(instrument.least)–\(instrument.most)", instrument.licence,
      ])
    }
    return table.lines()
  }
}

/// How many have answered, and who has not.
struct SurveyStatusTable {
  private let status: SurveyStatusDocument

  init(_ status: SurveyStatusDocument) { self.status = status }

  func lines() -> [String] {
    guard !status.surveys.isEmpty else { return [say(.nobodyAsked(status.round))] }
    var table = TextTable([
      (say(.columnInstrument), .left), (say(.columnWave), .left),
      (say(.columnRespondents), .right), (say(.columnAsked), .right),
      (say(.columnAnswered), .right), (say(.columnCounted), .right),
    ])
    for line in status.surveys {
      table.add([
        line.instrument, Self.wave(line.wave), String(line.respondents), String(line.invited),
        String(line.answered), String(line.counted),
      ])
    }
    return table.lines() + status.surveys.flatMap(missing)
  }

  private func missing(_ line: SurveyStatusDocument.Line) -> [String] {
    guard let missing = line.missing, !missing.isEmpty else { return [] }
    let title = say(.stillMissing(line.instrument, wave: Self.wave(line.wave)))
    return ["", Style.strong(title)]
      + missing.map {
        TextTable.printable("  \($0.pairing)  \(Self.side($0.side))  \($0.name)")
      }
  }

  static func wave(_ wave: String) -> String {
    switch wave {
    case "base": say(.waveBase)
    case "mid": say(.waveMid)
    case "end": say(.waveEnd)
    default: say(.waveFollowUp)
    }
  }

  private static func side(_ side: String) -> String {
    say(side == "mentor" ? .columnMentor : .columnNeed)
  }
}

/// What is planned for a round or a year.
struct TargetTable {
  private let document: TargetListDocument

  init(_ document: TargetListDocument) { self.document = document }

  func lines() -> [String] {
    guard !document.targets.isEmpty else { return [say(.noTargets(document.name))] }
    var table = TextTable([
      (say(.columnIndicator), .left), (say(.columnPlanned), .right),
    ])
    for target in document.targets {
      table.add([target.indicator, target.text(in: Speech.language)])
    }
    return [Style.strong(document.name), ""] + table.lines()
  }
}

/// The frozen reports, a line each.
struct FrozenReportTable {
  private let reports: [FrozenReportDocument]

  init(_ reports: [FrozenReportDocument]) { self.reports = reports }

  func lines() -> [String] {
    guard !reports.isEmpty else { return [say(.noFrozenReports)] }
    var table = TextTable([
      (say(.columnReport), .left), (say(.columnAbout), .left), (say(.columnEdition), .right),
      (say(.columnWhen), .left), (say(.columnBy), .left),
    ])
    for report in reports {
      table.add([
        report.frozen.id, report.name, String(report.frozen.version),
        ForumTime.minute(report.frozen.at), report.frozen.by,
      ])
    }
    return table.lines()
  }
}

/// A report on the terminal: sentences, and a table for each figure.
struct ReportSheetTable {
  private let answer: EvaluationAnswer

  init(_ answer: EvaluationAnswer) { self.answer = answer }

  func lines() -> [String] {
    var lines = [Style.strong(TextTable.printable(answer.name))]
    for part in answer.parts(in: Speech.language) {
      lines += ["", Style.strong(part.title)] + part.sentences.map(TextTable.printable)
      for table in part.tables where !table.rows.isEmpty { lines += [""] + Self.lines(of: table) }
    }
    return lines
  }

  private static func lines(of table: EvaluationAnswer.Table) -> [String] {
    var text = TextTable([(table.title, .left)] + table.headings.map { ($0, .right) })
    for row in table.rows { text.add(row) }
    return text.lines()
  }
}
