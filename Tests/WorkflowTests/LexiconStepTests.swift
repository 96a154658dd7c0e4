import Foundation
import Records
import TestSupport
import Testing
import Wording
import Workflow

struct LexiconStepTests {
  private func add(
    _ round: TestRound, _ text: String, _ concepts: [String] = ["need-volunteers"]
  ) throws {
    _ = try AddPhrases(
      round.access(), text: text, concepts: concepts, kind: .need, language: .eu
    ).run()
  }

  private func runs(_ round: TestRound) throws -> [RecordedMatchRun] {
    let record = try Record.open(at: round.access().path, access: .read)
    defer { try? record.close() }
    return try record.read { (reader) throws(RecordError) in try reader.matchRuns(of: "spring") }
  }

  @Test func `a phrase is added once, by any name of its concepts`() throws {
    let round = try TestRound()
    let first = try AddPhrases(
      round.access(), text: " Auzolanera inor ez dator. ",
      concepts: ["need-volunteers", "Boluntarioen kudeaketa"], kind: .need, language: nil
    ).run()
    #expect(first.added.map(\.id) == ["F1"])
    #expect(first.added[0].text == "Auzolanera inor ez dator.")
    #expect(first.added[0].language == "eu")
    let head = try round.head()
    let again = try AddPhrases(
      round.access(), text: "Auzolanera inor ez dator.", concepts: first.added[0].concepts,
      kind: .need, language: nil
    ).run()
    #expect(again.added.isEmpty)
    #expect(again.unchanged == 1)
    #expect(try round.head() == head)
  }

  @Test func `what cannot be a phrase is refused, and nothing changes`() throws {
    let round = try TestRound()
    try add(round, "Auzolanera inor ez dator.")
    let head = try round.head()
    let attempts: [(String, [String], AddPhrases.Spoken?, Workflow.ExitStatus)] = [
      ("…", ["need-volunteers"], .eu, .usage), ("zzz", ["need-volunteers"], nil, .usage),
      (String(repeating: "a ", count: 3_000), ["need-volunteers"], .eu, .usage),
      ("Bat", ["need-volunteer"], .eu, .usage), ("Bat", ["field-culture"], .eu, .usage),
      ("Bat", ["xyz"], .eu, .usage),
      ("Auzolanera inor ez dator.", ["need-grants"], .eu, .badData),
    ]
    for (text, concepts, language, status) in attempts {
      let refusal = #expect(throws: Refusal.self, "\(text.prefix(20)) \(concepts)") {
        try AddPhrases(
          round.access(), text: text, concepts: concepts, kind: .need, language: language
        ).run()
      }
      #expect(refusal?.status == status, "\(text.prefix(20)) \(concepts)")
    }
    let gone = #expect(throws: Refusal.self) { try RemovePhrase(round.access(), id: "F9").run() }
    #expect(gone?.status == .notFound)
    #expect(try round.head() == head)
  }

  @Test func `a file with a defect is not taken at all`() throws {
    let round = try TestRound()
    let file = try round.folder.write(
      "need-grants\tneed\teu\tx\tBat.\nneed-xyz\tneed\teu\tx\tBi.\n", as: "phrases.tsv")
    let refusal = try #require(throws: Refusal.self) {
      try AddPhrases(round.access(), file: file).run()
    }
    #expect(refusal.status == .badData)
    #expect(refusal.problems.lines(in: .en).count == 1)
    #expect(refusal.problems.lines(in: .en)[0].contains("phrases.tsv:2: error"))
    #expect(try ListPhrases(round.access()).run().phrases.isEmpty)
  }

  @Test func `training needs a phrase, is repeated without a change, and can be undone`() throws {
    let round = try TestRound()
    let early = #expect(throws: Refusal.self) { try TrainLexicon(round.access()).run() }
    #expect(early?.status == .notFound)
    try add(round, "Zurrumurru blokea hutsik dago.")
    #expect(try !ListPhrases(round.access()).run().isCurrent)
    let first = try TrainLexicon(round.access()).run()
    #expect(first.isNew)
    #expect(first.lexicon.id == "L1")
    #expect(first.lexicon.phrases == 1)
    #expect(first.lexicon.changedRows > 0)
    #expect(first.lexicon.version != first.lexicon.base)
    let head = try round.head()
    let again = try TrainLexicon(round.access()).run()
    #expect(!again.isNew)
    #expect(try round.head() == head)
    #expect(try ListPhrases(round.access()).run().isCurrent)
    _ = try RemovePhrase(round.access(daysLater: 1), id: "F1").run()
    let list = try ListPhrases(round.access()).run()
    #expect(list.phrases.isEmpty)
    #expect(!list.isCurrent)
    let undone = try TrainLexicon(round.access(daysLater: 2)).run()
    #expect(undone.lexicon.version == undone.lexicon.base)
    #expect(undone.lexicon.changedRows == 0)
    #expect(try ListPhrases(round.access()).run().isCurrent)
  }

  @Test func `a run reads by the newest lexicon, and is replayed by the one it had`() throws {
    let round = try TestRound().screened()
    let before = try round.propose()
    try add(round, "Diruzainak ez daki zenbat diru dagoen.", ["need-budget"])
    let trained = try TrainLexicon(round.access()).run()
    // A training alone changes nothing of what was proposed.
    #expect(try ExplainPair(round.access(), round: nil, need: "E1", mentor: nil).run().isCurrent)
    let after = try round.propose()
    #expect(after.run?.model == trained.lexicon.version)
    #expect(before.run?.model == trained.lexicon.base)
    try add(round, "Inor ez dator auzolanera.")
    _ = try TrainLexicon(round.access(daysLater: 1)).run()
    let explained = try ExplainPair(round.access(), round: nil, need: "E1", mentor: nil).run()
    #expect(explained.isCurrent)
    let shown = try ShowRound(round.access(), round: nil, withWords: true).run()
    let reasons = (shown.run?.match.pairings ?? []).flatMap(\.because)
    let words = reasons.flatMap { $0.mentorWords ?? [] }
    #expect(!words.isEmpty)
    #expect(!(try round.send()).isEmpty)
    #expect(try runs(round).map(\.modelVersion) == [trained.lexicon.base, trained.lexicon.version])
  }

  @Test func `a lexicon of another model is refused with what to do, until it is trained again`()
    throws
  {
    let round = try TestRound().screened()
    try add(round, "Zurrumurru blokea hutsik dago.")
    _ = try TrainLexicon(round.access()).run()
    // As a program with another model would have left it: the version stands in the bytes too.
    let record = try Record.open(at: round.access().path, access: .write)
    try record.write(by: "old", at: TestRound.instant + 60) { (writer) throws(RecordError) in
      let newest = try writer.newestLexicon()
      var learned = newest?.learned ?? []
      for place in 8..<24 { learned[place] = UInt8(ascii: "0") }
      var digest: UInt64 = 0xCBF2_9CE4_8422_2325
      for byte in learned.dropLast(8) { digest = (digest ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
      for place in 0..<8 {
        learned[learned.count - 8 + place] = UInt8(truncatingIfNeeded: digest >> UInt64(8 * place))
      }
      try writer.store(
        NewLexicon(
          version: "00000000000000ff", baseVersion: "0000000000000000", phrases: 1,
          changedRows: 1, learned: learned))
    }
    try record.close()
    let refusal = #expect(throws: Refusal.self) { try round.propose() }
    #expect(refusal?.status == .badData)
    #expect(refusal?.message.text(in: .en).contains("uztartu lexicon train") == true)
    #expect(try TrainLexicon(round.access(daysLater: 1)).run().isNew)
    #expect(try round.propose().run != nil)
  }

  @Test func `an evaluation counts, says when it is too early to tell, and writes nothing`() throws
  {
    let round = try TestRound()
    let early = #expect(throws: Refusal.self) { try EvaluateLexicon(round.access()).run() }
    #expect(early?.status == .notFound)
    try add(round, "Zurrumurru blokea hutsik dago.")
    try add(round, "Zurrumurru blokean ez dago inor.")
    let head = try round.head()
    let found = try EvaluateLexicon(round.access()).run()
    #expect(!found.isTelling)
    #expect(found.phrases.map(\.id) == ["F1", "F2"])
    #expect(found.ownPhrases.after.of == 2)
    #expect(found.ownPhrases.after.first >= found.ownPhrases.before.first)
    #expect(found.shippedSample.before.of > 300)
    // Two phrases of a forum's own must not cost what the model knew.
    #expect(found.shippedSample.after.first * 100 >= found.shippedSample.before.first * 99)
    #expect(found.shippedSample.after.three * 100 >= found.shippedSample.before.three * 99)
    #expect(try round.head() == head)
  }
}
