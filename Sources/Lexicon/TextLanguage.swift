/// The languages whose words are known here: Basque, Spanish, English and French.
package enum TextLanguage: String, CaseIterable, Comparable, Hashable, Sendable {
  case eu
  case es
  case en
  case fr

  /// The fixed order of the languages, which breaks ties.
  package static func < (left: TextLanguage, right: TextLanguage) -> Bool {
    left.order < right.order
  }

  private var order: Int {
    switch self {
    case .eu: 0
    case .es: 1
    case .en: 2
    case .fr: 3
    }
  }
}
