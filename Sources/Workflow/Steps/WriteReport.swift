import Evaluation
import Exchange
import Forum
package import Foundation
import Records
package import Wording

/// Evaluates a round or a year and writes the report: `uztartu evaluate report`.
package struct WriteReport: Sendable {
  /// Which report is written.
  package enum Edition: Equatable, Sendable {
    /// As the record stands now.
    case current
    /// As the record stands now, and frozen with it: it stays as it is from then on.
    case freezing
    /// As it was frozen, byte for byte; nil for the last one.
    case frozen(version: Int?)
  }

  private let access: RecordAccess
  private let subject: ReportSubject
  private let edition: Edition
  private let languages: [ReaderLanguage]
  private let folder: String
  private let publisher: String?
  private let keys: KeyLocation

  /// - Parameters:
  ///   - languages: in which pages are written; a report is frozen in all of them, whatever is
  ///     asked for.
  ///   - folder: where files are written; made where it is missing.
  ///   - publisher: whose report it is, above the title; nobody's without one.
  package init(
    _ access: RecordAccess, subject: ReportSubject, edition: Edition, languages: [ReaderLanguage],
    folder: String, publisher: String? = nil, keys: KeyLocation
  ) {
    self.access = access
    self.subject = subject
    self.edition = edition
    self.languages = languages
    self.folder = folder
    self.publisher = publisher
    self.keys = keys
  }

  /// Writes the files.
  package func run() throws(Refusal) -> WrittenReport {
    let isFreezing = edition == .freezing
    return try access.opened(
      for: isFreezing ? .write : .read, to: isFreezing ? .freezeReport : .readReports
    ) { (record) throws(Refusal) in
      let scope = try record.scope(of: subject)
      switch edition {
      case .frozen(let version):
        let (snapshot, files) = try frozen(version, of: scope, record)
        return try write(files, of: scope, snapshot)
      case .current:
        let report = try record.report(of: scope, keys: keys)
        return try write(files(of: report, scope, edition: nil, head: nil), of: scope, nil)
      case .freezing:
        let snapshot = try freeze(scope, record)
        let files = try record.read { (reader) throws(RecordError) in
          try reader.files(ofSnapshot: snapshot.id)
        }
        return try write(files, of: scope, snapshot)
      }
    }
  }

  /// Draws the report and keeps it with its files; nobody else writes meanwhile.
  private func freeze(
    _ scope: ReportScope, _ record: OpenRecord
  ) throws(Refusal) -> RecordedSnapshot {
    let report = try record.report(of: scope, keys: keys)
    let (edition, head) = try record.read { (reader) throws(RecordError) in
      (try reader.snapshots(of: scope).count + 1, try reader.auditHead())
    }
    let files = try files(of: report, scope, edition: edition, head: head)
    let model = try DocumentText.text(of: report)
    return try record.write { (writer) throws(RecordError) in
      try writer.freeze(scope, model: model, files: files)
    }
  }

  private func files(
    of report: EvaluationReport, _ scope: ReportScope, edition: Int?, head: AuditHead?
  ) throws(Refusal) -> [ReportFile] {
    let imprint = ReportImprint(
      publisher: publisher, issuedDay: access.day, edition: edition,
      auditHead: head.map { "\($0.seq) \($0.digest)" })
    return ReportFiles(
      report, scope: scope, imprint: imprint, thesaurus: try Knowledge.loadThesaurus()
    ).all
  }

  private func frozen(
    _ version: Int?, of scope: ReportScope, _ record: OpenRecord
  ) throws(Refusal) -> (RecordedSnapshot, [ReportFile]) {
    let all = try record.read { (reader) throws(RecordError) in try reader.snapshots(of: scope) }
    let chosen = version.map { wanted in all.first { $0.version == wanted } } ?? all.last
    guard let chosen else {
      throw Refusal(
        .notFound, .notInRecord(.reportSnapshot, id: version.map(String.init) ?? scope.name))
    }
    let files = try record.read { (reader) throws(RecordError) in
      try reader.files(ofSnapshot: chosen.id)
    }
    return (chosen, files)
  }

  /// Writes the files of the languages asked for, and those that are in none.
  private func write(
    _ files: [ReportFile], of scope: ReportScope, _ snapshot: RecordedSnapshot?
  ) throws(Refusal) -> WrittenReport {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw Refusal(.cannotCreate, .cannotWrite(folder, SystemReason(error)))
    }
    let unasked = ReaderLanguage.allCases.filter { !languages.contains($0) }
    let wanted = files.filter { file in
      !unasked.contains { file.name.contains("-\($0.rawValue).") }
    }
    for file in wanted { try OutputFile(name: folder + "/" + file.name).write(file.content) }
    return WrittenReport(
      scope: scope.kind, name: scope.name, folder: folder, files: wanted.map(\.name),
      frozen: snapshot.map { WrittenReport.Frozen($0) })
  }
}

/// The files of a report in every language.
struct ReportFiles {
  /// By name.
  let all: [ReportFile]

  init(
    _ report: EvaluationReport, scope: ReportScope, imprint: ReportImprint, thesaurus: Thesaurus
  ) {
    let name = Self.fileName(of: scope)
    var files = [
      ReportFile(
        name: name + ".json",
        content: Array(ReportDocument(report, imprint: imprint).json.utf8))
    ]
    for language in ReaderLanguage.allCases {
      let page = ReportPage(report, in: language, thesaurus: thesaurus, imprint: imprint)
      let table = ReportTable(report, in: language, thesaurus: thesaurus)
      let own = "\(name)-\(language.rawValue)"
      files.append(ReportFile(name: own + ".html", content: Array(page.html.utf8)))
      files.append(
        ReportFile(name: own + ".csv", content: Array(table.csv(style: .spreadsheet).utf8)))
    }
    all = files.sorted { $0.name < $1.name }
  }

  /// `uztartu-2026`: letters, digits and dashes alone, whatever the round is called.
  static func fileName(of scope: ReportScope) -> String {
    let plain = scope.name.lowercased().folding(
      options: [.diacriticInsensitive, .widthInsensitive], locale: Locale(identifier: "en_US_POSIX")
    )
    let words = plain.unicodeScalars.split { scalar in
      !(scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)))
    }
    let slug = words.map { String(String.UnicodeScalarView($0)) }.joined(separator: "-")
    return "uztartu-" + (slug.isEmpty ? scope.kind : String(slug.prefix(60)))
  }
}

/// What ``WriteReport`` wrote.
package struct WrittenReport: Codable, Equatable, Sendable {
  /// A frozen report.
  package struct Frozen: Codable, Equatable, Sendable {
    package let id: String
    package let version: Int
    package let by: String
    package let at: Date
    /// Where the audit log stood when it was frozen.
    package let auditSeq: Int
    package let auditDigest: String

    init(_ snapshot: RecordedSnapshot) {
      id = snapshot.id
      version = snapshot.version
      by = snapshot.frozenBy
      at = snapshot.frozenAt
      auditSeq = snapshot.head.seq
      auditDigest = snapshot.head.digest
    }
  }

  /// `round` or `year`.
  package let scope: String
  package let name: String
  package let folder: String
  package let files: [String]
  /// The frozen report that these are the files of; absent for one that is not frozen.
  package let frozen: Frozen?
}

/// Lists the frozen reports: `uztartu evaluate reports`.
package struct ListReports: Sendable {
  private let access: RecordAccess

  package init(_ access: RecordAccess) { self.access = access }

  /// Reads them, in the order in which they were frozen.
  package func run() throws(Refusal) -> [FrozenReportDocument] {
    try access.opened(for: .read, to: .readReports) { (record) throws(Refusal) in
      try record.read { (reader) throws(RecordError) in
        try reader.snapshots().map { (snapshot) throws(RecordError) in
          FrozenReportDocument(snapshot, files: try reader.files(ofSnapshot: snapshot.id))
        }
      }
    }
  }
}

/// A frozen report in a list.
package struct FrozenReportDocument: Codable, Equatable, Sendable {
  package let scope: String
  package let name: String
  package let frozen: WrittenReport.Frozen
  package let files: [String]

  init(_ snapshot: RecordedSnapshot, files: [ReportFile]) {
    scope = snapshot.scope.kind
    name = snapshot.scope.name
    frozen = WrittenReport.Frozen(snapshot)
    self.files = files.map(\.name)
  }
}

extension Sequence where Element == FrozenReportDocument {
  /// The reports as CSV; headings are the keys of their documents, instants in UTC.
  package var csv: String {
    let clock = ISO8601DateFormatter()
    var writer = CSVWriter(
      style: .plain, headings: ["id", "scope", "name", "version", "by", "at", "auditSeq"])
    for report in self {
      writer.append([
        report.frozen.id, report.scope, report.name, String(report.frozen.version),
        report.frozen.by, clock.string(from: report.frozen.at), String(report.frozen.auditSeq),
      ])
    }
    return writer.text
  }
}
