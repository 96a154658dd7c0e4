import Exchange
import Forum
import Foundation
import Testing

/// Files that tests read, and small ones that they make.
enum TestFiles {
  /// The folder of sample files in every dialect.
  static let samples = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures/Files")

  /// The bytes of a sample file.
  static func sample(_ name: String) throws -> [UInt8] {
    try InputFile.bytes(samples.appendingPathComponent(name).path)
  }

  /// The lines of a tab-separated sample file after its heading, split into cells.
  static func table(_ name: String) throws -> [[String]] {
    let text = String(decoding: try sample(name), as: UTF8.self)
    return text.split(separator: "\n").dropFirst().map { $0.components(separatedBy: "\t") }
  }

  /// A thesaurus of a few concepts, with one label that two of them share.
  static func smallThesaurus() throws -> Thesaurus {
    func concept(_ id: String, _ scheme: ConceptScheme, _ labels: [String]) -> Concept {
      let shared = ["shared name"].filter { _ in id == "need-grants" || id == "need-board" }
      return Concept(
        id: id, scheme: scheme, broader: nil,
        labels: [
          .eu: ConceptLabels(preferred: labels[0]),
          .es: ConceptLabels(preferred: labels[1], alternative: Array(labels.dropFirst(3))),
          .en: ConceptLabels(preferred: labels[2], hidden: shared),
        ])
    }
    return try Thesaurus(
      version: "test",
      concepts: [
        concept("need-grants", .need, ["Dirulaguntzak", "Subvenciones", "Grants"]),
        concept(
          "need-board", .need, ["Batzordea", "Junta directiva", "Board", "órgano directivo"]),
        concept("need-equality", .need, ["Berdintasuna", "Igualdad", "Equality"]),
        concept("need-risk", .need, ["Arriskuak", "Riesgos, crisis", "Risk"]),
        concept("need-staff", .need, ["Langileak", "Personal", "Staff"]),
        concept("need-legal", .need, ["Legea", "Leyes", "Law"]),
        concept("field-sport", .field, ["Kirola", "Deporte", "Sport"]),
      ])
  }

  /// Reads a text as a file of applications.
  static func read(
    _ text: String, _ kind: ApplicationKind, mapping: ColumnMapping? = nil
  ) throws -> ApplicationFileResult {
    ApplicationFile.read(
      kind: kind, bytes: Array(text.utf8), file: "x.csv", mapping: mapping,
      thesaurus: try smallThesaurus())
  }
}

extension Sequence where Element == FileProblem {
  /// Severity, line and code of each problem, for comparison.
  var summary: [String] {
    map { "\($0.severity.rawValue) \($0.line.map(String.init) ?? "-") \($0.code.rawValue)" }
  }
}

/// A seeded source of random numbers (Steele, Lea, Flood 2014: SplitMix64).
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
