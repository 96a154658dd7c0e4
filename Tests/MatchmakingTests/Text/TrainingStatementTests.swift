import Lexicon
import Matchmaking
import Testing

struct TrainingStatementTests {
  @Test func `a line has five fields separated by tabs`() throws {
    let file = "need-a+need-b\tneed\teu\tbozeramailea\tEz dakigu.\r\n\n# a note\n"
    #expect(
      try TrainingStatement.readCorpus(file) == [
        TrainingStatement(
          concepts: ["need-a", "need-b"], kind: .need, language: .eu, voice: "bozeramailea",
          text: "Ez dakigu.")
      ])
  }

  @Test(arguments: [
    ("a\tneed\teu\ttext", CorpusLineFault.fields(4)), ("\tneed\teu\tv\ttext", .noConcept),
    ("a\tlabel\teu\tv\ttext", .kind("label")), ("a\twish\teu\tv\ttext", .kind("wish")),
    ("a\tneed\tde\tv\ttext", .language("de")), ("a\tneed\teu\tv\t…", .noText),
  ])
  func `a wrong line is named with its number`(line: String, fault: CorpusLineFault) {
    let file = "a\tneed\teu\tv\ttext\n" + line + "\n"
    #expect(throws: ConceptModelError.corpusLine(2, fault)) {
      try TrainingStatement.readCorpus(file)
    }
  }

  @Test func `an empty file has no statements`() throws {
    #expect(try TrainingStatement.readCorpus("").isEmpty)
  }
}
