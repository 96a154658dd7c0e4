/// Which column of a table goes to which field of an application, and how its cells are read.
///
/// A file with canonical, Basque or Spanish headings needs none. The export of a form tool does: a
/// mapping file, JSON in the shape that the target's documentation describes, made by hand or from
/// the proposal of `guess(headings:rows:kind:thesaurus:)`.
package struct ColumnMapping: Equatable, Sendable {
  package let kind: ApplicationKind
  /// The columns in the order in which their texts are joined.
  package let columns: [ColumnRule]
  /// Values of fields that no column holds, the same in every row.
  package let constants: [ApplicationField: String]
  /// How an id is made where no column holds one.
  package let identifier: IdentifierRule?

  package init(
    kind: ApplicationKind, columns: [ColumnRule], constants: [ApplicationField: String] = [:],
    identifier: IdentifierRule? = nil
  ) {
    self.kind = kind
    self.columns = columns
    self.constants = constants
    self.identifier = identifier
  }

  /// The mapping of a file whose headings are known ones; other headings get no rule.
  package static func known(headings: [String], kind: ApplicationKind) -> ColumnMapping {
    var counts: [String: Int] = [:]
    for heading in headings { counts[heading.lowercased(), default: 0] += 1 }
    let rules = headings.compactMap { heading -> ColumnRule? in
      // Of two columns with one heading nobody knows which is meant; their reader reports them.
      guard counts[heading.lowercased()] == 1 else { return nil }
      return KnownHeadings.field(heading, kind: kind).map {
        ColumnRule(heading: heading, field: $0)
      }
    }
    return ColumnMapping(kind: kind, columns: rules)
  }
}

/// How the cells of one column are read.
package struct ColumnRule: Equatable, Sendable {
  /// How a cell of an option column answers.
  package enum Answer: String, CaseIterable, Codable, Sendable {
    /// Y or N, 1 or 0, Bai or Ez, Sí or No; empty is no.
    case yesNo = "yes-no"
    /// A number: the level of an expertise or the priority of a need; empty is no.
    case number
  }

  /// What happens to a value that no label and no translation explains.
  package enum UnknownValue: String, CaseIterable, Codable, Sendable {
    /// The file is refused.
    case error
    /// The words are kept in `about`, with a warning.
    case about
  }

  /// What a proposal writes where a person has to fill something in.
  ///
  /// A column whose option is still open is not read, and a value whose meaning is open is kept in
  /// `about`; both are reported.
  package static let open = "?"

  /// The heading as the file has it; case, accents and punctuation do not matter.
  package let heading: String
  /// The field the cells go to; nil for a column that is left out on purpose.
  package let field: ApplicationField?
  /// What stands between the values of a list.
  package let separators: [String]
  /// The value that a yes in this column stands for, in a form with one column per option.
  package let option: String?
  package let answer: Answer
  /// Translations: what a cell says → what it means; an empty meaning is unknown.
  package let values: [String: String]
  package let unknown: UnknownValue
  /// Words put before the text of a cell that joins others in `about`.
  package let title: String?

  package init(
    heading: String, field: ApplicationField?, separators: [String] = ["|"],
    option: String? = nil, answer: Answer = .yesNo, values: [String: String] = [:],
    unknown: UnknownValue = .error, title: String? = nil
  ) {
    self.heading = heading
    self.field = field
    self.separators = separators
    self.option = option
    self.answer = answer
    self.values = values
    self.unknown = unknown
    self.title = title
  }
}

/// How an id is made from the content of a row: the same content gives the same id, always.
package struct IdentifierRule: Equatable, Sendable {
  /// The fields to take: the first one that is not empty.
  package let from: [ApplicationField]
  /// What stands before the digits.
  package let prefix: String

  package init(from: [ApplicationField], prefix: String) {
    self.from = from
    self.prefix = prefix
  }

  /// The fields an id may be made from.
  package static let sources: [ApplicationField] = [.email, .organisation, .name, .contact]

  /// The id of a row whose source field holds `value`: prefix and 16 hexadecimal digits.
  ///
  /// The digits are the 64-bit FNV-1a hash of the field's name, a line feed and the value, trimmed
  /// and in lower case.
  package func identifier(field: ApplicationField, value: String) -> String {
    var hash = FNV1a64()
    hash.combine(field.rawValue)
    hash.combine("\n")
    hash.combine(value.trimmed.lowercased())
    return prefix + hash.hexadecimal
  }
}
