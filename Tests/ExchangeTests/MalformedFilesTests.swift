import Exchange
import Testing

/// The sample files with one defect each, against the table of what should be said of them.
struct MalformedFilesTests {
  private struct Expected: Sendable {
    let file: String
    var errors: Set<String> = []
    var warnings: Set<String> = []
  }

  private static func expected() throws -> [Expected] {
    var files: [String: Expected] = [:]
    for cells in try TestFiles.table("malformed/EXPECTED.tsv") {
      var entry = files[cells[0]] ?? Expected(file: cells[0])
      if cells[1] == "error" { entry.errors.insert("error \(cells[2]) \(cells[3])") }
      if cells[1] == "warning" { entry.warnings.insert("warning \(cells[2]) \(cells[3])") }
      files[cells[0]] = entry
    }
    return files.values.sorted { $0.file < $1.file }
  }

  @Test func `each defect is found on its line, and nothing else is called an error`() throws {
    let thesaurus = try BundledFiles.thesaurus()
    let files = try Self.expected()
    #expect(files.count >= 50)
    for expected in files {
      let result = ApplicationFile.read(
        kind: expected.file.hasPrefix("mentors") ? .mentors : .needs,
        bytes: try TestFiles.sample("malformed/\(expected.file)"), file: expected.file,
        thesaurus: thesaurus)
      let errors = Set(result.problems.filter { $0.severity == .error }.summary)
      let warnings = Set(result.problems.filter { $0.severity == .warning }.summary)
      #expect(errors == expected.errors, "\(expected.file)")
      #expect(warnings.isSuperset(of: expected.warnings), "\(expected.file)")
      if expected.errors.isEmpty && expected.warnings.isEmpty {
        #expect(result.problems.isEmpty, "\(expected.file)")
        #expect(!result.organisations.isEmpty, "\(expected.file)")
      }
    }
  }

  @Test func `every defect of a file is listed in one run`() throws {
    let result = ApplicationFile.read(
      kind: .needs, bytes: try TestFiles.sample("malformed/needs-many-defects.csv"),
      file: "needs-many-defects.csv", thesaurus: try BundledFiles.thesaurus())
    #expect(
      result.problems.filter { $0.severity == .error }.summary == [
        "error 2 unknown-territory", "error 2 out-of-range", "error 3 duplicate-id",
        "error 3 bad-email", "error 4 unknown-mode",
      ])
  }
}
