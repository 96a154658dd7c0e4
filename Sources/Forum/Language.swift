/// A working language of a person or an organisation.
///
/// The raw value is the ISO 639-1 code used in files and in the record.
package enum Language: String, CaseIterable, Codable, Comparable, Sendable {
  case eu, es, en, fr

  /// Orders languages as they are listed in files: Basque, Spanish, English, French.
  package static func < (left: Language, right: Language) -> Bool {
    left.position < right.position
  }

  private var position: Int {
    switch self {
    case .eu: 0
    case .es: 1
    case .en: 2
    case .fr: 3
    }
  }
}
