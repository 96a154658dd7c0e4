import Forum
import Records

/// Two phrases and what a model is said to have learned from them.
enum SamplePhrases {
  static let first = NewPhrase(
    concepts: ["need-volunteers"], kind: .need, language: .eu, text: "Auzolanera inor ez dator.")
  static let second = NewPhrase(
    concepts: ["need-accounting", "need-grants"], kind: .expertise, language: .es,
    text: "Llevo las cuentas de la cofradía.")

  static let lexicon = NewLexicon(
    version: "0123456789abcdef", baseVersion: "fedcba9876543210", phrases: 2, changedRows: 7,
    learned: [0, 1, 2, 254, 255])
}

extension TemporaryRecord {
  /// Records both phrases and the lexicon.
  func teach() throws {
    try write { writer in
      try writer.add([SamplePhrases.first, SamplePhrases.second])
      try writer.store(SamplePhrases.lexicon)
    }
  }
}
