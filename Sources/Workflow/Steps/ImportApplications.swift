import Exchange
import Forum
import Records
import Wording

/// Brings the applications of a file into a round: `uztartu import`.
package struct ImportApplications: Sendable {
  /// What the rows of the file are.
  package enum Kind: String, CaseIterable, Sendable {
    case mentors, needs
  }

  private let access: RecordAccess
  private let kind: ApplicationKind
  private let file: String
  private let mappingFile: String?
  private let roundName: String?

  package init(
    _ access: RecordAccess, kind: Kind, file: String, mapping: String?, round: String?
  ) {
    self.access = access
    self.kind = kind == .mentors ? .mentors : .needs
    self.file = file
    mappingFile = mapping
    roundName = round
  }

  /// Writes new and changed applications; a file with an error changes nothing.
  package func run() throws(Refusal) -> ImportDocument {
    try Refusal.ofStandardInputTwice([file, mappingFile])
    let result = try read(try Knowledge.loadThesaurus())
    guard !result.hasErrors else { throw refusal(of: result) }
    return try access.opened(for: .write, to: .importApplications) { (record) throws(Refusal) in
      let round = try record.round(roundName)
      guard round.state == .open || round.state == .screening else {
        throw Refusal(.badData, .roundNotForImport(round.name, state: round.state.rawValue))
      }
      let (changes, refused) = try record.write { (writer) throws(RecordError) in
        let changes =
          switch kind {
          case .mentors:
            try writer.importMentors(result.mentors.map(\.application), into: round.name)
          case .needs:
            try writer.importOrganisations(
              result.organisations.map(\.application), into: round.name)
          }
        let refused = try writer.carryRefusals(
          into: round.name, ofNew: changes.added, on: kind == .mentors ? .mentor : .organisation)
        return (changes, refused)
      }
      let (mentors, needs) = try record.read { (reader) throws(RecordError) in
        (
          try reader.mentors(of: round.name).map(\.state),
          try reader.organisations(of: round.name).map(\.state)
        )
      }
      return ImportDocument(
        round: round.name, added: changes.added.count, changed: changes.changed.count,
        unchanged: changes.unchanged.count, mentors: mentors.count, organisations: needs.count,
        unscreened: (mentors + needs).count { $0 == .received }, refusals: refused.count,
        warnings: ProblemList(result.problems))
    }
  }

  /// Reads the file as an import would and writes nothing, not even a record.
  ///
  /// Without a mapping file, a mapping is guessed where the headings are not the known ones.
  package func rehearse() throws(Refusal) -> ImportPreview {
    try Refusal.ofStandardInputTwice([file, mappingFile])
    let thesaurus = try Knowledge.loadThesaurus()
    let bytes = try Refusal.bytes(of: file)
    var mapping = try readMapping()
    if mapping == nil, let table = CSVReader.read(bytes, file: file).table, isForeign(table) {
      mapping = ColumnMapping.guess(
        headings: table.headings, rows: table.records.map(\.cells), kind: kind,
        thesaurus: thesaurus)
    }
    let result = ApplicationFile.read(
      kind: kind, bytes: bytes, file: file, mapping: mapping, thesaurus: thesaurus)
    return ImportPreview(result)
  }

  /// Whether most headings of a table are not the known ones, as in the export of a form.
  private func isForeign(_ table: CSVTable) -> Bool {
    let known = ColumnMapping.known(headings: table.headings, kind: kind).columns
    return known.count * 2 < table.headings.count || !known.contains { $0.field == .id }
  }

  private func read(_ thesaurus: Thesaurus) throws(Refusal) -> ApplicationFileResult {
    ApplicationFile.read(
      kind: kind, bytes: try Refusal.bytes(of: file), file: file, mapping: try readMapping(),
      thesaurus: thesaurus)
  }

  private func readMapping() throws(Refusal) -> ColumnMapping? {
    guard let mappingFile else { return nil }
    let bytes = try Refusal.bytes(of: mappingFile)
    do throws(FileRefusal) {
      return try ColumnMapping.read(bytes, file: mappingFile)
    } catch { throw Refusal(error) }
  }

  private func refusal(of result: ApplicationFileResult) -> Refusal {
    let errors = result.problems.filter { $0.severity == .error }.count
    return Refusal(
      .badData, .fileHasErrors(file, count: errors), problems: ProblemList(result.problems))
  }
}
