import Lexicon

/// What can be wrong with a concept model's table or with the statements it is made from.
package enum ConceptModelError: Error, Equatable, Sendable {
  /// The bytes do not begin as a concept model does.
  case notAConceptModel
  /// The table has a format that this program does not know.
  case unknownFormat(Int)
  /// The table ends before its content does; the place is the byte that is missing.
  case truncated(at: Int)
  /// A number in the table is beyond what it may be; the place is its first byte.
  case invalid(at: Int, value: Int)
  /// The digest at the end is not that of the content: the file was changed or damaged.
  case damaged(expected: String, found: String)
  /// There is nothing to learn from.
  case noStatements
  /// More concepts than the table's format holds.
  case tooManyConcepts(Int)
  /// A line of a corpus file that is no statement: its number from 1, and what is wrong.
  case corpusLine(Int, CorpusLineFault)
  /// The equations of the training have no solution: statements are degenerate at this one.
  case unsolvable(statement: Int)
  /// A phrase is about a concept that the model does not know.
  case unknownConcept(String)
  /// More phrases than one training takes; how many there are.
  case tooManyPhrases(Int)
  /// What was learned belongs to another version of the table.
  case otherBase(expected: String, found: String)
}

/// What can be wrong with a line of a corpus file.
package enum CorpusLineFault: Equatable, Sendable {
  /// Not five fields separated by tabs; the number there is.
  case fields(Int)
  /// The first field names no concept.
  case noConcept
  /// The second field is neither `need` nor `expertise`.
  case kind(String)
  /// The third field is no language code.
  case language(String)
  /// The last field holds no word.
  case noText
}
