import Forum
import Foundation
import Records
import Testing

struct LexiconTests {
  @Test func `Phrases come back as they were said, in the order in which they came`() throws {
    let temporary = try TemporaryRecord()
    try temporary.teach()
    let phrases = try temporary.read { try $0.phrases() }
    #expect(phrases.map(\.id) == ["F1", "F2"])
    for (phrase, new) in zip(phrases, [SamplePhrases.first, SamplePhrases.second]) {
      #expect(phrase.concepts == new.concepts)
      #expect(phrase.kind == new.kind)
      #expect(phrase.language == new.language)
      #expect(phrase.text == new.text)
      #expect(phrase.addedBy == "ane")
      #expect(phrase.addedAt == TemporaryRecord.noon)
      #expect(phrase.removedAt == nil)
    }
  }

  @Test func `A phrase that is taken out is kept, and may be said again`() throws {
    let temporary = try TemporaryRecord()
    try temporary.teach()
    try temporary.write(days: 1) { try $0.remove(phrase: "F1") }
    #expect(try temporary.read { try $0.phrases() }.map(\.id) == ["F2"])
    let all = try temporary.read { try $0.phrases(removed: true) }
    #expect(all.map(\.id) == ["F1", "F2"])
    #expect(all[0].removedAt == TemporaryRecord.noon + 86_400)
    for id in ["F1", "F7"] {
      #expect(throws: RecordError.notFound(.phrase, id: id)) {
        try temporary.write { try $0.remove(phrase: id) }
      }
    }
    try temporary.write { try $0.add([SamplePhrases.first]) }
    #expect(try temporary.read { try $0.phrases() }.map(\.id) == ["F2", "F3"])
  }

  @Test func `The same words twice are refused, and nothing of the write stays`() throws {
    let temporary = try TemporaryRecord()
    try temporary.teach()
    let other = NewPhrase(
      concepts: ["need-grants"], kind: .expertise, language: .en, text: "Another one.")
    #expect(throws: RecordError.ruleBroken(.alreadyExists, .phrase, id: "F4")) {
      try temporary.write { try $0.add([other, SamplePhrases.first]) }
    }
    #expect(try temporary.read { try $0.phrases() }.count == 2)
  }

  @Test func `A language that nobody trains in is refused by the schema`() throws {
    let temporary = try TemporaryRecord()
    let french = NewPhrase(
      concepts: ["need-grants"], kind: .need, language: .fr, text: "Nous cherchons des fonds.")
    #expect(throws: RecordError.ruleBroken(.badValue, .phrase, id: "F1")) {
      try temporary.write { try $0.add([french]) }
    }
  }

  @Test func `The newest lexicon is the last one, and older ones are found by version`() throws {
    let temporary = try TemporaryRecord()
    #expect(try temporary.read { try $0.newestLexicon() } == nil)
    try temporary.teach()
    var next = SamplePhrases.lexicon
    next.version = "00000000000000ff"
    next.learned = [9]
    try temporary.write(days: 1) { try $0.store(next) }
    let newest = try #require(try temporary.read { try $0.newestLexicon() })
    #expect(newest.id == "L2")
    #expect(newest.learned == [9])
    let first = try temporary.read { try $0.lexicon(ofVersion: SamplePhrases.lexicon.version) }
    #expect(first?.id == "L1")
    #expect(first?.learned == SamplePhrases.lexicon.learned)
    #expect(first?.changedRows == 7)
    #expect(try temporary.read { try $0.lexicon(ofVersion: "00000000000000aa") } == nil)
  }

  @Test func `Each change has its audit entry, without a word of what was said`() throws {
    let temporary = try TemporaryRecord()
    try temporary.teach()
    try temporary.write { try $0.remove(phrase: "F2") }
    let entries = try temporary.read { try $0.auditEntries() }.dropFirst()
    #expect(entries.map(\.action) == ["add", "add", "create", "remove"])
    #expect(entries.map(\.entity) == ["phrase", "phrase", "lexicon", "phrase"])
    #expect(entries.map(\.entityID) == ["F1", "F2", "L1", "F2"])
    let log = try temporary.raw().texts(
      "SELECT actor || action || entity || entityID || fields FROM auditEntry")
    for word in ["Auzolanera", "cofradía", "need-"] {
      #expect(!log.contains { $0.contains(word) }, "\(word)")
    }
    #expect(try temporary.record.checkup().isSound)
  }
}
