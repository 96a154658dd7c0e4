import Matchmaking
import Testing

struct ConceptTableTests {
  @Test func `training twice gives the same bytes`() throws {
    #expect(try TinyModel.bytes() == TinyModel.bytes())
  }

  @Test func `the version tells tables apart`() throws {
    var options = ConceptModelTraining.Options()
    options.leastStatements = 1
    let whole = try TinyModel.model()
    let part = try ConceptModel(
      bytes: ConceptModelTraining.train(
        statements: TinyModel.statements.dropLast(), thesaurusLabels: TinyModel.labels,
        options: options))
    #expect(whole.version.count == 16)
    #expect(whole.version != part.version)
  }

  @Test func `a changed byte is noticed, wherever it is`() throws {
    let bytes = try TinyModel.bytes()
    for place in stride(from: 8, to: bytes.count, by: 997) {
      var damaged = bytes
      damaged[place] ^= 1
      #expect(throws: ConceptModelError.self, "byte \(place)") { try ConceptModel(bytes: damaged) }
    }
  }

  @Test func `a table cut short is refused at every length`() throws {
    let bytes = try TinyModel.bytes()
    for count in Array(0..<64) + Array(stride(from: 64, to: bytes.count, by: 1009)) {
      #expect(throws: ConceptModelError.self, "\(count) bytes") {
        try ConceptModel(bytes: Array(bytes[..<count]))
      }
    }
  }

  @Test func `other files are refused by their first bytes`() {
    #expect(throws: ConceptModelError.notAConceptModel) {
      try ConceptModel(bytes: Array("PK\u{3}\u{4} and so on, and so on".utf8))
    }
  }

  @Test func `a table whose numbers are out of range is refused although its digest is right`()
    throws
  {
    let bytes = try TinyModel.bytes()
    for (place, value) in [(8, UInt8(0)), (11, 0x7F), (15, 0x7F), (19, 0x7F), (27, 0x7F)] {
      var changed = Array(bytes.dropLast(8))
      changed[place] = value
      #expect(throws: ConceptModelError.self, "byte \(place)") {
        try ConceptModel(bytes: changed + digest(of: changed))
      }
    }
  }

  @Test func `nothing to learn from is refused`() {
    #expect(throws: ConceptModelError.noStatements) {
      try ConceptModelTraining.train(statements: [], thesaurusLabels: [])
    }
  }

  /// FNV-1a, 64 bits, least byte first: the digest of the format, written a second time.
  private func digest(of bytes: [UInt8]) -> [UInt8] {
    let value = bytes.reduce(UInt64(14_695_981_039_346_656_037)) {
      ($0 ^ UInt64($1)) &* 1_099_511_628_211
    }
    return (0..<8).map { UInt8(truncatingIfNeeded: value >> (8 * UInt64($0))) }
  }
}
