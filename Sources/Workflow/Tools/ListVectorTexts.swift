import Lexicon

/// Lists the texts that can have a dense vector: `uztartu lexicon texts`.
package struct ListVectorTexts: Sendable {
  private let files: CohortFiles

  package init(files: CohortFiles) { self.files = files }

  /// The labels of the concepts, then what the people of the files wrote.
  package func run() throws(Refusal) -> [VectorTextLine] {
    let knowledge = try Knowledge.load()
    let content = try files.read(knowledge)
    let texts = VectorTexts(cohort: content.cohort, knowledge: knowledge)
    return texts.labels.map {
      VectorTextLine(id: $0.id, language: $0.language.rawValue, text: $0.text)
    }
      + texts.texts.map {
        VectorTextLine(id: $0.id, language: $0.language.rawValue, text: $0.text)
      }
  }
}

/// One text with the id that its vector is to have.
package struct VectorTextLine: Encodable, Equatable, Sendable {
  package let id: String
  package let language: String
  package let text: String
}
