import Exchange
import Forum
import Testing

struct PhraseFileTests {
  private let thesaurus: Thesaurus

  init() throws { thesaurus = try BundledFiles.thesaurus() }

  private func read(_ text: String, known: [StatedPhrase] = []) -> PhraseFile.Result {
    PhraseFile.read(Array(text.utf8), file: "phrases.tsv", thesaurus: thesaurus, known: known)
  }

  private func codes(_ result: PhraseFile.Result) -> [String] {
    result.problems.map { "\($0.line ?? 0) \($0.code.rawValue)" }
  }

  @Test func `lines of the corpus are read as they are`() throws {
    for file in try BundledFiles.corpus() {
      // The beginning of each, up to the end of a line.
      let end = file.bytes.prefix(20_000).lastIndex(of: UInt8(ascii: "\n")) ?? 0
      let result = PhraseFile.read(
        Array(file.bytes[..<end]), file: file.name, thesaurus: thesaurus, known: [])
      #expect(codes(result) == [], "\(file.name)")
      #expect(result.phrases.count > 20)
    }
  }

  @Test func `concepts are named by id or by any label in any language`() {
    let result = read(
      """
      # a comment

      need-fundraising\tneed\teu\tbolondresa\tDirua behar dugu.
      \(thesaurus.label("need-grants", in: .es)) + \(thesaurus.label("need-basque", in: .en))\t\
      expertise\tes\t\tAyudo con subvenciones y euskera.
      """)
    #expect(result.problems.isEmpty)
    #expect(
      result.phrases.map(\.concepts) == [["need-fundraising"], ["need-basque", "need-grants"]])
    #expect(result.phrases.map(\.kind) == [.need, .expertise])
    #expect(result.phrases.map(\.language) == [.eu, .es])
  }

  @Test func `every defect is told with its line`() {
    let result = read(
      [
        "need-fundraising\tneed\teu\tahots bat", "need-fundraising\twish\teu\t\tBat.",
        "need-fundraising\tneed\tfr\t\tUn.", "need-fundraising\tneed\txx\t\tBi.",
        "need-nothing-like-it\tneed\teu\t\tHiru.", "need-fundraisin\tneed\teu\t\tLau.",
        "field-culture\tneed\teu\t\tBost.", "\tneed\teu\t\tSei.", "need-fundraising\tneed\teu\t\t…",
        "need-fundraising\tneed\teu\t\tZazpi.", "need-grants\tneed\teu\t\tZazpi.",
        "need-fundraising\tneed\teu\t\tZortzi.\t",
        "need-fundraising\tneed\teu\t\t" + String(repeating: "a", count: 4_001),
      ].joined(separator: "\n"))
    #expect(
      codes(result) == [
        "1 too-few-cells", "2 unknown-kind", "3 unknown-language", "4 unknown-language",
        "5 unknown-concept", "6 unknown-concept", "7 wrong-scheme", "8 unknown-concept",
        "9 missing-value", "11 repeated-phrase", "12 too-many-cells", "13 cell-too-long",
      ])
    #expect(result.phrases.map(\.text) == ["Zazpi."])
  }

  @Test func `what is known already is no change, unless it is said to be about something else`() {
    let known = StatedPhrase(
      concepts: ["need-grants"], kind: .need, language: .eu, text: "Fakturak falta dira.")
    let same = read("need-grants\tneed\teu\tx\tFakturak falta dira.\r\n", known: [known])
    #expect(same.phrases.isEmpty)
    #expect(same.unchanged == 1)
    #expect(same.problems.isEmpty)
    let other = read("need-legal\tneed\teu\tx\tFakturak falta dira.\n", known: [known])
    #expect(codes(other) == ["1 repeated-phrase"])
  }

  @Test func `a file without a phrase says so`() {
    for text in ["", "\n\n", "# only this\n"] { #expect(codes(read(text)) == ["0 no-records"]) }
  }

  @Test func `letters composed in two ways are one phrase`() {
    let result = read(
      "need-legal\tneed\tes\t\tNecesitamos ayuda jur\u{ED}dica\n"
        + "need-legal\tneed\tes\t\tNecesitamos ayuda juri\u{301}dica\n")
    #expect(codes(result) == ["2 repeated-phrase"])
  }

  @Test func `hostile bytes end in problems, never in a trap`() {
    for bytes in [[0xFF, 0xFE, 0], [0x09, 0x09, 0x09, 0x09], [0xC3, 0x28, 0x09], [0], [0x0D]] {
      let result = PhraseFile.read(
        bytes.map { UInt8($0) }, file: "x.tsv", thesaurus: thesaurus, known: [])
      #expect(result.phrases.isEmpty)
      #expect(!result.problems.isEmpty)
    }
  }
}
