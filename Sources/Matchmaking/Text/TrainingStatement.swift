package import Lexicon

/// One thing that people say, with the concepts it is about: what the concept model learns from.
package struct TrainingStatement: Equatable, Sendable {
  /// On which side of a pairing it is said.
  package enum Kind: String, CaseIterable, Sendable {
    case need
    case expertise
    /// A label of the thesaurus.
    case label
  }

  /// Ids of the concepts it is about, at least one.
  package let concepts: [String]
  /// On which side it is said.
  package let kind: Kind
  /// The language it is in.
  package let language: TextLanguage
  /// Who speaks: `tired volunteer`, `choir`.
  package let voice: String
  /// What is said.
  package let text: String

  /// Makes a statement.
  package init(
    concepts: [String], kind: Kind, language: TextLanguage, voice: String, text: String
  ) {
    self.concepts = concepts
    self.kind = kind
    self.language = language
    self.voice = voice
    self.text = text
  }

  /// Reads a corpus file: a statement a line, five fields separated by tabs (concepts joined by
  /// `+`, kind, language, voice, text), no heading; empty lines and lines that begin with `#`
  /// are left out.
  ///
  /// - Throws: `ConceptModelError.corpusLine` with the first line that is no statement.
  package static func readCorpus(_ file: String) throws(ConceptModelError) -> [TrainingStatement] {
    var statements: [TrainingStatement] = []
    var number = 0
    // A carriage return and the line feed behind it are one character.
    let lines = file.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    for line in lines {
      number += 1
      guard !line.isEmpty, line.first != "#" else { continue }
      switch readLine(line) {
      case .success(let statement): statements.append(statement)
      case .failure(let fault): throw ConceptModelError.corpusLine(number, fault.fault)
      }
    }
    return statements
  }

  private struct Fault: Error { let fault: CorpusLineFault }

  private static func readLine(_ line: Substring) -> Result<TrainingStatement, Fault> {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard fields.count == 5 else { return .failure(Fault(fault: .fields(fields.count))) }
    let concepts = fields[0].split(separator: "+").map(String.init)
    guard !concepts.isEmpty else { return .failure(Fault(fault: .noConcept)) }
    guard let kind = Kind(rawValue: fields[1]), kind != .label else {
      return .failure(Fault(fault: .kind(fields[1])))
    }
    guard let language = TextLanguage(rawValue: fields[2]) else {
      return .failure(Fault(fault: .language(fields[2])))
    }
    guard !TokenizedText(fields[4]).words.isEmpty else { return .failure(Fault(fault: .noText)) }
    return .success(
      TrainingStatement(
        concepts: concepts, kind: kind, language: language, voice: fields[3], text: fields[4]))
  }
}
