import Exchange
import Forum
import Foundation
import Testing
import Wording

/// Seeded random damage to good files: every reader answers, none traps.
struct HostileBytesTests {
  private static let seed: UInt64 = 20_261_122
  private static let interesting: [UInt8] = [
    0, 0x09, 0x0A, 0x0D, 0x1B, 0x22, 0x2C, 0x2D, 0x30, 0x39, 0x3A, 0x3B, 0x5B, 0x5D, 0x7B, 0x7C,
    0x7D, 0x80, 0xC3, 0xE2, 0xED, 0xF4, 0xFF, 0xFE,
  ]

  /// Calls `body` with damaged copies of the files, by turns.
  private func damage(
    _ files: [[UInt8]], times: Int, _ body: ([UInt8]) -> Void
  ) {
    var random = SeededRandom(seed: Self.seed)
    for turn in 0..<times {
      var bytes = files[turn % files.count]
      for _ in 0...Int.random(in: 0..<4, using: &random) where !bytes.isEmpty {
        let position = Int.random(in: 0..<bytes.count, using: &random)
        let byte =
          Self.interesting.randomElement(using: &random)
          ?? UInt8.random(in: 0...255, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes[position] = byte
        case 1: bytes.insert(byte, at: position)
        case 2: bytes.remove(at: position)
        case 3: bytes.removeSubrange(position..<min(bytes.count, position + 40))
        default: bytes.insert(contentsOf: bytes[position...].prefix(60), at: position)
        }
      }
      body(bytes)
    }
  }

  @Test func `damaged tables never trap, and what they give is whole`() throws {
    let names = [
      "dialects/needs-quoted-linebreaks.csv", "dialects/needs-semicolon-bom-crlf.csv",
      "dialects/mentors-windows1252-tab.txt", "malformed/needs-many-defects.csv",
      "malformed/needs-utf16le-bom.csv",
    ]
    let files = try names.map { Array(try TestFiles.sample($0).prefix(700)) }
    let thesaurus = try TestFiles.smallThesaurus()
    var errors = 0
    damage(files, times: 4000) { bytes in
      let result = ApplicationFile.read(
        kind: .needs, bytes: bytes, file: "x.csv", thesaurus: thesaurus)
      if result.hasErrors { errors += 1 }
      let ids = result.organisations.map(\.application.id)
      #expect(Set(ids).count == ids.count, "seed \(Self.seed)")
      for problem in result.problems { #expect(!problem.line(in: .eu).contains("\n")) }
    }
    #expect(errors > 1000)
  }

  @Test func `damaged form exports never trap`() throws {
    let mapping = try ColumnMapping.read(
      TestFiles.sample("google-forms-needs.mapping.json"), file: "m")
    let file = Array(try TestFiles.sample("google-forms-needs.csv").prefix(2500))
    let thesaurus = try TestFiles.smallThesaurus()
    damage([file], times: 600) { bytes in
      let result = ApplicationFile.read(
        kind: .needs, bytes: bytes, file: "x", mapping: mapping, thesaurus: thesaurus)
      guard let table = result.table else { return }
      let guess = ColumnMapping.guess(
        headings: table.headings, rows: table.records.map(\.cells), kind: .needs,
        thesaurus: thesaurus)
      #expect((try? ColumnMapping.read(Array(guess.fileText.utf8), file: "g")) == guess)
    }
  }

  @Test func `damaged documents never trap`() throws {
    let certificate = CertificateDocument(
      rows: 2, columns: 2, rowNames: ["a", "ñ"], rowDemand: [1, 1], columnMinimum: [0, 0],
      columnCapacity: [1, 1], service: .all, objective: .total, sense: .minimize, scale: 1,
      costs: .dense([1, nil, 3, 4]), pairs: [.init(row: 0, column: 0), .init(row: 1, column: 1)],
      unserved: [0, 0], totalCost: 5, rowPotential: [1, 4], columnPotential: [0, 0])
    let mapping = Array(try TestFiles.sample("limesurvey-needs.mapping.json").prefix(1500))
    let concept = """
      {"@context": {}, "id": "x", "versionInfo": "1", "@graph": [{"id": \
      "urn:uztartu:concept:need-a", "type": "skos:Concept", "notation": "need-a", "inScheme": \
      "urn:uztartu:scheme:need", "prefLabel": {"eu": "a", "es": "b", "en": \
      "\\u00e9\\ud83d\\ude00"}}]}
      """
    var accepted = 0
    damage([Array(certificate.fileText.utf8), mapping, Array(concept.utf8)], times: 3000) {
      if let read = try? CertificateDocument.read($0, file: "c") {
        accepted += 1
        #expect(read == certificate, "seed \(Self.seed)")
      }
      _ = try? ColumnMapping.read($0, file: "m")
      _ = try? ThesaurusFile.read($0, file: "t")
    }
    #expect(accepted < 1500)
  }

  @Test func `damaged arrays and matrices never trap`() {
    let array = NumPyArrayFile.bytes(ofPairs: [(1, 2), (3, 4)])
    let matrix = "%%MatrixMarket matrix coordinate real general\n3 3 3\n1 1 1.5\n2 2 2\n3 3 1e9\n"
    let symmetric = "%%MatrixMarket matrix array integer symmetric\n2 2\n1\n2\n3\n"
    let files = [array, Array(matrix.utf8), Array(symmetric.utf8), Array("1\n22\n-3\n".utf8)]
    damage(files, times: 6000) { bytes in
      if let read = try? NumPyArrayFile(Data(bytes), file: "x") {
        read.forEachDouble { position, _ in #expect(position < read.count) }
        _ = read.integers
      }
      if let read = try? MatrixMarketFile.read(bytes, file: "x") {
        #expect(read.rows.allSatisfy { $0 >= 0 && $0 < read.rowCount })
        #expect(read.columns.allSatisfy { $0 >= 0 && $0 < read.columnCount })
        #expect(read.entries.allSatisfy { $0.isFinite })
      }
      _ = try? NumberListFile.read(bytes, file: "x")
    }
  }
}
