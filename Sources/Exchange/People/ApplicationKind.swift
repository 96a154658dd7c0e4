package import Forum

/// What the rows of a file of applications are.
package enum ApplicationKind: String, CaseIterable, Codable, Sendable {
  /// Persons who offer to mentor.
  case mentors
  /// Organisations that ask for a mentor.
  case needs

  /// The side of a pairing that the rows stand on.
  package var side: ApplicationSide {
    switch self {
    case .mentors: .mentor
    case .needs: .organisation
    }
  }

  /// The fields of a row, in the order of the canonical headings.
  package var fields: [ApplicationField] {
    switch self {
    case .mentors:
      [
        .id, .name, .organisation, .email, .languages, .territory, .mode, .capacity, .fields,
        .expertise, .about,
      ]
    case .needs:
      [
        .id, .organisation, .contact, .email, .languages, .territory, .mode, .fields, .needs,
        .about,
      ]
    }
  }

  /// The fields that a mapping file may name.
  package var mappableFields: [ApplicationField] {
    fields + (self == .mentors ? [.level] : [.priority])
  }
}

/// A field of an application; the raw value is its canonical heading.
package enum ApplicationField: String, CaseIterable, Codable, Sendable {
  case id, name, organisation, contact, email, languages, territory, mode, capacity, fields
  case expertise, needs, about
  /// The level of every expertise of a row that comes without one; only in mapping files.
  case level
  /// The priority of every need of a row that comes without one; only in mapping files.
  case priority

  /// Whether a cell of this field may hold several values.
  package var isList: Bool {
    switch self {
    case .languages, .fields, .expertise, .needs: true
    default: false
    }
  }

  /// What joins several columns that go to this field; nil where only one column may.
  var joint: String? {
    switch self {
    case .name, .contact, .organisation: " "
    case .about: "\n"
    default: nil
    }
  }

  /// The scheme of the concepts that a list of this field holds, if it holds concepts.
  package var scheme: ConceptScheme? {
    switch self {
    case .fields: .field
    case .expertise, .needs: .need
    default: nil
    }
  }
}
