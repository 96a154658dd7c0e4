import Forum

/// A part of an application that an import may change, as the audit log names it.
enum ApplicationField: String, CaseIterable {
  case name, organisation, email, languages, territory, mode, capacity, fields, needs, expertise
  case about

  /// Whether a matching run looks at the part, so that a sent pairing holds it.
  ///
  /// Places are apart: more of them harm no pairing, and the schema refuses too few.
  var isMatched: Bool {
    switch self {
    case .name, .email, .capacity: false
    case .organisation, .languages, .territory, .mode, .fields, .needs, .expertise, .about: true
    }
  }
}

extension ApplicationContent {
  /// The parts in which another form of the same application differs.
  func differences(from old: Self) -> [ApplicationField] {
    let common: [(ApplicationField, Bool)] = [
      (.name, personName == old.personName), (.organisation, organisation == old.organisation),
      (.email, email == old.email), (.languages, languages == old.languages),
      (.territory, territory == old.territory), (.mode, mode == old.mode),
      (.capacity, places == old.places), (.fields, fields == old.fields),
      (.needs, needList == old.needList), (.expertise, expertiseList == old.expertiseList),
      (.about, about == old.about),
    ]
    return common.filter { !$0.1 }.map(\.0)
  }
}
