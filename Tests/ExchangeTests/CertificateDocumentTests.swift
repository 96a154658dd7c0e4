import Exchange
import Testing

/// Certificates: written, read, and every altered value found.
struct CertificateDocumentTests {
  private func small(_ costs: CertificateDocument.Costs) -> CertificateDocument {
    CertificateDocument(
      rows: 2, columns: 3, rowNames: ["Ane \"A\"", "ñ\n"], columnNames: nil, rowDemand: [1, 1],
      columnMinimum: [0, 0, 0], columnCapacity: [1, 2, 1], service: .most, objective: .worst,
      sense: .maximize, scale: 0.001, costs: costs, pairs: [.init(row: 0, column: 1)],
      unserved: [0, 1], totalCost: -12, rowPotential: [-12, 40], columnPotential: [0, 0, -3],
      unservedPenalty: 40, costLimit: -12,
      worstProof: .init(kind: .rows, rows: [0], columns: [], demand: 1, places: 0))
  }

  /// A certificate of the second version: what cannot be served, and what has to be.
  private let later = CertificateDocument(
    rows: 2, columns: 1, rowDemand: [1, 1], columnMinimum: [0], columnCapacity: [2],
    service: .all, objective: .total, sense: .minimize, scale: 1, costs: .dense([4, 5]), pairs: [],
    unserved: [1, 1], totalCost: 0, rowPotential: [0, 0], columnPotential: [0],
    forced: [.init(row: 1, column: 0)],
    witness: .init(kind: .columns, rows: [0], columns: [0], demand: 3, places: 1))

  private var dense: CertificateDocument { small(.dense([1, -12, nil, nil, nil, Int.max])) }

  private func read(_ text: String) throws(FileRefusal) -> CertificateDocument {
    try CertificateDocument.read(Array(text.utf8), file: "c.json")
  }

  private func code(_ text: String) -> String? {
    do throws(FileRefusal) {
      _ = try read(text)
      return nil
    } catch { return error.problems.first?.code.rawValue }
  }

  @Test func `a certificate is read as it was written`() throws {
    #expect(try read(dense.fileText) == dense)
    #expect(try read(later.fileText) == later)
    let sparse = small(.sparse(rows: [0, 1], columns: [1, 2], costs: [-12, 5]))
    #expect(try read(sparse.fileText) == sparse)
    let empty = CertificateDocument(
      rows: 0, columns: 0, rowDemand: [], columnMinimum: [], columnCapacity: [], service: .all,
      objective: .total, sense: .minimize, scale: 1_000_000, costs: .dense([]), pairs: [],
      unserved: [], totalCost: 0, rowPotential: [], columnPotential: [])
    #expect(try read(empty.fileText) == empty)
  }

  @Test func `the checksum is the documented one`() {
    // Computed by a separate script from the description of the canonical text.
    let document = CertificateDocument(
      rows: 1, columns: 2, rowNames: ["Ane"], rowDemand: [1], columnMinimum: [0, 0],
      columnCapacity: [1, 1], service: .all, objective: .total, sense: .maximize, scale: 1000,
      costs: .dense([-5, nil]), pairs: [.init(row: 0, column: 0)], unserved: [0], totalCost: -5,
      rowPotential: [-5], columnPotential: [0, 0])
    #expect(document.checksum == "3bf59ee7379a2522")
    #expect(later.checksum == "5602069357be4d7a")
  }

  @Test func `a change of any one character is found or changes nothing`() throws {
    for original in [dense, later] {
      let text = Array(original.fileText.utf8)
      for position in text.indices {
        for replacement in [UInt8(ascii: "7"), UInt8(ascii: "-"), UInt8(ascii: "x"), 0x20] {
          guard text[position] != replacement else { continue }
          var changed = text
          changed[position] = replacement
          // Only white space may change without changing a value.
          if let document = try? CertificateDocument.read(changed, file: "c") {
            #expect(document == original, "position \(position)")
          }
        }
      }
    }
  }

  @Test func `keys that are missing, unknown or doubled are refused`() {
    for text in [dense.fileText, later.fileText] {
      let lines = text.split(separator: "\n")
      for line in lines where line.hasPrefix("  \"") && line.hasSuffix(",") {
        let without = lines.filter { $0 != line }.joined(separator: "\n")
        #expect(code(without) == "json-key", "\(line)")
        let doubled = text.replacing(String(line), with: "\(line)\n\(line)", maxReplacements: 1)
        #expect(code(doubled) == "json-key", "\(line)")
      }
    }
    #expect(code(dense.fileText.replacing("\"unserved\"", with: "\"unservd\"")) == "json-key")
  }

  @Test func `lists of another length and places outside are refused before the checksum`() {
    let text = dense.fileText
    let changes = [
      ("\"rows\": 2", "\"rows\": 3", "certificate-shape"),
      ("\"rows\": 2", "\"rows\": -1", "certificate-range"),
      ("\"rows\": 2", "\"rows\": 999999999999", "certificate-range"),
      ("[[0,1]]", "[[2,1]]", "certificate-shape"), ("[[0,1]]", "[[0,1,2]]", "certificate-shape"),
      ("\"rowDemand\": [1,1]", "\"rowDemand\": [1,-1]", "certificate-range"),
      ("\"scale\": 0.001", "\"scale\": 0", "certificate-range"),
      ("\"service\": \"most\"", "\"service\": \"some\"", "json-value"),
      ("\"totalCost\": -12", "\"totalCost\": -12.0", "json-value"),
      ("\"totalCost\": -12", "\"totalCost\": -13", "checksum-mismatch"),
      ("\"version\": 1", "\"version\": 3", "json-value"),
      ("\"version\": 1", "\"version\": 2", "json-key"),
    ]
    for (old, new, expected) in changes {
      #expect(code(text.replacing(old, with: new, maxReplacements: 1)) == expected, "\(new)")
    }
  }
}
